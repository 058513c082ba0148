"""Checks on where texts stand, how long they can be read and whether every letter exists."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Literal

from openmotion.expand import expand_composition
from openmotion.model import Box, Composition, Finding, TextLayer, walk
from openmotion.render import SettledText
from openmotion.typeset import missing_glyphs

# Source: EBU R 95, graphics safe area.
SAFE_SHARE = 0.05
# In portrait, players lay buttons and captions over the edges; shares of the frame.
_PORTRAIT_IDEAL = (60 / 1080, 0.12, 1020 / 1080, 0.75)
# Source: BBC subtitle guidelines (0.3 s a word), Netflix timed text style guide (5/6 s at least).
SECONDS_PER_WORD, LEAST_SECONDS = 0.3, 0.8
_OVERLAP_S, _OVERLAP_SHARE, _OVERLAP_GRAVE = 0.25, 0.03, 0.25
_EXACT_PX = 1.0


def safe_box(composition: Composition) -> Box:
    """The part of the frame that texts must not leave."""
    x, y = composition.width * SAFE_SHARE, composition.height * SAFE_SHARE
    return Box(x=x, y=y, width=composition.width - 2 * x, height=composition.height - 2 * y)


def check_places(composition: Composition, texts: Sequence[SettledText]) -> tuple[Finding, ...]:
    """Texts that leave the safe area or the frame, or lie on one another."""
    copy = [text for text in texts if text.kind != "decor"]
    found = [finding for text in copy for finding in _check_edges(composition, text)]
    found += [
        _overlap(first, second)
        for first, second in combinations(copy, 2)
        if overlap_share(first, second) > 0
    ]
    return tuple(found)


def check_reading(texts: Sequence[SettledText]) -> tuple[Finding, ...]:
    """Texts that are gone before they are read."""
    return tuple(
        _at(
            text,
            "reading_time",
            "warning",
            f"{quoted(text.text)} stands for {text.end_s - text.start_s:.2f} s, "
            f"reading takes {reading_seconds(text.text):.2f} s",
        )
        for text in texts
        if text.kind == "static" and text.end_s - text.start_s + 1e-6 < reading_seconds(text.text)
    )


def check_glyphs(composition: Composition) -> tuple[Finding, ...]:
    """Characters that no installed font can draw."""
    return tuple(
        Finding(
            check="missing_glyph",
            severity="error",
            message=f"no installed font has {' '.join(missing)}, wanted in {quoted(layer.text)}",
            scene=scene,
            layer=layer.id,
        )
        for scene, layer in text_layers(composition)
        if (missing := missing_glyphs(layer.lines))
    )


def text_layers(composition: Composition) -> Iterator[tuple[str | None, TextLayer]]:
    """Every text layer that is drawn with the id of its scene, None in the overlay."""
    yield from written_texts(expand_composition(composition))


def written_texts(composition: Composition) -> Iterator[tuple[str | None, TextLayer]]:
    """Every text layer that stands in the document itself, as `text_layers`.

    What compound layers write (labels of charts, lines of code) is not among them and cannot be
    mended from outside.
    """
    for scene in composition.scenes:
        for layer in walk(scene.layers):
            if isinstance(layer, TextLayer):
                yield scene.id, layer
    for layer in walk(composition.overlay):
        if isinstance(layer, TextLayer):
            yield None, layer


def place_of(text: SettledText) -> str | None:
    """The scene that a text belongs to, None for the overlay."""
    return None if text.scene == "overlay" else text.scene


def reading_seconds(text: str) -> float:
    """How long a text must stand to be read."""
    words = max(1, len(re.findall(r"\w+", text)))
    return max(LEAST_SECONDS, SECONDS_PER_WORD * words)


def overlap_share(first: SettledText, second: SettledText) -> float:
    """How much of the smaller text the other one covers while both stand, 0..1; 0 is none.

    Letters may touch a little: boxes hold ink of all lines, also where a line is short.
    """
    together = min(first.end_s, second.end_s) - max(first.start_s, second.start_s)
    if together < _OVERLAP_S or not first.box.intersects(second.box):
        return 0.0
    a, b = first.box, second.box
    width = min(a.right, b.right) - max(a.x, b.x)
    height = min(a.bottom, b.bottom) - max(a.y, b.y)
    share = width * height / max(1.0, min(a.width * a.height, b.width * b.height))
    return share if share > _OVERLAP_SHARE else 0.0


def outside_by(box: Box, limits: Box) -> float:
    """How many pixels a box reaches out of another, on its worst side; 0 or less is inside."""
    return max(
        limits.x - box.x, limits.y - box.y, box.right - limits.right, box.bottom - limits.bottom
    )


def quoted(text: str) -> str:
    """The start of a text in quotation marks, to name it in a message."""
    return f"“{text if len(text) <= 32 else text[:31] + '…'}”"


def _check_edges(composition: Composition, text: SettledText) -> Iterator[Finding]:
    frame = Box(x=0, y=0, width=composition.width, height=composition.height)
    name = quoted(text.text)
    if (past := outside_by(text.box, frame)) > _EXACT_PX:
        yield _at(text, "clipped", "error", f"{name} is cut by the frame, {past:.0f} px are lost")
    elif (past := outside_by(text.box, safe_box(composition))) > _EXACT_PX:
        yield _at(
            text, "safe_area", "warning", f"{name} reaches {past:.0f} px out of the safe area"
        )
    elif composition.height > 1.5 * composition.width:
        left, top, right, bottom = _PORTRAIT_IDEAL
        ideal = Box(
            x=left * composition.width,
            y=top * composition.height,
            width=(right - left) * composition.width,
            height=(bottom - top) * composition.height,
        )
        if outside_by(text.box, ideal) > _EXACT_PX:
            yield _at(
                text, "player_controls", "note", f"{name} may lie under the controls of a player"
            )


def _overlap(first: SettledText, second: SettledText) -> Finding:
    share = overlap_share(first, second)
    return Finding(
        check="overlap",
        severity="error" if share > _OVERLAP_GRAVE else "warning",
        message=f"{quoted(first.text)} and {quoted(second.text)} overlap by {share:.0%}",
        scene=place_of(first),
        layer=second.layer,
        start_s=max(first.start_s, second.start_s),
        end_s=min(first.end_s, second.end_s),
        box=second.box,
    )


def _at(
    text: SettledText, check: str, severity: Literal["error", "warning", "note"], message: str
) -> Finding:
    return Finding(
        check=check,
        severity=severity,
        message=message,
        scene=place_of(text),
        layer=text.layer,
        start_s=text.start_s,
        end_s=text.end_s,
        box=text.box,
    )
