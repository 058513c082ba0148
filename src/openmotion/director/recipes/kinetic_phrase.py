"""Words on the beat: one phrase after the other fills the frame, the last one stays."""

from openmotion.director.kit import (
    Align,
    Scenery,
    Stage,
    TextBlock,
    appear,
    entrance,
    grow,
    largest_headline,
    place,
    rule,
    tints,
)
from openmotion.director.looks import Entrance
from openmotion.director.recipes.phrase_stack import pile_up as pile
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Cue, Layer, TextAnimator, TextLayer, Transform, Trim, choose, track

_MOVES: tuple[Entrance, ...] = ("slam", "mask_up", "rise", "blur_in")


def one_by_one(stage: Stage) -> Scenery:
    """Every phrase takes whole beats; the last one holds at least a second."""
    content = stage.content
    phrases = content.lines or (content.headline,)
    starts = _starts(stage, phrases)
    layers: list[Layer] = []
    cues: list[Cue] = []
    for index, phrase in enumerate(phrases):
        last = index == len(phrases) - 1
        start = starts[index]
        end = stage.end if last else starts[index + 1]
        layers += _phrase(stage, index, phrase, start, end, last=last)
        cues.append(
            Cue(kind="impact" if last else "tick", frame=start, gain_db=-5.0 if last else -3.0)
        )
    return Scenery(layers=tuple(layers), cues=tuple(cues), brand=len(phrases) < 2)


def pile_up(stage: Stage) -> Scenery:
    """The phrases pile up on their beats; the newest is bright, the others step back."""
    phrases = stage.content.lines or (stage.content.headline,)
    return pile(stage, _starts(stage, phrases), phrases)


def _starts(stage: Stage, phrases: tuple[str, ...]) -> list[int]:
    """Where each phrase starts: on beats, longer phrases longer, the last one longest."""
    first = stage.at(0.06)
    room = stage.leave - first
    weights = [1.1 + 0.36 * len(phrase.split()) for phrase in phrases]
    weights[-1] += 0.9 if len(phrases) > 1 else 0.0
    whole = sum(weights)
    starts, at = [first], 0.0
    for weight in weights[:-1]:
        at += weight
        exact = first + room * at / whole
        beat = stage.first_beat + round((exact - stage.first_beat) / stage.beat) * stage.beat
        near = abs(beat - exact) <= 0.13 * room * weight / whole
        on_beat = beat if near and beat > starts[-1] + 4 else exact
        starts.append(max(starts[-1] + 3, round(on_beat)))
    return starts


def _phrase(
    stage: Stage, index: int, phrase: str, start: int, end: int, *, last: bool
) -> list[Layer]:
    tint, area = tints(stage), stage.area
    accent = stage.content.accent if stage.content.accent in phrase else ""
    if last and not accent:
        accent = phrase
    block = largest_headline(
        stage,
        phrase,
        accent,
        width=area.width,
        height=area.height * (0.66 if stage.shape == "wide" else 0.8),
        align=_align(stage),
        max_lines=3 if stage.shape == "wide" else 5,
        size_px=stage.size("display"),
        most=2.4 if len(phrase) <= 8 else 1.8,
        accent_colour=None if accent else tint.text,
    )
    x = area.x if _align(stage) == "left" else stage.width / 2
    y = area.y + (area.height - block.height) / 2
    kind = choose(stage.shot.seed, _MOVES, "kinetic", index)
    move = entrance(stage, start, block.words, kind)
    quick = move.model_copy(
        update={
            "duration": min(move.duration, max(4, (end - start) // 3)),
            "stagger": min(move.stagger, max(0.0, (end - start) * 0.3 / max(1, block.words))),
        }
    )
    animators: tuple[TextAnimator, ...] = (quick,)
    if not last and end - start > 12:
        end = min(stage.end, end + 2)
        away = TextAnimator(
            unit="line",
            start=end - 5,
            duration=5,
            easing="in-cubic",
            y=-0.22 if kind in {"mask_up", "rise"} else 0.0,
            scale=0.96 if kind == "slam" else 1.0,
            exit=True,
        )
        animators = (quick, away)
    layer = place(block, f"phrase{index}", x=x, y=y, start=start, end=end, animators=animators)
    return [
        _drift(block, layer, start, end),
        *(_underline(stage, block, x, y, start) if last and not block.marked else ()),
    ]


def _align(stage: Stage) -> Align:
    return "centre" if stage.look.centred or stage.shape != "wide" else "left"


def _drift(block: TextBlock, layer: TextLayer, start: int, end: int) -> Layer:
    """A phrase never stands quite still: it grows by two hundredths."""
    spot = layer.transform.position
    x, y = spot if isinstance(spot, tuple) else (0.0, 0.0)
    ink = block.fitted.ink
    pivot = (ink.x + ink.width / 2, ink.y + ink.height / 2)
    return layer.model_copy(
        update={
            "transform": Transform(
                anchor=pivot,
                position=(x + pivot[0], y + pivot[1]),
                scale=track((start, 0.982), (max(start + 1, end), 1.0), easing="linear"),
            )
        }
    )


def _underline(stage: Stage, block: TextBlock, x: float, y: float, start: int) -> tuple[Layer, ...]:
    tint, u = tints(stage), stage.u
    left = x if _align(stage) == "left" else x - block.width / 2
    low = y + block.height + 52 * u
    if low > stage.area.bottom + 30 * u:
        return ()
    begins = start + stage.frames(0.35)
    return (
        rule(
            "phrase.rule",
            ((left, low), (left + block.width * 0.42, low)),
            start=begins,
            end=stage.end,
            colour=tint.accent,
            width_px=9 * u,
            trim=Trim(end=grow(begins, stage.frames(0.6), 0.0, 1.0)),
            opacity=appear(stage, begins, 0.1),
        ),
    )


RECIPE = Recipe(
    name="kinetic_phrase",
    summary="One phrase after the other on the beat; the last one stays.",
    choreographies={"one_by_one": one_by_one, "pile_up": pile_up},
    shows=("headline", "lines"),
    min_s=1.6,
    natural_s=3.0,
    longest_s=5.0,
    headline_words=4,
    most_items=6,
    bold=True,
)
