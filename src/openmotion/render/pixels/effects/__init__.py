"""Effects on the pixels of a layer; one kind a file."""

from openmotion.render.pixels.effects.blur import BLUR
from openmotion.render.pixels.effects.chromatic_split import CHROMATIC_SPLIT
from openmotion.render.pixels.effects.directional_blur import DIRECTIONAL_BLUR
from openmotion.render.pixels.effects.displace import DISPLACE
from openmotion.render.pixels.effects.duotone import DUOTONE
from openmotion.render.pixels.effects.effect import PixelEffect, Setting
from openmotion.render.pixels.effects.grade import GRADE
from openmotion.render.pixels.effects.grain import GRAIN
from openmotion.render.pixels.effects.halftone import HALFTONE
from openmotion.render.pixels.effects.invert import INVERT
from openmotion.render.pixels.effects.levels import LEVELS_EFFECT
from openmotion.render.pixels.effects.outline import OUTLINE
from openmotion.render.pixels.effects.pixelate import PIXELATE
from openmotion.render.pixels.effects.posterize import POSTERIZE
from openmotion.render.pixels.effects.radial_blur import RADIAL_BLUR
from openmotion.render.pixels.effects.scanlines import SCANLINES
from openmotion.render.pixels.effects.sharpen import SHARPEN
from openmotion.render.pixels.effects.threshold import THRESHOLD
from openmotion.render.pixels.effects.vignette import VIGNETTE

PIXEL_EFFECTS: dict[str, PixelEffect] = {
    "blur": BLUR,
    "chromatic_split": CHROMATIC_SPLIT,
    "directional_blur": DIRECTIONAL_BLUR,
    "displace": DISPLACE,
    "duotone": DUOTONE,
    "grade": GRADE,
    "grain": GRAIN,
    "halftone": HALFTONE,
    "invert": INVERT,
    "levels": LEVELS_EFFECT,
    "outline": OUTLINE,
    "pixelate": PIXELATE,
    "posterize": POSTERIZE,
    "radial_blur": RADIAL_BLUR,
    "scanlines": SCANLINES,
    "sharpen": SHARPEN,
    "threshold": THRESHOLD,
    "vignette": VIGNETTE,
}

__all__ = ["PIXEL_EFFECTS", "PixelEffect", "Setting"]
