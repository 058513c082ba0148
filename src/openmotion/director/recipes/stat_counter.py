"""One number fills the frame; what it means stands beside it."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    capitalised,
    corner_label,
    entrance,
    fade_up,
    grow,
    headline,
    line,
    place,
    rule,
    tints,
)
from openmotion.director.recipes.curve import draw_curve
from openmotion.director.recipes.number import count_layer
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Cue, Figure, Layer, Trim


def build(stage: Stage) -> Scenery:
    """The number counts; its meaning arrives with the last digits."""
    content, u, area, tint = stage.content, stage.u, stage.area, tints(stage)
    figure = content.figures[0] if content.figures else Figure(text="1", value=1)
    wide = stage.shape == "wide"
    meaning = content.headline or capitalised(figure.label)
    chart = content.series if content.series and len(content.series.points) >= 3 else None
    room = area.height * (0.56 if chart else 0.74)
    start = stage.at(0.12)
    share = 0.58 if wide and meaning else 1.0
    top = area.y + (0.12 if wide else 0.06) * area.height
    number, number_wide, number_tall = count_layer(
        stage,
        "number",
        figure,
        x=area.x,
        y=0,
        width=area.width * share,
        height=room * (0.8 if wide else 0.42),
        start=start,
        seconds=1.15,
    )
    y = top + (room - number_tall) / 2 if wide else top
    spot = number.transform.position
    x0, y0 = spot if isinstance(spot, tuple) else (0.0, 0.0)
    number = number.model_copy(
        update={"transform": number.transform.model_copy(update={"position": (x0, y0 + y)})}
    )
    layers: list[Layer] = [number]
    says = start + stage.frames(0.7)
    if meaning:
        mx = area.x + number_wide + 52 * u if wide else area.x
        width = area.right - mx
        block = headline(
            stage,
            meaning,
            content.accent,
            width=width,
            max_lines=3,
            height=number_tall if wide else area.bottom - y - number_tall - 70 * u,
        )
        my = (
            y + number_tall - block.height - 0.02 * number_tall
            if wide
            else y + number_tall + 64 * u
        )
        layers.append(
            place(
                block,
                "meaning",
                x=mx,
                y=my,
                start=says,
                end=stage.end,
                animators=(entrance(stage, says, block.words),),
            )
        )
        base = my + block.height
    else:
        base = y + number_tall
    if content.support:
        later = says + stage.frames(0.35)
        low = max(base, y + number_tall) + 54 * u
        proof = line(stage, content.support, width=area.width * 0.8, max_lines=2)
        layers.append(
            place(
                proof,
                "proof",
                x=area.x,
                y=low,
                start=later,
                end=stage.end,
                animators=(fade_up(stage, later),),
            )
        )
    if chart is not None:
        box = Box(
            x=area.x, y=area.bottom - area.height * 0.24, width=area.width, height=area.height * 0.2
        )
        layers += draw_curve(stage, chart, box, start=start + 4, labels=False)
    elif not content.support:
        layers.append(_baseline(stage, max(base, y + number_tall) + 60 * u, start, tint.line))
    layers += corner_label(stage, content.label)
    cues = (
        Cue(
            kind="riser",
            frame=start + stage.frames(1.1),
            gain_db=-12.0,
            duration_frames=stage.frames(1.0),
        ),
        Cue(kind="impact", frame=start + stage.frames(1.0), gain_db=-4.0),
    )
    return Scenery(layers=tuple(layers), cues=cues)


def _baseline(stage: Stage, y: float, start: int, colour: str) -> Layer:
    area = stage.area
    return rule(
        "number.line",
        ((area.x, y), (area.right, y)),
        start=start,
        end=stage.end,
        colour=colour,
        width_px=3 * stage.u,
        trim=Trim(end=grow(start, stage.frames(1.2), 0.0, 1.0, "out-quart")),
    )


RECIPE = Recipe(
    name="stat_counter",
    summary="One number counts up, enormous, with its meaning beside it.",
    build=build,
    min_s=1.6,
    natural_s=3.0,
)
