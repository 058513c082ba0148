"""Shares of a whole as one ring: the part that matters takes the accent.

Content: `series` with its parts (of more than six the largest are named and the rest of the ring
stays empty; a sum below 100 % leaves the rest of the ring empty), or a single figure in percent;
`headline`, `support`, `label`. What a ring cannot show, values below zero or unknown, goes to bars.
"""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    capitalised,
    column,
    corner_label,
    fade_up,
    grow,
    keep_alive,
    line,
    place,
    tints,
)
from openmotion.director.recipes import bar_chart
from openmotion.director.recipes.chart_dress import chart_style, number_format
from openmotion.director.recipes.copy_room import copy_above
from openmotion.director.recipes.donut_parts import (
    MOST_PARTS,
    Shares,
    list_height,
    list_parts,
    part_colours,
    shares_of,
)
from openmotion.director.recipes.number import count_layer, number_block
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import (
    Box,
    ChartTiming,
    Cue,
    DonutLayer,
    DonutPart,
    Layer,
    Transform,
)


def build_ring(stage: Stage) -> Scenery:
    """The whole ring with its number inside and its parts listed beside it, copy to the left."""
    shares = shares_of(stage)
    if shares is None:
        return bar_chart.build(stage)
    series = shares.series
    content, u, area, wide = stage.content, stage.u, stage.area, stage.shape == "wide"
    text = content.headline or series.title
    start, many = stage.at(0.35), len(series.points) > 1
    layers: list[Layer] = []
    if wide:
        # The list stands under the copy, so that the ring gets the whole height.
        listed = list_height(stage, shares) if many else 0.0
        whole = stage.below_mark
        width = area.width * 0.46
        made = column(
            stage,
            Box(x=area.x, y=whole.y, width=width, height=max(1.0, whole.height - listed)),
            text=text,
            accent=content.accent,
            support=content.support,
            valign=0.34 if many else 0.46,
            max_lines=3,
            start=stage.at(0.1),
        )
        layers += made.layers
        side = min(area.height * 0.92, area.width * 0.44)
        left = area.right - side - (area.width * 0.48 - side) * 0.35
        ring = Box(x=left, y=stage.height * 0.5 - side / 2, width=side, height=side)
        rows = Box(x=area.x, y=area.bottom - listed, width=width * 0.86, height=listed)
    else:
        laid = copy_above(stage, text=text, support=content.support, max_lines=3)
        layers += laid.layers
        room = laid.room
        listed = min(list_height(stage, shares), room.height * 0.42) if many else 0.0
        side = min(room.width, room.height - listed - 56 * u)
        ring = Box(x=area.x + (area.width - side) / 2, y=room.y, width=side, height=side)
        rows = Box(x=area.x, y=room.bottom - listed, width=area.width, height=listed)
    layers.append(_ring(stage, shares, ring, start))
    if many:
        layers += list_parts(stage, shares, rows, start)
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=_cues(stage, start), camera=keep_alive(stage))


def build_arc(stage: Stage) -> Scenery:
    """The one share enormous, its ring so large that the frame cuts it."""
    shares = shares_of(stage)
    if shares is None:
        return bar_chart.build(stage)
    series = shares.series
    content, u, area, tint = stage.content, stage.u, stage.area, tints(stage)
    wide, start = stage.shape == "wide", stage.at(0.2)
    if wide:
        side = stage.height * 1.34
        centre = (stage.width - side * 0.30, stage.height * 0.52)
        room = Box(
            x=area.x,
            y=stage.below_mark.y,
            width=centre[0] - side / 2 - area.x - 50 * u,
            height=stage.below_mark.height,
        )
    else:
        side = stage.width * 1.24
        centre = (
            stage.width * 0.62,
            stage.height - side * (0.34 if stage.shape == "tall" else 0.2),
        )
        room = stage.below_mark
        # Where the frame is not tall enough for both, the ring goes lower and more of it is cut.
        least = room.y + area.height * 0.32 + 30 * u + side / 2
        centre = (centre[0], max(centre[1], least))
        room = Box(
            x=room.x,
            y=room.y,
            width=room.width,
            height=centre[1] - side / 2 - room.y - 30 * u,
        )
    ring = _ring(
        stage,
        shares,
        Box(x=centre[0] - side / 2, y=centre[1] - side / 2, width=side, height=side),
        start,
        bare=True,
    )
    # The part that matters comes to rest where the frame shows it.
    facing = (270.0 if wide else 0.0) - shares.middle_deg()
    turn = grow(start, stage.frames(1.7), facing - 64.0, facing, "out-quart")
    ring = ring.model_copy(
        update={
            "transform": Transform(anchor=(side / 2, side / 2), position=centre, rotation_deg=turn)
        }
    )
    point = series.points[shares.best]
    share = shares.figure()
    said = content.headline or series.title
    name = capitalised(point.label) or said
    below = said if said and said != name else content.support
    number = number_block(
        stage,
        share,
        width=room.width,
        height=room.height * (0.5 if wide else 0.44),
        size_px=stage.size("hero") * (0.86 if wide else 0.9),
    )
    gap = (44 if wide else 40) * u
    left = max(1.0, room.height - number.height - gap)
    title = line(
        stage,
        name,
        width=room.width,
        max_lines=2,
        voice=stage.look.display,
        size_px=stage.size("title") * 1.06,
        colour=tint.text,
        height=left * 0.55,
    )
    more = (
        line(stage, below, width=room.width, max_lines=3, height=max(1.0, left * 0.42 - gap * 0.6))
        if below
        else None
    )
    whole = number.height + gap + title.height + (gap * 0.7 + more.height if more else 0.0)
    top = room.y + max(0.0, room.height - whole) * (0.46 if wide else 0.2)
    layers: list[Layer] = [
        ring,
        count_layer(
            stage,
            "share",
            share,
            number,
            x=room.x,
            y=top,
            start=start,
            colour=tint.accent,
            seconds=1.3,
        ),
    ]
    at = top + number.height + gap
    for block, name_of, after in ((title, "name", 0.5), (more, "copy", 0.75)):
        if block is None:
            continue
        begins = stage.by(start + stage.frames(after), "word " * block.words)
        layers.append(
            place(
                block,
                name_of,
                x=room.x,
                y=at,
                start=begins,
                end=stage.end,
                animators=(fade_up(stage, begins),),
            )
        )
        at += block.height + gap * 0.7
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=_cues(stage, start), camera=keep_alive(stage))


def _ring(stage: Stage, shares: Shares, box: Box, start: int, *, bare: bool = False) -> DonutLayer:
    series, best = shares.series, shares.best
    values = [point.value or 0.0 for point in series.points]
    colours = part_colours(stage, shares)
    return DonutLayer(
        id="donut",
        start=start,
        end=stage.end,
        width=box.width,
        height=box.height,
        parts=tuple(
            DonutPart(name=point.label[:200], value=value, colour=colour)
            for point, value, colour in zip(series.points, values, colours, strict=True)
        ),
        highlight=best,
        inner=0.74 if bare else 0.7,
        # Shares that are written as percent already must not be rounded a second time.
        shown="none" if bare else "value" if shares.is_percent else "share",
        caption="" if bare else capitalised(series.points[best].label)[:80],
        names=False,
        total=shares.total,
        number=number_format(series),
        style=chart_style(stage),
        timing=ChartTiming(start=start, duration=stage.frames(1.25)),
        transform=Transform(position=(box.x, box.y)),
        opacity=appear(stage, start, 0.25),
    )


def _cues(stage: Stage, start: int) -> tuple[Cue, ...]:
    stop = start + stage.frames(1.2)
    return (
        Cue(kind="riser", frame=stop, gain_db=-12.0, duration_frames=stage.frames(1.0)),
        Cue(kind="pop", frame=stop, gain_db=-4.0),
    )


RECIPE = Recipe(
    name="donut",
    summary="One ring of shares; the part that matters takes the accent and its number.",
    choreographies={"ring": build_ring, "arc": build_arc},
    shows=("headline", "support", "label", "series", "figures"),
    min_s=2.4,
    natural_s=4.0,
    longest_s=7.0,
    most_items=MOST_PARTS,
    bold=True,
)
