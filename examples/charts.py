"""Charts as layers: data goes in, and scales, labels, colours and times follow from it."""

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
    Ground,
    Layer,
    LineChartLayer,
    NumberFormat,
    PictogramLayer,
    ScatterLayer,
    ScatterPoint,
    Scene,
    TextAnimator,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
    frame_rate,
)
from openmotion.pipeline import render_video

LENGTH = 96
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug")
DARK = ChartStyle(text="#f3f1ea", accent="#c6f24e", ground="#0e211b", family="geist")
LIGHT = ChartStyle(text="#15191c", accent="#2b59ff", ground="#f3f1ea", family="geist")
PLACE = Transform(position=(96, 176))
BOX = {"width": 1088.0, "height": 460.0, "start": 0, "end": LENGTH, "transform": PLACE}


def scene(number: int, title: str, *charts: Layer) -> Scene:
    """A title over charts; dark and light grounds take turns."""
    style = LIGHT if number % 2 else DARK
    letters = TextStyle(
        family="bricolage-grotesque", size_px=56, weight=680, tracking_em=-0.02, colour=style.text
    )
    head = TextLayer(
        id="title",
        start=0,
        end=LENGTH,
        transform=Transform(position=(96, 116)),
        lines=(TextLine(runs=(TextRun(text=title, style=letters),)),),
        animators=(TextAnimator(unit="word", start=3, duration=18, stagger=2, y=1, masked=True),),
    )
    return Scene(
        id=f"scene{number}",
        name=title,
        start=number * LENGTH,
        end=(number + 1) * LENGTH,
        ground=Ground(kind="flat", colours=(style.ground or "#000000",)),
        layers=(head, *charts),
        finish=Finish(grain=1),
    )


def series(name: str, *values: float) -> ChartSeries:
    """A named row of values."""
    return ChartSeries(name=name, values=values)


AFTER = ChartTiming(start=14)
VISITS = (
    series("Mobile", 12, 18, 25, 30, 28, 34, 41, 58),
    series("Desktop", 19, 22, 21, 20, 24, 26, 30, 33),
    series("Tablet", 14, 13, 17, 22, 27, 29, 31, 32),
)
SCENES = (
    scene(
        0,
        "Six good months.",
        BarChartLayer(
            id="bars",
            labels=MONTHS[:6],
            series=(series("", 120, 180, 165, 240, 310, 420),),
            highlight=5,
            number=NumberFormat(prefix="$", suffix="k"),
            style=DARK,
            timing=AFTER,
            **BOX,
        ),
    ),
    scene(
        1,
        "One team stands out.",
        LineChartLayer(
            id="lines",
            labels=MONTHS,
            series=VISITS,
            highlight=0,
            annotations=(Annotation(index=3, text="New onboarding"),),
            axis=True,
            number=NumberFormat(suffix="%"),
            style=LIGHT,
            timing=AFTER,
            **BOX,
        ),
    ),
    scene(
        2,
        "Where they come from.",
        DonutLayer(
            id="donut",
            parts=(
                DonutPart(name="Search", value=4210),
                DonutPart(name="Direct", value=2730),
                DonutPart(name="Social", value=1815),
                DonutPart(name="E-mail", value=1290),
            ),
            highlight=0,
            caption="from search",
            style=DARK,
            timing=AFTER,
            **BOX,
        ),
    ),
    scene(
        3,
        "All of it, month by month.",
        AreaChartLayer(
            id="areas", labels=MONTHS, series=VISITS, axis=True, style=LIGHT, timing=AFTER, **BOX
        ),
    ),
    scene(
        4,
        "The race of the cities.",
        BarRaceLayer(
            id="race",
            periods=("2021", "2022", "2023", "2024"),
            rows=(
                series("Lisbon", 21, 34, 61, 118),
                series("Berlin", 48, 57, 66, 71),
                series("Oslo", 36, 44, 52, 88),
                series("Nairobi", 12, 31, 72, 97),
                series("Lima", 27, 29, 43, 51),
                series("Perth", 9, 22, 30, 64),
            ),
            shown=5,
            highlight=0,
            style=DARK,
            timing=ChartTiming(start=24, duration=20),
            **BOX,
        ),
    ),
    scene(
        5,
        "Less waiting, more joy.",
        ScatterLayer(
            id="points",
            points=tuple(
                ScatterPoint(at=(wait, joy), amount=size, name=name)
                for wait, joy, size, name in (
                    (4, 91, 30, "Lisbon"),
                    (9, 78, 52, "Berlin"),
                    (15, 74, 18, "Oslo"),
                    (22, 58, 40, "Nairobi"),
                    (27, 61, 12, "Lima"),
                    (35, 44, 25, "Perth"),
                    (41, 30, 16, "Quito"),
                )
            ),
            highlight=0,
            trend=True,
            across="Minutes of waiting",
            up="Joy, %",
            style=LIGHT,
            timing=AFTER,
            **BOX,
        ),
    ),
    scene(
        6,
        "72 of 100 come back.",
        PictogramLayer(
            id="people", filled=72, icon="user", columns=20, style=DARK, timing=AFTER, **BOX
        ),
    ),
)

CHARTS = Composition(
    width=1280,
    height=720,
    rate=frame_rate(30),
    duration_frames=LENGTH * len(SCENES),
    scenes=SCENES,
    silent=True,
)

if __name__ == "__main__":
    render_video(CHARTS, "charts.mp4")
