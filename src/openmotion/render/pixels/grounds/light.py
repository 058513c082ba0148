"""The parts that grounds are lit with: colours, soft glows, shading."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Colour, Ground, chance, luminance, oklch, rgba, to_oklch
from openmotion.render.pixels.compiled import kernel
from openmotion.render.pixels.grounds.field import Grid, Light, Nodes

_ONE = np.float32(1)
# Relative luminance below which light text stands on a ground, and the most that its glows may
# have on a deep one: white text on them keeps a contrast of 1.05 / 0.15 = 7.
_DARK = 0.18
_BRIGHTEST_ON_DARK = 0.1


@lru_cache(maxsize=256)
def linear(colour: Colour) -> NDArray[np.float32]:
    """(3,) red, green and blue in linear light."""
    parts = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in rgba(colour)[:3]]
    return np.array(parts, np.float32)


def is_dark(ground: Ground) -> bool:
    """Whether light text stands on it."""
    return luminance(ground.colours[0]) < _DARK


@lru_cache(maxsize=64)
def palette(colours: tuple[Colour, ...]) -> tuple[Colour, ...]:
    """Five colours to light a ground with: those given, and kin of the base where fewer are given.

    On a dark base bright colours are deepened, so that light text stays readable on them.
    """
    base = colours[0]
    lightness, chroma, hue = to_oklch(base)
    step = 0.11 if lightness < 0.5 else -0.05
    kin = (
        oklch(lightness + step, max(chroma * 1.5, 0.02), hue),
        oklch(lightness + step * 0.6, max(chroma * 1.3, 0.015), hue + 24),
        oklch(lightness + step * 1.4, max(chroma * 1.4, 0.02), hue - 18),
        oklch(lightness + step * 0.3, chroma, hue + 10),
    )
    others = colours[1:] if len(colours) > 2 else colours[1:] + kin
    if luminance(base) < _DARK:
        limit = max(_BRIGHTEST_ON_DARK, min(_DARK, 1.8 * luminance(base)))
        others = tuple(_deepen(colour, limit) for colour in others)
    return (base, *others, *others, *others, *others)[:5]


def _deepen(colour: Colour, limit: float) -> Colour:
    lightness, chroma, hue = to_oklch(colour)
    if 95 < hue < 130 and luminance(colour) > limit:
        # Deep yellow-greens look like mud; a little greener they look like moss.
        hue += 13
    while luminance(colour) > limit:
        lightness -= 0.02
        colour = oklch(lightness, chroma, hue)
    return colour


def mark_colour(ground: Ground) -> Colour:
    """The colour of lines and dots: the given one that differs most in lightness from the base."""
    base = to_oklch(ground.colours[0])
    if len(ground.colours) > 1:
        best = max(ground.colours[1:], key=lambda c: abs(to_oklch(c)[0] - base[0]))
        if abs(to_oklch(best)[0] - base[0]) > 0.12:
            return best
    shift = 0.3 if base[0] < 0.55 else -0.3
    return oklch(base[0] + shift, max(base[1], 0.03), base[2])


def glow(
    light: Light,
    grid: Grid,
    colour: Colour,
    *,
    centre: tuple[float, float],
    radii: tuple[float, float],
    strength: float,
    bend: tuple[NDArray[np.float64], NDArray[np.float64]] | None = None,
) -> None:
    """Mix a colour into the light around a place, fading like a gaussian.

    Args:
        light: changed in place.
        grid: its nodes.
        colour: mixed in linear light.
        centre: in shares of the shorter side.
        radii: standard deviations across and down.
        strength: share of the colour at the centre, 0..1.
        bend: shifts that make the shape irregular: of x for each row, of y for each column.
    """
    shift_x = bend[0] if bend else np.zeros(len(grid.y))
    shift_y = bend[1] if bend else np.zeros(len(grid.x))
    _mix_glow(
        light,
        ((grid.x - centre[0]) / radii[0]).astype(np.float32),
        ((grid.y - centre[1]) / radii[1]).astype(np.float32),
        (shift_x / radii[0]).astype(np.float32),
        (shift_y / radii[1]).astype(np.float32),
        linear(colour),
        np.float32(strength),
    )


@kernel
def _mix_glow(
    light: Light,
    x: NDArray[np.float32],
    y: NDArray[np.float32],
    shift_x: NDArray[np.float32],
    shift_y: NDArray[np.float32],
    colour: NDArray[np.float32],
    strength: np.float32,
) -> None:
    eighth = np.float32(0.5 / 8)
    for j in range(y.shape[0]):
        red, green, blue = light[0, j], light[1, j], light[2, j]
        for i in range(x.shape[0]):
            u = x[i] + shift_x[j]
            v = y[j] + shift_y[i]
            # (1 - q / 8)^8 is exp(-q) for the eye, and exact on every machine.
            w = max(_ONE - (u * u + v * v) * eighth, np.float32(0))
            w *= w
            w *= w
            w *= w * strength
            red[i] += (colour[0] - red[i]) * w
            green[i] += (colour[1] - green[i]) * w
            blue[i] += (colour[2] - blue[i]) * w


def mix_light(light: Light, colour: Colour, share: Nodes) -> None:
    """Mix a colour into the light, by a share 0..1 for each node."""
    _mix_share(light, linear(colour), share)


@kernel
def _mix_share(light: Light, colour: NDArray[np.float32], share: Nodes) -> None:
    for channel in range(3):
        target = colour[channel]
        for j in range(share.shape[0]):
            row, weight = light[channel, j], share[j]
            for i in range(row.shape[0]):
                row[i] += (target - row[i]) * weight[i]


def shade_corners(light: Light, grid: Grid, strength: float) -> None:
    """Darken towards the corners; strength 0..1 is what a corner loses of its light."""
    if strength <= 0:
        return
    x = (2 * grid.x / grid.right - 1).astype(np.float32) ** 2
    y = (2 * grid.y / grid.bottom - 1).astype(np.float32) ** 2
    r = np.minimum((x[None, :] + y[:, None]) * np.float32(0.5), _ONE)
    light *= _ONE - np.float32(strength) * r * (np.float32(1.6) - np.float32(0.6) * r)


def waves(
    places: NDArray[np.float64], seconds: float, seed: int, name: str, *, length: float = 1.0
) -> NDArray[np.float64]:
    """A slow irregular wave along one axis, about -1..1: three sines with seeded phases."""
    total = np.zeros_like(places)
    for k, (share, pace) in enumerate(((0.55, 0.11), (0.3, -0.17), (0.15, 0.29))):
        phase = 6.2831853 * chance(seed, name, k)
        turns = places / length * (0.7 + 0.9 * k) + seconds * pace
        total += share * np.sin(6.2831853 * turns + phase)
    return total


def sway(seconds: float, seed: int, name: str) -> float:
    """A slow swing, -1..1, of a period near 20 s and with a seeded phase."""
    phase = chance(seed, name)
    pace = 0.045 + 0.02 * chance(seed, name, "pace")
    return float(np.sin(6.2831853 * (seconds * pace + phase)))


@lru_cache(maxsize=256)
def lift(colour: Colour, by: float) -> Colour:
    """The colour made lighter (or darker, below 0) in OKLab lightness."""
    lightness, chroma, hue = to_oklch(colour)
    return oklch(min(1.0, max(0.0, lightness + by)), chroma, hue)
