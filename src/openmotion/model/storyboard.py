"""The unit of thought: which shots, with what content, how long, in which rhythm."""

from typing import Literal

from pydantic import Field

from openmotion.model.brief import Feature, Figure, Series
from openmotion.model.choreography import Choreography
from openmotion.model.cue import CueKind, Mood
from openmotion.model.frozen import Frozen
from openmotion.model.motif import MotifKind, MotifSpot
from openmotion.model.paint import Colour
from openmotion.model.transition import TransitionKind


class Picture(Frozen):
    """Somebody's picture or clip from the asset library.

    Attributes:
        asset: id in the library.
        kind: what it shows; decides how it is framed.
        width: pixels.
        height: pixels.
        focus: the point of it, 0..1, that stays visible when it is cropped.
        caption: what it is called, from the prompt's words; may be empty.
    """

    asset: str
    kind: Literal["photo", "screenshot", "logo", "clip"] = "photo"
    width: int = Field(gt=0)
    height: int = Field(gt=0)
    focus: tuple[float, float] = (0.5, 0.5)
    caption: str = ""


class Content(Frozen):
    """What one shot says; recipes take what they need and never invent facts.

    Attributes:
        headline: the main line.
        accent: the part of the headline that is set in the accent voice; a substring of it.
        support: a supporting line.
        label: a small line above or in a corner.
        lines: further lines, for kinetic type and lists of phrases.
        items: features, steps, rows.
        figures: numbers.
        series: chart data.
        periods: the same names at several moments, each titled by its moment; for bar races.
        is_route: the items are places in the order of travel.
        left: points of the first side of a comparison.
        right: points of the second side.
        by: who said a quote.
        cta: words of the button.
        link: address.
        product: name on marks and corner tags; empty shows none.
        subject: what the product is; decides icons and the screens of mock-ups.
        icon: name of a Lucide icon for the subject.
        pictures: somebody's own pictures and clips to show.
        choreography: what geometric objects do.
    """

    headline: str = ""
    accent: str = ""
    support: str = ""
    label: str = ""
    lines: tuple[str, ...] = ()
    items: tuple[Feature, ...] = ()
    figures: tuple[Figure, ...] = ()
    series: Series | None = None
    periods: tuple[Series, ...] = ()
    is_route: bool = False
    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    by: str = ""
    cta: str = ""
    link: str = ""
    product: str = ""
    subject: str = ""
    icon: str = "sparkles"
    pictures: tuple[Picture, ...] = ()
    choreography: Choreography | None = None


SizedPart = Literal["text", "headline", "mark", "button"]


class PartSize(Frozen):
    """How much larger a part of a shot is than its recipe draws it.

    Attributes:
        part: which of them.
        factor: 1 is as the recipe draws it.
    """

    part: SizedPart
    factor: float = Field(gt=0.1, le=5)


class Shot(Frozen):
    """One scene in the plan.

    Attributes:
        id: stable over revisions.
        recipe: name of the scene recipe.
        choreography: which of the recipe's ways to lay out and move; empty is its first.
        content: what it says.
        start_s: on the storyboard's clock; the visual cut to this shot.
        duration_s: until the next cut.
        tone: its ground; one flood at most in a video.
        energy: 0 still .. 1 peak; drives motion and music.
        transition: into this shot; None is a hard cut (always for the first).
        transition_s: length of the overlap.
        role: its part in the arc.
        rule: which rule of the director put it there, in words.
        motif: where the video's motif stands in it; None has none.
        pace: how much quicker things come in than its recipe and look say.
        sizes: what is larger or smaller than its recipe draws it.
        seed: of its own chance.
    """

    id: str
    recipe: str
    choreography: str = ""
    content: Content
    start_s: float = Field(ge=0)
    duration_s: float = Field(gt=0)
    tone: Literal["dark", "light", "flood"] = "dark"
    energy: float = Field(default=0.5, ge=0, le=1)
    transition: TransitionKind | None = None
    transition_s: float = Field(default=0.0, ge=0, le=3)
    role: Literal[
        "hook", "pain", "intro", "feature", "benefit", "proof", "brand", "cta", "body"
    ] = "body"
    rule: str = ""
    motif: MotifSpot | None = None
    pace: float = Field(default=1.0, gt=0.1, le=10)
    sizes: tuple[PartSize, ...] = ()
    seed: int = 0


class Palette(Frozen):
    """The colours of a video; each role holds on its own kind of ground.

    Attributes:
        hue_deg: the brand hue that neutrals lean to.
        ink: darkest neutral.
        paper: lightest neutral.
        accent: the one hue that stands out, on dark ground.
        accent_on_light: the same hue where the ground is light.
        flood: ground of the flood scene.
        second: a rare second hue for data or one scene.
        dark: grounds of dark scenes, base first.
        light: grounds of light scenes, base first.
    """

    hue_deg: float
    ink: Colour
    paper: Colour
    accent: Colour
    accent_on_light: Colour
    flood: tuple[Colour, ...] = Field(min_length=1, max_length=5)
    second: Colour
    dark: tuple[Colour, ...] = Field(min_length=1, max_length=5)
    light: tuple[Colour, ...] = Field(min_length=1, max_length=5)


class FontChoice(Frozen):
    """Letters that stand in for those of the look.

    Attributes:
        voice: which of the look's voices.
        family: slug of a bundled font family.
        weight: 100..900.
        caps: set in capitals; None keeps the look's.
        italic: the italic face.
        tracking_em: space added after each glyph.
        scale: size relative to the look's display voice.
        leading: distance of baselines, in ems; None keeps the look's.
    """

    voice: Literal["display", "accent", "body", "label"]
    family: str
    weight: float = Field(ge=100, le=900)
    caps: bool | None = None
    italic: bool = False
    tracking_em: float = 0.0
    scale: float = 1.0
    leading: float | None = None


class ExtraCue(Frozen):
    """An effect beside those of the recipes.

    Attributes:
        cue: which.
        at_s: seconds from the start of the video.
    """

    cue: CueKind
    at_s: float = Field(ge=0)


class Storyboard(Frozen):
    """The plan of a video.

    Attributes:
        look: name of the art direction.
        palette: its colours for this video.
        mood: of the music.
        frames_per_beat: whole frames, so that cuts fall on beats.
        shots: in order, without gaps; their durations add up to the video's.
        music: whether music plays.
        effects: whether sound effects play.
        music_gain_db: added to the level of the music.
        extra_cues: effects beside those of the recipes.
        loop: it starts again where it ends.
        transparent: its scenes have no ground.
        motif: the shape that travels through its shots; None has none.
        fonts: letters that the prompt asks for, in place of the look's.
        roundness: factor on the corners of cards, in place of the look's.
        excluded: what must not appear, by the brief's short names.
        notes: what the plan could not follow, for the report.
    """

    version: Literal[1] = 1
    look: str
    palette: Palette
    mood: Mood
    frames_per_beat: int = Field(ge=2)
    width: int
    height: int
    fps: float
    duration_s: float
    seed: int
    silent: bool = False
    music: bool = True
    effects: bool = True
    music_gain_db: float = Field(default=0.0, ge=-40, le=12)
    extra_cues: tuple[ExtraCue, ...] = ()
    loop: bool = False
    transparent: bool = False
    motif: MotifKind | None = None
    fonts: tuple[FontChoice, ...] = ()
    roundness: float | None = Field(default=None, ge=0, le=4)
    excluded: tuple[str, ...] = ()
    shots: tuple[Shot, ...] = Field(min_length=1)
    notes: tuple[str, ...] = ()
