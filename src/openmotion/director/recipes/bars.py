"""What rows and columns of a bar chart share: values, timing, the bar and its label."""

from dataclasses import dataclass

from openmotion.director.kit import Align, Stage, TextBlock, appear, grow, line, place, tints
from openmotion.director.recipes.curve import written
from openmotion.model import (
    Counter,
    Datum,
    Pair,
    Rect,
    Series,
    ShapeLayer,
    Solid,
    TextLayer,
    Transform,
    choose,
    track,
    with_alpha,
)


@dataclass(frozen=True, slots=True)
class Bars:
    """The bars of a chart before they are laid out.

    Attributes:
        stage: of the shot.
        series: for prefix and unit.
        points: that are shown.
        values: of the points; all 1 where the series names no numbers.
        named: whether the values are known and may be written.
        best: index of the bar that takes the accent; -1 is none.
        start: frame at which the first bar grows.
        order: the place of each bar in time.
    """

    stage: Stage
    series: Series
    points: tuple[Datum, ...]
    values: tuple[float, ...]
    named: bool
    best: int
    start: int
    order: tuple[int, ...]

    @classmethod
    def of(cls, stage: Stage, series: Series, points: tuple[Datum, ...], start: int) -> "Bars":
        """The bars of a series; shots take turns in which end starts to grow."""
        named = all(point.value is not None for point in points)
        values = tuple((point.value or 0.0) if named else 1.0 for point in points)
        count = len(points)
        forward = tuple(range(count))
        ranked = series.chart in {"ranking", "race"}
        ways = (forward, forward[::-1]) if ranked else (forward, _from_middle(count))
        return cls(
            stage=stage,
            series=series,
            points=points,
            values=values,
            named=named,
            best=max(range(count), key=values.__getitem__) if named or ranked else -1,
            start=start,
            order=choose(stage.shot.seed, ways, "order"),
        )

    @property
    def lowest(self) -> float:
        """The lower end of the scale: 0, or the lowest value below it."""
        return min(0.0, *self.values)

    @property
    def span(self) -> float:
        """From the lowest to the highest end of the scale; never 0."""
        return (max(0.0, *self.values) - self.lowest) or 1.0

    def begins(self, index: int) -> int:
        """The frame at which a bar starts to grow."""
        stage = self.stage
        gap = min(0.09, 0.5 / len(self.points)) * stage.squeeze * stage.rate.fps
        return self.start + round(gap * self.order[index])

    @property
    def frames(self) -> int:
        """How long a bar grows."""
        return self.stage.frames(0.95)

    def bar(self, index: int, shape: Rect) -> ShapeLayer:
        """A bar; the best one turns to the accent when all of them stand."""
        tint, begins = tints(self.stage), self.begins(index)
        plain = with_alpha(tint.text, 0.26 if tint.is_dark else 0.2)
        turn = self.start + self.stage.frames(1.15)
        return ShapeLayer(
            id=f"bar{index}",
            start=begins,
            end=self.stage.end,
            geometry=shape,
            decor=True,
            fill=Solid(colour=plain),
            tint=track((turn, plain), (turn + self.stage.frames(0.35), tint.accent))
            if index == self.best
            else None,
        )

    def name(self, index: int, *, width: float, size: float, align: Align = "left") -> TextBlock:
        """The name of a bar, set."""
        tint = tints(self.stage)
        return line(
            self.stage,
            self.points[index].label or " ",
            width=width,
            max_lines=1,
            size_px=size,
            weight=560,
            align=align,
            colour=tint.text if align == "left" else tint.soft,
        )

    def put_name(self, block: TextBlock, index: int, *, x: float, y: float) -> TextLayer:
        """The name of a bar in its place: `y` is the middle of its capitals."""
        begins = self.begins(index)
        return place(
            block,
            f"bar{index}.name",
            x=x,
            y=block.on_middle(y),
            start=begins,
            end=self.stage.end,
        ).model_copy(update={"opacity": appear(self.stage, begins, 0.35)})

    def value(self, index: int, *, size: float, width: float, align: Align = "left") -> TextBlock:
        """The value of a bar as it will stand in the end, set."""
        return line(
            self.stage,
            written(self.series, self.values[index]),
            width=width,
            max_lines=1,
            size_px=size,
            weight=660,
            colour=tints(self.stage).text,
            align=align,
            tabular=True,
        )

    def put_value(
        self, block: TextBlock, index: int, *, x: float, y: float, travel: Pair
    ) -> TextLayer:
        """The value counts and travels with its bar; `y` is the middle of its figures.

        `travel` is how far the end of the bar moves while it grows, pixels.
        """
        value, begins = self.values[index], self.begins(index)
        whole = abs(value - round(value)) < 1e-9
        layer = place(
            block,
            f"bar{index}.value",
            x=x,
            y=block.on_middle(y),
            start=begins,
            end=self.stage.end,
        )
        stop = begins + max(1, self.frames)
        spot = layer.transform.position
        end = spot if isinstance(spot, tuple) else (x, y)
        path = track(
            (begins, (end[0] - travel[0], end[1] - travel[1])), (stop, end), easing="out-expo"
        )
        return layer.model_copy(
            update={
                "opacity": appear(self.stage, begins, 0.3),
                "transform": Transform(position=path),
                "counter": Counter(
                    value=grow(begins, self.frames, 0.0, value, "out-expo"),
                    decimals=0 if whole else 1,
                    prefix=self.series.prefix,
                    suffix=self.series.unit,
                ),
            }
        )


def _from_middle(count: int) -> tuple[int, ...]:
    """The place in time of each bar where the middle ones start."""
    order = sorted(range(count), key=lambda index: abs(index - (count - 1) / 2))
    return tuple(order.index(index) for index in range(count))
