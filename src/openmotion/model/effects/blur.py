"""Gaussian blur."""

from typing import Literal

from openmotion.model.frozen import Frozen
from openmotion.model.values import Number


class Blur(Frozen):
    """Gaussian blur of the layer; sigma in pixels."""

    kind: Literal["blur"] = "blur"
    sigma_px: Number
