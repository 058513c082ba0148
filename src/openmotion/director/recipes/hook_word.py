"""The hook's third way: one word as large as the frame runs off its edge, the line beside it."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    TextBlock,
    appear,
    column,
    corner_label,
    icon,
    line,
    place,
    push_in,
    tints,
)
from openmotion.model import Box, Cue, Layer, Transform, track

_FOOT = 0.94  # where an upright word starts, in heights of the frame
_MARKS = ".,!?:;\u2026\u00bf\u00a1\"'\u201c\u201d()"
_SHORTEST, _LONGEST = 4, 11  # letters: others make a bar or a blot instead of a word


def bleed_word(stage: Stage) -> Scenery:
    """The line at the top left; its weightiest word runs along the foot or up the right edge."""
    content, area, u = stage.content, stage.below_mark, stage.u
    wide = stage.shape == "wide"
    foot = stage.height * 0.42
    side = stage.width * (0.34 if stage.shape == "tall" else 0.36)
    room = (
        Box(x=area.x, y=area.y, width=area.width * 0.8, height=stage.height - foot - area.y)
        if wide
        else Box(x=area.x, y=area.y, width=stage.width - side - 20 * u - area.x, height=area.height)
    )
    copy = column(
        stage,
        room,
        text=content.headline,
        accent=content.accent,
        support=content.support,
        role="headline",
        max_lines=2 if wide else 6,
        valign=0.45 if wide else 1.0,
        start=stage.at(0.3),
        enlarge=True,
    )
    layers: list[Layer] = [_giant(stage, foot if wide else side), *copy.layers]
    layers += corner_label(stage, content.label)
    cues = (
        Cue(kind="whoosh", frame=stage.at(0.05), gain_db=-7.0),
        Cue(kind="impact", frame=stage.at(0.34), gain_db=-6.0),
    )
    return Scenery(layers=tuple(layers), cues=cues, camera=push_in(stage))


def weightiest_word(text: str, accent: str) -> str:
    """The word that can stand alone for a line: its accent's last one, else its longest.

    Empty where no word is fit, and for a single word, which needs no echo.
    """
    if len(text.split()) < 2:
        return ""
    told, whole = _fitting(accent), _fitting(text)
    return told[-1] if told else max(whole, key=len, default="")


def _fitting(text: str) -> list[str]:
    """Words of letters alone that are neither too short nor too long to run off the frame."""
    bare = [word.strip(_MARKS) for word in text.split()]
    return [word for word in bare if _SHORTEST <= len(word) <= _LONGEST and word.isalpha()]


def _giant(stage: Stage, room: float) -> Layer:
    """The word in the accent colour, sliding in along its own line; an icon where none fits."""
    word = weightiest_word(stage.content.headline, stage.content.accent)
    if not word:
        return _sign(stage, room)
    wide = stage.shape == "wide"
    size = room * 1.22 / stage.look.display.scale
    block = _set(stage, word, size)
    run = stage.height * _FOOT - stage.below_mark.y
    if not wide and stage.content.label and block.width > run:
        block = _set(stage, word, size * run / block.width)
    begins, stop = stage.at(0.0), max(stage.end, stage.at(0.0) + 2)
    layer = place(block, "giant", x=0, y=0, start=begins, end=stage.end, decor=True)
    ink = block.fitted.ink
    cap = block.rise
    travel = (stage.width if wide else stage.height) * 0.5
    drift = 46 * stage.u
    if wide:
        # The last letter is cut by the right edge, or the first stands in from the left.
        x = min(stage.area.x, stage.width + 0.16 * size - block.width) - ink.x
        x = max(x, stage.area.x - ink.x) if block.width < stage.width * 1.3 else stage.area.x
        y = stage.height + 0.1 * cap
        far, near, last = (x + travel, y), (x + drift, y), (x, y)
        turn = 0.0
    else:
        x = stage.width + 0.1 * cap
        y = stage.height * _FOOT
        far, near, last = (x, y + travel), (x, y + drift), (x, y)
        turn = -90.0
    arrived = min(begins + stage.frames(0.8), stop - 1)
    position = track((begins, far), (arrived, near), (stop, last), easing="out-expo")
    return layer.model_copy(
        update={
            "transform": Transform(position=position, rotation_deg=turn),
            "opacity": appear(stage, begins, 0.2),
        }
    )


def _set(stage: Stage, word: str, size_px: float) -> TextBlock:
    return line(
        stage,
        word,
        width=40 * size_px,
        max_lines=1,
        voice=stage.look.display,
        size_px=size_px,
        colour=tints(stage).accent,
    )


def _sign(stage: Stage, room: float) -> Layer:
    """The subject's icon, bleeding off the corner where the word would run."""
    side = room * 1.5
    begins, stop = stage.at(0.0), max(stage.end, stage.at(0.0) + 1)
    sign = icon(
        stage,
        "giant",
        stage.content.icon,
        x=0,
        y=0,
        size=side,
        colour=tints(stage).accent,
        start=begins,
        end=stage.end,
        weight=1.3,
        draw_s=1.2,
    )
    middle = (stage.width - side * 0.3, stage.height - side * 0.3)
    turned = track((begins, -14.0), (stop, -6.0), easing="out-quart")
    return sign.model_copy(
        update={
            "transform": Transform(
                anchor=(side / 2, side / 2), position=middle, rotation_deg=turned
            )
        }
    )
