"""A row of names with their colours, for charts whose marks cannot carry names themselves."""

from collections.abc import Sequence

from openmotion.expand.charts.labels import Label, label_layer, name_style, shorten
from openmotion.expand.charts.marks import disc
from openmotion.expand.charts.times import Times
from openmotion.model import ChartStyle, Colour, Layer


def legend(
    names: Sequence[str],
    colours: Sequence[Colour],
    *,
    owner: str,
    style: ChartStyle,
    text: Colour,
    width: float,
    size: float,
    times: Times,
    end: int,
) -> tuple[tuple[Layer, ...], float]:
    """The layers of a legend from (0, 0) to the right, and its height in pixels; 0 without names.

    Names that do not fit go on to a second row, and so on.
    """
    shown = [index for index, name in enumerate(names) if name.strip()]
    if not shown:
        return (), 0.0
    letters = name_style(style, size, text)
    radius, gap, row = 0.3 * size, 0.55 * size, 1.7 * size
    x, y = 0.0, 0.5 * row
    layers: list[Layer] = []
    for index in shown:
        label: Label = shorten(names[index], letters, width=max(1.0, width - 2 * radius - gap))
        taken = 2 * radius + gap + label.width
        if x > 0 and x + taken > width:
            x, y = 0.0, y + row
        begins = times.begins(index * 0.6)
        opacity = times.appear(begins, 0.4)
        layers += [
            disc(
                f"{owner}/legend{index}",
                at=(x + radius, y),
                radius=radius,
                colour=colours[index],
                start=times.start,
                end=end,
                opacity=opacity,
            ),
            label_layer(
                label,
                f"{owner}/legend{index}.name",
                at=(x + 2 * radius + gap, label.baseline(y)),
                start=times.start,
                end=end,
                opacity=opacity,
            ),
        ]
        x += taken + 1.6 * size
    return tuple(layers), y + 0.5 * row + 0.8 * size
