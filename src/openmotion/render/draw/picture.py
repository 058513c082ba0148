"""A layer as one picture: its content with effects and matte, before its opacity."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import cv2
import numpy as np

from openmotion.model import MotionBlur, Shadow
from openmotion.render.draw.bounds import content_box, effect_scale, own_box, smear_matrices
from openmotion.render.draw.effects import Pass, draw_sweep, effect_setting, live_effects
from openmotion.render.draw.glow import glow_passes
from openmotion.render.draw.mask import apply_masks
from openmotion.render.draw.matte import apply_matte
from openmotion.render.draw.moved import moved
from openmotion.render.draw.shadow import caster_of, draw_shadow, shadow_of_pixels
from openmotion.render.draw.sheet import Region, Sheet
from openmotion.render.draw.space import DrawLayer, Space
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds, Matrix, identity
from openmotion.render.pixels.blend import blend
from openmotion.render.pixels.effects import PIXEL_EFFECTS


@dataclass(frozen=True, slots=True)
class Drawers:
    """What draws the parts of a picture.

    Attributes:
        content: what a layer shows in its own space, its own opacity left out.
        layer: a layer with everything in and around it.
    """

    content: DrawLayer
    layer: DrawLayer


@contextmanager
def make_passes(
    stage: Stage, state: LayerState, region: Region, drawers: Drawers, space: Space | None
) -> Iterator[list[Pass]]:
    """What to lay down for a layer, lowest first; the pixels are only lent.

    Args:
        stage: shared by all drawing.
        state: the layer at a frame.
        region: of the frame that the passes cover.
        drawers: of the layer's content and of its matte.
        space: that the content of the layer may stand in; None keeps nothing.
    """
    effects = live_effects(state)
    shadows = [effect for effect in effects if effect.kind == "shadow"]
    smear = next((effect for effect in effects if effect.kind == "motion_blur"), None)
    content = _masked(drawers.content) if state.layer.masks else drawers.content
    with stage.scratch.lend(region) as sheet:
        if len(shadows) == len(effects) and not state.layer.masks:
            _draw_shadows(stage, sheet, state, shadows, drawers, kept=space is not None)
            shadows = []
        if smear is None:
            content(stage, sheet, state, space)
        else:
            _draw_smeared(stage, sheet, state, smear, content)
        pixels = sheet.pixels
        behind = [
            item
            for effect in effects
            if effect.kind == "glow"
            for item in glow_passes(stage, state, effect, region, content)
        ]
        setting = effect_setting(stage, state, region)
        for effect in effects:
            if effect.kind in PIXEL_EFFECTS:
                PIXEL_EFFECTS[effect.kind].apply(pixels, effect, setting)
            elif effect.kind == "sweep":
                box, matrix = _lit_box(stage, state)
                draw_sweep(sheet, effect, box, matrix, state.frame)
        if shadows:
            _put_under(stage, sheet, state, shadows)
        if state.layer.matte is not None:
            with stage.scratch.lend(region) as mask:
                for child in state.matte:
                    drawers.layer(stage, mask, child, None)
                apply_matte(pixels, state.layer.matte, mask.pixels)
        yield [*behind, Pass(pixels, region[0], region[1], mode=state.layer.blend)]


def _masked(content: DrawLayer) -> DrawLayer:
    """What draws a layer's content onto an empty sheet and cuts it by the layer's masks."""

    def draw(stage: Stage, sheet: Sheet, state: LayerState, space: Space | None) -> None:
        content(stage, sheet, state, space)
        apply_masks(sheet, state)

    return draw


def _draw_shadows(
    stage: Stage,
    sheet: Sheet,
    state: LayerState,
    shadows: list[Shadow],
    drawers: Drawers,
    *,
    kept: bool,
) -> None:
    caster = caster_of(stage, state, drawers.content, kept=kept) if shadows else None
    if caster is not None:
        for shadow in shadows:
            draw_shadow(stage, sheet, shadow, caster, state.matrix)


def _put_under(stage: Stage, sheet: Sheet, state: LayerState, shadows: list[Shadow]) -> None:
    """Put the shadows of what stands on a sheet under it."""
    with stage.scratch.lend(sheet.region) as below:
        scale = effect_scale(stage, state)
        for shadow in shadows:
            cast = shadow_of_pixels(sheet.pixels, shadow, scale)
            below.put(cast, below.x, below.y, 1.0)
        blend(below.pixels, sheet.pixels, 0, 0, 1.0, "normal")
        sheet.pixels[...] = below.pixels


def _draw_smeared(
    stage: Stage, sheet: Sheet, state: LayerState, smear: MotionBlur, content: DrawLayer
) -> None:
    """Draw the average of a layer's content at several moments around its frame."""
    total = np.zeros((*sheet.pixels.shape, 4), np.float32)
    back = np.linalg.inv(state.matrix)
    moves = [matrix @ back for matrix in smear_matrices(state, smear)]
    for move in moves:
        with stage.scratch.lend(sheet.region) as loan:
            content(stage, loan, moved(state, move), None)
            cv2.accumulate(loan.pixels.view(np.uint8).reshape(total.shape), total)
    mean = (total * np.float32(1 / len(moves)) + np.float32(0.5)).astype(np.uint8)
    sheet.pixels[...] = mean.view(np.uint32)[..., 0]


def _lit_box(stage: Stage, state: LayerState) -> tuple[Bounds, Matrix]:
    """The box that a band of light crosses, and the matrix of its space."""
    box = own_box(stage, state)
    if box is not None:
        return box, state.matrix
    whole = content_box(stage, state)
    return whole or Bounds(0.0, 0.0, 0.0, 0.0), identity()
