"""Draws layers of every kind with everything in and around them."""

from dataclasses import replace

import numpy as np

from openmotion.model import AdjustmentLayer, Glow, GroupLayer, Shadow, ShapeLayer, TextLayer
from openmotion.render.draw.adjustment import draw_adjustment
from openmotion.render.draw.bounds import content_box, frame_box
from openmotion.render.draw.cost import cost_us, lay_us
from openmotion.render.draw.cut import group_cut
from openmotion.render.draw.effects import Pass, live_effects
from openmotion.render.draw.glow import glow_passes
from openmotion.render.draw.islands import split
from openmotion.render.draw.kinds import KINDS
from openmotion.render.draw.picture import Drawers, make_passes
from openmotion.render.draw.run import draw_layers
from openmotion.render.draw.shadow import caster_of, draw_shadow
from openmotion.render.draw.sheet import Sheet, region_of, widened
from openmotion.render.draw.space import LASTING_FRAMES, Space, inside, moving_space
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import UNSEEN, LayerState, is_picture
from openmotion.render.matrix import Bounds, grown
from openmotion.render.stillness import both

_WHOLE = 0.999  # an opacity from which a layer counts as opaque
_FLAT = 1e-9  # a matrix with a smaller determinant squeezes everything into a line
_KEPT_MARGIN_PX = 64  # how much outside the frame is kept
_FARTHEST_REACH_PX = 2000.0  # a smear may be endlessly long


def draw_layer(stage: Stage, sheet: Sheet, state: LayerState, space: Space | None) -> None:
    """Draw a layer with everything in and around it onto a sheet.

    Args:
        stage: shared by all drawing.
        sheet: drawn on.
        state: the layer at a frame.
        space: that the layer may stand in; None keeps nothing.
    """
    if not state.visible or state.opacity <= UNSEEN:
        return
    box = frame_box(stage, state)
    if (
        box is None
        or box.width <= 0
        or box.height <= 0
        or region_of(grown(box, 1), sheet.region) is None
    ):
        return
    if isinstance(state.layer, AdjustmentLayer):
        draw_adjustment(stage, sheet, state, state.layer, draw_layer)
        return
    content = inside(stage, space, state)
    if content is not None and content.is_frame and _draw_kept(stage, sheet, state, content, box):
        return
    behind = _drawn_behind(stage, state)
    if behind is not None:
        _draw_behind(stage, sheet, state, behind, kept=space is not None)
        _draw_content(stage, sheet, state, content, state.opacity)
        return
    region = region_of(grown(box, 1), widened(sheet.region, _reach(stage, state, box)))
    if region is not None:
        with make_passes(stage, state, region, DRAWERS, content) as passes:
            _lay(sheet, passes, _own_opacity(state))


def draw_content(stage: Stage, sheet: Sheet, state: LayerState, space: Space | None) -> None:
    """Draw what a layer shows in its own space, without effects, matte and its own opacity.

    Args:
        stage: shared by all drawing.
        sheet: drawn on.
        state: the layer at a frame.
        space: that the content may stand in; None keeps nothing.
    """
    _draw_content(stage, sheet, state, space, 1.0)


DRAWERS = Drawers(content=draw_content, layer=draw_layer)


def _draw_content(
    stage: Stage, sheet: Sheet, state: LayerState, space: Space | None, opacity: float
) -> None:
    layer = state.layer
    if not isinstance(layer, GroupLayer):
        KINDS[layer.kind].draw(stage, sheet, state, layer, opacity)
    elif abs(np.linalg.det(state.matrix)) >= _FLAT:
        if layer.clock is not None and space is not None:
            # Spans on another clock do not compare with those outside.
            space = moving_space(state.matrix)
        children = [(child, space) for child in state.layers]
        draw_layers(stage, sheet, children, draw_layer, group_cut(state, layer))


def _reach(stage: Stage, state: LayerState, box: Bounds) -> float:
    """How far outside a sheet a layer may lie and still bleed into it."""
    inner = content_box(stage, state)
    if inner is None:
        return 0.0
    most = max(inner.x - box.x, box.right - inner.right, inner.y - box.y, box.bottom - inner.bottom)
    return min(most, _FARTHEST_REACH_PX)


def _own_opacity(state: LayerState) -> float:
    """The opacity to lay a layer's picture down with; layers of boxless groups have it already."""
    if isinstance(state.layer, GroupLayer) and not is_picture(state.layer):
        return 1.0
    return state.opacity


def _draw_kept(stage: Stage, sheet: Sheet, state: LayerState, space: Space, box: Bounds) -> bool:
    """Draw a layer that stands on the frame from a picture made once; False if it cannot.

    Only its opacity may change, and how it mixes with what is below.
    """
    lasting = both(space.still, stage.content(state.layer).at(state.frame))
    if lasting is None or lasting.length < LASTING_FRAMES:
        return False
    loose = isinstance(state.layer, GroupLayer) and not is_picture(state.layer)
    if loose and (state.opacity < _WHOLE or not stage.is_plain(state.layer)):
        return False
    area = box.width * box.height
    if cost_us(stage, [state], tilted=False) <= lay_us(area, warped=False, tilted=False):
        return False
    region = region_of(grown(box, 1), widened(stage.frame_region, _KEPT_MARGIN_PX))
    if region is None:
        return True

    def make() -> list[Pass]:
        with make_passes(stage, state, region, DRAWERS, None) as passes:
            return [
                replace(item, pixels=part.pixels, x=item.x + part.x, y=item.y + part.y)
                for item in passes
                for part in split(item.pixels)
            ]

    key = ("kept", id(state.layer), lasting.first)
    kept = stage.tiles.get(key, make, lambda made: sum(item.pixels.nbytes for item in made))
    _lay(sheet, kept, _own_opacity(state))
    return True


def _lay(sheet: Sheet, passes: list[Pass], opacity: float) -> None:
    for item in passes:
        sheet.put(item.pixels, item.x, item.y, item.opacity * opacity, item.mode)


def _draw_behind(
    stage: Stage,
    sheet: Sheet,
    state: LayerState,
    effects: list[Shadow | Glow],
    *,
    kept: bool,
) -> None:
    """Draw the shadows and then the glows of a layer."""
    caster = None
    for effect in effects:
        if effect.kind == "shadow":
            caster = caster or caster_of(stage, state, draw_content, kept=kept)
            if caster is not None:
                draw_shadow(stage, sheet, effect, caster, state.matrix)
    for effect in effects:
        if effect.kind == "glow":
            _lay(
                sheet,
                glow_passes(stage, state, effect, sheet.region, draw_content),
                _own_opacity(state),
            )


def _drawn_behind(stage: Stage, state: LayerState) -> list[Shadow | Glow] | None:
    """The effects of a layer, if they can be drawn straight onto the sheet before its content.

    None if the layer needs a picture of its own: when an effect, a matte, a blend or an opacity
    holds for all of it at once.
    """
    layer = state.layer
    if layer.masks or layer.matte is not None or layer.blend != "normal":
        return None
    if (
        isinstance(layer, GroupLayer)
        and is_picture(layer)
        and not all(stage.is_plain(child) for child in layer.layers)
    ):
        return None
    effects: list[Shadow | Glow] = []
    for effect in live_effects(state):
        if not isinstance(effect, Shadow | Glow):
            return None
        effects.append(effect)
    if state.opacity < _WHOLE:
        overlaps = isinstance(layer, ShapeLayer) and (
            (layer.fill is not None and layer.stroke is not None) or layer.repeater is not None
        )
        overlaps = overlaps or (isinstance(layer, TextLayer) and layer.stroke is not None)
        overlaps = overlaps or any(effect.kind == "shadow" for effect in effects)
        if overlaps or (isinstance(layer, GroupLayer) and is_picture(layer)):
            return None
    return effects
