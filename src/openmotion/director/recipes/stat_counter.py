"""One number fills the frame; what it means stands beside it, its own picture below."""

from openmotion.director.kit import (
    Align,
    Scenery,
    Stage,
    TextBlock,
    capitalised,
    corner_label,
    entrance,
    fade_up,
    headline,
    keep_alive,
    line,
    place,
    tints,
)
from openmotion.director.recipes import title_card
from openmotion.director.recipes.curve import draw_curve
from openmotion.director.recipes.gauge import gauge
from openmotion.director.recipes.number import count_layer, number_block
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.recipes.stat_roll import build_roll
from openmotion.model import Box, Cue, Figure, Layer, choose

_COUNT_S = 1.15


def build(stage: Stage) -> Scenery:
    """The number counts; its meaning arrives with the last digits."""
    content, u, area = stage.content, stage.u, stage.area
    if not content.figures:
        return title_card.build(stage)
    figure = content.figures[0]
    wide = stage.shape == "wide"
    meaning = content.headline or capitalised(figure.label)
    chart = content.series if content.series and len(content.series.points) >= 3 else None
    beside = wide and bool(meaning) and len(figure.text) <= 7
    top = stage.below_mark.y
    foot = area.height * (0.25 if chart else 0.14 if wide else 0.11)
    proof = (
        line(stage, content.support, width=area.width * (0.8 if wide else 1.0), max_lines=2)
        if content.support
        else None
    )
    gap = (58 if wide else 76) * u
    low = area.bottom - foot - gap
    room = Box(
        x=area.x,
        y=top,
        width=area.width,
        height=low - top - (proof.height + gap * 0.8 if proof else 0.0),
    )
    start = stage.at(0.12)
    layers, bottom = (_beside if beside else _stacked)(stage, figure, meaning, room, start)
    if proof:
        says = stage.by(start + stage.frames(0.95), content.support)
        layers.append(
            place(
                proof,
                "proof",
                x=area.x,
                y=min(bottom + gap * 0.8, low - proof.height),
                start=says,
                end=stage.end,
                animators=(fade_up(stage, says),),
            )
        )
    box = Box(x=area.x, y=area.bottom - foot, width=area.width, height=foot)
    if chart is not None:
        layers += draw_curve(stage, chart, box.inset(14 * u), start=start + 4, labels=False)
    else:
        layers += gauge(stage, figure, box, start=start + 4, seconds=_COUNT_S)
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
    return Scenery(layers=tuple(layers), cues=cues, camera=keep_alive(stage))


def build_poster(stage: Stage) -> Scenery:
    """The figures roll up along the foot of the frame; with a chart to show the count stays."""
    content = stage.content
    plain = bool(content.figures) and content.series is None and content.figures[0].start is None
    return build_roll(stage) if plain else build(stage)


def _beside(
    stage: Stage, figure: Figure, meaning: str, room: Box, start: int
) -> tuple[list[Layer], float]:
    """Number and meaning on one baseline; shots take turns in which stands left."""
    u, gap = stage.u, 56 * stage.u
    number = number_block(stage, figure, width=room.width * 0.6, height=room.height * 0.86)
    right = number.width > room.width * 0.3 and choose(
        stage.shot.seed, (False, False, True), "side"
    )
    width = room.width - number.width - gap
    words = headline(
        stage, meaning, stage.content.accent, width=width, max_lines=3, height=number.height
    )
    if words.fitted.size_px < 0.55 * stage.size("headline") * stage.look.display.scale:
        return _stacked(stage, figure, meaning, room, start)
    y = room.y + (room.height - number.height) * 0.56
    low = y + number.height
    align: Align = "right" if right else "left"
    layer = count_layer(
        stage,
        "number",
        figure,
        number,
        x=room.right if right else room.x,
        y=y,
        align=align,
        start=start,
        seconds=_COUNT_S,
        colour=tints(stage).text,
    )
    x = room.right - number.width - gap - words.width if right else room.x + number.width + gap
    if right:
        x = room.x
    text = _meaning(stage, words, x, low - words.height - 4 * u, start)
    return [layer, text], low


def _stacked(
    stage: Stage, figure: Figure, meaning: str, room: Box, start: int
) -> tuple[list[Layer], float]:
    """The number over its meaning, both as wide as they get."""
    wide = stage.shape == "wide"
    gap = (54 if wide else 70) * stage.u
    number = number_block(
        stage,
        figure,
        width=room.width,
        height=room.height * (0.66 if meaning else 0.8),
        size_px=stage.size("hero") * (1.0 if wide else 1.35),
    )
    words = (
        headline(
            stage,
            meaning,
            stage.content.accent,
            width=room.width,
            max_lines=2 if wide else 3,
            height=room.height - number.height - gap,
            size_px=stage.size("headline") * (1.0 if wide else 1.08),
        )
        if meaning
        else None
    )
    whole = number.height + (gap + words.height if words else 0.0)
    y = room.y + (room.height - whole) * 0.5
    layers: list[Layer] = [
        count_layer(
            stage,
            "number",
            figure,
            number,
            x=room.x,
            y=y,
            align="left",
            start=start,
            seconds=_COUNT_S,
            colour=tints(stage).text,
        )
    ]
    if words:
        layers.append(_meaning(stage, words, room.x, y + number.height + gap, start))
    return layers, y + whole


def _meaning(stage: Stage, words: TextBlock, x: float, y: float, start: int) -> Layer:
    says = stage.by(start + stage.frames(0.6), " ".join(["word"] * words.words))
    return place(
        words,
        "meaning",
        x=x,
        y=y,
        start=says,
        end=stage.end,
        animators=(entrance(stage, says, words.words),),
    )


RECIPE = Recipe(
    name="stat_counter",
    summary="One number counts up, enormous, with its meaning beside it and its picture below.",
    choreographies={"gauge": build, "roll": build_poster},
    shows=("headline", "support", "label", "figures", "series"),
    min_s=2.2,
    natural_s=3.2,
    longest_s=5.5,
    most_items=1,
    bold=True,
)
