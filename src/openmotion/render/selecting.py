"""How strongly the selector of a modulator takes each unit of a text."""

import math
from collections.abc import Callable
from functools import lru_cache

from openmotion.model import (
    RangeSelector,
    Selector,
    WaveSelector,
    WiggleSelector,
    derive_seed,
    number_at,
    wander,
)

Strengths = tuple[float, ...]
_PULSE = 3  # the power that makes a soft wave a short crest


def strengths(selector: Selector, count: int, frame: float) -> Strengths:
    """The strength of each of `count` units at a frame, -1..1."""
    if isinstance(selector, RangeSelector):
        return _range(selector, count, frame)
    if isinstance(selector, WaveSelector):
        return _wave(selector, count, frame)
    return _wiggle(selector, count, frame)


def is_restless(selector: Selector) -> bool:
    """Whether a selector changes by itself, without tracks."""
    return not isinstance(selector, RangeSelector)


def _amount(selector: Selector, frame: float) -> float:
    return min(1.0, max(-1.0, number_at(selector.amount, frame)))


def _range(selector: RangeSelector, count: int, frame: float) -> Strengths:
    amount = _amount(selector, frame)
    if amount == 0 or count == 0:
        return (0.0,) * count
    whole = 1.0 if selector.counted == "units" else float(count)
    moved = number_at(selector.offset, frame)
    start = (number_at(selector.start, frame) + moved) * whole
    end = (number_at(selector.end, frame) + moved) * whole
    low, high = min(start, end), max(start, end)
    shape = _SHAPES[selector.shape]
    found = [amount * shape(index, low, high) for index in range(count)]
    if not selector.shuffled:
        return tuple(found)
    return tuple(found[place] for place in _shuffle(count, selector.seed))


@lru_cache(maxsize=256)
def _shuffle(count: int, seed: int) -> tuple[int, ...]:
    order = sorted(range(count), key=lambda index: derive_seed(seed, "shuffle", index))
    places = {index: place for place, index in enumerate(order)}
    return tuple(places[index] for index in range(count))


def _square(index: int, low: float, high: float) -> float:
    return max(0.0, min(index + 1.0, high) - max(float(index), low))


def _passed(index: int, low: float, high: float) -> float:
    """How far the middle of a unit lies into the range, 0..1."""
    middle = index + 0.5
    if high - low < 1e-9:
        return 0.0 if middle < low else 1.0
    return min(1.0, max(0.0, (middle - low) / (high - low)))


def _ramp_down(index: int, low: float, high: float) -> float:
    return 1.0 - _passed(index, low, high)


def _triangle(index: int, low: float, high: float) -> float:
    return 1.0 - abs(2 * _passed(index, low, high) - 1)


def _round(index: int, low: float, high: float) -> float:
    across = 2 * _passed(index, low, high) - 1
    return math.sqrt(max(0.0, 1.0 - across * across))


def _smooth(index: int, low: float, high: float) -> float:
    return 0.5 - 0.5 * math.cos(2 * math.pi * _passed(index, low, high))


_SHAPES: dict[str, Callable[[int, float, float], float]] = {
    "square": _square,
    "ramp_up": _passed,
    "ramp_down": _ramp_down,
    "triangle": _triangle,
    "round": _round,
    "smooth": _smooth,
}


def _wave(selector: WaveSelector, count: int, frame: float) -> Strengths:
    amount = _amount(selector, frame)
    turn = frame / selector.period_frames
    found = []
    for index in range(count):
        place = (turn - index / selector.length) % 1.0
        if selector.shape == "triangle":
            height = 1.0 - abs(2 * place - 1)
        else:
            height = 0.5 - 0.5 * math.cos(2 * math.pi * place)
            if selector.shape == "pulse":
                height **= _PULSE
        found.append(amount * height)
    return tuple(found)


def _wiggle(selector: WiggleSelector, count: int, frame: float) -> Strengths:
    amount = _amount(selector, frame)
    return tuple(
        amount * wander(derive_seed(selector.seed, index), selector.period_frames, 0.0, frame)
        for index in range(count)
    )
