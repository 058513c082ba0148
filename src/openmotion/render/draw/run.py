"""Layers side by side that stand: drawn once as one picture, then laid down frame by frame."""

import math
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace

import numpy as np

from openmotion.model import GroupLayer, Shadow
from openmotion.render.draw.bounds import frame_box
from openmotion.render.draw.cost import cost_us, lay_us
from openmotion.render.draw.cut import Cut, stays_inside
from openmotion.render.draw.islands import Part, split
from openmotion.render.draw.moved import placed
from openmotion.render.draw.shadow import draw_shadow, outline_caster
from openmotion.render.draw.sheet import Sheet, region_of, widened
from openmotion.render.draw.space import LASTING_FRAMES, DrawLayer, Space
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds, grown, is_flat, mean_scale, shift, union
from openmotion.render.stillness import ALWAYS, Still, both

_FINER = 1.5  # pixels of a picture for each of the frame, at least, so that it stays sharp
_LARGEST_PX = 12_000_000
_FLAT = 1e-9  # a matrix with a smaller determinant squeezes everything into a line
_EDGE_PX = 2
_KEPT_MARGIN_PX = 64  # how much outside the frame is kept

_WHOLE = 0.999  # an opacity from which a layer counts as opaque

Run = list[tuple[LayerState, Still]]
_Key = tuple[tuple[int, int, float], ...]


@dataclass(frozen=True, slots=True)
class _Outlook:
    """What is known about a run before it is drawn: its box in its space, and its cost."""

    box: Bounds
    cost_us: float


@dataclass(frozen=True, slots=True)
class _Tile:
    """A run's picture in parts, its corner at (x, y) in pixels of its own density."""

    parts: tuple[Part, ...]
    x: int
    y: int

    @property
    def nbytes(self) -> int:
        """What its pixels take."""
        return sum(part.pixels.nbytes for part in self.parts)


def draw_layers(
    stage: Stage,
    sheet: Sheet,
    states: Sequence[tuple[LayerState, Space | None]],
    draw: DrawLayer,
    cut: Cut | None = None,
) -> None:
    """Draw layers in order; those side by side that stand for a while become one picture.

    Args:
        stage: shared by all drawing.
        sheet: drawn on.
        states: each layer with the space that it may stand in.
        draw: draws one layer with everything in and around it.
        cut: what all of them are cut to.
    """
    run: Run = []
    around: Space | None = None
    for state, space in states:
        if not state.visible:
            continue
        span = None
        if space is not None and stage.is_plain(state.layer):
            span = both(space.still, stage.whole(state.layer).at(state.frame))
        stands = span is not None and span.length >= LASTING_FRAMES
        if run and not (stands and space and around and space.base is around.base):
            with stage.watch([item.layer for item, _ in run]):
                _draw_run(stage, sheet, run, around, draw, cut)
            run = []
        if span is not None and stands:
            around = space
            run.append((state, span))
        else:
            with stage.watch([state.layer]):
                _draw_each(stage, sheet, [(state, space)], draw, cut)
    if run:
        with stage.watch([item.layer for item, _ in run]):
            _draw_run(stage, sheet, run, around, draw, cut)


def _draw_run(
    stage: Stage, sheet: Sheet, run: Run, space: Space | None, draw: DrawLayer, cut: Cut | None
) -> None:
    span: Still | None = ALWAYS
    for _, still in run:
        span = both(span, still)
    if space is None or span is None or span.length < LASTING_FRAMES:
        _draw_each(stage, sheet, [(state, space) for state, _ in run], draw, cut)
        return
    key = tuple((id(state.layer), still.first, state.opacity) for state, still in run)
    states = [state for state, _ in run]
    if not space.is_frame and abs(np.linalg.det(space.base)) < _FLAT:
        return
    tilted = not is_flat(space.base)
    outlook = stage.tiles.get(
        ("outlook", key, tilted), lambda: _outlook(stage, states, space), lambda _: 0
    )
    if outlook is None:
        return
    scale = 1.0 if space.is_frame else mean_scale(space.base, *outlook.box.centre)
    density = 1.0 if space.is_frame else _density(scale)
    area = outlook.box.width * outlook.box.height
    cost = lay_us(area, warped=not space.is_frame, tilted=tilted)
    if outlook.cost_us <= cost or area * density * density > _LARGEST_PX:
        _draw_each(stage, sheet, [(state, space) for state in states], draw, cut)
        return
    if not space.is_frame and cut is None:
        states, key = _without_first_shadow(stage, sheet, states, key)
        outlook = stage.tiles.get(
            ("outlook", key, tilted), lambda: _outlook(stage, states, space), lambda _: 0
        )
        if outlook is None:
            return
    tile = stage.tiles.get(
        ("run", key, density),
        lambda: _make(stage, states, space, outlook.box, density, draw, cut),
        lambda made: made.nbytes,
    )
    if space.is_frame:
        for part in tile.parts:
            sheet.put(part.pixels, tile.x + part.x, tile.y + part.y, 1.0)
        return
    base = space.base @ np.diag((1 / density, 1 / density, 1.0))
    for part in tile.parts:
        place = base @ shift(tile.x + part.x, tile.y + part.y)
        sheet.put_fine(stage.scratch, part.pixels, place)


def _without_first_shadow(
    stage: Stage, sheet: Sheet, states: list[LayerState], key: _Key
) -> tuple[list[LayerState], _Key]:
    """Draw the shadow of the lowest layer by itself, where that may be; what is left, and its key.

    A soft shadow reaches far, and moving it with the rest would cost several times as much.
    """
    first, layer = states[0], states[0].layer
    caster = outline_caster(first)
    if (
        caster is None
        or first.opacity < _WHOLE
        or layer.matte is not None
        or layer.masks
        or (isinstance(layer, GroupLayer) and layer.box is None)
        or not first.effects
    ):
        return states, key
    shadows = [effect for effect in first.effects if isinstance(effect, Shadow)]
    if len(shadows) < len(first.effects):
        return states, key
    for shadow in shadows:
        draw_shadow(stage, sheet, shadow, caster, first.matrix)
    bare = replace(first, layer=stage.bare(layer))
    return [bare, *states[1:]], ((id(bare.layer), *key[0][1:]), *key[1:])


def _outlook(stage: Stage, states: list[LayerState], space: Space) -> _Outlook | None:
    here = states if space.is_frame else [placed(state, space.path) for state in states]
    box = union(frame_box(stage, state) for state in here)
    if box is not None and space.is_frame:
        region = region_of(grown(box, 1), widened(stage.frame_region, _KEPT_MARGIN_PX))
        box = None if region is None else Bounds(*region)
    if box is None:
        return None
    return _Outlook(box, cost_us(stage, here, tilted=not is_flat(space.base)))


def _make(
    stage: Stage,
    states: list[LayerState],
    space: Space,
    box: Bounds,
    density: float,
    draw: DrawLayer,
    cut: Cut | None,
) -> _Tile:
    edge = 0 if space.is_frame else _EDGE_PX
    region = (
        math.floor(box.x * density) - edge,
        math.floor(box.y * density) - edge,
        math.ceil(box.right * density) + edge,
        math.ceil(box.bottom * density) + edge,
    )
    with stage.scratch.lend(region) as sheet:
        if space.is_frame:
            _draw_each(stage, sheet, [(state, None) for state in states], draw, cut)
        else:
            parent = np.asarray(np.diag((density, density, 1.0)) @ space.path)
            here = [(placed(state, parent), None) for state in states]
            own_cut = None if cut is None else replace(cut, matrix=parent)
            _draw_each(stage, sheet, here, draw, own_cut)
        return _Tile(split(sheet.pixels), region[0], region[1])


def _density(scale: float) -> float:
    """Pixels of a picture for each unit of its space, in half octaves."""
    return float(2.0 ** (math.ceil(math.log2(min(8.0, max(0.02, scale * _FINER))) * 2) / 2))


def _draw_each(
    stage: Stage,
    sheet: Sheet,
    states: Sequence[tuple[LayerState, Space | None]],
    draw: DrawLayer,
    cut: Cut | None,
) -> None:
    """Draw layers one by one; a cut is only made around those that reach over it."""
    if cut is None:
        for state, space in states:
            draw(stage, sheet, state, space)
        return
    back = np.asarray(np.linalg.inv(cut.matrix), np.float64)
    with ExitStack() as cuts:
        is_cut = False
        for state, space in states:
            if stays_inside(stage, state, back, cut):
                cuts.close()
                is_cut = False
            elif not is_cut:
                is_cut = True
                for path in cut.paths:
                    cuts.enter_context(sheet.cut(path, cut.matrix))
            draw(stage, sheet, state, space)
