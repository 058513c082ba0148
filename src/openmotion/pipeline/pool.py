"""Warm rendering processes and the handing out of segments to them."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Self

from openmotion import errors
from openmotion.model import Composition, FrameRate, Span
from openmotion.pipeline.child import Child
from openmotion.pipeline.messages import (
    Answer,
    Clips,
    Draw,
    Drawn,
    Failed,
    Finished,
    Load,
    Pictures,
    Ready,
    Segment,
)
from openmotion.pipeline.system import default_workers

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from openmotion.media.coding import Coding

_TRIES = 3
# A frame takes milliseconds, seconds on a slow machine under load; the end of a segment a moment.
_HANGING_S = 60.0
_LOOK_S = 1.0


@dataclass(slots=True)
class _Worker:
    """A process, the segment that it has in hand and how many frames of it are done."""

    child: Child = field(default_factory=Child)
    is_ready: bool = False
    segment: int | None = None
    drawn: int = 0
    marks: int = 0
    moved_s: float = field(default_factory=monotonic)

    def hangs(self, now_s: float, limit_s: float) -> bool:
        """Whether it has had a segment in hand for so long without drawing anything."""
        marks = self.child.trail.marks
        if marks != self.marks or self.segment is None:
            self.marks, self.moved_s = marks, now_s
        return now_s - self.moved_s > limit_s


class RenderPool:
    """Processes that load the renderer while a video is still being planned.

    The segments are the same whatever the number of processes. A process that dies or hangs is
    replaced, and its segment is tried twice more. A pool can draw one film after the other.

    Args:
        workers: how many processes; 0 takes as many as fit the machine.
        hanging_s: a process that draws nothing for so long is taken for hanging.
    """

    def __init__(self, workers: int = 0, *, hanging_s: float = _HANGING_S) -> None:
        self._hanging_s = hanging_s
        self._workers: list[_Worker] = []
        self._count = workers or default_workers()
        with self._closed_on_error():
            self._fill()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def process_ids(self) -> list[int]:
        """The operating system's ids of the processes."""
        return [worker.child.process_id for worker in self._workers]

    def close(self) -> None:
        """End all processes at once."""
        while self._workers:
            self._workers.pop().child.end()

    def draw(
        self,
        composition: Composition,
        spans: Sequence[Span],
        folder: Path,
        *,
        coding: "Coding | None" = None,
        pictures: Pictures,
        clips: Clips | None = None,
        watch: bool = False,
        size: tuple[int, int] | None = None,
        rate: FrameRate | None = None,
        on_frames: Callable[[int], None] = lambda _: None,
    ) -> list[Segment]:
        """Draw and encode segments; gives them in the order of `spans`.

        Args:
            composition: what to draw.
            spans: of the segments.
            folder: takes one file for each segment.
            coding: of the pictures; None is H.264.
            pictures: assets of the composition.
            clips: files of its clips.
            watch: keep small copies of the frames.
            size: width and height of the frames; None is the composition's own.
            rate: frames a second, of which the spans count; None is the composition's own.
            on_frames: is told how many frames are done so far.

        Raises:
            EncodingFailed: x264 gave up, or a segment ended three processes.
            OSError: a segment cannot be written.
            MotionError: any other that a worker met.
        """
        work = _Work(spans, folder)
        load = Load(composition.model_dump_json(), coding, pictures, watch, size, rate, clips or {})
        with self._closed_on_error():
            self._fill()
            for worker in [one for one in self._workers if one.is_ready]:
                self._attend(worker, load, work, Ready())
            while len(work.finished) < len(spans):
                speaking = wait([worker.child.link for worker in self._workers], _LOOK_S)
                for worker in [one for one in self._workers if one.child.link in speaking]:
                    self._attend(worker, load, work)
                self._replace_hanging(work)
                on_frames(work.done + sum(worker.drawn for worker in self._workers))
        return [work.finished[number] for number in range(len(spans))]

    def _fill(self) -> None:
        while len(self._workers) < self._count:
            self._workers.append(_Worker())

    @contextmanager
    def _closed_on_error(self) -> Iterator[None]:
        """A pool that was interrupted holds processes with half a segment in hand."""
        try:
            yield
        except BaseException:
            self.close()
            raise

    def _attend(
        self, worker: _Worker, load: Load, work: "_Work", answer: Answer | None = None
    ) -> None:
        """Act on what a worker says or has said; one that is found dead is replaced."""
        try:
            self._act(worker, answer or worker.child.hear(), load, work)
        except (EOFError, ConnectionError):
            self._replace(worker, work, worker.child.cause_of_death())

    def _replace_hanging(self, work: "_Work") -> None:
        now_s = monotonic()
        for worker in [one for one in self._workers if one.hangs(now_s, self._hanging_s)]:
            place = worker.child.trail.describe()
            self._replace(worker, work, f"it hung for {self._hanging_s:g} s; at {place}")

    def _replace(self, worker: _Worker, work: "_Work", cause: str) -> None:
        worker.child.end()
        self._workers[self._workers.index(worker)] = _Worker()
        work.give_back(worker.segment, cause)

    def _act(self, worker: _Worker, answer: Answer, load: Load, work: "_Work") -> None:
        match answer:
            case Drawn():
                worker.drawn += answer.frames
                return
            case Failed():
                raise as_error(answer)
            case Ready():
                worker.is_ready = True
                worker.child.link.send(load)
            case Finished(copies) if worker.segment is not None:
                work.finish(worker.segment, copies)
        worker.segment, worker.drawn = None, 0
        if (number := work.take()) is not None:
            worker.segment = number
            worker.child.link.send(Draw(work.spans[number], work.path(number)))


class _Work:
    """Which segments are waiting, how often each was tried, and how many frames are done."""

    def __init__(self, spans: Sequence[Span], folder: Path) -> None:
        self.spans = spans
        self.finished: dict[int, Segment] = {}
        self.done = 0
        self._folder = folder
        # The longest first, so that all workers come to the end at about the same time.
        order = sorted(range(len(spans)), key=lambda number: -spans[number].length)
        self._waiting = deque(order)
        self._deaths: dict[int | None, int] = {}

    def take(self) -> int | None:
        """The next segment to draw, None if all are taken."""
        return self._waiting.popleft() if self._waiting else None

    def path(self, number: int) -> Path:
        """The file that holds a segment."""
        return self._folder / f"{number:05}.mp4"

    def finish(self, number: int, copies: "NDArray[np.uint8] | None") -> None:
        """A segment stands in its file; the copies of its frames are put into one too."""
        if copies is not None:
            copies = _put_away(copies, self.path(number).with_suffix(".npy"))
        self.finished[number] = Segment(self.path(number), copies)
        self.done += self.spans[number].length

    def give_back(self, number: int | None, cause: str) -> None:
        """A process died over a segment, or over none: let it be tried again, but not for ever."""
        self._deaths[number] = self._deaths.get(number, 0) + 1
        if number is not None:
            self._waiting.appendleft(number)
        if self._deaths[number] < _TRIES:
            return
        what = "starting"
        if number is not None:
            what = f"drawing frames {self.spans[number].start} to {self.spans[number].end}"
        raise errors.EncodingFailed(
            f"a rendering process died {_TRIES} times while {what} ({cause})"
        )


def _put_away(copies: "NDArray[np.uint8]", path: Path) -> "NDArray[np.uint8]":
    """The same array, in a file of which memory holds what is looked at."""
    import numpy as np  # noqa: PLC0415

    np.save(path, copies, allow_pickle=False)
    mapped: NDArray[np.uint8] = np.load(path, mmap_mode="r", allow_pickle=False)
    return mapped


def as_error(failed: Failed) -> Exception:
    """The error that a worker met, as if it had been met here."""
    if failed.code == "os_error":
        return OSError(failed.errno, failed.message)
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type)]
    for kind in kinds:
        if issubclass(kind, errors.MotionError) and kind.code == failed.code:
            return kind(failed.message)
    return RuntimeError(f"a rendering process failed:\n{failed.message}")
