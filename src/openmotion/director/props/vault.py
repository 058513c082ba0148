"""A field that fills with the dots of a secret, until it is locked."""

from openmotion.director.kit import (
    Stage,
    appear,
    arrive,
    card_shadow,
    disc,
    grow,
    icon,
    panel,
    tints,
)
from openmotion.director.props.prop import Place, Prop
from openmotion.model import Box, Cue, GroupLayer, Layer

_DOTS = 10


def vault(stage: Stage, place: Place) -> Prop:
    """Dots come one by one; then the lock's disc takes the accent."""
    tint, u, start = tints(stage), stage.u, place.start
    tall = min(place.box.height * 0.62, 150 * u)
    wide = min(place.box.width, tall * 6.6)
    x = place.box.x + ((place.box.width - wide) / 2 if stage.look.centred else 0.0)
    box = Box(x=x, y=place.box.y + (place.box.height - tall) * 0.4, width=wide, height=tall)
    layers: list[Layer] = [
        panel(
            "vault.field",
            box,
            start=start,
            end=stage.end,
            fill=tint.card,
            radius=tall * 0.3 * stage.look.roundness**0.5,
            stroke=tint.card_line,
            shadow=card_shadow(stage, lift=0.6),
            opacity=appear(stage, start, 0.35),
        )
    ]
    room = wide - tall * 1.5
    cues: list[Cue] = []
    for dot in range(_DOTS):
        begins = start + stage.frames(0.3 + 0.085 * dot)
        layers.append(
            disc(
                f"vault.dot{dot}",
                box.x + tall * 0.5 + room * (dot + 0.5) / _DOTS,
                box.y + tall / 2,
                grow(begins, stage.frames(0.3), 0.0, tall * 0.085, stage.look.motion.bounce),
                start=begins,
                end=stage.end,
                fill=tint.card_text,
            )
        )
        if dot % 2 == 0:
            cues.append(Cue(kind="tick", frame=begins, gain_db=-8.0))
    locks = start + stage.frames(0.3 + 0.085 * _DOTS + 0.15)
    radius, glyph = tall * 0.34, tall * 0.34
    layers.append(
        GroupLayer(
            id="vault.lock",
            start=locks,
            end=stage.end,
            decor=True,
            transform=arrive(
                stage,
                locks,
                position=(box.right - tall * 0.54, box.y + tall / 2),
                scale=0.5,
                seconds=0.5,
                easing=stage.look.motion.bounce,
            ),
            opacity=appear(stage, locks, 0.2),
            layers=(
                disc(
                    "vault.disc",
                    0.0,
                    0.0,
                    radius,
                    start=locks,
                    end=stage.end,
                    fill=tint.card_accent,
                ),
                icon(
                    stage,
                    "vault.icon",
                    "lock",
                    x=-glyph / 2,
                    y=-glyph / 2,
                    size=glyph,
                    start=locks,
                    end=stage.end,
                    weight=2.4,
                    colour=stage.palette.ink if tint.is_dark else tint.card,
                ),
            ),
        )
    )
    cues.append(Cue(kind="click", frame=locks + 3, gain_db=-3.0))
    return Prop(tuple(layers), tuple(cues))
