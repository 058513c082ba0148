"""Bubbles of a conversation: measured, stacked, and popped one after the other."""

from dataclasses import dataclass

from openmotion.director.kit import (
    Stage,
    TextBlock,
    Tints,
    appear,
    arrive,
    disc,
    grow,
    line,
    panel,
    place,
    tints,
)
from openmotion.model import (
    Box,
    Colour,
    GroupLayer,
    Layer,
    Transform,
    mix_oklab,
    track,
)

_OWN = frozenset({"you", "me"})


@dataclass(frozen=True, slots=True)
class Said:
    """One message.

    Attributes:
        text: the words.
        mine: from the side that stands right.
        who: who says it; may be empty.
    """

    text: str
    mine: bool
    who: str = ""


@dataclass(frozen=True, slots=True)
class Bubble:
    """A message in its place.

    Attributes:
        said: the message.
        words: set and measured.
        box: of the bubble, in the space of the whole list.
    """

    said: Said
    words: TextBlock
    box: Box


def messages_of(stage: Stage, most: int) -> tuple[Said, ...]:
    """The messages of a shot: its items by who speaks, else its lines, side about."""
    content = stage.content
    if content.items and not content.lines:
        speakers = list(dict.fromkeys(item.title for item in content.items))
        # Whoever is "You" stands right, as on a phone, even with the first word.
        right = [name for name in speakers if name.casefold() in _OWN] or speakers[1::2]
        return tuple(
            Said(
                item.detail or item.title,
                bool(item.detail) and item.title in right,
                item.title if item.detail else "",
            )
            for item in content.items[:most]
        )
    lines = [text for text in content.lines if text.strip()][:most]
    lines = lines or [content.headline or content.subject or content.product or "…"]
    return tuple(Said(text, index % 2 == 1) for index, text in enumerate(lines))


def stacked(stage: Stage, said: tuple[Said, ...], *, width: float, size: float) -> list[Bubble]:
    """The bubbles of a list so many pixels wide, in type of so many pixels."""
    found: list[Bubble] = []
    y = 0.0
    for index, message in enumerate(said):
        words = line(
            stage,
            message.text,
            width=width * 0.8 - size * 1.7,
            max_lines=4,
            size_px=size,
            weight=500,
            colour=_ink(tints(stage), message.mine),
        )
        wide = words.width + size * 1.7
        tall = max(words.height, size) + size * 1.2
        if index:
            same = said[index - 1].mine == message.mine
            y += size * (0.28 if same else 0.55)
        x = width - wide if message.mine else 0.0
        found.append(Bubble(message, words, Box(x=x, y=y, width=wide, height=tall)))
        y += tall
    return found


def _fill(tint: Tints, mine: bool) -> Colour:
    if mine:
        return tint.accent
    return mix_oklab(tint.ground, tint.text, 0.16) if tint.is_dark else tint.card


def _ink(tint: Tints, mine: bool) -> Colour:
    if mine:
        return tint.on_accent
    return tint.text if tint.is_dark else tint.card_text


def paged(stage: Stage, said: tuple[Said, ...], room: Box, size: float) -> list[list[Bubble]]:
    """The messages on as few screens as hold them, in order and about as many on each."""
    least = 1
    pages: list[list[Bubble]] = []
    while True:
        each = -(-len(said) // least)
        chunks = [said[first : first + each] for first in range(0, len(said), each)]
        pages = [stacked(stage, chunk, width=room.width, size=size) for chunk in chunks]
        if each == 1 or all(page[-1].box.bottom <= room.height for page in pages):
            return pages
        least += 1


def draw_page(
    stage: Stage,
    page: list[Bubble],
    turns: list[int],
    *,
    first: int,
    origin: tuple[float, float],
    size: float,
    leaves: int,
    dots_s: float,
) -> GroupLayer:
    """One screen of bubbles from its top left corner; it goes up and away before `leaves`.

    `first` is the number of its first message; `leaves` is the scene's end on the last screen.
    """
    layers: list[Layer] = []
    # What came before still stands here until the first bubble pops.
    before = turns[0] if first else 0
    for index, (bubble, begins) in enumerate(zip(page, turns, strict=True), start=first):
        opens = max(before, begins - round(dots_s * stage.squeeze * stage.rate.fps))
        layers.append(_bubble(stage, index, bubble, begins, size))
        if begins - opens >= 6:
            layers.append(_dots(stage, index, bubble, opens, begins, size))
        before = begins + 1
    if leaves >= stage.end:
        move, opacity = Transform(position=origin), None
    else:
        going = max(turns[-1] + 1, leaves - stage.frames(0.28))
        gone = (origin[0], origin[1] - stage.height * 0.22)
        move = Transform(
            position=track((going, origin), (max(going + 1, leaves), gone), easing="in-cubic")
        )
        opacity = track((going, 1.0), (max(going + 1, leaves), 0.0), easing="in-cubic")
    return GroupLayer(
        id=f"page{first}",
        start=0,
        end=max(1, min(stage.end, leaves)),
        layers=tuple(layers),
        transform=move,
        opacity=1.0 if opacity is None else opacity,
    )


def _bubble(stage: Stage, index: int, bubble: Bubble, start: int, size: float) -> GroupLayer:
    """A bubble that grows out of its speaker's lower corner."""
    tint, box, mine = tints(stage), bubble.box, bubble.said.mine
    pivot = (box.width if mine else 0.0, box.height)
    inner = Box(x=0, y=0, width=box.width, height=box.height)
    radius = min(box.height / 2, size * 0.95) * max(0.35, min(1.0, stage.look.roundness))
    return GroupLayer(
        id=f"chat{index}",
        start=start,
        end=stage.end,
        transform=arrive(
            stage,
            start,
            position=(box.x + pivot[0], box.y + pivot[1]),
            anchor=pivot,
            scale=0.6,
            seconds=0.42,
            easing=stage.look.motion.bounce,
        ),
        opacity=appear(stage, start, 0.18),
        layers=(
            panel(
                f"chat{index}.fill",
                inner,
                start=start,
                end=stage.end,
                fill=_fill(tint, mine),
                radius=radius,
                stroke=None if mine or tint.is_dark else tint.card_line,
            ),
            place(
                bubble.words,
                f"chat{index}.text",
                x=size * 0.85,
                y=(box.height - bubble.words.height) / 2,
                start=start,
                end=stage.end,
            ),
        ),
    )


def _dots(
    stage: Stage, index: int, bubble: Bubble, start: int, end: int, size: float
) -> GroupLayer:
    """The small bubble of someone who types; its dots swell one after the other."""
    tint, mine = tints(stage), bubble.said.mine
    wide, tall = size * 2.9, size * 1.7
    x = bubble.box.right - wide if mine else bubble.box.x
    box = Box(x=x, y=bubble.box.y, width=wide, height=tall)
    ink, period = _ink(tint, mine), max(2, round(stage.rate.fps * 0.3))
    dots = tuple(
        disc(
            f"dots{index}.{i}",
            box.x + wide / 2 + (i - 1) * size * 0.58,
            box.y + tall / 2,
            size * 0.17,
            start=start,
            end=end,
            fill=ink,
            opacity=track(
                *(
                    (start + i * period // 3 + k * period, 0.85 if k % 2 else 0.3)
                    for k in range(2 + (end - start) // period)
                ),
                easing="inout-sine",
            ),
        )
        for i in range(3)
    )
    return GroupLayer(
        id=f"dots{index}",
        start=start,
        end=end,
        opacity=grow(start, 4, 0.0, 1.0, "out-cubic"),
        decor=True,
        layers=(
            panel(
                f"dots{index}.fill",
                box,
                start=start,
                end=end,
                fill=_fill(tint, mine),
                radius=tall / 2 * max(0.35, min(1.0, stage.look.roundness)),
            ),
            *dots,
        ),
    )
