"""Commands and their output become rows of text on a card."""

from openmotion.expand.context import Context, group_of
from openmotion.expand.interface import (
    Parts,
    along_y,
    faded,
    first_change,
    ink_on,
    soft_edges,
    soft_shadow,
    stepped,
    text_width,
    window,
)
from openmotion.expand.shell import Ink, ShellRow, shell_rows
from openmotion.model import (
    Box,
    Colour,
    GroupLayer,
    Keyframe,
    Layer,
    Number,
    Pair,
    TerminalLayer,
    TextLine,
    TextRun,
    TextStyle,
    Track,
    Transform,
    Typing,
    mix_oklab,
    number_at,
    track,
)

_PITCH = 1.55  # distance of baselines in ems
_DROP_FRAMES = 4
_SCROLL_FRAMES = 5
_BLINK_S = 0.53  # as in the motion guide: typewriter caret


def expand_terminal(layer: TerminalLayer, context: Context) -> GroupLayer:
    """The group that shows a terminal."""
    parts = Parts.of(layer)
    size = layer.size_px
    card = window(
        parts,
        width=layer.width,
        height=layer.height,
        size=size,
        ground=layer.ground,
        chrome=layer.chrome,
        title=layer.title,
        radius=layer.radius,
        family=layer.family,
    )
    advance = text_width("0", _style(layer, ink_on(layer.ground)))
    columns = max(8, int(card.room.width / advance + 1e-6))
    rows = shell_rows(layer, columns=columns, fps=context.rate.fps)
    fitting = max(1, int(card.room.height / (size * _PITCH) + 1e-6))
    scroll = _scroll(rows, fitting)
    content = parts.group(
        "rows",
        (
            *_row_layers(layer, parts, rows, card.room, scroll, fitting),
            _cursor(layer, parts, rows, card.room, advance, context.rate.fps),
        ),
        transform=Transform(
            position=along_y(scroll, -size * _PITCH, start=layer.start, end=layer.end)
        ),
    )
    inside = soft_edges(
        parts,
        content,
        view=Box(
            x=0,
            y=card.room.y - size * 0.35,
            width=layer.width,
            height=card.room.height + size * 0.7,
        ),
        ground=None if layer.chrome == "none" else layer.ground,
        top=size * 0.7 if len(rows) > fitting else 0.0,
        from_frame=first_change(scroll),
    )
    group = group_of(layer, (*card.back, *inside, *card.front), box=card.box, clip=card.clip)
    if layer.lift <= 0 or layer.chrome == "none":
        return group
    unit = min(context.width, context.height) / 1080 * layer.lift
    return group.model_copy(update={"effects": (soft_shadow(layer.shadow, unit), *layer.effects)})


def _prompt(layer: TerminalLayer) -> str:
    """The prompt; the arrow that shells like is in few fonts, its small sister in most."""
    return layer.prompt.replace("\u276f", "\u203a")


def _style(layer: TerminalLayer, colour: Colour) -> TextStyle:
    return TextStyle(family=layer.family, size_px=layer.size_px, weight=450, colour=colour)


def _scroll(rows: tuple[ShellRow, ...], fitting: int) -> Number:
    """Rows that have gone, so that the newest one is always seen."""
    moves: dict[int, float] = {}
    for index, row in enumerate(rows):
        if index >= fitting:
            moves[row.begins] = float(index - fitting + 1)
    return stepped(0.0, sorted(moves.items()), frames=_SCROLL_FRAMES, easing="out-cubic")


def _row_layers(
    layer: TerminalLayer,
    parts: Parts,
    rows: tuple[ShellRow, ...],
    room: Box,
    scroll: Number,
    fitting: int,
) -> list[Layer]:
    layers: list[Layer] = []
    leaving = _leaving(layer, scroll, len(rows))
    indent = text_width(_prompt(layer) + " ", _style(layer, layer.accent))
    for index, row in enumerate(rows):
        end = leaving[index] if index + fitting < len(rows) else layer.end
        if row.begins >= min(end, layer.end):
            continue
        y = _baseline(layer, room, index)
        if row.prompted:
            # The first prompt waits for its command.
            first = layer.start if index == 0 else row.begins
            layers.append(
                parts.during(first, end).text(
                    f"prompt{index}",
                    (_plain(_prompt(layer), _style(layer, layer.accent)),),
                    at=(room.x, y),
                    decor=True,
                )
            )
        if not row.text.strip():
            continue
        own = parts.during(row.begins, end)
        line = TextLine(
            runs=tuple(
                TextRun(text=span.text, style=_inked(layer, span.ink, success=row.success))
                for span in row.spans
            )
        )
        if row.typed_until is not None:
            at = (room.x + (indent if row.prompted else 0.0), y)
            layers.append(
                own.text(f"row{index}", (line,), at=at, typing=_typing(row, len(row.text)))
            )
        else:
            layers.append(_dropped(own, layer, index, line, (room.x, y), row.begins))
    return layers


def _leaving(layer: TerminalLayer, scroll: Number, count: int) -> list[int]:
    """For each row the frame at which it has scrolled away."""
    gone = [layer.end] * count
    reached = 0
    for frame in range(layer.start, layer.end):
        away = int(number_at(scroll, frame))
        for index in range(reached, min(away, count)):
            gone[index] = frame
        reached = max(reached, away)
    return gone


def _dropped(
    own: Parts, layer: TerminalLayer, index: int, line: TextLine, at: Pair, begins: int
) -> Layer:
    """A line of output that falls into its place."""
    above = (at[0], at[1] - layer.size_px * 0.35)
    return own.text(
        f"row{index}",
        (line,),
        at=at,
        opacity=faded(begins, _DROP_FRAMES),
        transform=Transform(position=track((begins, above), (begins + _DROP_FRAMES, at))),
    )


def _typing(row: ShellRow, count: int) -> Typing:
    until = max(row.begins + 1, row.typed_until or 0)
    return Typing(
        shown=track((row.begins, 0.0), (until, float(count)), easing="linear"), caret=False
    )


def _cursor(
    layer: TerminalLayer,
    parts: Parts,
    rows: tuple[ShellRow, ...],
    room: Box,
    advance: float,
    fps: float,
) -> Layer:
    """A block behind what is typed; it blinks while nothing is."""
    indent = text_width(_prompt(layer) + " ", _style(layer, layer.accent))
    places: dict[int, Pair] = {}
    busy: list[tuple[int, int]] = []
    for index, row in enumerate(rows):
        y = _baseline(layer, room, index)
        left = room.x + (indent if row.prompted else 0.0)
        if row.typed_until is None:
            places[row.begins] = (room.x, y + layer.size_px * _PITCH)
            continue
        span = max(1, row.typed_until - row.begins)
        count = len(row.text)
        # What is typed after the layer has ended is never seen.
        for frame in range(row.begins, min(row.typed_until, max(row.begins, layer.end)) + 1):
            places[frame] = (left + advance * int(count * (frame - row.begins) / span), y)
        busy.append((min(row.begins, layer.end), min(row.typed_until, layer.end)))
    first = (room.x + indent, _baseline(layer, room, 0))
    places.setdefault(min(layer.start, min(places) - 1), first)
    kind = Keyframe[tuple[float, float]]
    position = Track[tuple[float, float]](
        keys=tuple(
            kind(frame=frame, value=place, easing="hold") for frame, place in sorted(places.items())
        )
    )
    size = layer.size_px
    block = Box(x=advance * 0.06, y=-size * 0.84, width=advance * 0.88, height=size * 1.1)
    return parts.panel(
        "cursor",
        block,
        layer.accent,
        radius=size * 0.06,
        opacity=_blinking(layer, busy, fps),
        transform=Transform(position=position),
    )


def _blinking(layer: TerminalLayer, busy: list[tuple[int, int]], fps: float) -> Number:
    """Lit while something is typed, else on and off."""
    half = max(2, round(_BLINK_S * fps))
    keys: dict[int, float] = {layer.start: 0.9}
    spans = [*busy, (layer.end, layer.end)]
    idle = layer.start
    for start, end in spans:
        for count, frame in enumerate(range(idle + half, start, half)):
            keys[frame] = 0.0 if count % 2 == 0 else 0.9
        keys[start] = 0.9
        idle = end
    return Track[float](
        keys=tuple(
            Keyframe[float](frame=frame, value=value, easing="hold")
            for frame, value in sorted(keys.items())
        )
    )


def _baseline(layer: TerminalLayer, room: Box, index: int) -> float:
    pitch = layer.size_px * _PITCH
    return room.y + pitch * index + (pitch + layer.size_px * 0.7) / 2


def _inked(layer: TerminalLayer, ink: Ink, *, success: bool) -> TextStyle:
    colour = ink.colour or ink_on(layer.ground)
    if success and ink.colour is None:
        colour = layer.accent
    if ink.dim:
        colour = mix_oklab(colour, layer.ground, 0.4)
    style = _style(layer, colour)
    if ink.bold or success:
        style = style.model_copy(update={"weight": 680.0})
    return style.model_copy(update={"italic": True}) if ink.italic else style


def _plain(text: str, style: TextStyle) -> TextLine:
    return TextLine(runs=(TextRun(text=text, style=style),))
