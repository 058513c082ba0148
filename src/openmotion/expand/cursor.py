"""A pointer becomes shapes that travel along arcs, press and send out rings."""

from openmotion.expand.context import Context, group_of
from openmotion.expand.interface import Parts, faded, ink_on, label
from openmotion.expand.pointers import pointer_layers, route, trailing
from openmotion.model import (
    Box,
    CursorLayer,
    GroupLayer,
    Keyframe,
    Layer,
    Number,
    Track,
    Transform,
    track,
    with_alpha,
)
from openmotion.model.layers.cursor import Pointer

# Source: the motion guide's cursor demo: press to .92 over 3 frames, with a ripple.
_PRESSED, _PRESS_FRAMES, _RELEASE_FRAMES, _RIPPLE_FRAMES = 0.92, 3, 6, 16
_LABEL_LAG = 3


def expand_cursor(layer: CursorLayer, context: Context) -> GroupLayer:
    """The group that shows a pointer."""
    del context
    parts = Parts.of(layer)
    layers: list[Layer] = [*_ripples(layer, parts)]
    way = route(layer)
    if layer.label.strip():
        layers.append(_label(layer, parts))
    pointers: list[Layer] = []
    for index, (shape, start, end) in enumerate(_shapes(layer)):
        if end > layer.start and start < layer.end:
            own = parts.during(start, end)
            pointers.append(
                own.group(f"shape{index}", pointer_layers(layer, own, f"p{index}", shape))
            )
    layers.append(
        parts.group(
            "pointer", tuple(pointers), transform=Transform(position=way, scale=_pressing(layer))
        )
    )
    return group_of(layer, tuple(layers))


def _shapes(layer: CursorLayer) -> list[tuple[Pointer, int, int]]:
    """Each shape with the frames in which it is seen."""
    changes: list[tuple[Pointer, int]] = [(layer.stations[0].shape or layer.shape, layer.start)]
    for station in layer.stations[1:]:
        if station.shape is not None and station.shape != changes[-1][0]:
            changes.append((station.shape, station.frame))
    ends = [frame for _, frame in changes[1:]] + [layer.end]
    return [(shape, start, end) for (shape, start), end in zip(changes, ends, strict=True)]


def _pressing(layer: CursorLayer) -> Number:
    """The size of the pointer: smaller while it presses."""
    keys: dict[int, tuple[float, str]] = {}
    for station in layer.stations:
        if station.press:
            keys[station.frame] = (1.0, "out-cubic")
            keys[station.frame + _PRESS_FRAMES] = (_PRESSED, "out-cubic")
            keys[station.frame + _PRESS_FRAMES + _RELEASE_FRAMES] = (1.0, "hold")
    if not keys:
        return 1.0
    return Track[float](
        keys=tuple(
            Keyframe[float].model_validate({"frame": frame, "value": value, "easing": easing})
            for frame, (value, easing) in sorted(keys.items())
        )
    )


def _ripples(layer: CursorLayer, parts: Parts) -> list[Layer]:
    """A ring for each press."""
    layers: list[Layer] = []
    for index, station in enumerate(layer.stations):
        first = station.frame + _PRESS_FRAMES - 1
        last = first + _RIPPLE_FRAMES
        if not station.press or first >= layer.end or last <= layer.start:
            continue
        own = parts.during(first, last)
        radius = track(
            (first, layer.size_px * 0.16), (last, layer.size_px * 0.95), easing="out-quart"
        )
        centre = (station.x, station.y)
        layers += [
            own.disc(
                f"ripple{index}.fill",
                centre,
                radius,
                with_alpha(layer.accent, 0.28),
                opacity=faded(first, _RIPPLE_FRAMES, low=1.0, high=0.0),
            ),
            own.disc(
                f"ripple{index}.ring",
                centre,
                radius,
                None,
                stroke=layer.accent,
                stroke_px=layer.size_px * 0.06,
                opacity=faded(first, _RIPPLE_FRAMES, low=0.9, high=0.0),
            ),
        ]
    return layers


def _label(layer: CursorLayer, parts: Parts) -> Layer:
    """The name beside the pointer, a little behind it."""
    size = layer.size_px * 0.46
    written = label(layer.label, size=size, colour=ink_on(layer.accent), weight=600)
    box = Box(x=0, y=0, width=written.width_px + size * 1.3, height=size * 1.75)
    offset = (layer.size_px * 0.62, layer.size_px * 0.86)
    inner = parts.group(
        "label.chip",
        (
            parts.panel("label.fill", box, layer.accent, radius=box.height / 2),
            parts.text(
                "label.text",
                (written.line,),
                at=(size * 0.65, written.baseline(box.height / 2)),
            ),
        ),
        transform=Transform(position=offset),
    )
    way = trailing(route(layer), lag=_LABEL_LAG, reach=layer.size_px * 0.45)
    return parts.group("label", (inner,), transform=Transform(position=way))
