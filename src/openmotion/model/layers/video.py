"""Clips from the asset library."""

from typing import Literal

from pydantic import Field

from openmotion.model.layers.base import LayerBase
from openmotion.model.timing import FrameRate
from openmotion.model.values import Number, Point, number_at

# Clips carry times rounded to milliseconds: this much before the end is the end.
_LEAST_S = 1e-3


class VideoLayer(LayerBase):
    """A clip from the asset library in a box at the layer's origin; its sound is not played.

    Attributes:
        asset: id in the library.
        width: of the box, pixels.
        height: of the box, pixels.
        fit: fill the box and crop, or stand whole inside it.
        focus: the point of the picture, 0..1, that stays visible when cropped; a track pans.
        zoom: how much closer than `fit` the picture is seen, 1 or more.
        radius: of the box's corners, pixels.
        start_s: where the clip begins to be used, seconds.
        end_s: where it ends; None is its own end.
        speed: of playing; 0.5 is slow motion, negative plays backwards from the end.
        after: what shows when the part is over: its last picture, the part again, the part there
            and back, or nothing.
        remap: which second of the clip shows; used instead of trim, speed and `after`.
    """

    kind: Literal["video"] = "video"
    asset: str
    width: float = Field(gt=0)
    height: float = Field(gt=0)
    fit: Literal["cover", "contain"] = "cover"
    focus: Point = (0.5, 0.5)
    zoom: Number = 1.0
    radius: float = Field(default=0.0, ge=0)
    start_s: float = Field(default=0.0, ge=0)
    end_s: float | None = Field(default=None, gt=0)
    speed: float = Field(default=1.0, ge=-64, le=64)
    after: Literal["freeze", "loop", "bounce", "hide"] = "freeze"
    remap: Number | None = None


def clip_second(
    layer: VideoLayer, frame: float, rate: FrameRate, duration_s: float
) -> float | None:
    """Which second of its clip a video layer shows at a frame; None if it shows nothing.

    Args:
        layer: of the clip.
        frame: on the layer's clock.
        rate: of that clock.
        duration_s: of the clip.
    """
    if layer.remap is not None:
        return number_at(layer.remap, frame)
    start = min(layer.start_s, max(0.0, duration_s - _LEAST_S))
    end = duration_s if layer.end_s is None else min(layer.end_s, duration_s)
    length = max(_LEAST_S, end - start)
    passed = rate.seconds(frame - layer.start) * layer.speed
    if layer.speed < 0:
        passed += length - _LEAST_S
    if layer.after == "loop":
        passed %= length
    elif layer.after == "bounce":
        passed %= 2 * length
        passed = min(passed, 2 * length - passed)
    elif layer.after == "hide" and not 0 <= passed < length:
        return None
    return start + min(max(passed, 0.0), max(0.0, length - _LEAST_S))
