"""How far a video in the making has come, and how long it will take yet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from openmotion.sessions import Segment

# Own measurement: joining and reviewing take about a fifth of a second and one more for each
# 600 frames at 1080p.
_FINISH_S, _FRAMES_PER_FINISH_S = 1.0, 600


@dataclass(slots=True)
class Pace:
    """How fast the frames of a video come.

    Attributes:
        started_s: when the first ones were seen, by a clock that never jumps.
        started_frames: how many there were then.
    """

    started_s: float | None = None
    started_frames: int = 0

    def seconds_left(self, *, now_s: float, done: int, total: int) -> float | None:
        """Seconds until all is finished; None before anything can be said."""
        if self.started_s is None:
            self.started_s, self.started_frames = now_s, done
            return None
        finish_s = _FINISH_S + total / _FRAMES_PER_FINISH_S
        drawn, took_s = done - self.started_frames, now_s - self.started_s
        if done >= total:
            return round(finish_s, 1)
        if drawn <= 0 or took_s <= 0:
            return None
        return round((total - done) * took_s / drawn + finish_s, 1)


@dataclass(frozen=True, slots=True)
class Drawn:
    """How much of a video is drawn.

    Attributes:
        segments: finished ones.
        segments_total: all.
        frames: drawn, those of unfinished segments included.
        frames_total: all.
    """

    segments: int
    segments_total: int
    frames: int
    frames_total: int


def count_drawn(segments: Sequence[Segment], begun: Mapping[int, int]) -> Drawn:
    """How much is drawn.

    Args:
        segments: of the video.
        begun: frames drawn of segments that are under way here, by number.
    """
    finished = [one for one in segments if one.finished_ms is not None]
    done = {one.number for one in finished}
    by_number = {one.number: one.frames for one in segments}
    under_way = sum(
        min(frames, by_number.get(number, 0))
        for number, frames in begun.items()
        if number not in done
    )
    return Drawn(
        segments=len(finished),
        segments_total=len(segments),
        frames=sum(one.frames for one in finished) + under_way,
        frames_total=sum(by_number.values()),
    )


@dataclass(slots=True)
class Paces:
    """The pace of each video in hand, by revision."""

    by_revision: dict[str, Pace] = field(default_factory=dict)

    def of(self, revision_id: str) -> Pace:
        """The pace of a revision, a new one at first."""
        return self.by_revision.setdefault(revision_id, Pace())

    def keep(self, revision_ids: set[str]) -> None:
        """Forget all others."""
        for gone in self.by_revision.keys() - revision_ids:
            del self.by_revision[gone]
