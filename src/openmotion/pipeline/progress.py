"""How far a video has come, told while it is made."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeVar, get_args

Result = TypeVar("Result")
Stage = Literal["plan", "check", "draw", "sound", "join", "review"]
STAGES: tuple[Stage, ...] = get_args(Stage)


@dataclass(frozen=True, slots=True)
class Progress:
    """One report of one stage.

    Attributes:
        stage: which.
        done: how many of `total` are finished; 0 when the stage starts.
        total: frames for "draw", 1 for all others.
    """

    stage: Stage
    done: int
    total: int = 1

    @property
    def is_finished(self) -> bool:
        """Whether the stage is over."""
        return self.done >= self.total


ProgressSink = Callable[[Progress], None]
"""Takes reports; called from the thread that makes the video, a few times a second."""


def ignore_progress(_: Progress) -> None:
    """A sink for those who do not want to know."""


def tell(progress: ProgressSink, stage: Stage, work: Callable[[], Result]) -> Result:
    """Do the work of a stage that has no parts, and say when it starts and ends."""
    progress(Progress(stage, 0))
    result = work()
    progress(Progress(stage, 1))
    return result
