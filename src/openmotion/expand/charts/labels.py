"""The words and numbers of a chart: set, measured, shortened and placed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from openmotion.model import (
    Box,
    ChartStyle,
    Colour,
    Counter,
    Layer,
    Number,
    Point,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
)
from openmotion.typeset import Align, fit_text, graphemes

_ANY_WIDTH = 1e6
_LEADING = 1.16
_ELLIPSIS = "\u2026"
_SPACELESS = "\u0e00"  # Thai; scripts from here on break between letters, about
_SHRINK = (1.0, 0.93, 0.86, 0.8, 0.74)
_SLIGHTLY = _SHRINK[:3]


@dataclass(frozen=True, slots=True)
class Label:
    """Words that are set and measured, not yet placed.

    Attributes:
        lines: the first baseline is y = 0.
        align: of the lines.
        width: of the ink and of the widest line's advances, the greater, pixels.
        cap: height of capitals, pixels.
        ink: of all lines.
        fits: in the width that it was set for.
    """

    lines: tuple[TextLine, ...]
    align: Align
    width: float
    cap: float
    ink: Box
    fits: bool

    @property
    def size(self) -> float:
        """Em size of its letters, pixels."""
        return self.lines[0].runs[0].style.size_px

    @property
    def height(self) -> float:
        """From the top of the first line's capitals to the last baseline, pixels."""
        return self.cap + self.lines[-1].y

    @property
    def text(self) -> str:
        """Its characters, lines joined by spaces."""
        return " ".join(line.text for line in self.lines)

    def baseline(self, middle: float) -> float:
        """The first baseline for which the label stands about a middle."""
        return middle - self.height / 2 + self.cap

    def box(self, x: float, baseline: float) -> Box:
        """What it covers when its alignment edge stands at x; text of any script."""
        left = x - self.width * {"left": 0.0, "centre": 0.5, "right": 1.0}[self.align]
        top = min(self.ink.y, -self.cap)
        return Box(
            x=left,
            y=baseline + top,
            width=self.width,
            height=max(self.ink.bottom, self.lines[-1].y) - top,
        )


def name_style(style: ChartStyle, size: float, colour: Colour, weight: float = 520) -> TextStyle:
    """Letters of names."""
    return TextStyle(family=style.family, size_px=max(1.0, size), weight=weight, colour=colour)


def value_style(style: ChartStyle, size: float, colour: Colour, weight: float = 640) -> TextStyle:
    """Letters of values: figures of one width, so that they stand still while they count."""
    return TextStyle(
        family=style.value_family or style.family,
        size_px=max(1.0, size),
        weight=weight,
        colour=colour,
        tabular=True,
    )


def label_px(style: ChartStyle, width: float, height: float) -> float:
    """The size of names: as written, or from the box."""
    return style.label_px or min(44.0, max(9.0, min(0.05 * height, 0.036 * width)))


def value_px(style: ChartStyle, width: float, height: float) -> float:
    """The size of values: as written, or a little larger than names."""
    return style.value_px or 1.12 * label_px(style, width, height)


def set_label(
    text: str, style: TextStyle, *, align: Align = "left", width: float = _ANY_WIDTH, lines: int = 1
) -> Label:
    """Words in a style, broken into at most so many lines; `fits` says whether they are."""
    words = " ".join(text.split())
    fitted = fit_text(
        [TextRun(text=words, style=style)],
        width=width,
        max_lines=lines,
        min_size_px=style.size_px,
        leading=_LEADING,
        align=align,
    )
    return Label(
        lines=fitted.lines,
        align=align,
        width=max(fitted.width_px, fitted.ink.width),
        cap=fitted.cap_px,
        ink=fitted.ink,
        fits=fitted.fits and not _splits_word(words, fitted.lines),
    )


def _splits_word(words: str, lines: Sequence[TextLine]) -> bool:
    """Whether a line ends inside a word of a script that puts spaces between words."""
    at = 0
    for line in lines:
        at = words.find(line.text, at) + len(line.text)
        around = words[at - 1 : at + 1]
        if len(around) == 2 and around.isalpha() and max(around) < _SPACELESS:
            return True
    return False


def shorten(text: str, style: TextStyle, *, width: float, align: Align = "left") -> Label:
    """Words on one line, cut with an ellipsis where they are wider than the room.

    Where there is not even room for that, nothing is left.
    """
    whole = set_label(text, style, align=align)
    if whole.width <= width:
        return whole
    letters = graphemes(" ".join(text.split()))
    low, high = 0, max(0, len(letters) - 1)
    while low < high:
        middle = (low + high + 1) // 2
        if _cut(text, letters, middle, style, align).width <= width:
            low = middle
        else:
            high = middle - 1
    cut = _cut(text, letters, low, style, align)
    return cut if cut.width <= width else set_label("", style, align=align)


def fit_together(
    texts: Sequence[str],
    style: TextStyle,
    *,
    width: float,
    align: Align = "left",
    lines: int = 2,
) -> list[Label] | None:
    """Labels of one size that each fit a width: a little smaller, then on more lines.

    None if some do not even fit at the smallest size.
    """
    for count in range(1, lines + 1):
        for factor in _SHRINK if count == lines else _SLIGHTLY:
            smaller = resized(style, factor)
            labels = [
                set_label(text, smaller, align=align, width=width, lines=count) for text in texts
            ]
            if all(label.fits for label in labels):
                return labels
    return None


def smallest(style: TextStyle) -> TextStyle:
    """The style at the smallest size to which labels shrink."""
    return resized(style, _SHRINK[-1])


def resized(style: TextStyle, factor: float) -> TextStyle:
    """The style at another size."""
    if factor == 1:
        return style
    return style.model_copy(update={"size_px": max(1.0, round(style.size_px * factor, 2))})


def label_layer(
    label: Label,
    layer_id: str,
    *,
    at: Point,
    start: int,
    end: int,
    opacity: Number = 1.0,
    counter: Counter | None = None,
) -> TextLayer:
    """A label whose alignment edge and first baseline stand at a point."""
    return TextLayer(
        id=layer_id,
        start=start,
        end=end,
        lines=label.lines,
        align=label.align,
        transform=Transform(position=at),
        opacity=opacity,
        counter=counter,
    )


def told(layers: Iterable[Layer]) -> tuple[Layer, ...]:
    """The layers without texts that say nothing."""
    return tuple(
        layer for layer in layers if not isinstance(layer, TextLayer) or layer.text.strip()
    )


def _cut(
    text: str, letters: Sequence[tuple[int, int]], count: int, style: TextStyle, align: Align
) -> Label:
    kept = " ".join(text.split())[: letters[count - 1][1]] if count else ""
    return set_label(kept.rstrip() + _ELLIPSIS, style, align=align)
