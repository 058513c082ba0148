"""Transitions through the picture, towards it or away from it."""

from openmotion.model import Transition
from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.resample import grow
from openmotion.render.pixels.transitions.curves import out_quart, part, smooth
from openmotion.render.pixels.transitions.mixing import mix_all
from openmotion.render.pixels.transitions.moves import unit_of, zoom, zoom_factor

_PEAK_SIGMA_PX = 16.0
# The cut lies early: leaving is short, arriving takes its time.
_SWAP = 0.36
_OVERLAP = 0.07


def zoom_through(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """Into the picture, and out of the depth comes the next."""
    del seed
    _zoom(transition, outgoing, incoming, dst, p, leave=1.34, enter=0.8)


def inverse_zoom(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """Away from the picture, and the next settles from in front."""
    del seed
    _zoom(transition, outgoing, incoming, dst, p, leave=0.8, enter=1.28)


def _zoom(
    transition: Transition,
    outgoing: Frame,
    incoming: Frame,
    dst: Frame,
    p: float,
    *,
    leave: float,
    enter: float,
) -> None:
    away = part(p, 0.0, _SWAP + _OVERLAP) ** 3
    arrive = out_quart(part(p, _SWAP - _OVERLAP, 1.0))
    share = smooth(part(p, _SWAP - _OVERLAP, _SWAP + _OVERLAP))
    peak = _PEAK_SIGMA_PX * unit_of(dst)
    seen = [
        (outgoing, 1 + (leave - 1) * away, peak * away, share < 1),
        (incoming, enter + (1 - enter) * arrive, peak * (1 - arrive), share > 0),
    ]
    factor = min(zoom_factor(sigma) for _, _, sigma, is_seen in seen if is_seen)
    frames = [
        zoom(frame, scale, transition.origin, sigma, factor)
        for frame, scale, sigma, is_seen in seen
        if is_seen
    ]
    grow(mix_all(frames, share), dst, factor, factor)
