"""Transitions in which nothing moves: fades, a dip, a flash."""

from openmotion.model import Transition, luminance, mix_oklab
from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.packed import pack
from openmotion.render.pixels.resample import grow
from openmotion.render.pixels.transitions.curves import part, smooth
from openmotion.render.pixels.transitions.mixing import (
    add_colour,
    mix_all,
    mix_colour,
    mix_in_light,
)
from openmotion.render.pixels.transitions.moves import unit_of, zoom, zoom_factor

_PEAK_SIGMA_PX = 24.0


def crossfade(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """One fades into the other in linear light."""
    del transition, seed
    mix_in_light(outgoing, incoming, dst, smooth(p))


def change_behind(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """A short fade in the middle of the time, behind layers that move as one across the cut."""
    del transition, seed
    mix_in_light(outgoing, incoming, dst, smooth(part(p, 0.34, 0.66)))


def blur_crossfade(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """Both lose their focus, fade into each other where they are softest, and clear up."""
    del transition, seed
    share = smooth(part(p, 0.3, 0.7))
    sigma = _PEAK_SIGMA_PX * unit_of(dst) * smooth(1 - abs(2 * p - 1))
    factor = zoom_factor(sigma)
    frames = [
        zoom(frame, 1.0, (0.5, 0.5), sigma, factor)
        for frame, is_seen in ((outgoing, share < 1), (incoming, share > 0))
        if is_seen
    ]
    grow(mix_all(frames, share), dst, factor, factor)


def dip_to_ink(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """Down to a colour, a short hold, and up again."""
    del seed
    pixel = pack(transition.colour[:7])
    if p < 0.5:
        mix_colour(outgoing, pixel, dst, smooth(part(p, 0.0, 0.44)))
    else:
        mix_colour(incoming, pixel, dst, 1 - smooth(part(p, 0.56, 1.0)))


def flash(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """A burst of light on the cut: quick to rise, slower to fade."""
    del seed
    # A dark colour gives no light, and a strong one would dye all dark parts: its pale kin does.
    dark = luminance(transition.colour[:7]) < 0.2
    colour = mix_oklab(transition.colour[:7], "#ffffff", 0.9 if dark else 0.6)
    peak = 0.3
    if p < peak:
        add_colour(outgoing, pack(colour), dst, 0.9 * (p / peak) ** 2)
    else:
        rest = 1 - part(p, peak, 1.0)
        add_colour(incoming, pack(colour), dst, 0.9 * rest**3)
