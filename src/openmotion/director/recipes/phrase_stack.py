"""Phrases that pile up: each comes on its beat below the others, which step back."""

from openmotion.director.kit import (
    Align,
    Scenery,
    Stage,
    TextBlock,
    entrance,
    headline,
    place,
    tops,
)
from openmotion.model import Cue, Layer, track

_STEPS_BACK = 0.34


def pile_up(stage: Stage, starts: list[int], phrases: tuple[str, ...]) -> Scenery:
    """All phrases in one size, one below the other; the newest is bright, the last in accent."""
    area = stage.area
    blocks = _set(stage, phrases)
    gap = blocks[0].fitted.size_px * 0.34
    at = tops([block.height for block in blocks], [gap] * len(blocks), area, 0.5)
    x = area.x if _align(stage) == "left" else stage.width / 2
    layers: list[Layer] = []
    cues: list[Cue] = []
    for index, block in enumerate(blocks):
        start, last = starts[index], index == len(blocks) - 1
        layer = place(
            block,
            f"phrase{index}",
            x=x,
            y=at[index],
            start=start,
            end=stage.end,
            animators=(entrance(stage, start, block.words),),
        )
        if not last:
            back = starts[index + 1]
            fade = track(
                (start, 1.0),
                (max(back, start + 1), 1.0),
                (max(back, start + 1) + stage.frames(0.4), _STEPS_BACK),
                easing="out-cubic",
            )
            layer = layer.model_copy(update={"opacity": fade})
        layers.append(layer)
        cues.append(
            Cue(kind="impact" if last else "tick", frame=start, gain_db=-5.0 if last else -3.0)
        )
    return Scenery(layers=tuple(layers), cues=tuple(cues), brand=False)


def _align(stage: Stage) -> Align:
    return "centre" if stage.look.centred else "left"


def _set(stage: Stage, phrases: tuple[str, ...]) -> list[TextBlock]:
    """The phrases in the largest size for which all of them stand below each other."""
    area = stage.area
    size = stage.size("display") * 1.6
    accents = [
        _accent(stage, phrase, last=index == len(phrases) - 1)
        for index, phrase in enumerate(phrases)
    ]
    while True:
        blocks = [
            headline(
                stage,
                phrase,
                accent,
                width=area.width,
                max_lines=2 if len(phrases) > 2 else 3,
                align=_align(stage),
                size_px=size,
            )
            for phrase, accent in zip(phrases, accents, strict=True)
        ]
        smallest = min(block.fitted.size_px for block in blocks)
        whole = sum(block.height for block in blocks) + 0.34 * smallest * (len(blocks) - 1)
        uncut = all(
            block.fitted.size_px >= 0.97 * _free_size(stage, phrase, accent, size)
            for block, phrase, accent in zip(blocks, phrases, accents, strict=True)
        )
        if (whole <= area.height * 0.94 and uncut) or size <= 40 * stage.u:
            return blocks
        size *= 0.92


def _free_size(stage: Stage, phrase: str, accent: str, size_px: float) -> float:
    """The size in pixels that a phrase has where its line may be as long as it likes."""
    free = headline(stage, phrase, accent, width=1e6, max_lines=1, size_px=size_px)
    return free.fitted.size_px


def _accent(stage: Stage, phrase: str, *, last: bool) -> str:
    if stage.content.accent and stage.content.accent in phrase:
        return stage.content.accent
    return phrase if last else ""
