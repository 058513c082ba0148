"""How the engine's charts are dressed in a look: colours, letters and numbers."""

from openmotion.director.kit import Stage, tints
from openmotion.model import ChartStyle, NumberFormat, Series, with_alpha


def chart_style(stage: Stage, *, label_px: float | None = None) -> ChartStyle:
    """The colours and letters of a look for a chart on the shot's ground."""
    tint, u = tints(stage), stage.u
    return ChartStyle(
        text=tint.text,
        soft=tint.soft,
        line=tint.line,
        accent=tint.accent,
        neutral=with_alpha(tint.text, 0.28 if tint.is_dark else 0.22),
        ground=tint.ground,
        family=stage.look.body.family,
        label_px=label_px,
        radius_px=14 * u * stage.look.roundness,
    )


def number_format(series: Series) -> NumberFormat:
    """How the values of a series are written, with their unit."""
    values = [point.value for point in series.points if point.value is not None]
    whole = all(abs(value - round(value)) < 1e-9 for value in values)
    return NumberFormat(
        prefix=series.prefix[:12], suffix=series.unit[:24], decimals=0 if whole else None
    )


def best_of(series: Series) -> int:
    """Index of the point that stands out: the one that the prompt names, else the largest."""
    points = series.points
    for index, point in enumerate(points):
        if series.emphasis and point.label == series.emphasis:
            return index
    return max(range(len(points)), key=lambda index: points[index].value or 0.0)
