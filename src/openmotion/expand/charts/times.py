"""When the marks of a chart move."""

from dataclasses import dataclass

from openmotion.expand.context import Context
from openmotion.model import ChartTiming, Easing, LayerBase, Track, track


@dataclass(frozen=True, slots=True)
class Times:
    """When the marks of a chart move, in whole frames.

    Attributes:
        start: of the first mark.
        duration: of each mark, or of the whole drawing.
        stagger: between marks.
        easing: of the marks.
        context: for the length of a second.
    """

    start: int
    duration: int
    stagger: float
    easing: Easing
    context: Context

    def begins(self, rank: float) -> int:
        """The frame at which the mark of a rank starts to move; ranks count from 0."""
        return self.start + round(self.stagger * rank)

    def frames(self, seconds: float) -> int:
        """At least one frame."""
        return max(1, self.context.rate.frames(seconds))

    def grow(
        self, begins: int, low: float, high: float, *, duration: int | None = None
    ) -> Track[float]:
        """From one value to another in the time of a mark."""
        last = begins + (duration or self.duration)
        return track((begins, low), (last, high), easing=self.easing)

    def appear(self, begins: int, seconds: float = 0.3) -> Track[float]:
        """An opacity that comes up."""
        return track((begins, 0.0), (begins + self.frames(seconds), 1.0), easing="out-cubic")


def times_of(
    layer: LayerBase,
    timing: ChartTiming,
    context: Context,
    *,
    marks: int,
    duration_s: float,
    easing: Easing,
    cascade_s: float = 0.5,
    gap_s: float = 0.08,
) -> Times:
    """The times of a chart; what the document leaves open follows from the number of marks.

    Args:
        layer: of the chart.
        timing: as written.
        context: of the film.
        marks: that follow one another.
        duration_s: of a mark.
        easing: of a mark.
        cascade_s: between the first and the last mark at most.
        gap_s: between two marks at most.
    """
    gap = min(gap_s, cascade_s / max(1, marks - 1)) * context.rate.fps
    return Times(
        start=layer.start if timing.start is None else timing.start,
        duration=timing.duration or max(1, context.rate.frames(duration_s)),
        stagger=gap if timing.stagger is None else timing.stagger,
        easing=timing.easing or easing,
        context=context,
    )
