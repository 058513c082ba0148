"""A conversation in bubbles."""

from typing import Literal

from pydantic import Field

from openmotion.model.frozen import Frozen
from openmotion.model.layers.base import LayerBase
from openmotion.model.paint import Colour


class ChatMessage(Frozen):
    """One message.

    Attributes:
        text: a newline starts a new line.
        side: left is others', right is one's own.
        name: over the first of several messages of one sender.
        initials: in the round portrait; None takes them from the name.
        image: id of a picture for the portrait, used instead of initials.
        at: frame at which the bubble pops; None follows the message before, after the time it
            takes to read that one.
        dots: show typing dots for half a second before.
    """

    text: str = Field(min_length=1, max_length=600)
    side: Literal["left", "right"] = "left"
    name: str = Field(default="", max_length=60)
    initials: str | None = Field(default=None, max_length=3)
    image: str | None = None
    at: int | None = None
    dots: bool = True


class ChatLayer(LayerBase):
    """Bubbles that pop one after the other, the list's top left corner at the layer's origin.

    Attributes:
        messages: in order.
        width: of the list in pixels.
        height: of the list in pixels; what does not fit scrolls up.
        size_px: of the type.
        family: of the type.
        accent: fill of one's own bubbles.
        bubble: fill of others' bubbles.
        text: in others' bubbles, and names; in one's own the text stands out from the accent.
        pace: 1 is the usual speed of reading, 2 is twice as fast.
    """

    kind: Literal["chat"] = "chat"
    messages: tuple[ChatMessage, ...] = Field(min_length=1, max_length=60)
    width: float = Field(ge=120, le=8192)
    height: float = Field(ge=80, le=8192)
    size_px: float = Field(default=34.0, ge=6, le=400)
    family: str = "inter"
    accent: Colour = "#3b6cf6"
    bubble: Colour = "#e9ebf0"
    text: Colour = "#14171f"
    pace: float = Field(default=1.0, gt=0, le=10)
