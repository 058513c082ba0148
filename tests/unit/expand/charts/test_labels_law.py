"""Whatever the data, the words of a chart neither meet nor leave its box."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.support.charts import SPAN, collisions, outside, series, text_boxes

from openmotion.model import (
    Annotation,
    AreaChartLayer,
    BarChartLayer,
    DonutLayer,
    DonutPart,
    LineChartLayer,
    NumberFormat,
    ScatterLayer,
    ScatterPoint,
)

LAW = settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
VALUES = st.one_of(
    st.sampled_from([0.0, 1.0, -1.0, 5.0, 1e9, -1e9, 0.001, 99.5, 999_950.0, 1e15]),
    st.floats(-1e4, 1e4).map(lambda value: round(value, 2)),
)
WORDS = st.sampled_from(
    [
        "",
        "Q1",
        "North America",
        "A very long label that nobody wanted",
        "Donaudampfschifffahrtsgesellschaft",
        "Пример",
        "مرحبا بالعالم",
        "ตัวอย่าง",
    ]
)
SIZES = st.sampled_from([(400.0, 220.0), (220.0, 400.0), (120.0, 90.0), (900.0, 160.0)])
FORMS = st.sampled_from(
    [
        NumberFormat(),
        NumberFormat(compact=True),
        NumberFormat(prefix="$", suffix=" per month"),
        NumberFormat(percent=True, decimals=1),
    ]
)


def rows(draw, *, count, names=True, values=VALUES, most=3):
    """One or more series of so many values."""
    return tuple(
        series(
            *draw(st.lists(values, min_size=count, max_size=count)),
            name=draw(WORDS) if names else "",
        )
        for _ in range(draw(st.integers(1, most)))
    )


def place(draw):
    width, height = draw(SIZES)
    return {**SPAN, "width": width, "height": height, "number": draw(FORMS)}


@st.composite
def bar_charts(draw):
    count = draw(st.sampled_from([1, 2, 5, 12, 40]))
    held = rows(draw, count=count)
    labels = tuple(draw(st.lists(WORDS, min_size=count, max_size=count)))
    return BarChartLayer(
        **place(draw),
        labels=draw(st.sampled_from([labels, ()])),
        series=held,
        direction=draw(st.sampled_from(["vertical", "horizontal"])),
        grid=draw(st.booleans()),
        highlight=draw(st.sampled_from([None, 0])),
    )


@st.composite
def line_charts(draw):
    count = draw(st.sampled_from([1, 2, 7, 50]))
    held = rows(draw, count=count, most=9)
    notes: tuple[Annotation, ...] = ()
    if draw(st.booleans()):
        notes = tuple(Annotation(index=index % count, text="Launch week") for index in (0, 1, 5))
    return LineChartLayer(
        **place(draw),
        labels=tuple(f"Label {index}" for index in range(count)),
        series=held,
        axis=draw(st.booleans()),
        annotations=notes,
    )


@st.composite
def area_charts(draw):
    count = draw(st.sampled_from([1, 2, 7]))
    held = rows(draw, count=count, values=VALUES.map(abs), most=6)
    return AreaChartLayer(
        **place(draw), series=held, axis=draw(st.booleans()), share=draw(st.booleans())
    )


@st.composite
def donuts(draw):
    parts = draw(st.lists(st.tuples(WORDS, VALUES.map(abs)), min_size=1, max_size=8))
    return DonutLayer(
        **place(draw),
        parts=tuple(DonutPart(name=name, value=value) for name, value in parts),
        inner=draw(st.sampled_from([0.0, 0.5, 0.8])),
        shown=draw(st.sampled_from(["share", "value", "total"])),
        caption=draw(st.sampled_from(["", "of all visits", "a caption that is far too long"])),
    )


@st.composite
def scatters(draw):
    points = draw(st.lists(st.tuples(VALUES, VALUES, WORDS), min_size=1, max_size=30))
    return ScatterLayer(
        **place(draw),
        points=tuple(ScatterPoint(at=(x, y), name=name) for x, y, name in points),
        across=draw(st.sampled_from(["", "Price"])),
        up=draw(st.sampled_from(["", "Joy"])),
        trend=draw(st.booleans()),
    )


@pytest.mark.parametrize("kind", ["bars", "lines", "areas", "donuts", "scatters"])
def test_words_neither_meet_nor_leave_the_box(kind):
    charts = {
        "bars": bar_charts(),
        "lines": line_charts(),
        "areas": area_charts(),
        "donuts": donuts(),
        "scatters": scatters(),
    }[kind]

    @LAW
    @given(charts)
    def holds(layer):
        boxes = text_boxes(layer, 89)

        assert collisions(boxes) == []
        assert outside(boxes, layer) == []

    holds()
