"""Rows that overtake each other: over moments where there are some, else into their order.

Content: `periods`, one series for each moment (titled by it, the same names in each), in the order
of time; or `series`, whose rows come in the prompt's order and sort themselves; `headline`,
`support`, `label`. Values that a race cannot show (unknown or below zero) go to bars.
"""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    corner_label,
    headline,
    place,
    tints,
)
from openmotion.director.recipes import bar_chart
from openmotion.director.recipes.chart_dress import best_of, chart_style, number_format
from openmotion.director.recipes.copy_room import CopyRoom, copy_above, copy_beside
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.recipes.sorting_rows import sorting_rows
from openmotion.model import (
    BarRaceLayer,
    Box,
    ChartSeries,
    ChartTiming,
    Cue,
    Layer,
    Series,
    TextAnimator,
    Transform,
)

_MOST_ROWS = 8
_HEAD_S = 0.35  # before the rows come in
_SETTLE_S = 0.9  # while they come in


def build_lanes(stage: Stage) -> Scenery:
    """Copy on top, rows over the whole width, the moment large at the bottom right."""
    laid = copy_above(stage, text=_headline(stage), support=stage.content.support, share=0.26)
    return _race(stage, laid, board=False)


def build_board(stage: Stage) -> Scenery:
    """A score board: copy and the moment in a column of their own, bars on a fixed scale."""
    wide = stage.shape == "wide"
    text, support = _headline(stage), stage.content.support
    laid = (
        copy_beside(stage, text=text, support=support, share=0.31, gap=70, valign=0.0)
        if wide
        else copy_above(stage, text=text, support=support, share=0.22)
    )
    return _race(stage, laid, board=True)


def _race(stage: Stage, laid: CopyRoom, *, board: bool) -> Scenery:
    content, start = stage.content, stage.at(_HEAD_S)
    periods = _periods(stage)
    series = periods[-1] if periods else content.series
    if series is None or not _can_race(series):
        return bar_chart.build(stage)
    layers: list[Layer] = list(laid.layers)
    cues: tuple[Cue, ...]
    if len(periods) < 2:
        rows, turn = sorting_rows(stage, series, laid.room, start, split=board)
        layers += rows
        cues = (Cue(kind="whoosh", frame=turn, gain_db=-8.0),)
    else:
        first = start + stage.frames(_SETTLE_S)
        last = max(first + len(periods), stage.leave - stage.frames(1.1))
        step = max(1, (last - first) // (len(periods) - 1))
        room = laid.room
        if board:
            moments, room = _moments(stage, periods, laid, first, step)
            layers += moments
        layers.append(_rows(stage, periods, room, start, first=first, step=step, board=board))
        cues = tuple(
            Cue(kind="tick", frame=first + step * index, gain_db=-6.0)
            for index in range(len(periods))
        )
    layers += corner_label(stage, content.label)
    # Rows that overtake each other are movement enough; under a camera or bloom all that stands
    # would be drawn anew in each frame as well.
    return Scenery(layers=tuple(layers), cues=cues, bloom=0.0)


def _rows(
    stage: Stage,
    periods: tuple[Series, ...],
    room: Box,
    start: int,
    *,
    first: int,
    step: int,
    board: bool,
) -> BarRaceLayer:
    final = periods[-1]
    names = [point.label for point in final.points]
    order = sorted(range(len(names)), key=lambda i: (-(final.points[i].value or 0.0), i))
    shown = min(len(names), _MOST_ROWS)
    tall = min(room.height, shown * 168 * stage.u)
    return BarRaceLayer(
        id="race",
        start=start,
        end=stage.end,
        width=room.width,
        height=tall,
        periods=tuple("" if board else period.title[:40] for period in periods),
        rows=tuple(
            ChartSeries(
                name=names[index][:200],
                values=tuple(period.points[index].value or 0.0 for period in periods),
            )
            for index in order
        ),
        shown=shown,
        rescale=not board,
        highlight=order.index(best_of(final)),
        number=number_format(final),
        style=chart_style(stage, label_px=stage.size("sub") * 0.95),
        timing=ChartTiming(start=first, duration=step),
        transform=Transform(position=(room.x, room.y + (room.height - tall) * 0.3)),
        opacity=appear(stage, start, 0.3),
    )


def _moments(
    stage: Stage, periods: tuple[Series, ...], laid: CopyRoom, first: int, step: int
) -> tuple[list[Layer], Box]:
    """The names of the moments, one after the other in the same place, and what room is left."""
    wide, room = stage.shape == "wide", laid.room
    width = laid.copy.x + laid.copy.width - stage.area.x if wide else room.width
    width = max(width, stage.area.width * 0.31 if wide else 0.0)
    size = stage.size("hero") * (0.5 if wide else 0.52)
    if wide and laid.copy.height > 0:
        # Below the copy, whatever it has left.
        below = room.bottom - laid.copy.bottom - 24 * stage.u
        size = min(size, max(stage.size("sub"), below))
    layers: list[Layer] = []
    tallest = 0.0
    for index, period in enumerate(periods):
        begins = stage.at(_HEAD_S) if index == 0 else first + step * index - step // 2
        end = stage.end if index == len(periods) - 1 else first + step * (index + 1) - step // 2
        block = headline(
            stage,
            period.title or " ",
            width=width,
            max_lines=1,
            size_px=size,
            colour=tints(stage).accent,
        )
        tallest = max(tallest, block.height)
        roll = TextAnimator(
            unit="line",
            start=begins,
            duration=max(2, min(stage.frames(0.35), step // 2)),
            y=0.9,
            opacity=1.0,
            masked=True,
            easing="out-expo",
        )
        y = room.bottom - block.height if wide else room.y
        layers.append(
            place(
                block,
                f"moment{index}",
                x=stage.area.x,
                y=y,
                start=begins,
                end=max(begins + 1, end),
                animators=(roll,),
            )
        )
    if wide:
        return layers, room
    top = tallest + 56 * stage.u
    return layers, Box(
        x=room.x, y=room.y + top, width=room.width, height=max(1.0, room.height - top)
    )


def _headline(stage: Stage) -> str:
    series = stage.content.series
    return stage.content.headline or (series.title if series else "")


def _periods(stage: Stage) -> tuple[Series, ...]:
    """The moments that have the names of the last one and can be raced."""
    periods = stage.content.periods
    if not periods:
        return ()
    names = [point.label for point in periods[-1].points]
    return tuple(
        period
        for period in periods
        if [point.label for point in period.points] == names and _can_race(period)
    )


def _can_race(series: Series) -> bool:
    return all(point.value is not None and point.value >= 0 for point in series.points)


RECIPE = Recipe(
    name="bar_race",
    summary="Rows overtake each other, over years or into their order.",
    choreographies={"lanes": build_lanes, "board": build_board},
    shows=("headline", "support", "label", "series", "periods"),
    min_s=3.0,
    natural_s=6.0,
    longest_s=14.0,
    most_items=_MOST_ROWS,
)
