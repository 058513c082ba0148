"""What a crew is told to do, stage by stage, and what it answers.

Everything large goes through files, so that the process which gives the orders loads nothing that
draws, mixes or encodes.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from openmotion.model import Span

if TYPE_CHECKING:
    from openmotion.media import PresetName

Mode = Literal["light", "medium", "high"]
PlanStep = Literal["brief", "storyboard", "compose", "check"]


@dataclass(frozen=True, slots=True)
class Warm:
    """Load what the stages need, and take on limits.

    Attributes:
        memory_bytes: how much the process may hold; 0 for no limit.
    """

    memory_bytes: int = 0


@dataclass(frozen=True, slots=True)
class PlanFilm:
    """Decide everything before the first frame is drawn.

    Attributes:
        request: as JSON.
        length_s: shortest and longest length where the request leaves it open within a range.
        usual_s: length that is taken when the prompt names none in that range.
        mode: "light" plans smaller pictures where the prompt names no size.
        plan: the file to write, JSON of request, brief, storyboard, composition and findings.
        before: document that a follow-up changes; None for a first film.
        follow_up: what shall be different.
    """

    request: str
    length_s: tuple[float, float] | None
    usual_s: float
    mode: Mode
    plan: Path
    before: Path | None = None
    follow_up: str = ""


@dataclass(frozen=True, slots=True)
class OpenPlan:
    """Answer as `PlanFilm` does, of a plan that was made before.

    Attributes:
        plan: file from `PlanFilm`.
    """

    plan: Path


@dataclass(frozen=True, slots=True)
class DrawSegment:
    """Draw and encode a run of frames.

    Attributes:
        plan: file from `PlanFilm`.
        composition: digest of its composition; a process keeps the last one at hand.
        span: which frames.
        preset: of the encoder.
        video: the segment to write.
        copies: the small copies of its frames to write, `.npy`.
        still: the picture of its middle to write, JPEG.
    """

    plan: Path
    composition: str
    span: Span
    preset: "PresetName"
    video: Path
    copies: Path
    still: Path


@dataclass(frozen=True, slots=True)
class MixSound:
    """Mix and encode the sound of a film that has one; answers with `is_silent`.

    Attributes:
        plan: file from `PlanFilm`.
        sound: the track to write; not written for a silent film.
    """

    plan: Path
    sound: Path


@dataclass(frozen=True, slots=True)
class JoinFilm:
    """Put segments and sound together, without encoding anything again.

    Attributes:
        plan: file from `PlanFilm`.
        segments: in order.
        sound: None for a silent film.
        film: the file to write.
    """

    plan: Path
    segments: tuple[Path, ...]
    sound: Path | None
    film: Path


@dataclass(frozen=True, slots=True)
class ReviewFilm:
    """Measure a finished film, refuse one that is not what was planned, and write its document.

    Attributes:
        plan: file from `PlanFilm`.
        film: the finished file.
        copies: of all segments, in order.
        notes: sentences for the report.
        document: the `.motion` document to write.
        thumbnail: the picture to write, JPEG.
    """

    plan: Path
    film: Path
    copies: tuple[Path, ...]
    notes: tuple[str, ...]
    document: Path
    thumbnail: Path


StageOrder = PlanFilm | OpenPlan | DrawSegment | MixSound | JoinFilm | ReviewFilm

Facts = dict[str, object]
"""What an order came to: small, and of JSON's kinds only."""


@dataclass(frozen=True, slots=True)
class Reached:
    """From the crew: a step of planning has begun."""

    step: PlanStep


@dataclass(frozen=True, slots=True)
class Done:
    """From the crew: the order is carried out."""

    facts: Facts


def describe_order(order: StageOrder) -> str:
    """What is being done, as in "a process died while …"."""
    match order:
        case PlanFilm():
            return "planning"
        case OpenPlan():
            return "reading the plan"
        case DrawSegment(span=span):
            return f"drawing frames {span.start} to {span.end}"
        case MixSound():
            return "mixing the sound"
        case JoinFilm():
            return "joining the segments"
        case ReviewFilm():
            return "reviewing the finished file"
