"""What an art direction is: its voices, grounds, motion character and sound."""

from typing import Literal

from pydantic import Field

from openmotion.model import Easing, Frozen, GroundKind, Mood, TransitionKind

Tone = Literal["dark", "light", "flood"]
Entrance = Literal[
    "mask_up", "blur_in", "rise", "slam", "track_in", "glyph_rise", "pop", "weight_wave"
]


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
    """

    entrances: tuple[Entrance, ...] = Field(min_length=1)
    arrive: Easing = "out-expo"
    travel: Easing = "inout-quart"
    bounce: Easing = "spring-alive"
    duration_s: float = 0.62
    stagger_s: float = 0.06


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
