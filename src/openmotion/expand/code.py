"""Source text becomes lines of coloured words on a card."""

from openmotion.errors import InvalidComposition
from openmotion.expand.context import Context, group_of
from openmotion.expand.editor import Token, code_tokens, scheme_of
from openmotion.expand.editor.rows import OVERLONG_FADE, Sheet, row_layers, seen_rows, under_layers
from openmotion.expand.editor.typing import TypedLine, typed_lines
from openmotion.expand.interface import (
    Parts,
    Window,
    along_y,
    first_change,
    soft_edges,
    soft_shadow,
    stepped,
    text_width,
    window,
)
from openmotion.model import Box, CodeLayer, GroupLayer, Number, TextStyle, Transform, is_constant

_LEAST_WHOLE_PX = 1e-6  # cards of hardly any width are still in proportion
_MOST_LINES = 400
_PITCH = 1.6  # distance of baselines in ems
_SCROLL_FRAMES = 8


def expand_code(layer: CodeLayer, context: Context) -> GroupLayer:
    """The group that shows source text.

    Raises:
        InvalidComposition: the language is not known, there are too many lines, or a link drives
            what must be known beforehand.
    """
    lines = _lines(layer)
    parts = Parts.of(layer)
    card, sheet = _fitted(layer, parts, lines)
    typed = typed_lines(layer, lines, context.rate)
    scroll = layer.scroll if layer.scroll is not None else _following(sheet, typed)
    rows = seen_rows(layer, sheet, lines, typed, scroll)
    content = parts.group(
        "lines",
        (*under_layers(layer, parts, sheet, rows), *row_layers(layer, parts, sheet, rows)),
        transform=Transform(
            position=along_y(scroll, -sheet.pitch, start=layer.start, end=layer.end)
        ),
    )
    size = sheet.size
    view = Box(
        x=0,
        y=card.room.y - size * 0.35,
        width=layer.width,
        height=card.room.height + size * 0.7,
    )
    overlong = any(row.width > sheet.room.width for row in rows)
    moves = not is_constant(scroll) or scroll != 0
    cut = len(lines) > sheet.fitting
    inside = soft_edges(
        parts,
        content,
        view=view,
        ground=None if layer.chrome == "none" else layer.colours.ground,
        right=size * OVERLONG_FADE if overlong and layer.chrome == "none" else 0.0,
        top=size * 0.8 if moves else 0.0,
        from_frame=first_change(scroll),
        low=size * 0.8 if moves or cut else 0.0,
    )
    group = group_of(layer, (*card.back, *inside, *card.front), box=card.box, clip=card.clip)
    if layer.lift <= 0 or layer.chrome == "none":
        return group
    unit = min(context.width, context.height) / 1080 * layer.lift
    return group.model_copy(update={"effects": (soft_shadow(layer.shadow, unit), *layer.effects)})


def _lines(layer: CodeLayer) -> tuple[tuple[Token, ...], ...]:
    text = layer.text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    source = "\n".join(line.expandtabs(layer.tab_size).rstrip() for line in text.split("\n"))
    # Signs that no letter stands for would be drawn as gaps.
    source = "".join(char for char in source if char == "\n" or char.isprintable()) or " "
    count = source.count("\n") + 1
    if count > _MOST_LINES:
        raise InvalidComposition(
            f"layer {layer.id} has {count} lines of code; show at most {_MOST_LINES}"
        )
    return code_tokens(source, layer.language, owner=layer.id)


def _fitted(
    layer: CodeLayer, parts: Parts, lines: tuple[tuple[Token, ...], ...]
) -> tuple[Window, Sheet]:
    """The card and its paper, the type as large as wished or as the longest line allows."""
    size = layer.size_px
    card, sheet = _papered(layer, parts, size, len(lines))
    style = TextStyle(family=layer.family, size_px=100, weight=450, colour="#ffffff")
    longest = max(text_width("".join(token.text for token in line) or " ", style) for line in lines)
    # Gutter and margins shrink with the type, so that the whole line is in proportion to it.
    outside = layer.width - sheet.room.width
    whole = max(outside + longest * size / 100, _LEAST_WHOLE_PX)
    smaller = round(size * layer.width / whole, 2)
    if smaller < size:
        size = min(size, max(layer.least_px, smaller))
        card, sheet = _papered(layer, parts, size, len(lines))
    return card, sheet


def _papered(layer: CodeLayer, parts: Parts, size: float, count: int) -> tuple[Window, Sheet]:
    card = window(
        parts,
        width=layer.width,
        height=layer.height,
        size=size,
        ground=layer.colours.ground,
        chrome=layer.chrome,
        title=layer.title,
        radius=layer.radius,
        family=layer.family,
    )
    style = TextStyle(family=layer.family, size_px=size, weight=450, colour="#ffffff")
    digits = len(str(layer.first_number + count - 1))
    x = card.room.x
    number_x = x
    if layer.numbers:
        number_x = x + text_width("0" * digits, style)
        x = number_x + size * 0.95
    sign_x = x
    if layer.added or layer.removed:
        sign_x = x - size * 0.1
        x += size * 0.65
    inset = min(size * 0.45, layer.width / 4) if layer.chrome != "none" else 0.0
    sheet = Sheet(
        room=Box(x=x, y=card.room.y, width=max(1.0, card.room.right - x), height=card.room.height),
        size=size,
        pitch=size * _PITCH,
        cap=size * 0.7,
        number_x=number_x,
        sign_x=sign_x,
        left=inset,
        right=layer.width - inset,
        scheme=scheme_of(layer.colours),
    )
    return card, sheet


def _following(sheet: Sheet, typed: tuple[TypedLine, ...]) -> Number:
    """Scrolls so that the line that is typed is always seen."""
    if all(line.shown is None for line in typed):
        return 0.0
    changes = [
        (line.begins, float(index - sheet.fitting + 1))
        for index, line in enumerate(typed)
        if index >= sheet.fitting and line.begins is not None
    ]
    return stepped(0.0, changes, frames=_SCROLL_FRAMES, easing="out-quart")
