"""Two or three numbers in columns of unequal weight; each counts on its own beat."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    capitalised,
    column,
    corner_label,
    fade_up,
    grow,
    headline,
    line,
    place,
    rule,
    tints,
)
from openmotion.director.recipes.number import count_layer
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Cue, Figure, Layer, Trim


def build(stage: Stage) -> Scenery:
    """A line of copy above, numbers below hairlines; the last number is the accent."""
    content, u, area, tint = stage.content, stage.u, stage.area, tints(stage)
    figures = content.figures[:3]
    wide = stage.shape == "wide"
    layers: list[Layer] = list(corner_label(stage, content.label))
    cues: list[Cue] = []
    top = stage.below_mark.y
    if content.headline:
        head = column(
            stage,
            Box(x=area.x, y=top, width=area.width * 0.8, height=area.height * 0.3),
            text=content.headline,
            accent=content.accent,
            valign=0.0,
            max_lines=2,
            start=stage.at(0.1),
            role="title" if wide else "headline",
        )
        layers += head.layers
        top = head.box.bottom + 80 * u
    room = area.bottom - top
    size = _shared_size(stage, figures, area.width, room)
    for index, figure in enumerate(figures):
        start = stage.beat_after(stage.at(0.25)) + index * stage.beat
        if start > stage.leave - stage.frames(0.9):
            start = stage.at(0.3 + 0.2 * index)
        if wide:
            cell = Box(
                x=area.x + area.width / len(figures) * index,
                y=top + room * 0.16,
                width=area.width / len(figures) - 60 * u,
                height=room * 0.8,
            )
        else:
            cell = Box(
                x=area.x,
                y=top + room / len(figures) * index,
                width=area.width,
                height=room / len(figures) - 36 * u,
            )
        colour = tint.accent if index == len(figures) - 1 else tint.text
        layers += _cell(stage, index, figure, cell, start, size, colour)
        cues.append(Cue(kind="pop", frame=start, gain_db=-3.0, pitch=2.0 * index))
    return Scenery(layers=tuple(layers), cues=tuple(cues))


def _shared_size(stage: Stage, figures: tuple[Figure, ...], width: float, room: float) -> float:
    """One size for all numbers: that of the widest one in its cell."""
    cell = width / len(figures) - 60 * stage.u if stage.shape == "wide" else width
    tall = room * 0.5 if stage.shape == "wide" else room / max(1, len(figures)) * 0.46
    wanted = stage.size("hero") * 0.62
    return min(
        headline(
            stage, figure.text, width=cell, height=tall, max_lines=1, size_px=wanted
        ).fitted.size_px
        for figure in figures
    )


def _cell(
    stage: Stage, index: int, figure: Figure, cell: Box, start: int, size: float, colour: str
) -> list[Layer]:
    u, tint = stage.u, tints(stage)
    hair = rule(
        f"stat{index}.line",
        ((cell.x, cell.y), (cell.right, cell.y)),
        start=start,
        end=stage.end,
        colour=tint.line,
        width_px=3 * u,
        trim=Trim(end=grow(start, stage.frames(0.8), 0.0, 1.0)),
    )
    foot = cell.y + 50 * u + size * 0.76
    number, _, _ = count_layer(
        stage,
        f"stat{index}.number",
        figure,
        x=cell.x,
        y=foot,
        on_baseline=True,
        width=cell.width,
        height=cell.height * 0.7,
        start=start + 2,
        seconds=0.95,
        colour=colour,
        size_px=size,
    )
    layers: list[Layer] = [hair, number]
    if figure.label:
        label = line(
            stage,
            capitalised(figure.label),
            width=cell.width,
            max_lines=2,
            colour=tint.soft,
            size_px=stage.size("sub") * 1.2,
        )
        begins = start + stage.frames(0.4)
        layers.append(
            place(
                label,
                f"stat{index}.label",
                x=cell.x,
                y=foot + 46 * u,
                start=begins,
                end=stage.end,
                animators=(fade_up(stage, begins),),
            )
        )
    return layers


RECIPE = Recipe(
    name="stat_trio",
    summary="Two or three numbers under hairlines, each on its own beat.",
    build=build,
    min_s=2.0,
    natural_s=3.6,
)
