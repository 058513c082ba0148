"""Bar charts as shapes and texts."""

from openmotion.expand.charts.bars import Bars
from openmotion.expand.charts.columns import columns
from openmotion.expand.charts.labels import label_px, told
from openmotion.expand.charts.legend import legend
from openmotion.expand.charts.rows import rows
from openmotion.expand.context import Context, group_of
from openmotion.model import BarChartLayer, Box, GroupLayer


def expand_bar_chart(layer: BarChartLayer, context: Context) -> GroupLayer:
    """The bars of a chart with names, values and, for several series, a legend on top.

    Raises:
        InvalidComposition: the film gets too many layers.
        FontUnavailable: the style names a family that is not installed.
    """
    bars = Bars.of(layer, context)
    names, top = legend(
        [one.name for one in layer.series] if len(layer.series) > 1 else [],
        bars.colours,
        owner=layer.id,
        style=layer.style,
        text=bars.tint.text,
        width=layer.width,
        size=label_px(layer.style, layer.width, layer.height),
        times=bars.times,
        end=layer.end,
    )
    box = Box(x=0, y=top, width=layer.width, height=max(1.0, layer.height - top))
    lay_out = columns if layer.direction == "vertical" else rows
    return group_of(layer, told([*names, *lay_out(bars, box)]))
