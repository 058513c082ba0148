"""How large a composition may be: documents come from strangers, and each must be drawn in time."""

import re
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from openmotion.errors import InvalidComposition
from openmotion.model.composition import Composition
from openmotion.model.keyframe import Track
from openmotion.model.layers import Layer, LayerBase

MOST_LAYERS = 20_000
DEEPEST_NESTING = 24
MOST_FRAMES = 1_296_000  # three hours at 120 a second
MOST_WORKED_OUT_FRAMES = 108_000  # an hour at 30 a second
MOST_KEYFRAMES = 20_000
MOST_EFFECTS = 24
MOST_PATH_NUMBERS = 40_000
MOST_CHARACTERS = 20_000
MOST_WORD_CHARACTERS = 1_000
LARGEST_SOFTNESS_PX = 1_000.0
LARGEST_NUMBER = 1_000_000.0
LARGEST_FIGURE = 1e15
LARGEST_FRAME = 10_000_000

_SOFT = ("sigma_px", "blur_px", "feather_px", "aperture_px")
# Figures that are written or charted are no pixels.
_FIGURES = ("counter", "values", "low", "high", "parts", "total", "at", "amount")
_FRAMES = ("start", "end", "frame", "duration", "duration_frames", "repeat_frames")
_WORDS = ("id", "parent", "asset", "family", "component")
_PATH_NUMBER = re.compile(r"\d+(?:\.\d*)?|\.\d+")
_SCENE_PARTS = ("camera", "finish", "ground")


def check_limits(composition: Composition) -> None:
    """Make sure that a composition is not larger than what can be drawn in time.

    Raises:
        InvalidComposition: something is too large; the message names the layer, the field, the
            value and the limit.
    """
    if composition.duration_frames > MOST_FRAMES:
        raise InvalidComposition(
            f"the composition lasts {composition.duration_frames} frames; {MOST_FRAMES} is the most"
        )
    spaces = [(scene.layers, f"of scene {scene.id}") for scene in composition.scenes]
    spaces += [(part.layers, f"of component {part.id}") for part in composition.components]
    spaces.append((composition.overlay, "of the overlay"))
    count = 0
    for layers, place in spaces:
        for layer in _nested(layers, place, 1):
            count += 1
            if count > MOST_LAYERS:
                raise InvalidComposition(
                    f"layer {layer.id} {place} is one too many: {MOST_LAYERS} is the most"
                )
            _check_layer(layer, f"layer {layer.id} {place}")
    for scene in composition.scenes:
        for name in _SCENE_PARTS:
            _check_part(getattr(scene, name), f"the {name} of scene {scene.id}", name)


def _nested(layers: tuple[Layer, ...], place: str, depth: int) -> Iterator[Layer]:
    """Every layer in and around layers; too deep a nest is refused before it is entered."""
    for layer in layers:
        if depth > DEEPEST_NESTING:
            raise InvalidComposition(
                f"layer {layer.id} {place} lies {depth} groups deep; {DEEPEST_NESTING} is the most"
            )
        yield layer
        yield from _nested(layer.children, place, depth + 1)
        if layer.matte is not None:
            yield from _nested(layer.matte.layers, place, depth + 1)


def _check_layer(layer: Layer, who: str) -> None:
    if len(layer.effects) > MOST_EFFECTS:
        raise InvalidComposition(
            f"{who} has {len(layer.effects)} effects; {MOST_EFFECTS} is the most"
        )
    held = sum(_check_part(getattr(layer, name), who, name) for name in type(layer).model_fields)
    if held > MOST_CHARACTERS:
        raise InvalidComposition(
            f"{who} holds {held} characters of text; {MOST_CHARACTERS} is the most"
        )


def _check_part(part: Any, who: str, name: str) -> int:  # noqa: ANN401  (any part of a layer)
    """Check a part of a layer; gives how many characters of text it holds."""
    if isinstance(part, bool) or part is None or isinstance(part, LayerBase):
        return 0
    if isinstance(part, int | float):
        _check_number(part, who, name)
        return 0
    if isinstance(part, str):
        return _check_text(part, who, name)
    if isinstance(part, tuple):
        return sum(_check_part(item, who, name) for item in part)
    if isinstance(part, Track) and len(part.keys) > MOST_KEYFRAMES:
        raise InvalidComposition(
            f"{who} has {len(part.keys)} keyframes in {name}; {MOST_KEYFRAMES} is the most"
        )
    if isinstance(part, BaseModel):
        # The parts of a value (a keyframe's value, a wiggle's base) count as the field itself.
        inner = {"value": name, "base": name, "keys": name, "track": name}
        return sum(
            _check_part(getattr(part, field), who, inner.get(field, field))
            for field in type(part).model_fields
        )
    return 0


def _check_number(value: float, who: str, name: str) -> None:
    if name == "seed":
        return
    limit = LARGEST_FIGURE if name in _FIGURES else LARGEST_NUMBER
    if name in _FRAMES:
        limit = LARGEST_FRAME
    elif name in _SOFT:
        limit = LARGEST_SOFTNESS_PX
    if abs(value) > limit:
        raise InvalidComposition(f"{who} has {name} {value:g}; {limit:g} is the most")


def _check_text(text: str, who: str, name: str) -> int:
    if name == "data":
        numbers = sum(1 for _ in _PATH_NUMBER.finditer(text))
        if numbers > MOST_PATH_NUMBERS:
            raise InvalidComposition(
                f"{who} has a path of {numbers} numbers; {MOST_PATH_NUMBERS} is the most"
            )
        return 0
    if not text.isascii() and any("\ud800" <= letter <= "\udfff" for letter in text):
        raise InvalidComposition(f"{_short(who)} has half of a character in {name}; write it whole")
    if name in _WORDS and len(text) > MOST_WORD_CHARACTERS:
        raise InvalidComposition(
            f"{_short(who)} has {name} of {len(text)} characters; "
            f"{MOST_WORD_CHARACTERS} is the most"
        )
    return len(text) if name in ("text", "source", "prefix", "suffix") else 0


def _short(who: str) -> str:
    """A name that can be shown: without what cannot be written, and not too long."""
    return who[:120].encode(errors="replace").decode()
