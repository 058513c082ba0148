"""Effects on a layer's picture: which do anything, where they are applied, the light sweep."""

import math
from dataclasses import dataclass

import skia

from openmotion.model import Blend, Effect, Sweep, number_at
from openmotion.render.draw.bounds import content_box, effect_scale, smear_matrices
from openmotion.render.draw.paint import solid_paint
from openmotion.render.draw.sheet import Pixels, Region, Sheet
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds, Matrix, map_points
from openmotion.render.pixels.effects import PIXEL_EFFECTS, Setting
from openmotion.render.pixels.effects.effect import Edge


@dataclass(frozen=True, slots=True)
class Pass:
    """Pixels to lay onto what is below, their corner at a frame pixel."""

    pixels: Pixels
    x: int
    y: int
    opacity: float = 1.0
    mode: Blend = "normal"


def live_effects(state: LayerState) -> list[Effect]:
    """A layer's effects that do anything at its frame, in order."""
    return [effect for effect in state.effects if _is_live(effect, state)]


def _is_live(effect: Effect, state: LayerState) -> bool:
    if effect.kind in PIXEL_EFFECTS:
        return PIXEL_EFFECTS[effect.kind].is_live(effect, state.frame)
    if effect.kind == "glow":
        return number_at(effect.strength, state.frame) > 0.002
    if effect.kind == "sweep":
        return effect.strength > 0 and 0 < number_at(effect.progress, state.frame) < 1
    if effect.kind == "motion_blur":
        return bool(smear_matrices(state, effect))
    return True


def effect_setting(
    stage: Stage,
    state: LayerState,
    region: Region,
    box: Bounds | None = None,
    *,
    edge: Edge = "clear",
) -> Setting:
    """Where and when effects are applied to a layer's picture.

    Args:
        stage: shared by all drawing.
        state: the layer at a frame.
        region: of the frame that the picture covers.
        box: what is shown on the frame; None is what the layer draws.
        edge: what lies outside of the region.
    """
    x, y = region[:2]
    shown = box or content_box(stage, state) or Bounds(*region)
    ((left, top),) = map_points(state.matrix, ((0.0, 0.0),))
    return Setting(
        frame=state.frame,
        scale=effect_scale(stage, state),
        corner=(x, y),
        origin=(left - x, top - y),
        box=(shown.x - x, shown.y - y, shown.right - x, shown.bottom - y),
        edge=edge,
    )


def draw_sweep(sheet: Sheet, sweep: Sweep, box: Bounds, matrix: Matrix, frame: float) -> None:
    """Draw the band of light onto a picture, only where the picture is."""
    progress = number_at(sweep.progress, frame)
    if not 0 < progress < 1 or sweep.strength <= 0 or box.width <= 0:
        return
    lean = math.tan(math.radians(sweep.angle_deg))
    half = box.width * sweep.width / 2
    reach = half + abs(lean) * box.height / 2
    _, cy = box.centre
    x = box.x - reach + (box.width + 2 * reach) * progress
    clear, light = 0x00FFFFFF, round(sweep.strength * 255) << 24 | 0xFFFFFF
    paint = skia.Paint(solid_paint("#ffffff"))
    paint.setShader(
        skia.GradientShader.MakeLinear(
            [skia.Point(-half, 0), skia.Point(half, 0)], [clear, light, clear]
        )
    )
    paint.setBlendMode(skia.BlendMode.kSrcATop)
    sheet.place(matrix)
    canvas = sheet.canvas
    canvas.save()
    canvas.translate(x, cy)
    canvas.skew(-lean, 0)
    canvas.drawRect(skia.Rect.MakeXYWH(-half, -box.height / 2 - 1, 2 * half, box.height + 2), paint)
    canvas.restore()
