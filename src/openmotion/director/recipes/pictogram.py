"""A share as a crowd of which so many light up.

Content: `figures`, a percentage ("42%") or so many out of so many ("7 out of 10"), or `series` with
`whole`; `headline` is what the share means, `support` where it comes from, `label`. A number that
is no share is shown as a counting number.
"""

import math
import re
from dataclasses import dataclass

from openmotion.director.kit import (
    Scenery,
    Stage,
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
from openmotion.director.recipes import stat_counter
from openmotion.director.recipes.chart_dress import chart_style
from openmotion.director.recipes.copy_room import copy_above
from openmotion.director.recipes.curve import written
from openmotion.director.recipes.number import count_layer, number_block
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import (
    Box,
    ChartTiming,
    Cue,
    Figure,
    Layer,
    PictogramLayer,
    Transform,
)

_OUT_OF = re.compile(
    r"(?<![\d.,])(\d+)\s*(?:/|(?:out\s+of|of|in|von|sur|de|di|su|na|van|em|из|з|στους|trên)\s)\s*"
    r"(?:every\s+)?(\d+)(?![\d.,]*\d)",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"\b(?:people|persons?|adults?|users?|customers?|clients?|employees?|workers?|students?|"
    r"kids|children|women|men|patients?|teachers?|developers?|founders?|managers?|members?|"
    r"respondents?|voters?|households?|leute|menschen|kunden|personnes|gens|personas|persone|"
    r"pessoas|mensen|ludzi|людей)\b",
    re.IGNORECASE,
)
_MOST_IN_ROW = 10


@dataclass(frozen=True, slots=True)
class _Crowd:
    """So many out of so many.

    Attributes:
        filled: that light up.
        count: in all.
        figure: the number as written.
        meaning: what it says.
    """

    filled: float
    count: int
    figure: Figure
    meaning: str


def build_crowd(stage: Stage) -> Scenery:
    """The number and its meaning in a column, the whole crowd beside it (or below)."""
    crowd = _crowd(stage)
    if crowd is None:
        return stat_counter.build(stage)
    u, area, whole = stage.u, stage.area, stage.below_mark
    wide, start = stage.shape == "wide", stage.at(0.15)
    if wide:
        side = Box(x=area.x, y=whole.y, width=area.width * 0.40, height=whole.height)
        room = Box(
            x=area.x + area.width * 0.47,
            y=whole.y,
            width=area.width * 0.53,
            height=whole.height,
        )
    else:
        share = 0.40 if stage.shape == "tall" else 0.44
        side = Box(x=area.x, y=whole.y, width=area.width, height=whole.height * share)
        room = Box(
            x=area.x,
            y=whole.y + whole.height * share + 50 * u,
            width=area.width,
            height=whole.height * (1 - share) - 50 * u,
        )
    layers, stop = _words(stage, crowd, side, start, low=0.5 if wide else 0.0)
    if not wide:
        top = stop + 70 * u
        room = Box(x=room.x, y=top, width=room.width, height=max(1.0, area.bottom - top))
    layers.append(_icons(stage, crowd, room, start))
    layers += corner_label(stage, stage.content.label)
    return Scenery(layers=tuple(layers), cues=_cues(stage, start), camera=keep_alive(stage))


def build_parade(stage: Stage) -> Scenery:
    """Ten large ones in a row across the frame under the words, the number at the end."""
    crowd = _crowd(stage)
    if crowd is None:
        return stat_counter.build(stage)
    few = _in_tens(crowd)
    u, area, wide = stage.u, stage.area, stage.shape == "wide"
    start = stage.at(0.3)
    laid = copy_above(
        stage,
        text=stage.content.headline or capitalised(crowd.meaning) or crowd.figure.text,
        share=0.4,
        gap=70,
        max_lines=2 if wide else 3,
    )
    room = laid.room
    lines = math.ceil(few.count / (few.count if wide else max(1, math.ceil(few.count / 2))))
    columns = math.ceil(few.count / lines)
    cell = min(room.width / columns, room.height * (0.5 if wide else 0.52) / lines)
    icons = Box(
        x=room.x,
        y=room.y,
        width=room.width,
        height=min(cell * lines, room.height * 0.6),
    )
    foot = Box(
        x=area.x,
        y=icons.bottom + 50 * u,
        width=area.width,
        height=max(1.0, area.bottom - icons.bottom - 50 * u),
    )
    number = number_block(
        stage,
        crowd.figure,
        width=foot.width * (0.5 if stage.content.support else 1.0),
        height=foot.height * 0.86,
        size_px=stage.size("hero") * 0.62,
    )
    slack = max(0.0, foot.height - number.height) * 0.5
    y = foot.y + slack
    layers: list[Layer] = [
        *laid.layers,
        _icons(stage, few, icons, start, columns=columns),
        count_layer(
            stage,
            "number",
            crowd.figure,
            number,
            x=foot.x,
            y=y,
            start=start,
            colour=tints(stage).accent,
        ),
    ]
    support = stage.content.support
    if support:
        begins = stage.by(start + stage.frames(0.7), support)
        left = number.width + 60 * u
        note = line(stage, support, width=foot.width - left, max_lines=3, height=foot.height)
        layers.append(
            place(
                note,
                "proof",
                x=foot.x + left,
                y=y + number.height - note.height,
                start=begins,
                end=stage.end,
                animators=(fade_up(stage, begins),),
            )
        )
    layers += corner_label(stage, stage.content.label)
    return Scenery(layers=tuple(layers), cues=_cues(stage, start), camera=keep_alive(stage))


def _words(
    stage: Stage, crowd: _Crowd, box: Box, start: int, *, low: float
) -> tuple[list[Layer], float]:
    """Number, meaning and source one under the other, and where they end."""
    u, tint, support = stage.u, tints(stage), stage.content.support
    number = number_block(
        stage,
        crowd.figure,
        width=box.width,
        height=box.height * 0.46,
        size_px=stage.size("hero") * (0.78 if stage.shape == "wide" else 0.9),
    )
    gap = 46 * u
    note = line(stage, support, width=box.width, max_lines=3) if support else None
    left = box.height - number.height - gap - (note.height + gap if note else 0.0)
    words = (
        headline(
            stage,
            crowd.meaning,
            stage.content.accent,
            width=box.width,
            height=max(40 * u, left),
            max_lines=4,
            size_px=stage.size("headline") * 0.78,
        )
        if crowd.meaning
        else None
    )
    parts = [block for block in (words, note) if block is not None]
    whole = number.height + sum(block.height + gap for block in parts)
    y = box.y + max(0.0, box.height - whole) * low
    layers: list[Layer] = [
        count_layer(
            stage,
            "number",
            crowd.figure,
            number,
            x=box.x,
            y=y,
            start=start,
            colour=tint.accent,
        )
    ]
    y += number.height + gap
    for block in parts:
        begins = stage.by(start + stage.frames(0.5), "word " * block.words)
        if block is note:
            begins = stage.by(start + stage.frames(0.9), support)
        move = fade_up(stage, begins) if block is note else entrance(stage, begins, block.words)
        layers.append(
            place(
                block,
                "proof" if block is note else "meaning",
                x=box.x,
                y=y,
                start=begins,
                end=stage.end,
                animators=(move,),
            )
        )
        y += block.height + gap
    return layers, y - gap


def _icons(
    stage: Stage, crowd: _Crowd, box: Box, start: int, *, columns: int | None = None
) -> PictogramLayer:
    return PictogramLayer(
        id="crowd",
        # It stands from the first frame on: a crowd that fades is drawn anew each frame.
        start=0,
        end=stage.end,
        width=box.width,
        height=box.height,
        count=crowd.count,
        filled=crowd.filled,
        icon=_icon(stage, crowd),
        columns=columns,
        style=chart_style(stage),
        timing=ChartTiming(start=start + stage.frames(0.3), duration=stage.frames(1.2)),
        transform=Transform(position=(box.x, box.y)),
    )


def _icon(stage: Stage, crowd: _Crowd) -> str:
    """People where the words speak of people; else plain marks as round as the look."""
    content = stage.content
    words = f"{content.headline} {crowd.figure.label} {content.support} {content.subject}"
    if _PEOPLE.search(words):
        return "user-round"
    return "square" if stage.look.roundness < 0.6 else "dot"


def _crowd(stage: Stage) -> _Crowd | None:
    """The share that the content names; None where its number is no share."""
    content = stage.content
    figure = content.figures[0] if content.figures else None
    if figure is None and content.series is not None and content.series.whole:
        point, whole = content.series.points[0], content.series.whole
        value = point.value or 0.0
        text = f"{written(content.series, value)}/{written(content.series, whole)}"
        figure = Figure(text=text, value=value, suffix=f"/{whole:g}", label=point.label)
        if 1 <= whole <= 200 and 0 <= value <= whole:
            meaning = content.headline or capitalised(point.label)
            return _Crowd(value, round(whole), figure, meaning)
        return None
    if figure is None:
        return None
    meaning = content.headline or capitalised(figure.label)
    if figure.suffix.strip() == "%" and 0 < figure.value <= 100 and figure.start is None:
        return _Crowd(float(figure.value), 100, figure, meaning)
    pair = _OUT_OF.search(figure.text)
    if pair:
        part, whole = int(pair[1]), int(pair[2])
        if 2 <= whole <= 200 and part <= whole:
            return _Crowd(float(part), whole, figure, meaning)
    return None


def _in_tens(crowd: _Crowd) -> _Crowd:
    """The same share of at most ten, the last one filled in part."""
    if crowd.count <= _MOST_IN_ROW:
        return crowd
    filled = crowd.filled / crowd.count * _MOST_IN_ROW
    return _Crowd(filled, _MOST_IN_ROW, crowd.figure, crowd.meaning)


def _cues(stage: Stage, start: int) -> tuple[Cue, ...]:
    stop = start + stage.frames(1.5)
    return (
        Cue(kind="riser", frame=stop, gain_db=-12.0, duration_frames=stage.frames(1.2)),
        Cue(kind="pop", frame=stop, gain_db=-4.0),
    )


RECIPE = Recipe(
    name="pictogram",
    summary="A crowd of marks of which so many light up, with the number that they are.",
    choreographies={"crowd": build_crowd, "parade": build_parade},
    shows=("headline", "support", "label", "figures", "series"),
    min_s=2.2,
    natural_s=3.8,
    longest_s=6.0,
    most_items=1,
    bold=True,
)
