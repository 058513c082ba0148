"""A week of blocks that slide out of a heap into order."""

from openmotion.director.kit import Stage, appear, arrive, panel, tints, ui_text
from openmotion.director.props.prop import Place, Prop
from openmotion.model import Box, Colour, Cue, Layer, chance, choose, with_alpha

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri")
# Day, first and last quarter of the day that a block fills, and whether it is the marked kind.
_Block = tuple[int, float, float, bool]
_WEEKS: tuple[tuple[_Block, ...], ...] = (
    (
        (0, 0.0, 1.4, False),
        (0, 2.2, 3.2, False),
        (1, 0.0, 2.3, True),
        (1, 2.9, 4.0, False),
        (2, 0.8, 1.8, False),
        (2, 2.2, 4.0, False),
        (3, 0.0, 2.3, True),
        (3, 2.9, 3.7, False),
        (4, 0.4, 1.5, False),
    ),
    (
        (0, 0.0, 2.0, True),
        (0, 2.5, 3.5, False),
        (1, 0.6, 1.8, False),
        (1, 2.3, 4.0, False),
        (2, 0.0, 2.4, True),
        (3, 0.0, 1.1, False),
        (3, 1.6, 3.0, False),
        (4, 1.2, 4.0, True),
        (4, 0.0, 0.8, False),
    ),
)


def week(stage: Stage, place: Place) -> Prop:
    """Five days; their blocks fall into place and the marked ones carry the accent."""
    box, tint, u = place.box, tints(stage), stage.u
    em = min(30 * u, box.height * 0.13)
    wide, gap = box.width / 5, 16 * u
    top = box.y + em * 1.75
    unit = (box.bottom - top) / 4
    layers: list[Layer] = []
    cues: list[Cue] = []
    for day, name in enumerate(_DAYS):
        x = box.x + wide * day
        shown = appear(stage, place.start + 2 * day, 0.4)
        layers += [
            ui_text(
                stage,
                f"week.{name}",
                name,
                x=x,
                y=box.y + em * 0.8,
                size=em * 0.92,
                width=wide,
                colour=tint.soft,
                start=place.start,
                end=stage.end,
                opacity=shown,
            ),
            panel(
                f"week.line{day}",
                Box(x=x, y=top - em * 0.5, width=wide - gap, height=2 * u),
                start=place.start,
                end=stage.end,
                fill=tint.line,
                smooth=False,
                opacity=shown,
            ),
        ]
    blocks = choose(stage.shot.seed, _WEEKS, "week")
    for number, (day, first, last, marked) in enumerate(blocks):
        target = Box(
            x=box.x + wide * day,
            y=top + unit * first,
            width=wide - gap,
            height=unit * (last - first) - 8 * u,
        )
        begins = place.start + stage.frames(0.18 + 0.07 * number)
        dice = chance(stage.shot.seed, "week", number)
        fill: Colour = tint.accent if marked else with_alpha(tint.text, 0.14 + 0.12 * dice)
        layers.append(
            panel(
                f"week.block{number}",
                target,
                start=begins,
                end=stage.end,
                fill=fill,
                radius=14 * u * stage.look.roundness,
                transform=arrive(
                    stage,
                    begins,
                    position=(0.0, 0.0),
                    dx=(box.centre[0] - target.centre[0]) * 0.35,
                    dy=(1 if dice > 0.5 else -1) * box.height * 0.22,
                    seconds=0.7,
                ),
                opacity=appear(stage, begins, 0.25),
            )
        )
        if marked:
            cues.append(Cue(kind="pop", frame=begins + 6, gain_db=-7.0, pitch=2.0 * len(cues)))
    return Prop(tuple(layers), tuple(cues))
