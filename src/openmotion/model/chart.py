"""What all charts share: series, how numbers are written, colours, letters and times."""

from typing import Annotated

from pydantic import Field

from openmotion.model.easing import Easing
from openmotion.model.frozen import Frozen
from openmotion.model.paint import Colour

MOST_VALUES = 500
"""More values than this are no longer read on a screen."""

Figure = Annotated[float, Field(ge=-1e15, le=1e15)]
"""A value of a chart."""


class ChartSeries(Frozen):
    """Values that belong together.

    Attributes:
        name: written beside them; empty writes nothing.
        values: one for each label.
        colour: of its marks; None takes one of the style's.
    """

    name: str = Field(default="", max_length=200)
    values: tuple[Figure, ...] = Field(min_length=1)
    colour: Colour | None = None


class NumberFormat(Frozen):
    """How the numbers of a chart are written.

    Attributes:
        decimals: digits behind the point; None is as many as the values need, at most two.
        prefix: written before, for example "$".
        suffix: written behind, for example " kg".
        separator: between thousands; "" for none.
        point: decimal point.
        percent: values are shares, 0.34 is written as 34%.
        compact: 1,200 is written as 1.2k, then M, B and T.
    """

    decimals: int | None = Field(default=None, ge=0, le=6)
    prefix: str = Field(default="", max_length=12)
    suffix: str = Field(default="", max_length=24)
    separator: str = Field(default=",", max_length=1)
    point: str = Field(default=".", max_length=1)
    percent: bool = False
    compact: bool = False


class ChartStyle(Frozen):
    """Colours and letters of a chart; what is None follows from the others or from the box.

    Attributes:
        text: colour of values and names.
        soft: colour of lesser text.
        line: colour of base lines and grids.
        accent: colour of the one mark or series that stands out.
        neutral: colour of the other marks.
        colours: of the series in order; None turns the accent's hue.
        ground: colour behind the chart, for the cores of dots and gaps between parts.
        family: slug of the font family of names.
        value_family: slug of the family of values; None is the same.
        label_px: size of names.
        value_px: size of values.
        stroke_px: width of lines.
        radius_px: of the corners of bars.
    """

    text: Colour = "#f5f4f0"
    soft: Colour | None = None
    line: Colour | None = None
    accent: Colour = "#c6f24e"
    neutral: Colour | None = None
    colours: tuple[Colour, ...] | None = Field(default=None, min_length=1)
    ground: Colour | None = None
    family: str = "inter"
    value_family: str | None = None
    label_px: float | None = Field(default=None, gt=0, le=400)
    value_px: float | None = Field(default=None, gt=0, le=400)
    stroke_px: float | None = Field(default=None, gt=0, le=200)
    radius_px: float | None = Field(default=None, ge=0, le=400)


class ChartTiming(Frozen):
    """When a chart is drawn; what is None follows from the kind of chart.

    Attributes:
        start: frame of the first move, on the layer's clock; None is the layer's own start.
        duration: frames that a mark takes, or the whole of a curve.
        stagger: frames from one mark to the next.
        easing: of the marks.
    """

    start: int | None = None
    duration: int | None = Field(default=None, ge=1, le=10_000)
    stagger: float | None = Field(default=None, ge=0, le=1000)
    easing: Easing | None = None


def check_series(series: tuple[ChartSeries, ...], labels: tuple[str, ...], kind: str) -> None:
    """Make sure that every series has a value for each label, and that they are not too many.

    Raises:
        ValueError: a rule is broken.
    """
    count = sum(len(one.values) for one in series)
    if count > MOST_VALUES:
        raise ValueError(
            f"a {kind} shows at most {MOST_VALUES} values and this one has {count}; "
            "leave some out or sum them up"
        )
    lengths = {len(one.values) for one in series}
    if len(lengths) > 1:
        raise ValueError(
            f"the series of a {kind} need equally many values, they have {sorted(lengths)}"
        )
    if labels and len(labels) not in lengths:
        raise ValueError(
            f"a {kind} with {len(labels)} labels needs as many values in each series, "
            f"not {lengths.pop()}"
        )


def check_index(index: int | None, count: int, what: str) -> None:
    """Make sure that an index leads to one of so many things.

    Raises:
        ValueError: it does not.
    """
    if index is not None and not 0 <= index < count:
        raise ValueError(f"{what} {index} does not exist; there are 0 to {count - 1}")
