"""What is done to a layer's picture before it is laid down; one kind a file."""

from typing import Annotated

from pydantic import Field

from openmotion.model.effects.blur import Blur
from openmotion.model.effects.glow import Glow
from openmotion.model.effects.motion_blur import MotionBlur
from openmotion.model.effects.shadow import Shadow, ShadowPart
from openmotion.model.effects.sweep import Sweep

Effect = Annotated[Shadow | Blur | Glow | MotionBlur | Sweep, Field(discriminator="kind")]

__all__ = ["Blur", "Effect", "Glow", "MotionBlur", "Shadow", "ShadowPart", "Sweep"]
