"""Choreographies from prompts, asked for their objects by second; for tests."""

import math
from functools import lru_cache

from openmotion.director.offline import OfflineDirector
from openmotion.model import (
    Brief,
    Composition,
    Request,
    ShapeLayer,
    Solid,
    colour_at,
    number_at,
)
from openmotion.model.choreography import Choreography
from openmotion.render import LayerState, evaluate

Expected = tuple[str, float, str, object]
"""An object, seconds, what is measured, and its value."""
Case = tuple[str, tuple[Expected, ...]]
"""A prompt and what it must do."""


@lru_cache(maxsize=256)
def plan_of(prompt: str, seed: int = 1) -> tuple[Brief, Composition]:
    """The brief and the composition of a prompt."""
    director = OfflineDirector()
    brief = director.understand(Request(prompt=prompt, seed=seed))
    return brief, director.arrange(director.plan(brief, seed))


def told(prompt: str) -> Choreography:
    """What was understood of a prompt."""
    brief, _ = plan_of(prompt)
    assert brief.choreography is not None, prompt
    return brief.choreography


def state_of(composition: Composition, actor: str, seconds: float) -> LayerState:
    """An object at the frame nearest to a time, the last one at most."""
    frame = min(composition.rate.frames(seconds), composition.duration_frames - 1)
    layers = evaluate(composition, frame).scenes[0].layers
    return next(layer for layer in layers if layer.layer.id == actor)


def measured(prompt: str, actor: str, seconds: float, what: str) -> object:
    """One quantity of an object.

    "x" and "y" are the middle in pixels, "dx" and "dy" its way since the start, "angle" degrees
    clockwise, "scale", "sx" and "sy" factors on screen, "opacity" 0..1, "colour" as written.
    """
    _, composition = plan_of(prompt)
    state = state_of(composition, actor, seconds)
    first = next(item for item in told(prompt).actors if item.id == actor)
    matrix, layer = state.matrix, state.layer
    match what:
        case "x" | "y":
            return float(matrix[int(what == "y"), 2])
        case "dx" | "dy":
            row = int(what == "dy")
            return float(matrix[row, 2] - (first.x, first.y)[row])
        case "angle":
            return number_at(layer.transform.rotation_deg, state.frame)
        case "scale" | "sx":
            return float(math.hypot(matrix[0, 0], matrix[1, 0]))
        case "sy":
            return float(math.hypot(matrix[0, 1], matrix[1, 1]))
        case "opacity":
            return state.opacity if state.visible else 0.0
        case _:
            assert isinstance(layer, ShapeLayer)
            if layer.tint is not None:
                return colour_at(layer.tint, state.frame)
            assert isinstance(layer.fill, Solid)
            return layer.fill.colour


def misses(case: Case) -> list[str]:
    """What of a case does not hold, in words."""
    prompt, expected = case
    found = []
    for actor, seconds, what, value in expected:
        got = measured(prompt, actor, seconds, what)
        if isinstance(value, str):
            right = got == value
        else:
            assert isinstance(value, int | float)
            assert isinstance(got, int | float)
            room = 0.01 if what in {"scale", "sx", "sy", "opacity"} else 1.0
            right = abs(got - value) <= room
        if not right:
            found.append(f"{actor} at {seconds:g} s: {what} is {got}, not {value}")
    return found
