"""Transitions with hard edges that run across the frame."""

import math

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Transition, choose, mix_oklab
from openmotion.render.pixels.compiled import Frame, kernel, wide_rows
from openmotion.render.pixels.packed import mix_pixel, pack
from openmotion.render.pixels.transitions.curves import in_out_cubic, part
from openmotion.render.pixels.transitions.moves import travel

_SLANT_DEG = 15
_BAND_LAG = 0.055
_STRIPS = 7
_BLINDS = 8


def angled_wipe(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """A slanted edge crosses the frame, led by three bands of the colour and its kin."""
    del seed
    height, width = dst.shape
    step_x, step_y = travel(transition)
    tangent = math.tan(math.radians(_SLANT_DEG))
    # Place along the way of travel, 0 where an edge starts and 1 where it has left the frame.
    if step_x:
        span = width + height * tangent
        slope_x, slope_y = step_x / span, -tangent * step_x / span
    else:
        span = height + width * tangent
        slope_x, slope_y = -tangent * step_y / span, step_y / span
    corners = [slope_x * x + slope_y * y for x in (0, width) for y in (0, height)]
    start = -min(corners)
    colour = transition.colour[:7]
    bands = np.array(
        [
            pack(mix_oklab(colour, "#ffffff", 0.34)),
            pack(colour),
            pack(mix_oklab(colour, "#000000", 0.3)),
        ],
        np.uint32,
    )
    run = 1 - 3 * _BAND_LAG
    edges = [in_out_cubic(part(p, k * _BAND_LAG, k * _BAND_LAG + run)) for k in range(4)]
    _draw_bands(
        wide_rows(outgoing),
        wide_rows(incoming),
        wide_rows(dst),
        width,
        np.float32(slope_x),
        np.float32(slope_y),
        np.float32(start),
        np.float32(span),
        np.array([edge * (1 + 4 / span) - 2 / span for edge in edges], np.float32),
        bands,
    )


@kernel
def _draw_bands(
    outgoing: Frame,
    incoming: Frame,
    dst: Frame,
    width: int,
    slope_x: np.float32,
    slope_y: np.float32,
    start: np.float32,
    span: np.float32,
    edges: NDArray[np.float32],
    bands: NDArray[np.uint32],
) -> None:
    half, zero, one, full = np.float32(0.5), np.float32(0), np.float32(1), np.float32(255)
    for j in range(dst.shape[0]):
        a, b, out = outgoing[j, :width], incoming[j, :width], dst[j, :width]
        first = start + (np.float32(j) + half) * slope_y
        for i in range(width):
            place = first + (np.float32(i) + half) * slope_x
            pixel = a[i]
            for k in range(3):
                cover = min(max((edges[k] - place) * span + half, zero), one)
                pixel = mix_pixel(pixel, bands[k], np.uint32(np.int32(cover * full)))
            cover = min(max((edges[3] - place) * span + half, zero), one)
            out[i] = mix_pixel(pixel, b[i], np.uint32(np.int32(cover * full)))


def stagger_blocks(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """Strips of colour shoot in from alternating ends, one after the other, the second behind."""
    step_x, step_y = travel(transition)
    upright = step_x != 0
    forward = (step_x or step_y) > 0
    turned = choose(seed, (0, 1), "stagger")
    lag = 0.055
    run = 1 - lag * (_STRIPS - 1) - 0.16
    lead, follow, ends = [], [], []
    for k in range(_STRIPS):
        order = k if forward else _STRIPS - 1 - k
        lead.append(in_out_cubic(part(p, order * lag, order * lag + run)))
        follow.append(in_out_cubic(part(p, order * lag + 0.16, order * lag + run + 0.16)))
        ends.append((k + turned) % 2)
    _draw_strips(
        transition, outgoing, incoming, dst, upright=upright, lead=lead, follow=follow, ends=ends
    )


def blinds(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """The second is seen through slats that open one after the other."""
    del seed
    step_x, step_y = travel(transition)
    forward = (step_x or step_y) > 0
    height, width = dst.shape
    length = width if step_x else height
    lag = 0.05
    run = 1 - lag * (_BLINDS - 1)
    edges = np.empty(length, np.float32)
    bounds = np.rint(np.linspace(0, length, _BLINDS + 1)).astype(int)
    for k in range(_BLINDS):
        order = k if forward else _BLINDS - 1 - k
        open_ = in_out_cubic(part(p, order * lag, order * lag + run))
        low, high = bounds[k], bounds[k + 1]
        places = np.arange(high - low) + 0.5
        if not forward:
            places = places[::-1]
        edges[low:high] = (open_ * (high - low + 1) - 0.5 - places + 0.5).clip(0, 1)
    cover = np.rint(edges * 255).astype(np.uint32)
    _draw_slats(
        wide_rows(outgoing), wide_rows(incoming), wide_rows(dst), width, cover, bool(step_x)
    )


@kernel
def _draw_slats(
    outgoing: Frame,
    incoming: Frame,
    dst: Frame,
    width: int,
    cover: NDArray[np.uint32],
    across: bool,
) -> None:
    for j in range(dst.shape[0]):
        a, b, out = outgoing[j, :width], incoming[j, :width], dst[j, :width]
        if across:
            for i in range(width):
                out[i] = mix_pixel(a[i], b[i], cover[i])
        else:
            share = cover[j]
            for i in range(width):
                out[i] = mix_pixel(a[i], b[i], share)


def _draw_strips(
    transition: Transition,
    outgoing: Frame,
    incoming: Frame,
    dst: Frame,
    *,
    upright: bool,
    lead: list[float],
    follow: list[float],
    ends: list[int],
) -> None:
    pixel = pack(transition.colour[:7])
    length = dst.shape[1] if upright else dst.shape[0]
    bounds = np.rint(np.linspace(0, length, len(lead) + 1)).astype(int)
    for k, (front, back, end) in enumerate(zip(lead, follow, ends, strict=True)):
        strip = slice(bounds[k], bounds[k + 1])
        where = (slice(None), strip) if upright else (strip, slice(None))
        first, second, out = (
            frame[where] if upright else frame[where].T for frame in (outgoing, incoming, dst)
        )
        if end:
            first, second, out = first[::-1], second[::-1], out[::-1]
        reach = out.shape[0]
        a, b = round(front * reach), round(back * reach)
        out[:b] = second[:b]
        out[b:a] = pixel
        out[a:] = first[a:]
