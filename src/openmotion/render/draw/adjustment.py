"""Changes what is already drawn, by an adjustment layer's effects."""

from dataclasses import replace

import numpy as np

from openmotion.model import AdjustmentLayer, Glow, Sweep, number_at
from openmotion.render.draw.bounds import content_box, effect_scale
from openmotion.render.draw.effects import draw_sweep, effect_setting, live_effects
from openmotion.render.draw.mask import masks_cover, outline_cover, path_cover
from openmotion.render.draw.matte import matte_mask
from openmotion.render.draw.sheet import Pixels, Region, Sheet, region_of, widened
from openmotion.render.draw.space import DrawLayer
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds, grown, identity
from openmotion.render.pixels.blend import blend
from openmotion.render.pixels.blur import blur
from openmotion.render.pixels.compiled import Mask
from openmotion.render.pixels.cover import cut_cover, mix
from openmotion.render.pixels.effects import PIXEL_EFFECTS
from openmotion.render.pixels.light import keep_bright

_FEATHER = 0.75  # of its width, a soft edge reaches out of its outline
_LEFT_OUT = ("shadow", "motion_blur")


def draw_adjustment(
    stage: Stage, sheet: Sheet, state: LayerState, layer: AdjustmentLayer, draw: DrawLayer
) -> None:
    """Change what stands on a sheet.

    Args:
        stage: shared by all drawing.
        sheet: changed.
        state: the layer at a frame.
        layer: the layer itself.
        draw: draws the layers of its matte.
    """
    # Its own effects only: what is out of focus is blurred layer by layer.
    live = live_effects(replace(state, defocus_px=0.0))
    effects = [effect for effect in live if effect.kind not in _LEFT_OUT]
    box = _box(stage, state, layer)
    region = sheet.region if box is None else region_of(grown(box, 1), sheet.region)
    if not effects or region is None:
        return
    scale = effect_scale(stage, state)
    shown = Bounds(*sheet.region) if box is None else box
    diagonal = ((shown.width**2 + shown.height**2) ** 0.5) / max(scale, 1e-6)
    reach = 0.0
    for effect in effects:
        if effect.kind in PIXEL_EFFECTS:
            reach += PIXEL_EFFECTS[effect.kind].reach_px(effect, state.frame, diagonal) * scale
    around = region_of(Bounds(*widened(region, reach + 1)), sheet.region) or region
    changed = _part(sheet, around).copy()
    setting = effect_setting(stage, state, around, shown, edge="repeat")
    for effect in effects:
        if effect.kind in PIXEL_EFFECTS:
            PIXEL_EFFECTS[effect.kind].apply(changed, effect, setting)
        elif isinstance(effect, Glow):
            _glow(changed, effect, state.frame, scale)
        elif isinstance(effect, Sweep):
            draw_sweep(Sheet(changed, around[0], around[1]), effect, shown, identity(), state.frame)
    left, top = region[0] - around[0], region[1] - around[1]
    inner = changed[top : top + region[3] - region[1], left : left + region[2] - region[0]]
    below = _part(sheet, region)
    if layer.blend != "normal":
        mixed = below.copy()
        blend(mixed, inner, 0, 0, 1.0, layer.blend)
        inner = mixed
    mix(below, inner, _cover(stage, sheet, state, layer, region, draw))


def _box(stage: Stage, state: LayerState, layer: AdjustmentLayer) -> Bounds | None:
    """What it may change of the frame; None is everything."""
    if layer.geometry is None:
        return None
    box = content_box(stage, state)
    if box is None:
        return Bounds(0.0, 0.0, 0.0, 0.0)
    feather = max(0.0, number_at(layer.feather_px, state.frame))
    return grown(box, feather * _FEATHER * effect_scale(stage, state))


def _part(sheet: Sheet, region: Region) -> Pixels:
    left, top, right, bottom = region
    return sheet.pixels[top - sheet.y : bottom - sheet.y, left - sheet.x : right - sheet.x]


def _cover(
    stage: Stage,
    sheet: Sheet,
    state: LayerState,
    layer: AdjustmentLayer,
    region: Region,
    draw: DrawLayer,
) -> Mask:
    """How much of a region is changed: by opacity, outlines, masks, matte and cuts around it."""
    left, top, right, bottom = region
    share = round(255 * min(1.0, max(0.0, state.opacity)))
    cover = np.full((bottom - top, right - left), share, np.uint8)
    if layer.geometry is not None:
        feather = number_at(layer.feather_px, state.frame)
        cut_cover(cover, outline_cover(layer.geometry, state, region, feather_px=feather))
    if layer.masks:
        cut_cover(cover, masks_cover(layer.masks, state, region))
    if layer.matte is not None:
        with stage.scratch.lend(region) as drawn:
            for child in state.matte:
                draw(stage, drawn, child, None)
            cut_cover(cover, matte_mask(drawn.pixels, layer.matte.mode))
    for path, matrix in sheet.cuts:
        cut_cover(cover, path_cover(path, matrix, region))
    return cover


def _glow(pixels: Pixels, glow: Glow, frame: float, scale: float) -> None:
    """Let what is bright shine; everything would only lift the whole picture."""
    bright = keep_bright(pixels, glow.colour)
    soft = blur(bright, glow.sigma_px * scale, "repeat")
    strength = max(0.0, number_at(glow.strength, frame))
    while strength > 0:
        blend(pixels, soft, 0, 0, min(1.0, strength), "screen")
        strength -= 1
