"""The progress bars on standard error: one for each stage."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openmotion.pipeline import Progress, ProgressSink, Stage

_NAMES: "dict[Stage, str]" = {
    "plan": "Plan the shots",
    "check": "Check the plan",
    "draw": "Draw the frames",
    "sound": "Mix the sound",
    "join": "Join the file",
    "review": "Review the file",
}


@contextmanager
def shown_progress() -> Iterator["ProgressSink"]:
    """A sink that shows bars on a terminal, and elsewhere a line for each finished stage."""
    if sys.stderr.isatty():
        with _bars() as sink:
            yield sink
    else:
        yield _lines()


def _lines() -> "ProgressSink":
    starts: dict[Stage, float] = {}
    finished: set[Stage] = set()

    def tell(progress: "Progress") -> None:
        now = perf_counter()
        starts.setdefault(progress.stage, now)
        if progress.is_finished and progress.stage not in finished:
            finished.add(progress.stage)
            took = now - starts[progress.stage]
            print(f"{_NAMES[progress.stage]:16} {took:6.1f} s", file=sys.stderr)

    return tell


@contextmanager
def _bars() -> Iterator["ProgressSink"]:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        TaskID,
        TextColumn,
        TimeElapsedColumn,
    )
    from rich.progress import Progress as Bars

    tasks: dict[Stage, TaskID] = {}
    with Bars(
        TextColumn("{task.description:16}"),
        BarColumn(bar_width=32),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=Console(stderr=True),
    ) as bars:

        def tell(progress: "Progress") -> None:
            if progress.stage not in tasks:
                tasks[progress.stage] = bars.add_task(_NAMES[progress.stage], total=progress.total)
            bars.update(tasks[progress.stage], completed=progress.done)

        yield tell
