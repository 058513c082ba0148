"""The rows of an editor: numbers, words, carets, lit and changed lines."""

from dataclasses import dataclass

from openmotion.expand.editor.colours import Scheme
from openmotion.expand.editor.tokens import Token
from openmotion.expand.editor.typing import TypedLine
from openmotion.expand.interface import Parts, faded, sampled, stepped, text_width
from openmotion.model import (
    Box,
    CodeLayer,
    Layer,
    LinearGradient,
    Number,
    Stop,
    TextLine,
    TextRun,
    TextStyle,
    Typing,
    is_constant,
    with_alpha,
)

_LIGHT_FRAMES = 10
OVERLONG_FADE = 2.4  # width of the fade of lines that are longer than the card, in ems


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper that rows are written on.

    Attributes:
        room: that the words have; its top is that of the first row.
        size: of the type, pixels.
        pitch: distance of baselines, pixels.
        cap: height of capitals, pixels.
        number_x: right edge of line numbers.
        sign_x: middle of plus and minus.
        left: of lit and changed lines.
        right: of lit and changed lines.
        scheme: of colours.
    """

    room: Box
    size: float
    pitch: float
    cap: float
    number_x: float
    sign_x: float
    left: float
    right: float
    scheme: Scheme

    @property
    def fitting(self) -> int:
        """How many rows are seen at once, at least one."""
        return max(1, int(self.room.height / self.pitch + 1e-6))

    def top(self, index: int) -> float:
        """The upper edge of a row, from 0."""
        return self.room.y + self.pitch * index

    def baseline(self, index: int) -> float:
        """The baseline of a row."""
        return self.top(index) + (self.pitch + self.cap) / 2


@dataclass(frozen=True, slots=True)
class Row:
    """One line of source text that is seen at some time.

    Attributes:
        index: of the line, from 0.
        tokens: its words.
        width: of all of them, pixels.
        first: frame from which it is seen.
        end: first frame after the last.
        shown: characters that are typed; None has them all.
        caret_until: last frame of its caret; None keeps it.
    """

    index: int
    tokens: tuple[Token, ...]
    width: float
    first: int
    end: int
    shown: Number | None
    caret_until: int | None


def seen_rows(
    layer: CodeLayer,
    sheet: Sheet,
    lines: tuple[tuple[Token, ...], ...],
    typed: tuple[TypedLine, ...],
    scroll: Number,
) -> list[Row]:
    """The lines that come into view, each with the frames in which it is seen.

    Raises:
        InvalidComposition: `scroll` is a link.
    """
    away = sampled(scroll, start=layer.start, end=layer.end, owner=layer.id, what="the scroll")
    if is_constant(scroll):
        away = away[:1]
    view = sheet.room.height / sheet.pitch
    style = plain_style(layer, sheet)
    rows = []
    for index, (tokens, how) in enumerate(zip(lines, typed, strict=True)):
        if how.begins is None:
            continue
        frames = [at for at, value in enumerate(away) if value - 1 < index < value + view]
        if not frames:
            continue
        lasts = is_constant(scroll) or frames[-1] == len(away) - 1
        first = max(how.begins, layer.start + frames[0])
        end = layer.end if lasts else layer.start + frames[-1] + 1
        if first >= end:
            continue
        following = [
            later.begins
            for later, words in zip(typed[index + 1 :], lines[index + 1 :], strict=True)
            if later.begins is not None and any(word.text.strip() for word in words)
        ]
        until = following[0] - 1 if following else None
        width = text_width("".join(token.text for token in tokens) or " ", style)
        rows.append(Row(index, tokens, width, first, end, how.shown, until))
    return rows


def plain_style(layer: CodeLayer, sheet: Sheet) -> TextStyle:
    """The letters of words that have no role."""
    return TextStyle(
        family=layer.family, size_px=sheet.size, weight=450, colour=sheet.scheme.roles["text"]
    )


def row_layers(layer: CodeLayer, parts: Parts, sheet: Sheet, rows: list[Row]) -> list[Layer]:
    """Numbers, signs and words."""
    layers: list[Layer] = []
    style = plain_style(layer, sheet)
    for row in rows:
        own = parts.during(row.first, row.end)
        y, opacity = sheet.baseline(row.index), _dimmed(layer, row.index)
        if layer.numbers:
            faint = style.model_copy(update={"colour": sheet.scheme.number})
            written = _line(str(layer.first_number + row.index), faint)
            layers.append(
                own.text(
                    f"number{row.index}",
                    (written,),
                    at=(sheet.number_x, y),
                    align="right",
                    opacity=opacity,
                    decor=True,
                )
            )
        sign = _sign(layer, row.index)
        if sign:
            colour = sheet.scheme.added if sign == "+" else sheet.scheme.removed
            strong = style.model_copy(update={"colour": colour, "weight": 600})
            layers.append(
                own.text(
                    f"sign{row.index}",
                    (_line(sign, strong),),
                    at=(sheet.sign_x, y),
                    align="centre",
                    decor=True,
                )
            )
        if any(token.text.strip() for token in row.tokens):
            layers.append(
                own.text(
                    f"line{row.index}",
                    (_coloured(row.tokens, style, sheet.scheme),),
                    at=(sheet.room.x, y),
                    opacity=opacity,
                    typing=_typing(row, sheet.scheme),
                )
            )
        if row.width > sheet.room.width and layer.chrome != "none":
            layers.append(_veil(layer, own, sheet, row))
    return layers


def under_layers(layer: CodeLayer, parts: Parts, sheet: Sheet, rows: list[Row]) -> list[Layer]:
    """What lies under the words: changed and lit lines."""
    layers: list[Layer] = []
    for row in rows:
        sign = _sign(layer, row.index)
        if sign:
            colour = sheet.scheme.added if sign == "+" else sheet.scheme.removed
            box = Box(
                x=sheet.left,
                y=sheet.top(row.index),
                width=sheet.right - sheet.left,
                height=sheet.pitch,
            )
            layers.append(
                parts.during(row.first, row.end).panel(
                    f"change{row.index}",
                    box,
                    with_alpha(colour, 0.15),
                    opacity=faded(row.first, 6) if row.first > layer.start else 1.0,
                )
            )
    for index, mark in enumerate(layer.marks):
        last = max(mark.first, mark.last or mark.first)
        start = layer.start if mark.start is None else mark.start
        box = Box(
            x=sheet.left,
            y=sheet.top(mark.first - 1),
            width=sheet.right - sheet.left,
            height=sheet.pitch * (last - mark.first + 1),
        )
        changes = [] if mark.start is None else [(start, 1.0)]
        if mark.end is not None:
            changes.append((mark.end, 0.0))
        layers.append(
            parts.panel(
                f"mark{index}",
                box,
                with_alpha(mark.colour or sheet.scheme.accent, 0.2),
                radius=sheet.size * 0.28,
                opacity=stepped(
                    1.0 if mark.start is None else 0.0,
                    changes,
                    frames=_LIGHT_FRAMES,
                    easing="inout-sine",
                ),
            )
        )
    return layers


def _veil(layer: CodeLayer, own: Parts, sheet: Sheet, row: Row) -> Layer:
    """Hides the end of a line that is longer than the card."""
    fade = OVERLONG_FADE * sheet.size
    box = Box(x=layer.width - fade, y=sheet.top(row.index), width=fade, height=sheet.pitch)
    ground = LinearGradient(
        start=(box.x, 0),
        end=(box.right - 0.3 * fade, 0),
        stops=(
            Stop(offset=0, colour=with_alpha(sheet.scheme.ground, 0)),
            Stop(offset=1, colour=sheet.scheme.ground),
        ),
    )
    return own.panel(f"veil{row.index}", box, ground)


def _typing(row: Row, scheme: Scheme) -> Typing | None:
    if row.shown is None:
        return None
    return Typing(shown=row.shown, caret_colour=scheme.accent, caret_until=row.caret_until)


def _coloured(tokens: tuple[Token, ...], style: TextStyle, scheme: Scheme) -> TextLine:
    """A line in colours; neighbours of one colour are one run."""
    runs: list[TextRun] = []
    for token in tokens:
        colour = scheme.roles[token.role]
        if runs and (runs[-1].style.colour == colour or not token.text.strip()):
            runs[-1] = TextRun(text=runs[-1].text + token.text, style=runs[-1].style)
        else:
            own = style.model_copy(update={"colour": colour})
            runs.append(TextRun(text=token.text, style=own))
    return TextLine(runs=tuple(runs))


def _line(text: str, style: TextStyle) -> TextLine:
    return TextLine(runs=(TextRun(text=text, style=style),))


def _sign(layer: CodeLayer, index: int) -> str:
    if index + 1 in layer.added:
        return "+"
    return "\u2212" if index + 1 in layer.removed else ""


def _dimmed(layer: CodeLayer, index: int) -> Number:
    """The opacity of a row that steps back while others are lit."""
    if not layer.marks:
        return 1.0
    spans = [
        (
            layer.start if mark.start is None else mark.start,
            layer.end if mark.end is None else mark.end,
            mark.first <= index + 1 <= max(mark.first, mark.last or mark.first),
            mark.dim,
        )
        for mark in layer.marks
    ]
    edges = sorted({edge for span in spans for edge in span[:2] if edge < layer.end})

    def level(frame: int) -> float:
        lit = [span for span in spans if span[0] <= frame < span[1]]
        if not lit or any(span[2] for span in lit):
            return 1.0
        return 1.0 - max(span[3] for span in lit)

    changes = [(edge, level(edge)) for edge in edges if edge > layer.start]
    return stepped(level(layer.start), changes, frames=_LIGHT_FRAMES, easing="inout-sine")
