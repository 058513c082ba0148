"""Two or three numbers in columns of unequal weight; each counts on its own beat."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    TextBlock,
    capitalised,
    column,
    corner_label,
    fade_up,
    grow,
    keep_alive,
    line,
    place,
    row_gap,
    rule,
    tints,
)
from openmotion.director.recipes import title_card
from openmotion.director.recipes.number import NumberBlock, count_layer, number_block
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.recipes.stat_hero import build_hero
from openmotion.model import Box, Cue, Figure, Layer, Trim

_GAP = 96.0


def build(stage: Stage) -> Scenery:
    """A line of copy above, numbers below hairlines; the last number is the accent."""
    content, u, area, tint = stage.content, stage.u, stage.area, tints(stage)
    figures = content.figures[:3]
    if not figures:
        return title_card.build(stage)
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
            role="title" if wide and len(content.headline) > 24 else "headline",
        )
        layers += head.layers
        top = head.box.bottom + 80 * u
    room = area.bottom - top
    size = _shared_size(stage, figures, area.width, room)
    tall = _cell_height(stage, figures, size, area.width)
    spread = max(0.0, room - tall) * 0.42 if wide else 0.0
    first = min(stage.beat_after(stage.at(0.2)), stage.at(0.4))
    gap = row_gap(stage, first, [f"0 {figure.label}" for figure in figures])
    for index, figure in enumerate(figures):
        start = round(first + gap * index)
        if wide:
            cell = Box(
                x=area.x + (area.width + _GAP * u) / len(figures) * index,
                y=top + spread,
                width=_cell_width(stage, figures, area.width),
                height=room - spread,
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
    return Scenery(layers=tuple(layers), cues=tuple(cues), camera=keep_alive(stage))


def build_one_large(stage: Stage) -> Scenery:
    """The last number is the hero, the others stand small beside it; a lone one has no others."""
    return build_hero(stage) if len(stage.content.figures) > 1 else build(stage)


def _shared_size(stage: Stage, figures: tuple[Figure, ...], width: float, room: float) -> float:
    """One size for all numbers: that of the widest one in its cell."""
    cell = _cell_width(stage, figures, width)
    count = max(1, len(figures))
    tall = room * 0.6 if stage.shape == "wide" else room / count * 0.5
    wanted = stage.size("hero") * (0.62 if stage.shape == "wide" else 0.8)
    return min(
        number_block(stage, figure, width=cell, height=tall, size_px=wanted).size_px
        for figure in figures
    )


def _cell_width(stage: Stage, figures: tuple[Figure, ...], width: float) -> float:
    if stage.shape == "wide":
        return (width - _GAP * stage.u * (len(figures) - 1)) / len(figures)
    return width * (0.58 if stage.shape == "square" else 1.0)


def _label(stage: Stage, figure: Figure, width: float) -> TextBlock | None:
    if not figure.label:
        return None
    if stage.shape == "square":
        width *= 0.37
    return line(
        stage,
        capitalised(figure.label),
        width=width,
        max_lines=2,
        colour=tints(stage).soft,
        size_px=stage.size("sub") * 1.28,
    )


def _cell_height(stage: Stage, figures: tuple[Figure, ...], size: float, width: float) -> float:
    """From the hairline to the foot of the longest label."""
    cell = _cell_width(stage, figures, width)
    labels = [_label(stage, figure, cell) for figure in figures]
    return size * 0.76 + 96 * stage.u + max((b.height for b in labels if b), default=0.0)


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
    below = stage.shape != "square"
    room = cell.height - 50 * u - size * 0.76
    foot = cell.y + 50 * u + size * 0.76 + (0.0 if below else max(0.0, room * 0.3))
    block = number_block(stage, figure, width=cell.width, height=cell.height, size_px=size)
    number = count_layer(
        stage,
        f"stat{index}.number",
        figure,
        NumberBlock(block.text, size, block.width, block.height),
        x=cell.x,
        y=foot,
        on_baseline=True,
        start=start + 2,
        seconds=0.95,
        colour=colour,
    )
    layers: list[Layer] = [hair, number]
    label = _label(stage, figure, cell.width)
    if label:
        begins = stage.by(start + stage.frames(0.3), figure.label)
        layers.append(
            place(
                label,
                f"stat{index}.label",
                x=cell.x if below else cell.x + cell.width * 0.62,
                y=label.on_baseline(foot + 48 * u + label.rise)
                if below
                else foot - size * 0.36 - label.height / 2,
                start=begins,
                end=stage.end,
                animators=(fade_up(stage, begins),),
            )
        )
    return layers


RECIPE = Recipe(
    name="stat_trio",
    summary="Two or three numbers under hairlines, each on its own beat.",
    choreographies={"columns": build, "hero": build_one_large},
    shows=("headline", "label", "figures"),
    min_s=2.6,
    natural_s=3.6,
    longest_s=6.0,
    most_items=3,
    bold=True,
)
