"""One long sheet that the camera runs along."""

import numpy as np

from openmotion.model import Transition
from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.packed import pack
from openmotion.render.pixels.resample import grow, shrink
from openmotion.render.pixels.transitions.curves import in_out_quart
from openmotion.render.pixels.transitions.moves import smear, streak_factor, travel

_PAGES = 3  # from the first to the second; what lies between is seen as streaks
_GAP = 0.02  # between two pages, in lengths of one
# The usual length in frames; half of what moves in one of them is smeared.
_FRAMES = 18
_SHUTTER = 0.5


def scroll_strip(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """Both are pages of one sheet that is scrolled by, page after page, until the second rests."""
    del seed
    step_x, step_y = travel(transition)
    length = dst.shape[1] if step_x else dst.shape[0]
    page = length + max(2, round(_GAP * length))
    whole = _PAGES * page
    streak_px = _speed(p) * whole * _SHUTTER
    factor = streak_factor(streak_px)
    canvas = dst if factor == 1 else np.empty_like(dst)
    frames = [frame.T if step_x else frame for frame in (outgoing, incoming, canvas)]
    if step_x + step_y > 0:
        frames = [frame[::-1] for frame in frames]
    _scroll(
        frames[0],
        frames[1],
        frames[2],
        round(in_out_quart(p) * whole),
        page,
        pack(transition.colour[:7]),
    )
    if canvas is dst:
        return
    across, down = (factor, 1) if step_x else (1, factor)
    small = shrink(canvas, across, down)
    grow(smear(small, streak_px / factor, upright=step_x == 0), dst, across, down)


def _speed(p: float) -> float:
    # Share of the whole way in one frame of a scroll of usual length.
    half = 0.5 / _FRAMES
    return in_out_quart(min(1.0, p + half)) - in_out_quart(max(0.0, p - half))


def _scroll(
    outgoing: Frame, incoming: Frame, out: Frame, offset: int, page: int, gap: np.uint32
) -> None:
    # The pages take turns; the first is at offset 0, the second at the last page.
    length = out.shape[0]
    number, inner = divmod(offset, page)
    here, there = (outgoing, incoming) if number % 2 == 0 else (incoming, outgoing)
    seen = max(0, length - inner)
    out[:seen] = here[inner : inner + seen]
    start = page - inner
    out[seen : min(start, length)] = gap
    if start < length:
        out[start:] = there[: length - start]
