"""Coins that drop onto stacks, each stack higher than the one before."""

from openmotion.director.kit import Stage, appear, arrive, panel, rule, tints
from openmotion.director.props.prop import Place, Prop
from openmotion.model import Box, Cue, Layer, chance, mix_oklab


def coins(stage: Stage, place: Place) -> Prop:
    """Stacks of flat coins; the last stack is the accent's."""
    box, tint, u = place.box, tints(stage), stage.u
    stacks = 9 if stage.shape == "wide" else 6
    step = box.width / stacks
    wide = min(step * 0.72, 150 * u)
    most = 8
    tall = box.height / (most + 0.5)
    layers: list[Layer] = [
        rule(
            "coins.floor",
            ((box.x, box.bottom), (box.right, box.bottom)),
            start=place.start,
            end=stage.end,
            colour=tint.line,
            width_px=3 * u,
        )
    ]
    cues: list[Cue] = []
    for stack in range(stacks):
        along = stack / (stacks - 1)
        high = round(1 + (most - 2) * along**1.3 + chance(stage.shot.seed, "coins", stack))
        last = stack == stacks - 1
        for coin in range(min(most, high)):
            begins = place.start + stage.frames(0.05 * stack + 0.075 * coin)
            light = 0.2 + 0.12 * along + 0.05 * (coin % 2)
            fill = tint.accent if last else mix_oklab(tint.ground, tint.text, light)
            if last and coin % 2:
                fill = mix_oklab(tint.accent, tint.ground, 0.14)
            wobble = (chance(stage.shot.seed, "coin", stack, coin) - 0.5) * 7 * u
            slot = Box(
                x=box.x + step * stack + wobble,
                y=box.bottom - tall * (coin + 1),
                width=wide,
                height=tall * 0.84,
            )
            layers.append(
                panel(
                    f"coin{stack}.{coin}",
                    slot,
                    start=begins,
                    end=stage.end,
                    fill=fill,
                    radius=tall * 0.4,
                    smooth=False,
                    transform=arrive(
                        stage,
                        begins,
                        position=(0.0, 0.0),
                        dy=-110 * u,
                        seconds=0.42,
                        easing=stage.look.motion.bounce,
                    ),
                    opacity=appear(stage, begins, 0.15),
                )
            )
        cues.append(
            Cue(
                kind="tick",
                frame=place.start + stage.frames(0.05 * stack + 0.2),
                gain_db=-8.0,
                pitch=float(stack),
            )
        )
    return Prop(tuple(layers), tuple(cues))
