"""What is done to a layer's picture before it is laid down; one kind a file."""

from typing import Annotated, Union

from pydantic import Field

from openmotion.model.effects.base import EffectBase
from openmotion.model.effects.blur import Blur
from openmotion.model.effects.chromatic_split import ChromaticSplit
from openmotion.model.effects.directional_blur import DirectionalBlur
from openmotion.model.effects.displace import Displace
from openmotion.model.effects.duotone import Duotone
from openmotion.model.effects.glow import Glow
from openmotion.model.effects.grade import Grade
from openmotion.model.effects.grain import Grain
from openmotion.model.effects.halftone import Halftone
from openmotion.model.effects.invert import Invert
from openmotion.model.effects.levels import Levels
from openmotion.model.effects.motion_blur import MotionBlur
from openmotion.model.effects.outline import Outline
from openmotion.model.effects.pixelate import Pixelate
from openmotion.model.effects.posterize import Posterize
from openmotion.model.effects.radial_blur import RadialBlur
from openmotion.model.effects.scanlines import Scanlines
from openmotion.model.effects.shadow import Shadow, ShadowPart
from openmotion.model.effects.sharpen import Sharpen
from openmotion.model.effects.sweep import Sweep
from openmotion.model.effects.threshold import Threshold
from openmotion.model.effects.vignette import Vignette

Effect = Annotated[
    Union[  # noqa: UP007  (one line a kind)
        Blur,
        ChromaticSplit,
        DirectionalBlur,
        Displace,
        Duotone,
        Glow,
        Grade,
        Grain,
        Halftone,
        Invert,
        Levels,
        MotionBlur,
        Outline,
        Pixelate,
        Posterize,
        RadialBlur,
        Scanlines,
        Shadow,
        Sharpen,
        Sweep,
        Threshold,
        Vignette,
    ],
    Field(discriminator="kind"),
]

__all__ = [
    "Blur",
    "ChromaticSplit",
    "DirectionalBlur",
    "Displace",
    "Duotone",
    "Effect",
    "EffectBase",
    "Glow",
    "Grade",
    "Grain",
    "Halftone",
    "Invert",
    "Levels",
    "MotionBlur",
    "Outline",
    "Pixelate",
    "Posterize",
    "RadialBlur",
    "Scanlines",
    "Shadow",
    "ShadowPart",
    "Sharpen",
    "Sweep",
    "Threshold",
    "Vignette",
]
