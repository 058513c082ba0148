"""What every layer has."""

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from openmotion.model.blend import Blend
from openmotion.model.effects import Effect
from openmotion.model.frozen import Frozen
from openmotion.model.mask import Mask
from openmotion.model.transform import Transform
from openmotion.model.values import Number

if TYPE_CHECKING:
    from openmotion.model.layers import Layer


class Matte(Frozen):
    """Layers that are not seen themselves but cut the layer that carries them.

    Attributes:
        mode: by their alpha, by their brightness, or by the inverse of one of them.
        layers: in the space of the carrier's parent.
    """

    mode: Literal["alpha", "luma", "alpha_inverted", "luma_inverted"] = "alpha"
    layers: tuple["Layer", ...] = Field(min_length=1)


class LayerBase(Frozen):
    """What every layer has.

    Attributes:
        id: unique in the scene; keeps its value over revisions.
        start: first visible frame, from the start of the scene; may be negative.
        end: first frame after the last visible one.
        transform: place in the parent's space.
        parent: id of a layer beside it whose transform carries it; opacity is its own.
        opacity: 0..1.
        blend: how it joins what is below.
        masks: outlines in its own space that cut it before its effects.
        effects: applied in order, before the opacity.
        matte: layers that cut it after its effects.
        depth: how much of the scene's camera move it takes; 1 all, 0 none (pinned to the frame).
        decor: ornament; reviews do not read it as copy.
    """

    id: str
    start: int
    end: int
    transform: Transform = Transform()
    parent: str | None = None
    opacity: Number = 1.0
    blend: Blend = "normal"
    masks: tuple[Mask, ...] = ()
    effects: tuple[Effect, ...] = ()
    matte: Matte | None = None
    depth: float = 1.0
    decor: bool = False

    @property
    def children(self) -> tuple["Layer", ...]:
        """The layers that it carries; mattes are not among them."""
        return ()
