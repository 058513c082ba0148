"""Set a text as large as wished, or as large as its box allows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from openmotion.model import Box, TextLine, TextRun, TextStyle
from openmotion.typeset.fonts import find_face
from openmotion.typeset.measure import Align, measure_lines
from openmotion.typeset.metrics import heights
from openmotion.typeset.scripts import has_cjk
from openmotion.typeset.shape import shape_line
from openmotion.typeset.wrap import Ruler, wrap_paragraph

_STEP = 0.96
# Float noise that no eye sees.
_SLACK_PX = 0.01
_LEAST_PX = 1e-3
# Chinese, Japanese and Korean letters fill their squares; at Latin distances lines touch.
_SQUARE_LEADING = 1.24
_Runs = tuple[TextRun, ...]
_NEWLINES = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\r": "\n", "\x0b": "\n", "\x0c": "\n"})


@dataclass(frozen=True, slots=True)
class FittedText:
    """A text in its box.

    Attributes:
        lines: broken, sized and trimmed; the first baseline is y = 0.
        size_px: of the style that most of the text has.
        ink: of all lines in the layer's space for the given alignment.
        cap_px: capital height of that style.
        width_px: of the widest line, by advances.
        fits: everything stands inside the asked width, height and number of lines.
    """

    lines: tuple[TextLine, ...]
    size_px: float
    ink: Box
    cap_px: float
    width_px: float
    fits: bool


def fit_text(
    runs: Sequence[TextRun],
    *,
    width: float,
    height: float | None = None,
    max_lines: int = 3,
    min_size_px: float = 22,
    leading: float = 1.08,
    align: Align = "left",
    balanced: bool = True,
) -> FittedText:
    """Break a text into lines and shrink it in steps of 4 % until it fits by measured ink.

    Args:
        runs: one paragraph in its desired sizes; a newline forces a break.
        width: of the box in pixels.
        height: of the box in pixels; None is as high as it gets.
        max_lines: at most so many; forced breaks may ask for more.
        min_size_px: no run gets smaller, except those that are from the start.
        leading: distance of baselines as a share of the main style's size; Chinese, Japanese and
            Korean get more if it is tight.
        align: for the ink box only.
        balanced: even lines and no lone last word instead of filled lines.

    Returns:
        The first fit, or at the smallest size what comes nearest, with `fits` false.

    Raises:
        FontUnavailable: a style names a family that is not installed.
    """
    paragraphs = _paragraphs(runs)
    allowed = max(max_lines, len(paragraphs))
    smallest = min(run.style.size_px for run in runs)
    floor = min(1.0, min_size_px / max(smallest, _LEAST_PX))
    for scale in _scales(floor):
        scaled = [_resized(paragraph, scale, floor) for paragraph in paragraphs]
        lines = _break(scaled, width, balanced=balanced, split=False)
        if lines is not None and len(lines) <= allowed:
            fitted = _measure(lines, scaled, leading, align)
            if _holds(fitted, width, height, align):
                return fitted
    smallest_runs = [_resized(paragraph, floor, floor) for paragraph in paragraphs]
    lines = _break(smallest_runs, width, balanced=balanced, split=True) or []
    fitted = _measure(lines, smallest_runs, leading, align)
    fits = len(lines) <= allowed and _holds(fitted, width, height, align)
    return replace(fitted, fits=fits)


def _scales(floor: float) -> Iterator[float]:
    scale = 1.0
    while scale > floor:
        yield scale
        scale *= _STEP
    yield floor


def _paragraphs(runs: Sequence[TextRun]) -> list[_Runs]:
    """The runs cut at newlines; empty paragraphs at both ends are left out."""
    parts: list[list[TextRun]] = [[]]
    for run in runs:
        text = run.text.replace("\r\n", "\n").translate(_NEWLINES)
        for index, piece in enumerate(text.split("\n")):
            if index:
                parts.append([])
            parts[-1].append(TextRun(text=piece, style=run.style))
    filled = [index for index, part in enumerate(parts) if _text(part).strip()]
    parts = parts[filled[0] : filled[-1] + 1] if filled else parts[:1]
    return [tuple(run for run in part if run.text) or (part[0],) for part in parts]


def _text(runs: Sequence[TextRun]) -> str:
    return "".join(run.text for run in runs)


def _resized(runs: _Runs, scale: float, floor: float) -> _Runs:
    """Runs at a scale; whole hundredths of a pixel, but never under the smallest size."""
    if scale == 1:
        return runs
    sizes = [max(run.style.size_px * floor, round(run.style.size_px * scale, 2)) for run in runs]
    return tuple(
        TextRun(text=run.text, style=run.style.model_copy(update={"size_px": size}))
        for run, size in zip(runs, sizes, strict=True)
    )


def _break(
    paragraphs: Sequence[_Runs], width: float, *, balanced: bool, split: bool
) -> list[_Runs] | None:
    """The lines of all paragraphs; None if a word is wider than the column."""
    lines: list[_Runs] = []
    for runs in paragraphs:
        ruler = Ruler(runs)
        ranges = wrap_paragraph(ruler, width, balanced=balanced, split=split)
        if ranges is None:
            return None
        lines.extend(_cut(runs, start, end) for start, end in ranges)
    return lines


def _cut(runs: _Runs, start: int, end: int) -> _Runs:
    """The runs of a range of characters, each in its style."""
    pieces: list[TextRun] = []
    offset = 0
    for run in runs:
        piece = run.text[max(0, start - offset) : max(0, end - offset)]
        offset += len(run.text)
        if piece:
            pieces.append(TextRun(text=piece, style=run.style))
    return tuple(pieces) or (TextRun(text="", style=runs[0].style),)


def _measure(
    lines: Sequence[_Runs], paragraphs: Sequence[_Runs], leading: float, align: Align
) -> FittedText:
    style = _main_style(paragraphs)
    if any(has_cjk(_text(runs)) for runs in paragraphs):
        leading = max(leading, _SQUARE_LEADING)
    step = leading * style.size_px
    placed = tuple(TextLine(runs=runs, y=index * step) for index, runs in enumerate(lines))
    return FittedText(
        lines=placed,
        size_px=style.size_px,
        ink=measure_lines(placed, align),
        cap_px=heights(find_face(style)).cap * style.size_px,
        width_px=max(shape_line(line).width_px for line in placed),
        fits=True,
    )


def _main_style(paragraphs: Sequence[_Runs]) -> TextStyle:
    """The style that most characters have; of equals the first."""
    counts: dict[TextStyle, int] = {}
    for run in (run for runs in paragraphs for run in runs):
        counts[run.style] = counts.get(run.style, 0) + len(run.text)
    return max(counts, key=counts.__getitem__)


def _holds(fitted: FittedText, width: float, height: float | None, align: Align) -> bool:
    """Whether the ink stands inside the box, measured from the alignment edge too."""
    ink = fitted.ink
    reach = {
        "left": ink.right,
        "centre": 2 * max(-ink.x, ink.right),
        "right": -ink.x,
    }[align]
    if height is not None and ink.height > height + _SLACK_PX:
        return False
    return max(reach, ink.width) <= width + _SLACK_PX
