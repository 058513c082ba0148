"""Draws video layers: the picture of a clip at a moment, in a box."""

from openmotion.errors import AssetUnavailable
from openmotion.model import VideoLayer, clip_second, number_at, point_at
from openmotion.render.clips import Clip
from openmotion.render.draw.sheet import Sheet
from openmotion.render.draw.stage import Stage
from openmotion.render.draw.view import draw_view, fineness_of, resized, view_of
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds

_SMALL = 0.6  # a picture that shows smaller than this is made smaller first, without shimmer


def draw_video(
    stage: Stage, sheet: Sheet, state: LayerState, layer: VideoLayer, opacity: float
) -> None:
    """Draw a video layer, without effects."""
    clip = clip_of(stage, layer)
    second = clip_second(layer, state.frame, stage.composition.rate, clip.duration_s)
    if second is None:
        return
    picture = clip.frame_at(second)
    tall, wide = picture.shape[:2]
    view = view_of(
        (layer.width, layer.height, layer.radius),
        (wide, tall),
        fit=layer.fit,
        zoom=number_at(layer.zoom, state.frame),
        focus=point_at(layer.focus, state.frame),
    )
    fineness = fineness_of(view, state.matrix, (wide, tall))
    if fineness < _SMALL:
        picture = resized(picture, max(1, round(wide * fineness)), max(1, round(tall * fineness)))
    draw_view(stage, sheet, view, picture, state.matrix, opacity)


def video_box(layer: VideoLayer) -> Bounds:
    """The layer's box in its own space."""
    return Bounds(0.0, 0.0, layer.width, layer.height)


def clip_of(stage: Stage, layer: VideoLayer) -> Clip:
    """The layer's clip.

    Raises:
        AssetUnavailable: the library does not hold it.
    """
    clip = stage.clips.get(layer.asset)
    if clip is None:
        raise AssetUnavailable(
            f"layer {layer.id} shows the clip {layer.asset!r}, which is not in the library"
        )
    return clip
