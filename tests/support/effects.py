"""Every effect on pixels, ready to be applied to small pictures."""

import numpy as np

from openmotion.model import (
    Blur,
    ChromaticSplit,
    DirectionalBlur,
    Displace,
    Duotone,
    Grade,
    Grain,
    Halftone,
    Invert,
    Levels,
    Outline,
    Pixelate,
    Posterize,
    RadialBlur,
    Scanlines,
    Sharpen,
    Threshold,
    Vignette,
)
from openmotion.render.pixels.effects import PIXEL_EFFECTS, Setting

EFFECTS = (
    Blur(sigma_px=4),
    Blur(sigma_px=30),
    ChromaticSplit(amount_px=5.3, angle_deg=20),
    ChromaticSplit(amount_px=6, style="lens"),
    DirectionalBlur(length_px=17, angle_deg=33),
    DirectionalBlur(length_px=90),
    Displace(amount_px=9, size_px=30),
    Displace(amount_px=9, size_px=20, style="wave", angle_deg=30),
    Displace(amount_px=9, size_px=20, style="ripple"),
    Duotone(dark="#102040", light="#ffe0b0", amount=0.7),
    Grade(exposure=0.5, contrast=1.3, saturation=1.6, hue_deg=40, temperature=0.5, tint=-0.4),
    Grade(contrast=0.7),
    Grain(amount=12),
    Grain(amount=12, size_px=2.5, coloured=True),
    Halftone(size_px=7),
    Halftone(ink="#101010", paper="#f0f0f0", light=True),
    Invert(amount=0.8),
    Levels(black=0.1, white=0.8, gamma=1.4, floor=0.1, ceiling=0.9),
    Outline(width_px=4, gap_px=2),
    Outline(width_px=16, only=True),
    Pixelate(size_px=9.5),
    Posterize(levels=3),
    RadialBlur(zoom=0.2),
    RadialBlur(spin_deg=15, centre=(0.2, 0.4)),
    Scanlines(strength=0.5),
    Sharpen(amount=2),
    Threshold(),
    Vignette(amount=0.8, colour="#300010"),
)


def name(effect):
    return "-".join([effect.kind, *(str(value) for value in sorted(effect.model_fields_set)[:2])])


def noise(height=90, width=120, seed=1):
    """Random premultiplied pixels of every alpha."""
    chance = np.random.Generator(np.random.PCG64(seed))
    alpha = chance.integers(0, 256, (height, width, 1))
    colour = chance.integers(0, 256, (height, width, 3)) * alpha // 255
    pixels = np.concatenate([colour, alpha], axis=2).astype(np.uint8)
    return np.ascontiguousarray(pixels).view(np.uint32)[..., 0]


def channels(frame):
    return frame.view(np.uint8).reshape(*frame.shape, 4).astype(int)


def applied(effect, pixels, *, frame=7.0, scale=1.0, box=None, origin=(3.0, 2.0)):
    height, width = pixels.shape
    box = box or (0.0, 0.0, float(width), float(height))
    drawn = pixels.copy()
    setting = Setting(frame=frame, scale=scale, corner=(0, 0), origin=origin, box=box)
    PIXEL_EFFECTS[effect.kind].apply(drawn, effect, setting)
    return drawn
