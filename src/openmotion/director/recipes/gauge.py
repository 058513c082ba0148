"""A number's own picture: ticks of a hundred, bars of before and after, or a plain ruler."""

from openmotion.director.kit import Stage, appear, grow, panel, tints
from openmotion.director.props import draw_scale
from openmotion.model import (
    Box,
    Figure,
    Layer,
    Path,
    Rect,
    ShapeLayer,
    Solid,
    Stroke,
    Trim,
    with_alpha,
)


def gauge(stage: Stage, figure: Figure, box: Box, *, start: int, seconds: float) -> list[Layer]:
    """The picture that says no more than the number does; it runs as long as the count."""
    if figure.suffix.strip() == "%" and 0 < figure.value <= 100 and figure.start is None:
        return _hundred(stage, figure.value, box, start, seconds)
    if figure.suffix.strip().lower() in {"x", "\u00d7"} and 1 < figure.value <= 20:
        return _pair(stage, 1.0, figure.value, box, start, seconds)
    before = figure.start
    if before is not None and min(before, figure.value) >= 0 and max(before, figure.value) > 0:
        return _pair(stage, before, figure.value, box, start, seconds)
    return list(draw_scale(stage, box, start).layers)


def _hundred(stage: Stage, value: float, box: Box, start: int, seconds: float) -> list[Layer]:
    """A row of ticks for a hundred parts, of which so many light up."""
    tint, u = tints(stage), stage.u
    count = 100 if stage.shape == "wide" else 50
    step = box.width / count
    width = step * 0.44
    tall = min(box.height, 104 * u)
    top = box.y + (box.height - tall) / 2
    lit = round(count * value / 100)

    def ticks(first: int, last: int) -> Path:
        low, high = top + width / 2, top + tall - width / 2
        return Path(
            data="".join(
                f"M{box.x + step * i + width / 2:.1f} {high:.1f}V{low:.1f}"
                for i in range(first, last)
            )
        )

    layers: list[Layer] = [
        ShapeLayer(
            id="gauge.all",
            start=start,
            end=stage.end,
            decor=True,
            geometry=ticks(0, count),
            stroke=Stroke(paint=Solid(colour=with_alpha(tint.text, 0.2)), width_px=width),
            trim=Trim(end=grow(start, stage.frames(0.9), 0.0, 1.0, "inout-cubic")),
        )
    ]
    if lit:
        layers.append(
            ShapeLayer(
                id="gauge.lit",
                start=start,
                end=stage.end,
                decor=True,
                geometry=ticks(0, lit),
                stroke=Stroke(paint=Solid(colour=tint.accent), width_px=width),
                trim=Trim(end=grow(start + 3, stage.frames(seconds), 0.0, 1.0, "out-quart")),
            )
        )
    return layers


def _pair(
    stage: Stage, before: float, after: float, box: Box, start: int, seconds: float
) -> list[Layer]:
    """Two bars, one under the other, as long as the two values are."""
    tint, u = tints(stage), stage.u
    tall = min(box.height * 0.36, 46 * u)
    most = max(before, after)
    gap = tall * 0.55
    top = box.y + (box.height - 2 * tall - gap) / 2
    layers: list[Layer] = []
    for row, (value, colour) in enumerate(
        ((before, with_alpha(tint.text, 0.24)), (after, tint.accent))
    ):
        begins = start + stage.frames(0.2 * row)
        length = max(tall * 0.3, box.width * value / most)
        y = top + row * (tall + gap)
        layers.append(
            panel(
                f"gauge.track{row}",
                Box(x=box.x, y=y, width=box.width, height=tall),
                start=start,
                end=stage.end,
                fill=with_alpha(tint.text, 0.07),
                radius=tall * 0.3 * stage.look.roundness,
                opacity=appear(stage, start, 0.4),
            )
        )
        layers.append(
            ShapeLayer(
                id=f"gauge.bar{row}",
                start=begins,
                end=stage.end,
                decor=True,
                fill=Solid(colour=colour),
                geometry=Rect(
                    x=box.x,
                    y=y,
                    height=tall,
                    width=grow(begins, stage.frames(seconds), 0.0, length, "out-quart"),
                    radius=tall * 0.3 * stage.look.roundness,
                    smooth=True,
                ),
            )
        )
    return layers
