"""The unit of thought: which shots, with what content, how long, in which rhythm."""

from typing import Literal

from pydantic import Field

from openmotion.model.brief import Feature, Figure, Series
from openmotion.model.cue import Mood
from openmotion.model.frozen import Frozen
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
        left: points of the first side of a comparison.
        right: points of the second side.
        by: who said a quote.
        cta: words of the button.
        link: address.
        product: name on marks and corner tags; empty shows none.
        subject: what the product is; decides icons and the screens of mock-ups.
        icon: name of a Lucide icon for the subject.
        pictures: somebody's own pictures and clips to show.
    """

    headline: str = ""
    accent: str = ""
    support: str = ""
    label: str = ""
    lines: tuple[str, ...] = ()
    items: tuple[Feature, ...] = ()
    figures: tuple[Figure, ...] = ()
    series: Series | None = None
    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    by: str = ""
    cta: str = ""
    link: str = ""
    product: str = ""
    subject: str = ""
    icon: str = "sparkles"
    pictures: tuple[Picture, ...] = ()


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


class Storyboard(Frozen):
    """The plan of a video.

    Attributes:
        look: name of the art direction.
        palette: its colours for this video.
        mood: of the music.
        frames_per_beat: whole frames, so that cuts fall on beats.
        shots: in order, without gaps; their durations add up to the video's.
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
    shots: tuple[Shot, ...] = Field(min_length=1)
    notes: tuple[str, ...] = ()
