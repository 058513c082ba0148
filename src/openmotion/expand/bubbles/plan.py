"""Where each message of a conversation stands and when it comes."""

from dataclasses import dataclass
from unicodedata import bidirectional

from openmotion.expand.interface import Label, ink_on, label, paragraph
from openmotion.model import Box, ChatLayer, ChatMessage, FrameRate, mix_oklab
from openmotion.typeset import FittedText

_LEADING = 1.32
_SLOWEST = 1e-3  # of paces: nothing can be divided by the least of floats
_WIDEST = 0.74  # of the list's width
# Reading: a short pause and a time for each word, both a little under the motion guide's hold,
# because a chat is skimmed; dots stay half a second.
_PAUSE_S, _WORD_S, _DOTS_S = 0.35, 0.16, 0.5


@dataclass(frozen=True, slots=True)
class Planned:
    """A message in its place.

    Attributes:
        index: of the message.
        message: what is said.
        box: of the bubble, in the space of the whole list.
        words: broken and measured.
        right_to_left: how they run.
        name: over the bubble; None has none.
        portrait: there is a round portrait beside the bubble.
        top: of all that belongs to the message.
        dots_at: frame at which the dots come; None has none.
        pops_at: frame at which the bubble comes.
    """

    index: int
    message: ChatMessage
    box: Box
    words: FittedText
    right_to_left: bool
    name: Label | None
    portrait: bool
    top: float
    dots_at: int | None
    pops_at: int


def planned_messages(layer: ChatLayer, rate: FrameRate) -> tuple[Planned, ...]:
    """Every message of a conversation in its place and time."""
    size = layer.size_px
    has_portraits = any(_has_portrait(message) for message in layer.messages)
    margin = size * 2.35 if has_portraits else 0.0
    pace = max(layer.pace, _SLOWEST)
    y, clock = 0.0, float(layer.start + rate.fps * 0.2)
    planned: list[Planned] = []
    for index, message in enumerate(layer.messages):
        before = layer.messages[index - 1] if index else None
        opens = before is None or (before.side, before.name) != (message.side, message.name)
        if index:
            y += size * (0.85 if opens else 0.32)
        top = y
        name = _name(layer, message, margin) if opens and message.name.strip() else None
        if name is not None:
            y += size * 1.15
        words = _words(layer, message, margin)
        box = _bubble_box(layer, message, words, y, margin)
        y = box.bottom
        dots = round(rate.fps * _DOTS_S / pace) if message.dots else 0
        pops = round(clock) + dots if message.at is None else message.at
        clock = pops + rate.fps * (_PAUSE_S + _WORD_S * len(message.text.split())) / pace
        planned.append(
            Planned(
                index=index,
                message=message,
                box=box,
                words=words,
                right_to_left=_runs_right_to_left(message.text),
                name=name,
                portrait=opens and _has_portrait(message),
                top=top,
                dots_at=pops - dots if dots else None,
                pops_at=pops,
            )
        )
    return tuple(planned)


def fill_of(layer: ChatLayer, message: ChatMessage) -> str:
    """The colour of a message's bubble."""
    return layer.accent if message.side == "right" else layer.bubble


def _has_portrait(message: ChatMessage) -> bool:
    return bool(message.image or (message.initials or "").strip() or message.name.strip())


def _name(layer: ChatLayer, message: ChatMessage, margin: float) -> Label:
    return label(
        message.name,
        size=layer.size_px * 0.72,
        colour=mix_oklab(layer.text, layer.bubble, 0.35),
        width=layer.width - margin - layer.size_px,
        least=layer.size_px * 0.6,
        family=layer.family,
        weight=560,
    )


def _words(layer: ChatLayer, message: ChatMessage, margin: float) -> FittedText:
    own = message.side == "right"
    return paragraph(
        message.text,
        size=layer.size_px,
        colour=ink_on(layer.accent) if own else layer.text,
        width=max(layer.size_px * 3, (layer.width - margin) * _WIDEST),
        family=layer.family,
        weight=460,
        leading=_LEADING,
        balanced=True,
    )


def _bubble_box(
    layer: ChatLayer, message: ChatMessage, words: FittedText, y: float, margin: float
) -> Box:
    size = layer.size_px
    rows = (words.lines[-1].y - words.lines[0].y) + size * _LEADING
    wide = max(words.width_px, size * 0.8) + size * 1.5
    tall = rows + size * 0.86
    x = layer.width - margin - wide if message.side == "right" else margin
    return Box(x=x, y=y, width=wide, height=tall)


def _runs_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs to the left."""
    strong = (bidirectional(char) for char in text)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L"
