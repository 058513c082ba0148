"""An offer: how much, with which code and until when.

Takes `figures` (the first is the offer itself, for example "-20%") or else `headline`; beside a
figure the headline says what it is for. `lines` are the code and dates: a line whose last word is
written in capitals is the code ("Code SPRING20"). `support`, `label` and `link` as elsewhere.
"""

import re

from openmotion.director.kit import (
    Scenery,
    Stage,
    TextBlock,
    appear,
    corner_label,
    fade_up,
    grow,
    largest_headline,
    line,
    place,
    push_in,
    rule,
    tints,
)
from openmotion.director.recipes.offer_coupon import draw_coupon
from openmotion.director.recipes.offer_parts import code_pill
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Cue, EasingName, GroupLayer, Layer, Transform, Trim, track

_CODE = re.compile(r"(?:^|.*[\s:“\"'])(?P<code>[A-Z0-9][A-Z0-9_-]{2,19})[”\"'.]?$")


def stamp(stage: Stage) -> Scenery:
    """The offer comes down like a stamp, at a slight angle; code and date follow below it."""
    content, u, area, tint = stage.content, stage.u, stage.below_mark, tints(stage)
    wide = stage.shape == "wide"
    hero, what = _said(stage)
    code, notes = code_of(content.lines)
    below = _below(stage, what, notes)
    pill_tall = 118 * u if code else 0.0
    foot = sum(block.height + 34 * u for block in below) + (pill_tall + 56 * u if code else 0.0)
    room = Box(
        x=area.x, y=area.y, width=area.width, height=max(area.height * 0.3, area.height - foot)
    )
    block = largest_headline(
        stage,
        hero,
        width=room.width * 0.92,
        height=room.height * 0.84,
        size_px=stage.size("hero" if len(hero) <= 6 else "display"),
        most=1.27,
        max_lines=1 if len(hero) <= 12 else 3,
        align="centre",
        colour=tint.accent,
    )
    whole = block.height + 70 * u + foot
    top = area.y + max(0.0, area.height - whole) * (0.5 if wide else 0.35)
    middle = (stage.width / 2, top + block.height / 2)
    start = stage.at(0.12)
    land = start + max(4, stage.frames(0.2))
    ease: EasingName = "in-cubic"
    word = place(block, "offer", x=0, y=-block.height / 2, start=start, end=stage.end)
    layers: list[Layer] = list(_burst(stage, middle, block, land))
    layers.append(
        GroupLayer(
            id="stamp",
            start=start,
            end=stage.end,
            layers=(word,),
            transform=Transform(
                position=middle,
                scale=track((start, 1.45), (land, 0.97), (land + 4, 1.0), easing=ease, mode="log"),
                rotation_deg=track(
                    (start, -9.0), (land, -3.0 if len(hero) <= 12 else -1.0), easing=ease
                ),
            ),
            opacity=appear(stage, start, 0.12),
        )
    )
    y = top + block.height + 70 * u
    begins = land + stage.frames(0.3)
    kinds = ["line"] * len(below)
    if code:
        kinds.insert(1 if what else 0, "code")
    texts = iter(below)
    for index, kind in enumerate(kinds):
        if kind == "line":
            text = next(texts)
            layers.append(
                place(
                    text,
                    f"offer.line{index}",
                    x=stage.width / 2,
                    y=y,
                    start=begins,
                    end=stage.end,
                    animators=(fade_up(stage, begins),),
                )
            )
            y += text.height + 34 * u
            begins += stage.frames(0.12)
            continue
        y += 14 * u
        layers.append(
            code_pill(
                stage,
                code,
                centre=(stage.width / 2, y + pill_tall / 2),
                height=pill_tall,
                width=area.width,
                start=begins,
            )
        )
        y += pill_tall + 42 * u
        begins += stage.frames(0.2)
    layers += corner_label(stage, content.label)
    cues = (
        Cue(kind="impact", frame=land, gain_db=-1.0),
        Cue(kind="pop", frame=land + stage.frames(0.3), gain_db=-5.0),
    )
    return Scenery(layers=tuple(layers), cues=cues, camera=push_in(stage, by=0.012))


def coupon(stage: Stage) -> Scenery:
    """A ticket turns in; its stub with the code comes away along the perforation."""
    hero, what = _said(stage)
    code, notes = code_of(stage.content.lines)
    beside = tuple(_notes(stage, notes)) if code or notes else ()
    return draw_coupon(stage, hero=hero, what=what, code=code, notes=beside)


def code_of(lines: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The code among the lines (empty where none looks like one), and the other lines."""
    for index, text in enumerate(lines):
        found = _CODE.match(text.strip())
        code = found["code"] if found else ""
        told = "code" in text.casefold() or len(text.split()) == 1
        if code and told and any(char.isalpha() for char in code):
            return code, (*lines[:index], *lines[index + 1 :])
    return "", lines


def _said(stage: Stage) -> tuple[str, str]:
    """The offer itself, and what it is for."""
    content = stage.content
    if content.figures:
        figure = content.figures[0]
        what = content.headline or figure.label
        return figure.text.replace("-", "\u2212"), what if what != figure.text else figure.label
    return content.headline or content.cta or content.product or "…", ""


def _notes(stage: Stage, notes: tuple[str, ...]) -> list[str]:
    content = stage.content
    wanted = [content.support, *notes, content.link]
    return [text for text in wanted if text][:3]


def _below(stage: Stage, what: str, notes: tuple[str, ...]) -> list[TextBlock]:
    """What stands under the stamp: what it is for, then dates and the rest."""
    tint, width = tints(stage), stage.area.width * 0.9
    found = []
    if what:
        found.append(
            line(
                stage,
                what,
                width=width,
                align="centre",
                max_lines=2,
                weight=640,
                size_px=stage.size("sub") * 1.5,
                colour=tint.text,
            )
        )
    found += [
        line(stage, text, width=width, align="centre", max_lines=2, size_px=stage.size("sub"))
        for text in _notes(stage, notes)
    ]
    return found


def _burst(
    stage: Stage, middle: tuple[float, float], block: TextBlock, start: int
) -> tuple[Layer, ...]:
    """Short strokes that fly off where the stamp lands."""
    tint, u = tints(stage), stage.u
    reach = (block.width / 2 + 40 * u, block.height / 2 + 30 * u)
    found: list[Layer] = []
    spots = ((-1, -0.7), (-1.03, 0.0), (-1, 0.7), (1, -0.7), (1.03, 0.0), (1, 0.7))
    for index, (x, y) in enumerate(spots):
        first = (middle[0] + reach[0] * x, middle[1] + reach[1] * y)
        last = (first[0] + 90 * u * x, first[1] + 46 * u * y)
        stop = start + stage.frames(0.5)
        found.append(
            rule(
                f"burst{index}",
                (first, last),
                start=start,
                end=min(stage.end, stop + 1),
                colour=tint.accent,
                width_px=9 * u,
                trim=Trim(
                    start=grow(start + 3, stage.frames(0.42), 0.0, 1.0),
                    end=grow(start, stage.frames(0.3), 0.0, 1.0),
                ),
            )
        )
    return tuple(found)


RECIPE = Recipe(
    name="offer",
    summary="An offer large like a stamp or on a ticket, with its code and date.",
    choreographies={"stamp": stamp, "coupon": coupon},
    shows=("headline", "support", "label", "figures", "lines", "link"),
    min_s=2.0,
    natural_s=3.6,
    longest_s=6.0,
    headline_words=6,
    most_items=3,
    bold=True,
)
