"""What all drawing of one composition shares: pictures, memory, and what was worked out before."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from openmotion.model import Composition, GroupLayer, Layer, TextAnimator, TextLayer, derive_seed
from openmotion.render.clips import Clip
from openmotion.render.draw.sheet import Region, Scratch
from openmotion.render.draw.shelf import Shelf
from openmotion.render.evaluate import is_picture
from openmotion.render.matrix import Bounds
from openmotion.render.phrase import Phrase, Piece, UnitName, pieces, set_text, span_of
from openmotion.render.stillness import (
    Timeline,
    clip_timeline,
    content_timeline,
    place_timeline,
    whole_timeline,
)

_TILE_BYTES = 64 << 20
_MARK_BYTES = 24 << 20
_BLINK_S = 0.53  # a caret's time on and off
_NOT_WATCHED = nullcontext()
Owners = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TextPlan:
    """What is constant about a text layer.

    Attributes:
        phrase: its lines; of a counter those at its first frame.
        spans: of each animator, the frames between which it moves anything.
        seed: of its own chance.
    """

    phrase: Phrase
    spans: tuple[tuple[float, float], ...]
    seed: int


class Stage:
    """Shared by all drawing of one composition.

    Everything kept here is a pure function of the composition; layers are known by identity,
    which holds as long as the composition lives.

    Args:
        composition: what is drawn; kept alive.
        pictures: of image layers, by asset id; (h, w, 4) uint8 premultiplied RGBA.
        clips: of video layers, by asset id.

    Attributes:
        paths: outlines of shapes that never change, by the layer's identity.
        boxes: boxes of shapes that never change, by the layer's identity.
        moved: how the parts of texts stand, by the layer's identity, and at which frame.
        moved_boxes: boxes around them, the same way.
        watch: is entered around the drawing of layers that become one picture, or of a single one.
        ticks: lines of shapes that are drawn as ticks, by the layer's identity; None for others.
    """

    def __init__(
        self,
        composition: Composition,
        pictures: Mapping[str, NDArray[np.uint8]],
        clips: Mapping[str, Clip] | None = None,
    ) -> None:
        self.composition = composition
        self.pictures = pictures
        self.clips = clips or {}
        self.frame_region: Region = (0, 0, composition.width, composition.height)
        self.scratch = Scratch()
        self.watch: Callable[[Sequence[Layer]], AbstractContextManager[None]] = _not_watched
        self.tiles = Shelf(_TILE_BYTES)
        self.marks = Shelf(_MARK_BYTES)
        self.blink_frames = max(1, composition.rate.frames(_BLINK_S))
        self.paths: dict[int, skia.Path] = {}
        self.boxes: dict[int, Bounds] = {}
        self.moved: dict[int, tuple[float, Any]] = {}
        self.moved_boxes: dict[int, tuple[float, Bounds | None]] = {}
        self.ticks: dict[int, NDArray[np.float64] | None] = {}
        self._content: dict[int, Timeline] = {}
        self._place: dict[int, Timeline] = {}
        self._clip: dict[int, Timeline] = {}
        self._whole: dict[int, Timeline] = {}
        self._plain: dict[int, bool] = {}
        self._bare: dict[int, Layer] = {}
        self._plans: dict[int, TextPlan] = {}
        self._pieces: dict[tuple[int, UnitName], tuple[Piece, ...]] = {}
        self._owners: dict[tuple[int, UnitName, UnitName], tuple[int, ...]] = {}

    def content(self, layer: Layer) -> Timeline:
        """When what a layer draws in its own space changes."""
        found = self._content.get(id(layer))
        if found is None:
            found = content_timeline(layer, self.composition.seed, self.blink_frames)
            self._content[id(layer)] = found
        return found

    def place(self, layer: Layer) -> Timeline:
        """When a layer's place or visibility changes."""
        found = self._place.get(id(layer))
        if found is None:
            found = place_timeline(layer)
            self._place[id(layer)] = found
        return found

    def clip(self, group: GroupLayer) -> Timeline:
        """When the outline that a group is cut to changes."""
        found = self._clip.get(id(group))
        if found is None:
            found = clip_timeline(group)
            self._clip[id(group)] = found
        return found

    def whole(self, layer: Layer) -> Timeline:
        """When anything about a layer changes."""
        found = self._whole.get(id(layer))
        if found is None:
            found = whole_timeline(layer, self.composition.seed, self.blink_frames)
            self._whole[id(layer)] = found
        return found

    def is_plain(self, layer: Layer) -> bool:
        """Whether a layer simply covers what is below, so that it may be drawn ahead.

        A glow or a blend of its own, or of one inside that no picture keeps apart, mixes with what
        is below; an adjustment changes it.
        """
        found = self._plain.get(id(layer))
        if found is None:
            found = (
                layer.blend == "normal"
                and layer.kind != "adjustment"
                and not any(effect.kind == "glow" for effect in layer.effects)
            )
            if found and isinstance(layer, GroupLayer) and not is_picture(layer):
                found = all(self.is_plain(child) for child in layer.layers)
            self._plain[id(layer)] = found
        return found

    def bare(self, layer: Layer) -> Layer:
        """A layer without its effects, always the same one."""
        found = self._bare.get(id(layer))
        if found is None:
            found = layer.model_copy(update={"effects": ()})
            self._bare[id(layer)] = found
        return found

    def plan(self, layer: TextLayer) -> TextPlan:
        """What is constant about a text layer."""
        found = self._plans.get(id(layer))
        if found is None:
            phrase = set_text(layer, layer.start)
            seed = derive_seed(self.composition.seed, layer.id)
            spans = tuple(
                span_of(animator, len(pieces(phrase, animator.unit)), seed)
                for animator in layer.animators
            )
            found = TextPlan(phrase, spans, seed)
            self._plans[id(layer)] = found
        return found

    def phrase(self, layer: TextLayer, frame: float) -> Phrase:
        """A text layer's lines at a frame."""
        if layer.counter is not None:
            return set_text(layer, frame)
        return self.plan(layer).phrase

    def pieces(self, layer: TextLayer, phrase: Phrase, unit: UnitName) -> tuple[Piece, ...]:
        """The units of a text layer's lines."""
        if layer.counter is not None:
            return pieces(phrase, unit)
        found = self._pieces.get((id(layer), unit))
        if found is None:
            found = pieces(phrase, unit)
            self._pieces[id(layer), unit] = found
        return found

    def owners(self, layer: TextLayer, phrase: Phrase, part: UnitName, unit: UnitName) -> Owners:
        """For each part of a text the index of the larger unit that it belongs to."""
        key = (id(layer), part, unit)
        found = self._owners.get(key)
        if found is None or layer.counter is not None:
            units = self.pieces(layer, phrase, unit)
            owner = {
                (piece.line, *member): index
                for index, piece in enumerate(units)
                for member in piece.members
            }
            found = tuple(
                owner.get((piece.line, *piece.members[0]), -1)
                for piece in self.pieces(layer, phrase, part)
            )
            self._owners[key] = found
        return found

    def active(self, layer: TextLayer, frame: float) -> tuple[TextAnimator, ...]:
        """The animators that hold any unit away from its place at a frame."""
        if not layer.animators:
            return ()
        spans = self.plan(layer).spans
        return tuple(
            animator
            for animator, (start, end) in zip(layer.animators, spans, strict=True)
            if (frame > start if animator.exit else frame < end or layer.counter is not None)
        )


def _not_watched(_: Sequence[Layer]) -> AbstractContextManager[None]:
    return _NOT_WATCHED
