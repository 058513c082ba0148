"""The shapes of pointers, drawn for this project; the tip is their origin.

Their paths are in units of which 24 are the pointer's size.
"""

from openmotion.expand.interface import Parts
from openmotion.model import CursorLayer, Layer, Shadow, ShadowPart, with_alpha
from openmotion.model.layers.cursor import Pointer

_UNITS = 24.0
_ARROW = "M0 0 L6.4 20.2 L10.4 12.9 L18.4 9.9 Z"
# Index finger, three bent fingers, thumb and palm: rounded boxes that overlap.
_HAND = (
    "M-1.8 1.8 a1.8 1.8 0 0 1 3.6 0 V13 H-1.8 Z "
    "M2.2 8.6 a1.7 1.7 0 0 1 3.4 0 V14 H2.2 Z "
    "M6 9.6 a1.65 1.65 0 0 1 3.3 0 V15 H6 Z "
    "M9.7 10.9 a1.55 1.55 0 0 1 3.1 0 V17 H9.7 Z "
    "M-1.8 8 H2 V11.6 H12.8 V16.6 C12.8 20.6 10.2 23 6.4 23 H3.6 C1.4 23 -0.2 22.1 -1.5 20.4 "
    "L-6.1 14.4 C-7 13.2 -6.7 11.9 -5.7 11.3 C-4.7 10.7 -3.6 11 -2.8 11.9 L-1.8 13.1 Z"
)
_HAND_LINES = "M2 12.4 V9.4 M5.8 12.8 V9.9 M9.5 13.4 V10.6"
_TEXT = (
    "M-3.6 -11 C-1.6 -11 0 -10.4 0 -8.2 V8.2 C0 10.4 -1.6 11 -3.6 11 "
    "M3.6 -11 C1.6 -11 0 -10.4 0 -8.2 M3.6 11 C1.6 11 0 10.4 0 8.2 M-2 1.6 H2"
)


def pointer_layers(
    layer: CursorLayer, parts: Parts, name: str, shape: Pointer
) -> tuple[Layer, ...]:
    """A pointer with its tip at the origin."""
    scale = layer.size_px / _UNITS
    if shape == "touch":
        return _touch(layer, parts, name)
    if shape == "text":
        return _lines(parts, name, _TEXT, layer, scale)
    outline = _ARROW if shape == "arrow" else _HAND
    shadow = Shadow(
        colour="#0b1220",
        parts=(ShadowPart(dy=layer.size_px * 0.05, blur_px=layer.size_px * 0.07, opacity=0.28),),
    )
    layers: tuple[Layer, ...] = (
        parts.path(
            f"{name}.outline",
            outline,
            stroke=layer.outline,
            stroke_px=layer.size_px * 0.17,
            scale=scale,
        ).model_copy(update={"effects": (shadow,)}),
        parts.path(
            f"{name}.fill",
            outline,
            layer.fill,
            stroke=layer.fill,
            stroke_px=layer.size_px * 0.05,
            scale=scale,
        ),
    )
    if shape == "hand":
        fold = parts.path(
            f"{name}.folds",
            _HAND_LINES,
            stroke=with_alpha(layer.outline, 0.5),
            stroke_px=layer.size_px * 0.026,
            scale=scale,
        )
        layers = (*layers, fold)
    return layers


def _lines(
    parts: Parts, name: str, data: str, layer: CursorLayer, scale: float
) -> tuple[Layer, ...]:
    return (
        parts.path(
            f"{name}.outline",
            data,
            stroke=layer.outline,
            stroke_px=layer.size_px * 0.17,
            scale=scale,
        ),
        parts.path(
            f"{name}.fill", data, stroke=layer.fill, stroke_px=layer.size_px * 0.075, scale=scale
        ),
    )


def _touch(layer: CursorLayer, parts: Parts, name: str) -> tuple[Layer, ...]:
    """A fingertip: a see-through disc with a bright rim."""
    radius = layer.size_px * 0.46
    return (
        parts.disc(f"{name}.fill", (0, 0), radius, with_alpha(layer.fill, 0.3)),
        parts.disc(
            f"{name}.outline",
            (0, 0),
            radius,
            None,
            stroke=with_alpha(layer.outline, 0.9),
            stroke_px=layer.size_px * 0.06,
        ),
    )
