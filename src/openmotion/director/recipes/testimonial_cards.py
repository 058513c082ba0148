"""Cards with what people said: the words, and below them who said it."""

from dataclasses import dataclass

from openmotion.director.kit import (
    Stage,
    TextBlock,
    card_shadow,
    edge,
    line,
    panel,
    place,
    tints,
)
from openmotion.director.recipes.portrait import portrait
from openmotion.model import Box, Colour, Feature, Layer, with_alpha


@dataclass(frozen=True, slots=True)
class Testimonial:
    """A card that is set and measured.

    Attributes:
        index: of the item.
        words: the quotation.
        name: who said it; None where the prompt names nobody.
        role: what they do, or where.
        person: the name in full, for the initials.
        pad: between the card's edge and its words, pixels.
        face: height of the portrait, pixels; 0 without a name.
        width: of the card, pixels.
        height: of the card, pixels.
    """

    index: int
    words: TextBlock
    name: TextBlock | None
    role: TextBlock | None
    person: str
    pad: float
    face: float
    width: float
    height: float


def set_testimonial(
    stage: Stage,
    index: int,
    item: Feature,
    *,
    width: float,
    size_px: float,
    hero: bool = False,
    max_lines: int = 6,
) -> Testimonial:
    """Set a quotation for a card of a width; its height follows from the words."""
    tint = tints(stage)
    pad = max(20 * stage.u, min(0.09 * width, size_px * 1.15))
    said = item.title.strip().strip("\"“”„«»'")
    fill, soft = (
        (tint.on_accent, with_alpha(tint.on_accent, 0.78))
        if hero
        else (tint.card_text, tint.card_soft)
    )
    words = line(
        stage,
        f"“{said}”",
        width=width - 2 * pad,
        max_lines=max_lines,
        size_px=size_px,
        weight=560,
        colour=fill,
        least=24,
    )
    person, _, post = item.detail.partition(",")
    person = person.strip().lstrip("—- ")
    face = size_px * 1.75 if person else 0.0
    room = width - 2 * pad - face * 1.25
    name = (
        line(
            stage,
            person,
            width=room,
            max_lines=1,
            size_px=max(24 * stage.u, size_px * 0.74),
            weight=640,
            colour=fill,
            least=22,
        )
        if person
        else None
    )
    role = (
        line(
            stage,
            post.strip(),
            width=room,
            max_lines=1,
            size_px=max(23 * stage.u, size_px * 0.66),
            colour=soft,
            least=22,
        )
        if person and post.strip()
        else None
    )
    height = 2 * pad + words.height + (face + pad * 0.85 if face else 0.0)
    return Testimonial(index, words, name, role, person, pad, face, width, height)


def draw_testimonial(
    stage: Stage,
    card: Testimonial,
    *,
    start: int,
    end: int,
    covered: int | None = None,
    hero: bool = False,
) -> tuple[Layer, ...]:
    """The card in a space that begins at its corner; a hero card has the accent's colour.

    From the frame `covered` on nothing is written on it.
    """
    tint = tints(stage)
    written = end if covered is None else covered
    box = Box(x=0, y=0, width=card.width, height=card.height)
    name = f"said{card.index}"
    radius = min(36 * stage.u, card.pad) * stage.look.roundness
    fill: Colour = tint.accent if hero else tint.card
    layers: list[Layer] = [
        panel(
            f"{name}.fill",
            box,
            start=start,
            end=end,
            fill=fill,
            radius=radius,
            shadow=card_shadow(stage, lift=1.0 if hero else 0.6),
        ),
        place(card.words, f"{name}.words", x=card.pad, y=card.pad, start=start, end=written),
    ]
    if not hero:
        layers.insert(1, edge(stage, f"{name}.edge", box, start=start, end=end, radius=radius))
    if card.name is None:
        return tuple(layers)
    top = card.height - card.pad - card.face
    layers.append(
        portrait(
            stage,
            f"{name}.face",
            card.index,
            card.person,
            box=Box(x=card.pad, y=top, width=card.face, height=card.face),
            start=start,
            end=written,
            radius=card.face / 2,
        )
    )
    x = card.pad + card.face * 1.25
    middle = top + card.face / 2
    if card.role is None:
        layers.append(
            place(
                card.name,
                f"{name}.by",
                x=x,
                y=card.name.on_middle(middle),
                start=start,
                end=written,
            )
        )
        return tuple(layers)
    step = card.face * 0.27
    for block, part, offset in ((card.name, "by", -step), (card.role, "role", step)):
        layers.append(
            place(
                block,
                f"{name}.{part}",
                x=x,
                y=block.on_middle(middle + offset),
                start=start,
                end=written,
            )
        )
    return tuple(layers)
