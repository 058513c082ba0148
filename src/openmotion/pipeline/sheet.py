"""Contact sheets: frames side by side under their times and the names of their shots.

A sheet is a composition of one frame like any other, so its captions are set by our own fonts.
"""

import math
from collections.abc import Container, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.media import probe, read_frame
from openmotion.model import (
    Composition,
    Finish,
    FrameRate,
    Ground,
    ImageLayer,
    Layer,
    Scene,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
)
from openmotion.pipeline.stills import Still, draw_frame
from openmotion.render import Renderer

_SIDE = 3840  # of the sheet at most, pixels
_GAP, _CAPTION = 24, 44
_CAPTION_PX = 22.0
_SETTLED_SHARE = 0.7  # of a scene's time
_GROUND, _INK, _QUIET = "#16171a", "#f2f2ee", "#9a9ca3"


@dataclass(frozen=True, slots=True)
class Caught:
    """A frame on a sheet.

    Attributes:
        time_s: when it is shown.
        name: of its shot; empty if unknown.
        picture: (height, width, 3) uint8 RGB, small.
    """

    time_s: float
    name: str
    picture: Still


def stills_of_composition(composition: Composition, count: int) -> list[Caught]:
    """Frames from the middles of equal parts of a composition, drawn now."""
    return _drawn(composition, _middles(composition.duration_frames, count))


def stills_of_shots(composition: Composition, wanted: Container[str] | None = None) -> list[Caught]:
    """A frame of each scene, where most of it has come in, drawn now.

    Args:
        composition: to draw.
        wanted: ids of the scenes to draw; None is all of them.
    """
    frames = [
        scene.start + int((scene.end - scene.start) * _SETTLED_SHARE)
        for scene in composition.scenes
        if wanted is None or scene.id in wanted
    ]
    return _drawn(composition, [min(frame, composition.duration_frames - 1) for frame in frames])


def _drawn(composition: Composition, frames: Sequence[int]) -> list[Caught]:
    """Frames as small as the sheet needs them: that takes a fraction of the time."""
    size = _small_size(composition.width, composition.height, len(frames))
    renderer = Renderer(composition, size=size)
    return [
        Caught(
            composition.rate.seconds(frame),
            _scene_at(composition, frame),
            draw_frame(renderer, frame),
        )
        for frame in frames
    ]


def stills_of_video(path: Path, count: int, composition: Composition | None) -> list[Caught]:
    """Frames from the middles of equal parts of a video; its composition gives shot names.

    Raises:
        UnreadableMedia: the file is missing, damaged or holds no pictures.
    """
    info = probe(path)
    found = []
    for frame in _middles(info.frames, count):
        picture = read_frame(path, float((frame + 0.5) / info.rate))
        name = "" if composition is None else _scene_at(composition, frame)
        found.append(Caught(picture.time_s, name, _shrunk(picture.rgb, count)))
    return found


def contact_sheet(stills: Sequence[Caught]) -> Still:
    """One picture of all stills, which must have one size."""
    height, width = stills[0].picture.shape[:2]
    columns = _columns(len(stills), width, height)
    rows = math.ceil(len(stills) / columns)
    layers: list[Layer] = []
    pictures: dict[str, NDArray[np.uint8]] = {}
    for index, still in enumerate(stills):
        x = _GAP + (index % columns) * (width + _GAP)
        y = _GAP + (index // columns) * (height + _CAPTION + _GAP)
        opaque = np.full((height, width, 1), 255, np.uint8)
        pictures[f"still-{index}"] = np.dstack((still.picture, opaque))
        layers.append(_image(index, x, y, width, height))
        layers.append(_caption(index, still, x, y + height + 30))
    sheet = Composition(
        width=_even(_GAP + columns * (width + _GAP)),
        height=_even(_GAP + rows * (height + _CAPTION + _GAP)),
        rate=FrameRate(num=1),
        duration_frames=1,
        scenes=(
            Scene(
                id="sheet",
                name="sheet",
                start=0,
                end=1,
                ground=Ground(kind="flat", colours=(_GROUND,), drift=0.0),
                layers=tuple(layers),
                finish=Finish(grain=0.0),
            ),
        ),
        silent=True,
    )
    return draw_frame(Renderer(sheet, pictures), 0)


def _middles(frames: int, count: int) -> list[int]:
    """The middle frame of each of so many equal parts, each frame once."""
    edges = [frames * part // count for part in range(count + 1)]
    return [(start + end) // 2 for start, end in pairwise(edges) if end > start]


def _scene_at(composition: Composition, frame: int) -> str:
    """The name of the scene that enters last among those on screen."""
    return [scene.name for scene in composition.scenes if scene.start <= frame][-1]


def _columns(count: int, width: int, height: int) -> int:
    """Columns that make the sheet about as wide as 3:2."""
    wanted = math.sqrt(count * 1.5 * (height + _CAPTION) / width)
    return max(1, min(count, round(wanted)))


def _shrunk(picture: Still, count: int) -> Still:
    """A picture small enough for a sheet of so many."""
    height, width = picture.shape[:2]
    size = _small_size(width, height, count)
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _small_size(width: int, height: int, count: int) -> tuple[int, int]:
    """Width and height of each picture on a sheet of so many."""
    columns = _columns(count, width, height)
    rows = math.ceil(count / columns)
    across = (_SIDE - _GAP) / columns - _GAP
    down = (_SIDE - _GAP) / rows - _GAP - _CAPTION
    factor = min(1.0, 640 / max(width, height), across / width, down / height)
    return max(1, round(width * factor)), max(1, round(height * factor))


def _image(index: int, x: int, y: int, width: int, height: int) -> ImageLayer:
    return ImageLayer(
        id=f"still-{index}",
        asset=f"still-{index}",
        start=0,
        end=1,
        width=width,
        height=height,
        transform=Transform(position=(x, y)),
    )


def _caption(index: int, still: Caught, x: int, y: int) -> TextLayer:
    figures = TextStyle(family="inter", size_px=_CAPTION_PX, weight=500, tabular=True, colour=_INK)
    quiet = TextStyle(family="inter", size_px=_CAPTION_PX, colour=_QUIET)
    runs = [TextRun(text=f"{still.time_s:.2f} s", style=figures)]
    if still.name:
        runs.append(TextRun(text=f"   {still.name.replace('_', ' ')}", style=quiet))
    return TextLayer(
        id=f"caption-{index}",
        start=0,
        end=1,
        lines=(TextLine(runs=tuple(runs)),),
        transform=Transform(position=(x, y)),
    )


def _even(length: int) -> int:
    return min(4096, length + length % 2)
