"""Bars with direct labels: they grow, values count on them, the best one takes the accent."""

import re

from openmotion.director.kit import Scenery, Stage, column, corner_label, keep_alive
from openmotion.director.recipes import title_card
from openmotion.director.recipes.bar_columns import bar_columns
from openmotion.director.recipes.bar_rows import bar_rows
from openmotion.director.recipes.bar_skyline import build_skyline
from openmotion.director.recipes.bars import Bars
from openmotion.director.recipes.curve import written
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Cue, Datum, Series, choose

_MOST = 8
_TIME = re.compile(
    r"^(?:q[1-4]|w(?:eek|k)?\s?\d+|\d{4}|h[12]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|"
    r"mon|tue|wed|thu|fri|sat|sun|day|month|year)",
    re.IGNORECASE,
)


def build(stage: Stage) -> Scenery:
    """Rows where there are names to read or little width, columns where values are few."""
    content, u, area = stage.content, stage.u, stage.area
    series = content.series
    if series is None:
        return title_card.build(stage)
    points = _shown(series)
    wide = stage.shape == "wide"
    rows = (
        series.chart in {"race", "ranking"}
        or (not wide and len(points) > 3)
        or len(points) > 6
        or max(len(point.label) for point in points) > 12
        or any(point.value is None for point in points)
        or (wide and len(points) > 3 and choose(stage.shot.seed, (False, False, True), "rows"))
    )
    top = stage.below_mark.y
    copy = column(
        stage,
        Box(
            x=area.x,
            y=top,
            width=area.width * (0.8 if wide else 1.0),
            height=area.height * (0.30 if wide else 0.26),
        ),
        text=content.headline or series.title,
        accent=content.accent,
        support=content.support,
        valign=0.0,
        max_lines=1 if wide else 3,
        start=stage.at(0.1),
        role="title" if wide and rows and len(points) > 5 else "headline",
    )
    high = copy.box.bottom + (64 if wide else 84) * u
    box = Box(x=area.x, y=high, width=area.width, height=area.bottom - high)
    start = stage.at(0.4)
    bars = Bars.of(stage, series, points, start)
    layers = [*copy.layers, *(bar_rows if rows else bar_columns)(bars, box)]
    layers += corner_label(stage, content.label)
    cues = tuple(
        Cue(kind="pop", frame=bars.begins(i) + 6, gain_db=-6.0, pitch=1.5 * i)
        for i in range(len(points))
    )
    return Scenery(layers=tuple(layers), cues=cues, camera=keep_alive(stage))


def build_standing(stage: Stage) -> Scenery:
    """Columns on the lower edge of the frame, where their names are short enough to stand in."""
    series = stage.content.series
    points = _shown(series) if series else ()
    values = [point.value for point in points]
    letters = (86 if stage.shape == "wide" else 34) / max(1, len(points))
    if (
        series is None
        or len(points) < 2
        or any(value is None or value < 0 for value in values)
        or max(len(point.label) for point in points) > letters
        or max(len(written(series, value or 0.0)) for value in values) > letters * 0.8
    ):
        return build(stage)
    return build_skyline(stage, Bars.of(stage, series, points, stage.at(0.4)))


def _shown(series: Series) -> tuple[Datum, ...]:
    """At most eight points: the newest of a time, the best of names, in their order."""
    points = series.points
    if len(points) <= _MOST:
        return points
    if all(_TIME.match(point.label.strip()) for point in points):
        return points[-_MOST:]
    values = [point.value for point in points]
    if any(value is None for value in values):
        return points[:_MOST]
    order = sorted(range(len(points)), key=lambda i: -(points[i].value or 0.0))
    kept = set(order[:_MOST])
    return tuple(point for index, point in enumerate(points) if index in kept)


RECIPE = Recipe(
    name="bar_chart",
    summary="Bars with direct labels grow and count; the best one takes the accent.",
    choreographies={"scale": build, "skyline": build_standing},
    shows=("headline", "support", "label", "series"),
    min_s=2.8,
    natural_s=4.2,
    longest_s=8.0,
)
