"""Getting the kernels of effects ready before the first frame."""

import numpy as np

from openmotion.model import (
    ChromaticSplit,
    DirectionalBlur,
    Displace,
    Duotone,
    Effect,
    Grade,
    Grain,
    Halftone,
    Invert,
    Outline,
    Pixelate,
    RadialBlur,
    Scanlines,
    Sharpen,
    Vignette,
)
from openmotion.render.pixels import cover
from openmotion.render.pixels.effects import PIXEL_EFFECTS, Setting
from openmotion.render.pixels.light import keep_bright

# One for each kernel: the other effects share theirs.
_SAMPLES: tuple[Effect, ...] = (
    ChromaticSplit(amount_px=2),
    ChromaticSplit(amount_px=2, style="lens"),
    DirectionalBlur(length_px=6),
    Displace(amount_px=2),
    Duotone(dark="#000000", light="#ffffff"),
    Grade(saturation=0.5),
    Grain(),
    Halftone(),
    Invert(),
    Outline(),
    Pixelate(size_px=4),
    RadialBlur(zoom=0.2),
    Scanlines(),
    Sharpen(),
    Vignette(),
)


def warm_effects() -> None:
    """Compile every kernel of effects, masks and adjustments, or load it from the disk cache."""
    width, height = 48, 36
    setting = Setting(
        frame=1.0,
        scale=1.0,
        corner=(0, 0),
        origin=(0.0, 0.0),
        box=(0.0, 0.0, float(width), float(height)),
    )
    frame = np.full((height, width), 0x80402010, np.uint32)
    for effect in _SAMPLES:
        PIXEL_EFFECTS[effect.kind].apply(frame, effect, setting)
    mask = np.full((height, width), 128, np.uint8)
    cover.join_cover(mask, mask.copy(), 255)
    cover.take_cover(mask, mask.copy(), 255)
    cover.cut_cover(mask, mask.copy())
    cover.brightness(frame, mask)
    cover.cut(frame, mask)
    cover.mix(frame, frame.copy(), mask)
    keep_bright(frame, None)
