"""Transitions that travel: cutting on a curve, pushing, whipping."""

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Transition
from openmotion.render.pixels.compiled import Frame, kernel, wide_rows
from openmotion.render.pixels.packed import scale_pixel
from openmotion.render.pixels.resample import grow, shrink
from openmotion.render.pixels.transitions.curves import (
    in_out_quart,
    in_quart,
    out_quart,
    part,
    smooth,
)
from openmotion.render.pixels.transitions.mixing import mix_all
from openmotion.render.pixels.transitions.moves import (
    smear,
    streak,
    streak_factor,
    travel,
    unit_of,
)

# The usual length of a slide in frames: what moves in one of them is smeared over half of that.
_FRAMES = 14
_CURVE_PX = 230.0
_SHADOW_PX = 36.0


def cut_the_curve(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """The first speeds up, the cut falls on the fastest moment, the second slows down."""
    del seed
    step_x, step_y = travel(transition)
    reach = _CURVE_PX * unit_of(dst)
    share = smooth(part(p, 0.42, 0.56))
    gone, left = in_quart(part(p, 0.0, 0.56)), 1 - out_quart(part(p, 0.42, 1.0))
    # At the swap a frame moves 8 reaches in the whole time; a shutter half open smears half.
    peak = reach * 8 / _FRAMES * 0.6
    seen = [
        (outgoing, reach * gone, peak * gone**0.75, share < 1),
        (incoming, -reach * left, peak * left**0.75, share > 0),
    ]
    factor = min(streak_factor(length) for _, _, length, is_seen in seen if is_seen)
    frames = [
        streak(frame, (step_x * move, step_y * move), length, factor)
        for frame, move, length, is_seen in seen
        if is_seen
    ]
    across, down = (factor, 1) if step_x else (1, factor)
    grow(mix_all(frames, share), dst, across, down)


def push(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """The second pushes the first out of the frame, with a shadow where they meet."""
    del seed
    _slide(transition, outgoing, incoming, dst, in_out_quart(p), _slope(p) * 0.45, shadow=True)


def whip_pan(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """The camera whips from one to the other: all is streaks in the middle."""
    del seed
    _slide(transition, outgoing, incoming, dst, in_out_quart(p), _slope(p) * 1.3, shadow=False)


def _slope(p: float) -> float:
    # Share of the frame that in_out_quart travels in one frame of a slide of usual length.
    half = 0.5 / _FRAMES
    return (in_out_quart(min(1.0, p + half)) - in_out_quart(max(0.0, p - half))) / (
        2 * half * _FRAMES
    )


def _slide(
    transition: Transition,
    outgoing: Frame,
    incoming: Frame,
    dst: Frame,
    place: float,
    streak: float,
    *,
    shadow: bool,
) -> None:
    height, width = dst.shape
    step_x, step_y = travel(transition)
    length = width if step_x else height
    streak_px = streak * length
    offset = round(place * length)
    factor = streak_factor(streak_px)
    canvas = dst if factor == 1 else np.empty_like(dst)
    if step_x:
        _join(outgoing, incoming, canvas, offset if step_x < 0 else -offset, axis=1)
    else:
        _join(outgoing, incoming, canvas, offset if step_y < 0 else -offset, axis=0)
    if shadow:
        _shade_edge(transition, canvas, offset)
    if canvas is dst:
        return
    across, down = (factor, 1) if step_x else (1, factor)
    small = shrink(canvas, across, down)
    grow(smear(small, streak_px / factor, upright=step_x == 0), dst, across, down)


def _join(outgoing: Frame, incoming: Frame, canvas: Frame, offset: int, *, axis: int) -> None:
    # offset > 0: both travel to the left (or up) by that many pixels; below 0 the other way.
    first, second, out = (frame if axis else frame.T for frame in (outgoing, incoming, canvas))
    length = out.shape[1]
    if offset >= 0:
        out[:, : length - offset] = first[:, offset:]
        out[:, length - offset :] = second[:, :offset]
    else:
        out[:, -offset:] = first[:, : length + offset]
        out[:, :-offset] = second[:, length + offset :]


def _shade_edge(transition: Transition, canvas: Frame, offset: int) -> None:
    # The incoming frame lies on top: it throws a shadow on what leaves.
    height, width = canvas.shape
    step_x, step_y = travel(transition)
    reach = max(2, round(_SHADOW_PX * unit_of(canvas)))
    length = width if step_x else height
    edge = length - offset if (step_x < 0 or step_y < 0) else offset
    before = step_x < 0 or step_y < 0
    low, high = (max(0, edge - reach), edge) if before else (edge, min(length, edge + reach))
    if low >= high:
        return
    away = (edge - np.arange(low, high) - 0.5) if before else (np.arange(low, high) + 0.5 - edge)
    keep = np.rint(255 * (1 - 0.34 * (1 - away / reach) ** 2)).astype(np.uint32)
    part_of_canvas = canvas[:, low:high] if step_x else canvas[low:high]
    shape = part_of_canvas.shape
    field = np.broadcast_to(keep[None, :] if step_x else keep[:, None], shape)
    _shade(wide_rows(part_of_canvas), np.ascontiguousarray(field))


@kernel
def _shade(frame: Frame, keep: NDArray[np.uint32]) -> None:
    opaque = np.uint32(0xFF000000)
    for j in range(keep.shape[0]):
        row, factor = frame[j, : keep.shape[1]], keep[j]
        for i in range(keep.shape[1]):
            row[i] = scale_pixel(row[i], factor[i]) | opaque
