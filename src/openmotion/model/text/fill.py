"""Gradients over text."""

from typing import Annotated, Literal

from pydantic import Field

from openmotion.model.frozen import Frozen
from openmotion.model.paint import LinearGradient, RadialGradient


class TextFill(Frozen):
    """A gradient used instead of the colours of the styles.

    Attributes:
        paint: its points are shares of the box, 0..1 from the top left corner; the radius of a
            radial one is a share of the box's longer side.
        over: the box: that of each line's ink, or that of the whole layer's.
    """

    paint: Annotated[LinearGradient | RadialGradient, Field(discriminator="kind")]
    over: Literal["line", "layer"] = "line"
