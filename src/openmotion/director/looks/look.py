"""What an art direction is: its voices, grounds, motion character and sound."""

from typing import Literal

from pydantic import Field

from openmotion.director.looks.scheme import Scheme
from openmotion.director.looks.surface import Surface
from openmotion.model import CueKind, Easing, Frozen, GroundKind, Mood, TransitionKind

Tone = Literal["dark", "light", "flood"]
Entrance = Literal[
    "mask_up",
    "blur_in",
    "rise",
    "slam",
    "track_in",
    "glyph_rise",
    "pop",
    "weight_wave",
    "typed",
    "stamp",
    "lean",
    "fade_letters",
    "fall",
    "scatter",
    "unfold",
]
Way = Literal["lift", "slide", "grow", "settle", "drop", "tip", "snap"]
Camerawork = Literal["push", "pull", "drift", "handheld", "snap", "still"]
Ornament = Literal[
    "none",
    "rings",
    "crosses",
    "prompt",
    "bands",
    "folio",
    "bubbles",
    "seal",
    "sun",
    "tubes",
    "columns",
    "hazard",
    "frame",
    "masthead",
    "cutouts",
    "cushions",
    "memphis",
    "bauhaus",
    "letterbox",
    "slashes",
    "tape",
    "horizon",
]
MarkStyle = Literal["icon", "name", "block", "outline"]


class Voice(Frozen):
    """A way of setting words.

    Attributes:
        family: slug of a bundled font family.
        weight: 100..900.
        tracking_em: space added after each glyph.
        leading: distance of baselines, in ems.
        italic: the italic face.
        caps: set in capitals.
        scale: size relative to the display voice, so that x-heights agree.
        width: percent on the width axis, where the family has one.
    """

    family: str
    weight: float = 400
    tracking_em: float = 0.0
    leading: float = 1.05
    italic: bool = False
    caps: bool = False
    scale: float = 1.0
    width: float | None = None


class Motion(Frozen):
    """How things move in a look.

    Attributes:
        entrances: of headlines; shots take turns.
        arrive: easing of what comes in.
        travel: easing of what moves from place to place.
        bounce: easing of small things that pop.
        duration_s: of a headline's entrance.
        stagger_s: between words.
        ways: how rows and cards come; shots take turns.
        camera: how the camera behaves over a shot.
    """

    entrances: tuple[Entrance, ...] = Field(min_length=1)
    arrive: Easing = "out-expo"
    travel: Easing = "inout-quart"
    bounce: Easing = "spring-alive"
    duration_s: float = 0.62
    stagger_s: float = 0.06
    ways: tuple[Way, ...] = ("lift", "slide", "grow")
    camera: Camerawork = "push"


class Look(Frozen):
    """An art direction.

    Attributes:
        name: what a request calls it by.
        summary: one sentence for people.
        display: voice of headlines and big numbers.
        accent: voice of the accent words.
        body: voice of supporting lines and interfaces.
        label: voice of small labels.
        grounds: which ground stands behind each tone.
        motion: how things move.
        transition: between most shots.
        accent_transition: into the peak.
        pace: 1 is normal, more is faster.
        mood: of the music where the prompt asks for none.
        moods: moods that this look fits.
        first_tone: tone of the first shot where the prompt asks for none.
        roundness: factor on the corner radius of cards.
        grain: film grain in levels of 255.
        bloom: glow of bright parts on dark ground.
        vignette: darkening of dark corners.
        centred: headlines stand in the middle instead of on the left.
        surface: what cards and lines are made of.
        schemes: the palettes that it takes; none takes any.
        ornament: what is drawn at the edges of the frame behind all content.
        brand: how the product's mark stands in the corner.
        marker: accent words stand on a bar in the accent colour.
        drift: speed of the ground, 1 is normal.
        cut: the sound of most transitions instead of their own.
    """

    name: str
    summary: str
    display: Voice
    accent: Voice
    body: Voice
    label: Voice
    grounds: dict[Tone, GroundKind]
    motion: Motion
    transition: TransitionKind
    accent_transition: TransitionKind
    pace: float = 1.0
    mood: Mood
    moods: tuple[Mood, ...]
    first_tone: Literal["dark", "light"] = "dark"
    roundness: float = 1.0
    grain: float = 2.2
    bloom: float = 0.0
    vignette: float = 0.35
    centred: bool = False
    surface: Surface = Surface()
    schemes: tuple[Scheme, ...] = ()
    ornament: Ornament = "none"
    brand: MarkStyle = "icon"
    marker: bool = False
    drift: float = 1.0
    cut: CueKind | None = None

    def __hash__(self) -> int:
        """By name: its grounds are a mapping, which has no hash of its own."""
        return hash(self.name)
