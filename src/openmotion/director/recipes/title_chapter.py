"""The title card's other way: a chapter's number, or two hairlines that part for the title."""

import re

from openmotion.director.kit import (
    Scenery,
    Stage,
    TextBlock,
    appear,
    column,
    corner_label,
    grow,
    headline,
    line,
    place,
    push_in,
    rule,
    tints,
)
from openmotion.model import Box, Cue, Layer, TextAnimator, Track, Trim, track

# A number that counts parts: alone, of a whole, or behind a word for a part, in the languages that
# the bundled fonts can set. Dates, years and amounts are none.
_PARTS = (
    r"chapter|part|act|step|lesson|episode|section|scene|module|day|week|round|volume|no\.?|"
    r"kapitel|teil|akt|schritt|lektion|folge|tag|woche|nr\.?|"
    r"chapitre|partie|acte|\u00e9tape|le\u00e7on|cap\u00edtulo|parte|acto|ato|paso|passo|lecci\u00f3n|"
    r"capitolo|atto|lezione|hoofdstuk|deel|stap|rozdzia\u0142|cz\u0119\u015b\u0107|krok|"
    r"\u0433\u043b\u0430\u0432\u0430|\u0447\u0430\u0441\u0442\u044c|\u0448\u0430\u0433|"
    r"\u0440\u043e\u0437\u0434\u0456\u043b|\u0447\u0430\u0441\u0442\u0438\u043d\u0430|\u043a\u0440\u043e\u043a|"
    r"\u03ba\u03b5\u03c6\u03ac\u03bb\u03b1\u03b9\u03bf|\u03bc\u03ad\u03c1\u03bf\u03c2|ch\u01b0\u01a1ng|ph\u1ea7n"
)
_NUMBER = re.compile(
    rf"^(?:\W*|.*\b(?:{_PARTS})\s+|#\s*)(?P<number>\d{{1,2}}|[IVX]{{1,5}})"
    r"(?:\W*$|\s*(?:/|of|von|de|di|van|z|\u0438\u0437|\u0437)\s*\d{1,2}\W*$|\s*[:\u2013\u2014-]\s+(?!\d))",
    re.IGNORECASE,
)
_SIGNS = " .:#\u2013\u2014-/"


def numbered(label: str) -> tuple[str, str]:
    """The number of a chapter in a label and the caption beside it; both empty without one.

    The caption is the word before the number ("Chapter"), or the whole label where more follows.
    """
    found = _NUMBER.match(label.strip())
    if found is None:
        return "", ""
    text = label.strip()
    before = text[: found.start("number")].strip(_SIGNS)
    after = text[found.end("number") :].strip(_SIGNS)
    return found["number"], text if after else before


def chapter(stage: Stage) -> Scenery:
    """The number stands large beside an upright hairline; the title rises behind it."""
    number, others = numbered(stage.content.label)
    if not number:
        return _parted(stage)
    content, area, u, tint = stage.content, stage.area, stage.u, tints(stage)
    wide = stage.shape == "wide"
    below = stage.below_mark
    sign = headline(
        stage,
        number,
        width=area.width * (0.34 if wide else 0.8),
        height=below.height * (0.66 if wide else 0.26),
        max_lines=1,
        size_px=(640 if wide else 460) * u,
        colour=tint.accent,
    )
    caption = (
        line(stage, others, role="label", width=area.width * 0.6, max_lines=1, least=26)
        if others
        else None
    )
    if wide:
        middle = below.y + below.height / 2
        x = area.x + max(sign.width, caption.width if caption else 0.0) + 84 * u
        room = Box(x=x + 84 * u, y=below.y, width=area.right - x - 84 * u, height=below.height)
        half = min(below.height * 0.40, sign.height * 0.5 + 80 * u)
        points = ((x, middle - half), (x, middle + half))
        spot = (area.x, middle - sign.height / 2)
    else:
        spot = (area.x, below.y + 10 * u)
        y = spot[1] + sign.height + 64 * u
        points = ((area.x, y), (area.right, y))
        top = y + 76 * u
        room = Box(x=area.x, y=top, width=area.width, height=area.bottom - top)
    copy = column(
        stage,
        room,
        text=content.headline,
        accent=content.accent,
        support=content.support,
        role="display" if len(content.headline) <= 30 else "headline",
        max_lines=4,
        valign=0.5 if wide else 0.0,
        start=stage.at(0.45),
        share=0.9,
        enlarge=True,
        kind="mask_up",
    )
    start = stage.at(0.08)
    layers: list[Layer] = [
        _risen(stage, sign, spot, start),
        rule(
            "chapter.rule",
            points,
            start=start,
            end=stage.end,
            colour=tint.line,
            width_px=4 * u,
            trim=_from_middle(start, stage.frames(0.9)),
        ),
        *copy.layers,
    ]
    if caption:
        at = (
            (area.x, spot[1] - caption.height - 36 * u)
            if wide
            else (
                area.x + sign.width + 36 * u,
                spot[1] + sign.height - caption.height,
            )
        )
        layers.append(_caption(stage, caption, at))
    cues = (
        Cue(kind="impact", frame=start + 3, gain_db=-7.0),
        Cue(kind="whoosh", frame=stage.at(0.5), gain_db=-9.0),
    )
    return Scenery(layers=tuple(layers), cues=cues, camera=push_in(stage))


def _risen(stage: Stage, block: TextBlock, at: tuple[float, float], start: int) -> Layer:
    """The number, coming up from behind its own foot."""
    rise = TextAnimator(
        unit="glyph",
        start=start,
        duration=stage.frames(0.8),
        stagger=stage.frames(0.08),
        y=1.1,
        opacity=1.0,
        masked=True,
        easing=stage.look.motion.arrive,
    )
    return place(
        block, "chapter.number", x=at[0], y=at[1], start=start, end=stage.end, animators=(rise,)
    )


def _caption(stage: Stage, block: TextBlock, at: tuple[float, float]) -> Layer:
    begins = stage.at(0.3)
    layer = place(block, "chapter.label", x=at[0], y=at[1], start=begins, end=stage.end)
    return layer.model_copy(update={"opacity": appear(stage, begins, 0.5)})


def _from_middle(start: int, frames: int) -> Trim:
    """A line that grows from its middle to both ends."""
    return Trim(
        start=grow(start, frames, 0.5, 0.0, "out-expo"),
        end=grow(start, frames, 0.5, 1.0, "out-expo"),
    )


def _parted(stage: Stage) -> Scenery:
    """Two hairlines lie on each other across the frame and part; the title opens between them."""
    content, area, u = stage.content, stage.area, stage.u
    top = stage.below_mark.y + 60 * u
    copy = column(
        stage,
        Box(x=area.x, y=top, width=area.width, height=area.bottom - 70 * u - top),
        text=content.headline,
        accent=content.accent,
        support=content.support,
        role="display",
        max_lines=3 if stage.shape == "wide" else 5,
        align="centre",
        start=stage.at(0.5),
        share=0.75,
        enlarge=True,
    )
    middle = copy.box.y + copy.box.height / 2
    start, opens = stage.at(0.05), stage.at(0.4)
    far = copy.box.height / 2 + 66 * u
    layers: list[Layer] = [
        _hairline(stage, f"title.rule{sign}", middle, sign * far, (start, opens))
        for sign in (-1, 1)
    ]
    layers += [*copy.layers, *corner_label(stage, content.label)]
    cues = (Cue(kind="whoosh", frame=opens + 3, gain_db=-8.0),)
    return Scenery(layers=tuple(layers), cues=cues, camera=push_in(stage))


def _hairline(stage: Stage, name: str, y: float, away: float, times: tuple[int, int]) -> Layer:
    """A line across the area that is drawn from its middle and then moves away by so much."""
    start, opens = times
    area = stage.area
    path: Track[tuple[float, float]] = track(
        (opens, (0.0, 0.0)), (opens + stage.frames(0.8), (0.0, away)), easing="out-expo"
    )
    layer = rule(
        name,
        ((area.x, y), (area.right, y)),
        start=start,
        end=stage.end,
        colour=tints(stage).accent,
        width_px=4 * stage.u,
        trim=_from_middle(start, stage.frames(0.5)),
    )
    return layer.model_copy(
        update={"transform": layer.transform.model_copy(update={"position": path})}
    )
