"""A drawn curve with its area, a head dot and direct labels."""

from openmotion.director.kit import Stage, appear, disc, grow, line, place, rule, smooth_path, tints
from openmotion.model import (
    Box,
    GroupLayer,
    Layer,
    LinearGradient,
    Path,
    Rect,
    Series,
    ShapeLayer,
    Solid,
    Stop,
    Stroke,
    with_alpha,
)


def draw_curve(
    stage: Stage, series: Series, box: Box, *, start: int, labels: bool = True
) -> list[Layer]:
    """The curve of a series in a box; with labels its ends and its last value are named."""
    tint, u = tints(stage), stage.u
    known = [point for point in series.points if point.value is not None]
    values = [point.value or 0.0 for point in known]
    low, high = min(0.0, *values), max(values)
    span = (high - low) or 1.0
    right = box.right - (150 * u if labels else 60 * u)
    points = tuple(
        (
            box.x + (right - box.x) * i / max(1, len(values) - 1),
            box.bottom - box.height * (value - low) / span,
        )
        for i, value in enumerate(values)
    )
    draw = stage.frames(1.3)
    curve = smooth_path(points)
    late = start + draw - 4
    layers: list[Layer] = [
        rule(
            "curve.base",
            ((box.x, box.bottom), (right, box.bottom)),
            start=start,
            end=stage.end,
            colour=tint.line,
            width_px=3 * u,
            opacity=appear(stage, start, 0.4),
        ),
        GroupLayer(
            id="curve.drawn",
            start=start,
            end=stage.end,
            decor=True,
            clip=Rect(
                x=box.x - 20 * u,
                y=box.y - 40 * u,
                width=grow(start, draw, 0.0, right - box.x + 40 * u, "inout-cubic"),
                height=box.height + 80 * u,
            ),
            layers=(
                ShapeLayer(
                    id="curve.area",
                    start=start,
                    end=stage.end,
                    decor=True,
                    geometry=Path(
                        data=f"{curve} L{right:.1f} {box.bottom:.1f} L{box.x:.1f} {box.bottom:.1f}Z"
                    ),
                    fill=LinearGradient(
                        start=(0, box.y),
                        end=(0, box.bottom),
                        stops=(
                            Stop(offset=0, colour=with_alpha(tint.accent, 0.30)),
                            Stop(offset=1, colour=with_alpha(tint.accent, 0.0)),
                        ),
                    ),
                    opacity=appear(stage, start, 0.6),
                ),
                ShapeLayer(
                    id="curve.line",
                    start=start,
                    end=stage.end,
                    decor=True,
                    geometry=Path(data=curve),
                    stroke=Stroke(paint=Solid(colour=tint.accent), width_px=8 * u),
                ),
            ),
        ),
        disc(
            "curve.halo",
            points[-1][0],
            points[-1][1],
            grow(late, 14, 10 * u, 38 * u),
            start=late,
            end=stage.end,
            fill=with_alpha(tint.accent, 0.16),
        ),
        disc(
            "curve.dot",
            points[-1][0],
            points[-1][1],
            grow(late, 10, 0.0, 17 * u),
            start=late,
            end=stage.end,
            fill=tint.accent,
        ),
        disc(
            "curve.core",
            points[-1][0],
            points[-1][1],
            grow(late + 3, 10, 0.0, 7 * u),
            start=late + 3,
            end=stage.end,
            fill=tint.ground,
        ),
    ]
    if labels:
        layers += _labels(stage, series, [p.label for p in known], values, points, box, late)
    return layers


def written(series: Series, value: float) -> str:
    """A value with the unit of its series."""
    number = f"{value:,.0f}" if abs(value - round(value)) < 1e-9 else f"{value:,.1f}"
    return f"{series.prefix}{number}{series.unit}"


def _labels(
    stage: Stage,
    series: Series,
    names: list[str],
    values: list[float],
    points: tuple[tuple[float, float], ...],
    box: Box,
    late: int,
) -> list[Layer]:
    tint, u = tints(stage), stage.u
    layers: list[Layer] = []
    shown = _spread(len(names), 6 if stage.shape == "wide" else 4)
    for index in shown:
        block = line(
            stage,
            names[index],
            role="label",
            width=240 * u,
            max_lines=1,
            colour=tint.soft,
            align="centre",
        )
        half = block.width / 2
        x = min(max(points[index][0], box.x + half), box.right - half)
        layer = place(
            block,
            f"curve.name{index}",
            x=x,
            y=box.bottom + 26 * u,
            start=late - stage.frames(0.8),
            end=stage.end,
        )
        layers.append(
            layer.model_copy(update={"opacity": appear(stage, late - stage.frames(0.8), 0.4)})
        )
    value = line(
        stage,
        written(series, values[-1]),
        width=240 * u,
        max_lines=1,
        weight=680,
        size_px=stage.size("sub") * 1.2,
        colour=tint.text,
    )
    x, y = points[-1]
    spot = place(
        value, "curve.value", x=x + 40 * u, y=y - value.height / 2, start=late, end=stage.end
    )
    if x + 40 * u + value.width > stage.area.right + 4:
        spot = place(
            value,
            "curve.value",
            x=x - value.width,
            y=y - value.height - 48 * u,
            start=late,
            end=stage.end,
        )
    layers.append(spot.model_copy(update={"opacity": appear(stage, late, 0.3)}))
    return layers


def _spread(count: int, most: int) -> list[int]:
    """Indices of labels: first, last and as many between at even distances as fit."""
    if count <= most:
        return list(range(count))
    for shown in range(most, 2, -1):
        if (count - 1) % (shown - 1) == 0:
            step = (count - 1) // (shown - 1)
            return list(range(0, count, step))
    return [0, count - 1]
