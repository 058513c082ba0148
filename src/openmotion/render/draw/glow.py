"""The glow of a layer: a soft copy of its content, worked out at a fraction of the pixels."""

import cv2
import numpy as np

from openmotion.model import Glow, number_at
from openmotion.render.draw.bounds import content_box, effect_scale
from openmotion.render.draw.effects import Pass
from openmotion.render.draw.moved import moved
from openmotion.render.draw.sheet import Region, coarse_region, soft_step
from openmotion.render.draw.space import DrawLayer
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import grown
from openmotion.render.pixels.blur import blur, tint

_REACH = 3.0  # sigmas until a glow is gone
_MOST_SIGMA_PX = 330.0


def glow_passes(
    stage: Stage, state: LayerState, glow: Glow, within: Region, content: DrawLayer
) -> list[Pass]:
    """What to screen behind a layer.

    Args:
        stage: shared by all drawing.
        state: the layer at a frame.
        glow: the effect.
        within: the region of the frame that matters.
        content: draws the layer's content.
    """
    box = content_box(stage, state)
    sigma = min(_MOST_SIGMA_PX, glow.sigma_px * effect_scale(stage, state))
    step = soft_step(sigma)
    reach = _REACH * sigma + 1
    if box is None:
        return []
    region = coarse_region(grown(box, reach), within, step)
    if region is None:
        return []
    left, top, right, bottom = region
    # What lies outside the region still shines into it.
    extra = -(-int(reach) // step)
    small_region = (
        left // step - extra,
        top // step - extra,
        right // step + extra,
        bottom // step + extra,
    )
    with stage.scratch.lend(small_region) as small:
        content(stage, small, moved(state, np.diag((1 / step, 1 / step, 1.0))), None)
        pixels = small.pixels
        if glow.colour is not None:
            alpha = (pixels >> np.uint32(24)).astype(np.uint8)
            pixels = tint(alpha, glow.colour, 1.0)
        soft = blur(pixels, sigma / step)
    soft = np.ascontiguousarray(soft[extra : soft.shape[0] - extra, extra : soft.shape[1] - extra])
    if step > 1:
        channels = soft.view(np.uint8).reshape(*soft.shape, 4)
        large = cv2.resize(channels, (right - left, bottom - top), interpolation=cv2.INTER_LINEAR)
        soft = large.view(np.uint32)[..., 0]
    strength = max(0.0, number_at(glow.strength, state.frame))
    passes = [Pass(soft, left, top, min(1.0, strength), "screen")]
    if strength > 1:
        passes.append(Pass(soft, left, top, min(1.0, strength - 1), "screen"))
    return passes
