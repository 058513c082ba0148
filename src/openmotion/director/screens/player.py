"""A track that plays: cover, waveform and controls."""

from openmotion.director.kit import arrive, disc, grow, icon, panel
from openmotion.director.screens.screen import Layers, Screen
from openmotion.model import (
    Box,
    GroupLayer,
    Layer,
    LinearGradient,
    Stop,
    chance,
    with_alpha,
)


def player(screen: Screen) -> Layers:
    """The interface of a music or voice player."""
    em, tint = screen.em, screen.tint
    side = min(screen.width - em * 4, screen.height * (0.46 if screen.compact else 0.56))
    x = (screen.width - side) / 2 if screen.compact else em * 2
    y = em * (4.2 if screen.compact else 2.4)
    layers: list[Layer] = [_cover(screen, Box(x=x, y=y, width=side, height=side))]
    text_x = em * 2 if screen.compact else x + side + em * 2.4
    text_y = y + side + em * 3.2 if screen.compact else y + em * 3.4
    layers += [
        screen.text("play.title", "Late evening", text_x, text_y, size=1.7, display=True),
        screen.text(
            "play.by", "Side A, track 3", text_x, text_y + em * 1.8, size=1.0, colour=tint.card_soft
        ),
    ]
    wave_y = text_y + em * 4.6
    layers += _wave(screen, text_x, wave_y, screen.width - text_x - em * 2)
    middle = screen.width / 2 if screen.compact else text_x + (screen.width - text_x - em * 2) / 2
    controls = min(wave_y + em * 4.8, screen.height - em * 2.6)
    for index, (name, dx, size) in enumerate(
        (("skip-back", -4.2, 1.7), ("skip-forward", 4.2, 1.7))
    ):
        layers.append(
            icon(
                screen.stage,
                f"play.skip{index}",
                name,
                x=middle + em * (dx - size / 2),
                y=controls - em * size / 2,
                size=em * size,
                colour=tint.card_text,
                start=screen.start,
                end=screen.end,
            )
        )
    layers.append(
        disc(
            "play.disc",
            middle,
            controls,
            em * 1.75,
            start=screen.start,
            end=screen.end,
            fill=tint.card_accent,
        )
    )
    layers.append(
        icon(
            screen.stage,
            "play.pause",
            "pause",
            x=middle - em * 0.8,
            y=controls - em * 0.8,
            size=em * 1.6,
            start=screen.start,
            end=screen.end,
            weight=2.6,
            colour=screen.stage.palette.ink if tint.is_dark else tint.card,
        )
    )
    return tuple(layers)


def _cover(screen: Screen, box: Box) -> GroupLayer:
    palette = screen.stage.palette
    inner = Box(x=0, y=0, width=box.width, height=box.height)
    fill = LinearGradient(
        start=(0, 0),
        end=(box.width, box.height),
        stops=(
            Stop(offset=0, colour=palette.dark[1 % len(palette.dark)]),
            Stop(offset=1, colour=palette.second),
        ),
    )
    rings: tuple[Layer, ...] = tuple(
        disc(
            f"play.cover.ring{i}",
            box.width * 0.62,
            box.height * 0.42,
            box.width * (0.14 + 0.1 * i),
            start=screen.start,
            end=screen.end,
            stroke=with_alpha(palette.paper, 0.75 - 0.14 * i),
            stroke_px=screen.em * 0.2,
        )
        for i in range(5)
    )
    return GroupLayer(
        id="play.cover",
        start=screen.start,
        end=screen.end,
        box=inner,
        transform=arrive(
            screen.stage, screen.fill, position=(box.x, box.y), dy=screen.em, seconds=0.6
        ),
        opacity=screen.fade(0),
        layers=(
            panel(
                "play.cover.fill",
                inner,
                start=screen.start,
                end=screen.end,
                fill=fill,
                radius=screen.em * 1.2,
            ),
            *rings,
        ),
    )


def _wave(screen: Screen, x: float, y: float, wide: float) -> list[Layer]:
    em, tint = screen.em, screen.tint
    count = max(12, int(wide / (em * 0.62)))
    step = wide / count
    played = count * 0.55
    layers: list[Layer] = []
    for index in range(count):
        tall = em * (0.5 + 2.6 * chance(screen.stage.shot.seed, "wave", index) ** 1.4)
        begins = screen.when(index, 0.012)
        colour = tint.card_accent if index < played else with_alpha(tint.card_text, 0.2)
        layers.append(
            panel(
                f"play.wave{index}",
                Box(x=x + step * index, y=y - tall / 2, width=step * 0.5, height=tall),
                start=begins,
                end=screen.end,
                fill=colour,
                radius=step * 0.25,
                smooth=False,
                opacity=grow(begins, 6, 0.0, 1.0, "out-cubic"),
            )
        )
    return layers
