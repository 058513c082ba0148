"""Bars that stand: values on top, names below."""

from openmotion.director.kit import grow, rule, tints
from openmotion.director.recipes.bars import Bars
from openmotion.model import Box, Layer, Rect


def bar_columns(bars: Bars, box: Box) -> list[Layer]:
    """Columns over the width of the box; values below zero hang from the line of zero."""
    stage, u, count = bars.stage, bars.stage.u, len(bars.points)
    step = box.width / count
    wide = min(step * 0.62, 260 * u)
    size = stage.size("sub") * 1.1
    foot = size * 2.0
    head = size * 1.9 if bars.named else 0.0
    under = size * 1.9 if bars.lowest < 0 else 0.0
    reach = box.height - foot - head - under
    zero = box.y + head + reach * (1 + bars.lowest / bars.span)
    layers: list[Layer] = [
        rule(
            "bars.base",
            ((box.x, zero), (box.right, zero)),
            start=bars.start,
            end=stage.end,
            colour=tints(stage).line,
            width_px=3 * u,
        )
    ]
    for index in range(count):
        begins, frames = bars.begins(index), bars.frames
        middle = box.x + step * (index + 0.5)
        tall = reach * bars.values[index] / bars.span
        drawn = max(5 * u, abs(tall))
        layers.append(
            bars.bar(
                index,
                Rect(
                    x=middle - wide / 2,
                    width=wide,
                    radius=min(16 * u, drawn * 0.4) * stage.look.roundness,
                    smooth=True,
                    y=grow(begins, frames, zero, zero - drawn) if tall >= 0 else zero,
                    height=grow(begins, frames, 0.0, drawn),
                ),
            )
        )
        name = bars.name(index, width=step * 0.92, size=size, align="centre")
        layers.append(bars.put_name(name, index, x=middle, y=box.bottom - foot * 0.42))
        if bars.named:
            value = bars.value(index, size=size * 1.15, width=step * 0.98, align="centre")
            travel = (0.0, -drawn if tall >= 0 else drawn)
            y = zero - drawn - size if tall >= 0 else zero + drawn + size
            layers.append(bars.put_value(value, index, x=middle, y=y, travel=travel))
    return layers
