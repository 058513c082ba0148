"""Source text in an editor."""

from typing import Literal

from pydantic import Field

from openmotion.model.frozen import Frozen
from openmotion.model.layers.base import LayerBase
from openmotion.model.paint import Colour
from openmotion.model.values import Number


class CodeColours(Frozen):
    """Colours of an editor; what is None follows from `ground` and `accent`.

    Attributes:
        ground: behind the code; dark or light.
        accent: of the caret, lit lines and keywords.
        text: names and signs.
        comment: comments and line numbers.
        keyword: words of the language.
        string: texts.
        number: numbers and constants.
        name: functions, classes and tags.
        kind: types, attributes and built-in names.
        added: of added lines.
        removed: of removed lines.
    """

    ground: Colour = "#14171f"
    accent: Colour = "#f39ac1"
    text: Colour | None = None
    comment: Colour | None = None
    keyword: Colour | None = None
    string: Colour | None = None
    number: Colour | None = None
    name: Colour | None = None
    kind: Colour | None = None
    added: Colour | None = None
    removed: Colour | None = None


class CodeMark(Frozen):
    """Lines that light up.

    Attributes:
        first: number of the first line, from 1.
        last: number of the last line; None is the first.
        start: frame at which they light up; None has them lit from the layer's start.
        end: frame at which they go out; None keeps them lit.
        dim: 0..1, how far all other lines step back meanwhile.
        colour: None is the accent.
    """

    first: int = Field(ge=1)
    last: int | None = Field(default=None, ge=1)
    start: int | None = None
    end: int | None = None
    dim: float = Field(default=0.6, ge=0, le=1)
    colour: Colour | None = None


class CodeLayer(LayerBase):
    """Source text with syntax colours, its card's top left corner at the layer's origin.

    Attributes:
        text: at most 400 lines.
        language: a name that Pygments knows, for example "python", "tsx" or "text".
        width: of the card in pixels.
        height: of the card in pixels.
        size_px: of the type; it shrinks as far as `least_px` so that lines fit, and longer lines
            fade out at the right edge.
        least_px: smallest size of the type.
        family: of a font with letters of equal width.
        colours: of the card and of words.
        chrome: "window" has a title bar with lights and title, "card" a bare card, "none" nothing
            behind the code.
        title: in the title bar.
        radius: of the card's corners in pixels.
        numbers: show line numbers.
        first_number: number of the first line.
        tab_size: columns of a tab.
        type_start: frame at which typing starts; None shows all text.
        characters_per_s: speed of typing; whole words appear at once.
        shown: how many characters stand there, used instead of `type_start`.
        scroll: number of lines that are scrolled away; None follows what is typed.
        marks: lines that light up.
        added: numbers of lines with a plus, counted from 1.
        removed: numbers of lines with a minus, counted from 1.
        lift: height over the ground, which makes the shadow; 0 has none.
        shadow: colour of the shadow.
    """

    kind: Literal["code"] = "code"
    text: str = Field(min_length=1, max_length=12_000)
    language: str = Field(default="text", max_length=60)
    width: float = Field(ge=80, le=8192)
    height: float = Field(ge=60, le=8192)
    size_px: float = Field(default=34.0, ge=6, le=400)
    least_px: float = Field(default=22.0, ge=4, le=400)
    family: str = "geist-mono"
    colours: CodeColours = CodeColours()
    chrome: Literal["window", "card", "none"] = "window"
    title: str = Field(default="", max_length=120)
    radius: float = Field(default=24.0, ge=0)
    numbers: bool = True
    first_number: int = Field(default=1, ge=0, le=99_999)
    tab_size: int = Field(default=4, ge=1, le=16)
    type_start: int | None = None
    characters_per_s: float = Field(default=27.0, gt=0, le=2000)
    shown: Number | None = None
    scroll: Number | None = None
    marks: tuple[CodeMark, ...] = Field(default=(), max_length=40)
    added: tuple[int, ...] = ()
    removed: tuple[int, ...] = ()
    lift: float = Field(default=1.0, ge=0, le=4)
    shadow: Colour = "#0b1220"
