"""A curve that draws itself under its headline, its head labelled."""

from openmotion.director.kit import Scenery, Stage, column, corner_label, keep_alive
from openmotion.director.recipes import bar_chart
from openmotion.director.recipes.curve import draw_curve
from openmotion.director.recipes.curve_horizon import build_horizon
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Cue, Layer


def build(stage: Stage) -> Scenery:
    """Copy on top, the curve below over the full width; a lone value is shown as a bar."""
    content, u, area = stage.content, stage.u, stage.area
    series = content.series
    if series is None or sum(point.value is not None for point in series.points) < 2:
        return bar_chart.build(stage)
    wide = stage.shape == "wide"
    top = stage.below_mark.y
    copy = column(
        stage,
        Box(
            x=area.x,
            y=top,
            width=area.width * (0.7 if wide else 1.0),
            height=area.height * (0.36 if wide else 0.34),
        ),
        text=content.headline or series.title,
        accent=content.accent,
        support=content.support,
        valign=0.0,
        max_lines=2 if wide else 3,
        start=stage.at(0.1),
    )
    low = area.bottom - 64 * u
    high = copy.box.bottom + 90 * u
    box = Box(x=area.x, y=high, width=area.width, height=max(120 * u, low - high))
    start = stage.at(0.4)
    layers: list[Layer] = [*draw_curve(stage, series, box, start=start), *copy.layers]
    layers += corner_label(stage, content.label)
    peak = start + stage.frames(1.25)
    cues = (
        Cue(kind="riser", frame=peak, gain_db=-10.0, duration_frames=stage.frames(1.2)),
        Cue(kind="pop", frame=peak, gain_db=-3.0),
    )
    return Scenery(layers=tuple(layers), cues=cues, camera=keep_alive(stage))


def build_edge_to_edge(stage: Stage) -> Scenery:
    """The area of the curve fills the foot of the frame, its last value large above it."""
    series = stage.content.series
    if series is None or sum(point.value is not None for point in series.points) < 2:
        return bar_chart.build(stage)
    return build_horizon(stage)


RECIPE = Recipe(
    name="line_chart",
    summary="A curve draws itself; its head is labelled.",
    choreographies={"curve": build, "horizon": build_edge_to_edge},
    shows=("headline", "support", "label", "series"),
    min_s=2.8,
    natural_s=4.2,
    longest_s=7.5,
)
