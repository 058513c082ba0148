"""A week of blocks that slide out of a heap into order."""

from openmotion.director.kit import Stage, appear, arrive, panel, tints, ui_text
from openmotion.director.props.prop import Place, Prop
from openmotion.model import Box, Cue, Layer, chance, with_alpha

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri")


def week(stage: Stage, place: Place) -> Prop:
    """Five days; their blocks fall into place and one of them carries the accent."""
    box, tint, u = place.box, tints(stage), stage.u
    em = min(30 * u, box.height * 0.13)
    wide, gap = box.width / 5, 14 * u
    top = box.y + em * 1.9
    tall = box.bottom - top
    layers: list[Layer] = []
    cues: list[Cue] = []
    rows = 3
    for day, name in enumerate(_DAYS):
        x = box.x + wide * day
        layers.append(
            ui_text(
                stage,
                f"week.{name}",
                name,
                x=x + gap * 0.2,
                y=box.y + em,
                size=em * 0.92,
                width=wide,
                colour=tint.soft,
                start=place.start,
                end=stage.end,
                opacity=appear(stage, place.start + 2 * day, 0.4),
            )
        )
        layers.append(
            panel(
                f"week.line{day}",
                Box(x=x, y=top - em * 0.4, width=wide - gap, height=2 * u),
                start=place.start,
                end=stage.end,
                fill=tint.line,
                smooth=False,
                opacity=appear(stage, place.start + 2 * day, 0.4),
            )
        )
        for row in range(rows):
            number = day * rows + row
            dice = chance(stage.shot.seed, "week", number)
            if dice < 0.22 and number not in {4, 7}:
                continue
            unit = tall / rows
            shown = Box(
                x=x,
                y=top + unit * row + gap * 0.3,
                width=wide - gap,
                height=unit * (0.82 if dice < 0.7 else 0.55) - gap * 0.4,
            )
            begins = place.start + 5 + round(number * 2.1)
            chosen = number in {4, 7, 12}
            fill = tint.accent if chosen else with_alpha(tint.text, 0.13 + 0.12 * dice)
            slide = arrive(
                stage,
                begins,
                position=(0.0, 0.0),
                dx=(box.x + box.width / 2 - shown.centre[0]) * 0.35,
                dy=(1 if dice > 0.5 else -1) * box.height * 0.25,
                seconds=0.7,
            )
            layers.append(
                panel(
                    f"week.{day}.{row}",
                    shown,
                    start=begins,
                    end=stage.end,
                    fill=fill,
                    radius=14 * u * stage.look.roundness,
                    transform=slide,
                    opacity=appear(stage, begins, 0.25),
                )
            )
            if chosen:
                cues.append(Cue(kind="pop", frame=begins + 6, gain_db=-7.0, pitch=number / 3))
    return Prop(tuple(layers), tuple(cues))
