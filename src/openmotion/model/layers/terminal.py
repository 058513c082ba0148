"""Commands and what they print."""

from typing import Literal

from pydantic import Field

from openmotion.model.frozen import Frozen
from openmotion.model.layers.base import LayerBase
from openmotion.model.paint import Colour


class TerminalStep(Frozen):
    """A command and what it prints.

    Attributes:
        command: typed behind the prompt; "" prints without a command.
        output: lines that drop in one after the other; colours by ANSI codes (SGR).
        wait_frames: between the typed command and its first line.
        success: the last line stands in the accent colour.
    """

    command: str = Field(default="", max_length=500)
    output: str = Field(default="", max_length=8000)
    wait_frames: int = Field(default=9, ge=0, le=3000)
    success: bool = False


class TerminalLayer(LayerBase):
    """A terminal whose commands are typed, its card's top left corner at the layer's origin.

    Attributes:
        steps: one after the other.
        prompt: before each command.
        width: of the card in pixels.
        height: of the card in pixels; what does not fit scrolls up.
        size_px: of the type.
        family: of a font with letters of equal width.
        ground: behind the text.
        accent: of the prompt, cursor and lines of success.
        chrome: "window" has a title bar with lights and title, "card" a bare card, "none" nothing
            behind the text.
        title: in the title bar.
        radius: of the card's corners in pixels.
        type_start: frame at which the first command starts; None is a third of a second after the
            layer's start.
        characters_per_s: speed of typing.
        line_frames: between one line of output and the next.
        rest_frames: between the last line of a step and the next command.
        lift: height over the ground, which makes the shadow; 0 has none.
        shadow: colour of the shadow.
    """

    kind: Literal["terminal"] = "terminal"
    steps: tuple[TerminalStep, ...] = Field(min_length=1, max_length=60)
    prompt: str = Field(default="$", max_length=60)
    width: float = Field(ge=80, le=8192)
    height: float = Field(ge=60, le=8192)
    size_px: float = Field(default=32.0, ge=6, le=400)
    family: str = "geist-mono"
    ground: Colour = "#11141b"
    accent: Colour = "#8ee6a8"
    chrome: Literal["window", "card", "none"] = "window"
    title: str = Field(default="", max_length=120)
    radius: float = Field(default=24.0, ge=0)
    type_start: int | None = None
    characters_per_s: float = Field(default=24.0, gt=0, le=2000)
    line_frames: int = Field(default=3, ge=0, le=300)
    rest_frames: int = Field(default=15, ge=0, le=3000)
    lift: float = Field(default=1.0, ge=0, le=4)
    shadow: Colour = "#0b1220"
