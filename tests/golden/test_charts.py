"""Charts look as they did."""

import pytest

from openmotion.model import (
    Annotation,
    AreaChartLayer,
    BarChartLayer,
    BarRaceLayer,
    ChartSeries,
    ChartStyle,
    ChartTiming,
    Composition,
    DonutLayer,
    DonutPart,
    Finish,
    FrameRate,
    Ground,
    Layer,
    LineChartLayer,
    NumberFormat,
    PictogramLayer,
    ScatterLayer,
    ScatterPoint,
    Scene,
    Transform,
)

pytestmark = pytest.mark.golden
DARK = ChartStyle(text="#f3f1ea", accent="#c6f24e", ground="#0e211b")
LIGHT = ChartStyle(text="#15191c", accent="#2b59ff", ground="#f3f1ea")
BOX = {
    "id": "c",
    "start": 0,
    "end": 90,
    "width": 420.0,
    "height": 215.0,
    "transform": Transform(position=(30, 28)),
}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun")


def series(name: str, *values: float) -> ChartSeries:
    return ChartSeries(name=name, values=values)


ROWS = (
    series("Mobile", 12, 18, 25, 30, 41, 58),
    series("Desktop", 19, 22, 21, 20, 26, 33),
    series("Tablet", 14, 13, 17, 22, 27, 32),
)
CHARTS: dict[str, Layer] = {
    "columns": BarChartLayer(
        labels=MONTHS,
        series=(series("", 120, 180, 165, 240, 310, 420),),
        highlight=5,
        number=NumberFormat(prefix="$", suffix="k"),
        style=DARK,
        **BOX,
    ),
    "groups": BarChartLayer(labels=MONTHS, series=ROWS, values=False, style=LIGHT, **BOX),
    "below_zero": BarChartLayer(
        labels=MONTHS, series=(series("", 12, -18, 25, -4, 0, 8),), grid=True, style=DARK, **BOX
    ),
    "rows": BarChartLayer(
        labels=("Documentation", "Onboarding e-mails", "A name that goes on and on", "API"),
        series=(series("", 82, 64, 33, 12),),
        direction="horizontal",
        highlight=0,
        number=NumberFormat(suffix="%"),
        style=LIGHT,
        **BOX,
    ),
    "lines": LineChartLayer(
        labels=MONTHS,
        series=ROWS,
        axis=True,
        annotations=(Annotation(index=3, text="New onboarding"),),
        style=LIGHT,
        **BOX,
    ),
    "line": LineChartLayer(
        labels=MONTHS,
        series=(ROWS[0],),
        area=True,
        number=NumberFormat(suffix="k"),
        style=DARK,
        **BOX,
    ),
    "areas": AreaChartLayer(labels=MONTHS, series=ROWS, axis=True, style=LIGHT, **BOX),
    "shares": AreaChartLayer(
        labels=MONTHS, series=ROWS, share=True, highlight=0, style=DARK, **BOX
    ),
    "donut": DonutLayer(
        parts=tuple(
            DonutPart(name=name, value=value)
            for name, value in (("Search", 42), ("Direct", 27), ("Social", 18), ("E-mail", 13))
        ),
        highlight=0,
        caption="from search",
        style=DARK,
        **BOX,
    ),
    "race": BarRaceLayer(
        periods=("2023", "2024"),
        rows=(
            series("Lisbon", 21, 118),
            series("Berlin", 48, 71),
            series("Oslo", 36, 88),
            series("Lima", 27, 51),
        ),
        highlight=0,
        timing=ChartTiming(start=20, duration=40),
        style=DARK,
        **BOX,
    ),
    "scatter": ScatterLayer(
        points=tuple(
            ScatterPoint(at=(x, y), amount=size, name=name)
            for x, y, size, name in (
                (4, 91, 30, "Lisbon"),
                (9, 78, 52, "Berlin"),
                (15, 74, 18, "Oslo"),
                (27, 61, 12, "Lima"),
                (41, 30, 16, "Quito"),
            )
        ),
        highlight=0,
        trend=True,
        across="Minutes",
        up="Joy, %",
        style=LIGHT,
        **BOX,
    ),
    "pictogram": PictogramLayer(filled=62.5, icon="user", columns=20, style=DARK, **BOX),
}


def film(layer: Layer, ground: str) -> Composition:
    scene = Scene(
        id="s",
        name="chart",
        start=0,
        end=90,
        ground=Ground(kind="flat", colours=(ground,)),
        layers=(layer,),
        finish=Finish(grain=0),
    )
    return Composition(
        width=480, height=270, rate=FrameRate(num=30), duration_frames=90, scenes=(scene,)
    )


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_looks_as_before(check_frame, name):
    chart = CHARTS[name]
    ground = getattr(chart, "style").ground or "#000000"  # noqa: B009  (any chart)

    check_frame(f"chart.{name}", film(chart, ground), 45 if name == "race" else 80)


def test_a_chart_on_its_way_looks_as_before(check_frame):
    check_frame("chart.columns_early", film(CHARTS["columns"], "#0e211b"), 12)
