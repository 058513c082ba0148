"""A conversation whose bubbles arrive one after the other."""

from openmotion.director.kit import TextBlock, arrive, avatar, line, panel, place
from openmotion.director.screens.screen import Layers, Screen
from openmotion.model import Box, GroupLayer, Layer, mix_oklab

_TALK = (
    (True, "Can you sum up what changed today?"),
    (False, "Sure. Three things moved, and one needs you."),
    (True, "Start with the one that needs me."),
    (False, "The draft is ready. Shall I send it round?"),
    (True, "Yes, please."),
)


def chat(screen: Screen) -> Layers:
    """The interface of a conversation."""
    em, tint = screen.em, screen.tint
    own = [item.title for item in screen.stage.content.items]
    layers: list[Layer] = []
    head = em * (4.2 if screen.compact else 2.9)
    layers.extend(
        avatar(
            screen.stage,
            "chat.who",
            "A",
            x=em * 2.4,
            y=head - em * 0.4,
            radius=em * 1.05,
            hue=150,
            start=screen.start,
            end=screen.end,
        )
    )
    layers.append(
        screen.text("chat.name", "Assistant", em * 4.0, head, size=1.15, weight=660, width=em * 12)
    )
    y = head + em * 2.2
    for index, (mine, text) in enumerate(_TALK):
        said = own[index] if index < len(own) else text
        block = line(
            screen.stage,
            said,
            width=screen.width * 0.62,
            size_px=em * 1.02,
            max_lines=3,
            colour=_ink(screen, mine),
            weight=500,
        )
        tall = block.height + em * 1.7
        if y + tall > screen.height - em:
            break
        layers.append(_bubble(screen, index, block, mine, y, tall))
        y += tall + em * 0.75
    if not screen.compact and y + em * 4 < screen.height:
        box = Box(
            x=em * 1.4, y=screen.height - em * 4, width=screen.width - em * 2.8, height=em * 2.8
        )
        layers.append(
            panel(
                "chat.input",
                box,
                start=screen.start,
                end=screen.end,
                fill=tint.card_alt,
                radius=em * 1.4,
                stroke=tint.card_line,
            )
        )
        layers.append(
            screen.text(
                "chat.hint",
                "Write a message",
                box.x + em * 1.4,
                box.y + em * 1.78,
                size=0.95,
                colour=tint.card_soft,
            )
        )
    return tuple(layers)


def _ink(screen: Screen, mine: bool) -> str:
    if not mine:
        return screen.tint.card_text
    return screen.stage.palette.ink if screen.stage.shot.tone == "dark" else screen.tint.card


def _bubble(
    screen: Screen, index: int, block: TextBlock, mine: bool, y: float, tall: float
) -> GroupLayer:
    em, tint = screen.em, screen.tint
    wide = block.width + em * 2.2
    x = screen.width - wide - em * 1.4 if mine else em * 1.4
    start = screen.when(index, 0.34)
    fill = tint.card_accent if mine else mix_oklab(tint.card, tint.card_text, 0.08)
    pivot = (wide, tall) if mine else (0.0, tall)
    return GroupLayer(
        id=f"chat.{index}",
        start=start,
        end=screen.end,
        transform=arrive(
            screen.stage,
            start,
            position=(x + pivot[0], y + pivot[1]),
            anchor=pivot,
            scale=0.72,
            dy=em * 0.8,
            seconds=0.45,
            easing=screen.stage.look.motion.bounce,
        ),
        opacity=screen.fade(index, 0.34),
        layers=(
            panel(
                f"chat.{index}.fill",
                Box(x=0, y=0, width=wide, height=tall),
                start=start,
                end=screen.end,
                fill=fill,
                radius=em * 1.1,
            ),
            place(
                block,
                f"chat.{index}.text",
                x=em * 1.1,
                y=em * 0.85,
                start=start,
                end=screen.end,
                decor=True,
            ),
        ),
    )
