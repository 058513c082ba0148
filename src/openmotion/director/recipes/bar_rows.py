"""Bars that lie: names on the left, or over their bars where the frame is narrow."""

from openmotion.director.kit import grow
from openmotion.director.recipes.bars import Bars
from openmotion.model import Box, Layer, Rect


def bar_rows(bars: Bars, box: Box) -> list[Layer]:
    """All rows, spread over the box."""
    roomy = box.height / len(bars.points) >= 128 * bars.stage.u
    return _over(bars, box) if bars.stage.shape != "wide" and roomy else _beside(bars, box)


def _beside(bars: Bars, box: Box) -> list[Layer]:
    """Name, bar and value on one line."""
    stage, u, count = bars.stage, bars.stage.u, len(bars.points)
    pitch = min(box.height / count, 150 * u)
    top = box.y + (box.height - pitch * count) * 0.4
    tall = pitch * 0.62
    size = min(stage.size("sub") * 1.15, tall * 0.72)
    names = [bars.name(i, width=box.width * 0.34, size=size) for i in range(count)]
    left = box.x + max(block.width for block in names) + 36 * u
    layers: list[Layer] = []
    for index in range(count):
        middle = top + pitch * index + tall / 2
        layers.append(bars.put_name(names[index], index, x=box.x, y=middle))
        row = Box(x=left, y=middle - tall / 2, width=box.right - left, height=tall)
        layers += _bar(bars, index, row, size)
    return layers


def _over(bars: Bars, box: Box) -> list[Layer]:
    """The name stands over its bar, so that the bar has the full width."""
    stage, u, count = bars.stage, bars.stage.u, len(bars.points)
    pitch = min(box.height / count, (240 if stage.shape == "tall" else 190) * u)
    top = box.y + (box.height - pitch * count) * 0.3
    size = min(stage.size("sub") * 1.06, pitch * 0.3)
    tall = min(pitch * 0.42, 84 * u)
    layers: list[Layer] = []
    for index in range(count):
        y = top + pitch * index
        block = bars.name(index, width=box.width, size=size)
        layers.append(bars.put_name(block, index, x=box.x, y=y + size * 0.4))
        row = Box(x=box.x, y=y + size * 1.22, width=box.width, height=tall)
        layers += _bar(bars, index, row, size)
    return layers


def _bar(bars: Bars, index: int, row: Box, size: float) -> list[Layer]:
    """Bar and value in a row; bars below zero grow to the left from the line of zero."""
    stage, u = bars.stage, bars.stage.u
    widest = max(
        bars.value(i, size=size, width=row.width * 0.4).width if bars.named else 0.0
        for i in range(len(bars.points))
    )
    reach = max(row.width * 0.3, row.width - widest - 30 * u)
    zero = row.x + reach * -bars.lowest / bars.span
    length = reach * bars.values[index] / bars.span
    if abs(length) < 5 * u:
        length = 5 * u
    begins = bars.begins(index)
    layers: list[Layer] = [
        bars.bar(
            index,
            Rect(
                y=row.y,
                height=row.height,
                radius=min(12 * u, row.height * 0.24) * stage.look.roundness,
                x=zero if length > 0 else grow(begins, bars.frames, zero, zero + length),
                width=grow(begins, bars.frames, 0.0, abs(length)),
                smooth=True,
            ),
        )
    ]
    if bars.named:
        block = bars.value(index, size=size, width=row.width * 0.4)
        x = max(zero, zero + length) + 24 * u
        layers.append(
            bars.put_value(
                block, index, x=x, y=row.y + row.height / 2, travel=(max(0.0, length), 0.0)
            )
        )
    return layers
