"""Icons by name as shapes."""

from openmotion.assets import icon_path
from openmotion.errors import AssetUnavailable, InvalidComposition
from openmotion.expand.context import Context, group_of
from openmotion.model import (
    GroupLayer,
    IconLayer,
    Layer,
    Number,
    Path,
    ShapeLayer,
    Stroke,
    Track,
    track,
)

_UNITS = 24
_FILLING = 0.62  # of the time in which the outline is drawn


def expand_icon(layer: IconLayer, _context: Context) -> GroupLayer:
    """The lines of an icon, and its fill behind them.

    Raises:
        InvalidComposition: there is no such icon; the message names those that are near.
    """
    outline = Path(data=outline_of(layer.name, layer.id), scale=layer.size_px / _UNITS)
    made: list[Layer] = []
    if layer.fill is not None:
        made.append(
            ShapeLayer(
                id=f"{layer.id}/fill",
                start=layer.start,
                end=layer.end,
                geometry=outline,
                fill=layer.fill,
                opacity=1.0 if layer.trim is None else _filled(layer.trim.end),
                decor=True,
            )
        )
    made.append(
        ShapeLayer(
            id=f"{layer.id}/lines",
            start=layer.start,
            end=layer.end,
            geometry=outline,
            stroke=Stroke(
                paint=layer.paint, width_px=layer.weight * layer.size_px / _UNITS, cap="round"
            ),
            trim=layer.trim,
            decor=True,
        )
    )
    return group_of(layer, tuple(made))


def _filled(drawn: Number) -> Number:
    """The opacity of a fill whose outline is drawn on: it comes with the last third of it."""
    if not isinstance(drawn, Track) or len(drawn.keys) < 2:
        return drawn
    begins, ends = drawn.keys[-2], drawn.keys[-1]
    late = begins.frame + round(_FILLING * (ends.frame - begins.frame))
    if late >= ends.frame:
        return drawn
    return track((late, 0.0), (ends.frame, min(1.0, max(0.0, ends.value))), easing="out-cubic")


def outline_of(name: str, layer_id: str) -> str:
    """Path data of an icon that a layer names, in a square of 24.

    Raises:
        InvalidComposition: there is no such icon; the message names those that are near.
    """
    try:
        return icon_path(name)
    except AssetUnavailable as error:
        raise InvalidComposition(f"layer {layer_id}: {error}") from error
