"""Bubbles and the dots of someone who types."""

import math

from openmotion.expand.interface import Parts
from openmotion.model import (
    Box,
    Colour,
    Keyframe,
    Layer,
    Pair,
    Track,
    Transform,
)

# Length of a quarter circle's handles in radii.
_QUARTER = 0.5523
_DOT_PERIOD = 18


def bubble_path(box: Box, radius: float, small: float, *, right: bool) -> str:
    """A rounded box with one small corner: at the speaker's lower side."""
    radius = min(radius, box.width / 2, box.height / 2)
    small = min(small, radius)
    corners = (radius, radius, small if right else radius, radius if right else small)
    top_left, top_right, low_right, low_left = corners
    x, y, far, low = box.x, box.y, box.right, box.bottom
    parts = [
        f"M{x + top_left:.2f} {y:.2f} H{far - top_right:.2f}",
        _corner(top_right, 1, 1, (1.0, 0.0)),
        f"V{low - low_right:.2f}",
        _corner(low_right, -1, 1, (0.0, 1.0)),
        f"H{x + low_left:.2f}",
        _corner(low_left, -1, -1, (-1.0, 0.0)),
        f"V{y + top_left:.2f}",
        _corner(top_left, 1, -1, (0.0, -1.0)),
        "Z",
    ]
    return " ".join(parts)


def _corner(radius: float, dx: int, dy: int, start: Pair) -> str:
    """A quarter circle that leaves in direction `start` and ends radius * (dx, dy) further."""
    handle = radius * _QUARTER
    x1, y1 = start[0] * handle, start[1] * handle
    end = (0.0, float(dy)) if start[1] == 0 else (float(dx), 0.0)
    x2, y2 = radius * dx - end[0] * handle, radius * dy - end[1] * handle
    return f"c{x1:.2f} {y1:.2f} {x2:.2f} {y2:.2f} {radius * dx:.2f} {radius * dy:.2f}"


def dots_layers(
    parts: Parts, name: str, box: Box, size: float, colour: Colour, first: int
) -> tuple[Layer, ...]:
    """Three dots in a bubble that swell one after the other."""
    middle, gap = box.y + box.height / 2, size * 0.52
    return tuple(
        parts.disc(
            f"{name}.{index}",
            (0.0, 0.0),
            size * 0.16,
            colour,
            opacity=_wave(parts, first - index * 4, 0.35, 0.9),
            transform=Transform(
                position=(box.x + box.width / 2 + gap * (index - 1), middle),
                scale=_wave(parts, first - index * 4, 0.85, 1.12),
            ),
        )
        for index in range(3)
    )


def _wave(parts: Parts, first: int, low: float, high: float) -> Track[float]:
    """A number that swings between two values while the parts are seen."""
    steps = min(400, math.ceil((parts.end - first) / (_DOT_PERIOD / 2)) + 1)
    return Track[float](
        keys=tuple(
            Keyframe[float](
                frame=first + index * _DOT_PERIOD // 2,
                value=high if index % 2 else low,
                easing="inout-sine",
            )
            for index in range(steps)
        )
    )
