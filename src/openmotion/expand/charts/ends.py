"""Names and last values beside the ends of several curves, none over another."""

from collections.abc import Sequence
from dataclasses import dataclass

from openmotion.expand.charts.apart import move_apart
from openmotion.expand.charts.labels import (
    Label,
    label_layer,
    name_style,
    resized,
    set_label,
    shorten,
    value_style,
)
from openmotion.expand.charts.marks import rule
from openmotion.expand.charts.numbers import NumberWriter
from openmotion.expand.charts.times import Times
from openmotion.expand.charts.tints import Tints
from openmotion.model import ChartStyle, Colour, Layer, Pair, TextStyle

_PITCH_EM = 1.45
_GAP_EM = 0.5
_LEAST_NAME_EM = 3.0
_LEAST = 0.62  # of the full size
_LEAST_PITCH_PX = 1e-3  # names of no size at all still have a distance


@dataclass(frozen=True, slots=True)
class Ends:
    """Names and values in a column, set but not yet placed.

    Attributes:
        names: of the curves that are named, by index.
        values: of the curves whose value is written, by index.
        size: em size of both, pixels.
        width: of the column, pixels.
    """

    names: dict[int, Label]
    values: dict[int, Label]
    size: float
    width: float


def set_ends(
    names: Sequence[str],
    values: Sequence[float],
    writer: NumberWriter | None,
    *,
    style: ChartStyle,
    tint: Tints,
    size: float,
    room: float,
    height: float,
    first: int | None,
) -> Ends:
    """Set the names and values of curves: smaller, then shorter, then fewer, until all fit.

    Args:
        names: of the curves; empty ones are not written.
        values: at their ends.
        writer: of the values; None leaves them out.
        style: of the chart.
        tint: its colours.
        size: of names, pixels.
        room: for the column, pixels.
        height: of the plot, pixels.
        first: index that is kept in any case.
    """
    kept = [i for i in range(len(names)) if names[i].strip() or writer is not None]
    if not kept:
        return Ends({}, {}, size, 0.0)
    pitch = max(_PITCH_EM * size, _LEAST_PITCH_PX)
    factor = min(1.0, max(_LEAST, height / (len(kept) * pitch)))
    most = max(1, int(height / (pitch * factor) + 1e-6))
    if len(kept) > most:
        kept = sorted(kept, key=lambda index: (index != first, index))[:most]
    letters = resized(name_style(style, size, tint.text, weight=600), factor)
    figures = resized(value_style(style, size, tint.soft, weight=520), factor)
    longest = max(set_label(names[i], letters).width for i in kept)
    least = min(longest, _LEAST_NAME_EM * size)
    gap = _GAP_EM * size
    written = _values(values, kept, writer, figures, room - least - (gap if least else 0.0))
    widest = max((label.width for label in written.values()), default=0.0)
    gap = gap if written else 0.0
    if longest + gap + widest > room:
        longest = min(longest, max(0.0, room - gap - widest))
    named = {i: shorten(names[i], letters, width=longest) for i in kept if names[i].strip()}
    width = max(
        (named[i].width + gap if i in named else 0.0) + (written[i].width if i in written else 0.0)
        for i in kept
    )
    named = {i: label for i, label in named.items() if label.text}
    return Ends(named, written, size * factor, width)


def _values(
    values: Sequence[float],
    kept: Sequence[int],
    writer: NumberWriter | None,
    figures: TextStyle,
    room: float,
) -> dict[int, Label]:
    """The values in one size: as they are, compact, smaller; or none where none of that fits."""
    if writer is None:
        return {}
    for candidate, factor in ((writer, 1.0), (writer.compact(), 1.0), (writer.compact(), 0.7)):
        smaller = resized(figures, factor)
        labels = {i: set_label(candidate.written(values[i]), smaller) for i in kept}
        if max(label.width for label in labels.values()) <= room:
            return labels
    return {}


def end_layers(
    ends: Ends,
    points: Sequence[Pair],
    *,
    owner: str,
    colours: Sequence[Colour],
    x: float,
    low: float,
    high: float,
    begins: int,
    times: Times,
    end: int,
) -> list[Layer]:
    """The column of names and values, moved apart, with a thin line to what was moved far.

    Args:
        ends: the column.
        points: where each curve ends, pixels.
        owner: id of the chart's layer.
        colours: of the curves.
        x: left edge of the column.
        low: top of the room.
        high: bottom of the room.
        begins: frame at which the first one comes.
        times: of the chart.
        end: of the chart's layer.
    """
    shown = sorted({*ends.names, *ends.values})
    if not shown:
        return []
    pitch = _PITCH_EM * ends.size
    wanted = [points[index][1] for index in shown]
    half = pitch / 2
    middles = move_apart(wanted, pitch=pitch, low=low + half, high=high - half)
    if middles is None:
        middles = tuple(wanted)
    made: list[Layer] = []
    for rank, (index, middle) in enumerate(zip(shown, middles, strict=True)):
        comes = begins + round(times.frames(0.06) * rank)
        shown_at = times.appear(comes, 0.35)
        at = points[index]
        if abs(middle - at[1]) > 0.6 * ends.size:
            made.append(
                rule(
                    f"{owner}/end{index}.line",
                    ((at[0] + 0.5 * ends.size, at[1]), (x - 0.25 * ends.size, middle)),
                    colour=colours[index],
                    width=max(1.0, 0.06 * ends.size),
                    start=comes,
                    end=end,
                    opacity=shown_at,
                )
            )
        left = x
        name, value = ends.names.get(index), ends.values.get(index)
        if name is not None:
            made.append(
                label_layer(
                    name,
                    f"{owner}/end{index}.name",
                    at=(left, name.baseline(middle)),
                    start=comes,
                    end=end,
                    opacity=shown_at,
                )
            )
            left += name.width + _GAP_EM * ends.size
        if value is not None:
            made.append(
                label_layer(
                    value,
                    f"{owner}/end{index}.value",
                    at=(left, value.baseline(middle)),
                    start=comes,
                    end=end,
                    opacity=shown_at,
                )
            )
    return made
