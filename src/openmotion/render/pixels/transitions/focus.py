"""The focus is pulled from one picture to the other."""

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Transition
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.resample import grow
from openmotion.render.pixels.transitions.curves import part, smooth
from openmotion.render.pixels.transitions.fades import change_behind
from openmotion.render.pixels.transitions.mixing import mix_in_light
from openmotion.render.pixels.transitions.moves import unit_of, zoom, zoom_factor
from openmotion.render.pixels.transitions.window import window_of

_PEAK_SIGMA_PX = 26.0
_BREATH = 0.04  # lenses zoom a little when they focus
_FEATHER = 0.34  # around the window, in shares of the shorter side


def focus_pull(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """The first goes out of focus; what comes in blurred, from its window on, sharpens.

    About a layer, the scenes go in and out of focus themselves: they are only mixed.
    """
    if transition.layer is not None:
        change_behind(transition, outgoing, incoming, dst, p, seed)
        return
    peak = _PEAK_SIGMA_PX * unit_of(dst)
    blurred, sharpened = smooth(part(p, 0.0, 0.5)), smooth(part(p, 0.5, 1.0))
    far = smooth(part(p, 0.4, 0.62))
    near = far if transition.window is None else smooth(part(p, 0.14, 0.46))
    sides = [
        (outgoing, 1 + _BREATH * blurred, peak * blurred, far < 1),
        (incoming, 1 + _BREATH * (1 - sharpened), peak * (1 - sharpened), near > 0),
    ]
    seen = [side for side in sides if side[3]]
    factor = min(zoom_factor(sigma) for _, _, sigma, _ in seen)
    frames = []
    for frame, scale, sigma, _ in seen:
        own = zoom_factor(sigma)
        small = zoom(frame, scale, transition.origin, sigma, own)
        if own > factor:
            size = (-(-dst.shape[0] // factor), -(-dst.shape[1] // factor))
            larger = np.empty(size, np.uint32)
            grow(small, larger, own // factor, own // factor)
            small = larger
        frames.append(small)
    if len(frames) == 1:
        grow(frames[0], dst, factor, factor)
        return
    mixed = np.empty_like(frames[0])
    if near == far:
        mix_in_light(frames[0], frames[1], mixed, far)
    else:
        window, feather = window_of(transition, dst), _FEATHER * min(dst.shape)
        across = _inside(mixed.shape[1], factor, (window.left, window.right), feather)
        down = _inside(mixed.shape[0], factor, (window.top, window.bottom), feather)
        _mix_near(frames[0], frames[1], mixed, across, down, np.float32(near), np.float32(far))
    grow(mixed, dst, factor, factor)


def _inside(
    count: int, factor: int, edges: tuple[float, float], feather: float
) -> NDArray[np.float32]:
    # 1 between the edges, falling to 0 over the feather outside of them.
    places = (np.arange(count) + 0.5) * factor
    away = np.maximum(edges[0] - places, places - edges[1]) / feather
    near = (1 - away).clip(0, 1)
    inside: NDArray[np.float32] = (near * near * (3 - 2 * near)).astype(np.float32)
    return inside


@kernel
def _mix_near(
    first: Frame,
    second: Frame,
    dst: Frame,
    across: NDArray[np.float32],
    down: NDArray[np.float32],
    near: np.float32,
    far: np.float32,
) -> None:
    one, half, byte = np.float32(1), np.float32(0.5), np.uint32(255)
    for j in range(dst.shape[0]):
        a, b, out = first[j], second[j], dst[j]
        lead = (near - far) * down[j]
        for i in range(dst.shape[1]):
            share = far + lead * across[i]
            rest = one - share
            pixel = np.uint32(0xFF000000)
            for shift in (0, 8, 16):
                x = np.float32((a[i] >> np.uint32(shift)) & byte)
                y = np.float32((b[i] >> np.uint32(shift)) & byte)
                level = np.sqrt(x * x * rest + y * y * share) + half
                pixel |= np.uint32(np.int32(level)) << np.uint32(shift)
            out[i] = pixel
