"""Devices become bodies drawn from shapes, with their screens clipped to the glass."""

from collections.abc import Callable

from openmotion.expand.context import Context, group_of
from openmotion.expand.devices import Built, browser, laptop, phone, watch
from openmotion.expand.interface import Parts, soft_shadow
from openmotion.model import DeviceLayer, GroupLayer, Transform

_BUILDERS: dict[str, Callable[[DeviceLayer, Parts, GroupLayer], Built]] = {
    "phone": phone,
    "tablet": phone,
    "watch": watch,
    "browser": browser,
    "laptop": laptop,
}


def expand_device(layer: DeviceLayer, context: Context) -> GroupLayer:
    """The group that shows a device and the layers on its screen."""
    parts = Parts.of(layer)
    built = _BUILDERS[layer.device](layer, parts, _screen(layer, parts))
    # As one picture, so that opacity and perspective hold for all of it at once.
    group = group_of(layer, built.layers, box=built.box)
    if layer.lift <= 0:
        return group
    unit = min(context.width, context.height) / 1080 * layer.lift
    return group.model_copy(update={"effects": (*layer.effects, soft_shadow(layer.shadow, unit))})


def _screen(layer: DeviceLayer, parts: Parts) -> GroupLayer:
    """The layers on the screen, in their own pixels."""
    box = layer.screen_box
    factor = box.width / (layer.screen_width or box.width)
    return parts.group(
        "screen",
        layer.screen,
        transform=Transform(position=(box.x, box.y), scale=factor),
    )
