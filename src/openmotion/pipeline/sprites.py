"""Sprite sheets: small frames in a grid, with the place and time of each.

Players show one of them above the seek bar; games and pages step through them.
"""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.errors import InvalidRequest
from openmotion.model import Composition
from openmotion.pipeline.clips import open_clips
from openmotion.pipeline.export import fitted
from openmotion.pipeline.messages import Clips, Pictures
from openmotion.render import Renderer
from openmotion.render.pixels.compiled import as_frame
from openmotion.render.pixels.straight import to_straight

_MOST = 400
_SIDE = 16_384  # of a sheet at most, pixels: what browsers decode


@dataclass(frozen=True, slots=True)
class Sprite:
    """A frame on a sheet.

    Attributes:
        start_s: from when it stands for the film.
        end_s: until when.
        x: of its left edge, pixels.
        y: of its top edge, pixels.
        width: pixels.
        height: pixels.
    """

    start_s: float
    end_s: float
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, eq=False)
class SpriteSheet:
    """A picture and what is where on it.

    Attributes:
        pixels: (height, width, 4) uint8 RGBA, straight colours.
        sprites: row by row.
        columns: of the grid.
    """

    pixels: NDArray[np.uint8]
    sprites: tuple[Sprite, ...]
    columns: int


def usual_count(composition: Composition) -> int:
    """How many frames a sheet holds if nobody says: one a second, 10 to 100."""
    seconds = composition.rate.seconds(composition.duration_frames)
    return min(100, max(10, round(seconds)), composition.duration_frames)


def draw_sprites(
    composition: Composition,
    *,
    count: int | None = None,
    side_px: int = 192,
    columns: int | None = None,
    pictures: Pictures | None = None,
    clips: Clips | None = None,
) -> SpriteSheet:
    """A sheet of the middles of equal parts of a film.

    Args:
        composition: the film.
        count: how many frames, at most all of them; None takes one a second, 10 to 100.
        side_px: the longer side of each.
        columns: of the grid; None makes it about square.
        pictures: its assets.
        clips: files of its clips.

    Raises:
        InvalidRequest: there would be no frame, too many, or a sheet that is too large.
    """
    count = usual_count(composition) if count is None else min(count, composition.duration_frames)
    if not 1 <= count <= _MOST:
        raise InvalidRequest(f"{count} sprites are not possible: ask for 1 to {_MOST}")
    size = fitted((composition.width, composition.height), side_px)
    across = columns or _columns(count, size)
    down = -(-count // across)
    if max(across * size[0], down * size[1]) > _SIDE:
        raise InvalidRequest(
            f"a sheet of {across} by {down} frames of {size[0]}x{size[1]} would be larger than "
            f"{_SIDE} pixels; ask for fewer or smaller ones"
        )
    # Text of that size is drawn better large and made small.
    fine = fitted((composition.width, composition.height), max(side_px, 2 * side_px))
    renderer = Renderer(composition, pictures or {}, clips=open_clips(clips or {}), size=fine)
    sheet = np.zeros((down * size[1], across * size[0], 4), np.uint8)
    sprites = []
    edges = [composition.duration_frames * part // count for part in range(count + 1)]
    for index in range(count):
        x, y = index % across * size[0], index // across * size[1]
        pixels = renderer.frame((edges[index] + edges[index + 1]) // 2)
        small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
        straight = to_straight(as_frame(small))
        sheet[y : y + size[1], x : x + size[0]] = straight
        start_s, end_s = (composition.rate.seconds(edges[at]) for at in (index, index + 1))
        sprites.append(Sprite(start_s, end_s, x, y, *size))
    return SpriteSheet(sheet, tuple(sprites), across)


def _columns(count: int, size: tuple[int, int]) -> int:
    """Columns of a sheet that is about square, and full if there is such a one."""
    square = math.sqrt(count * size[1] / size[0])
    near = range(max(1, math.floor(square * 0.6)), math.ceil(square * 1.7) + 1)
    return min(near, key=lambda columns: (-count % columns, abs(columns - square)))


def sprites_vtt(sprites: Sequence[Sprite], image: str) -> str:
    """A WebVTT file that says which part of an image shows each time, as players read it."""
    blocks = ["WEBVTT\n"]
    for sprite in sprites:
        times = f"{_clock(sprite.start_s)} --> {_clock(sprite.end_s)}"
        place = f"{sprite.x},{sprite.y},{sprite.width},{sprite.height}"
        blocks.append(f"{times}\n{image}#xywh={place}\n")
    return "\n".join(blocks)


def sprites_json(sheet: SpriteSheet, image: str) -> str:
    """The same as JSON: times in seconds, places in pixels."""
    height, width = sheet.pixels.shape[:2]
    first = sheet.sprites[0]
    return json.dumps(
        {
            "image": image,
            "width": width,
            "height": height,
            "columns": sheet.columns,
            "frame_width": first.width,
            "frame_height": first.height,
            "frames": [
                {
                    "start": round(sprite.start_s, 6),
                    "end": round(sprite.end_s, 6),
                    "x": sprite.x,
                    "y": sprite.y,
                    "w": sprite.width,
                    "h": sprite.height,
                }
                for sprite in sheet.sprites
            ],
        },
        indent=1,
    )


def _clock(seconds: float) -> str:
    total = round(seconds * 1000)
    minutes, rest = divmod(total, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"
