"""Captions of all text on screen, for those who cannot see or hear a film, and for search.

Limits: two lines of 42 characters, 0.83 to 7 s, 20 characters a second, two frames between two.
Source: Netflix Timed Text Style Guide, general requirements (5/6 s to 7 s, 42 characters, 20 a
second for adults, two frames apart).
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from openmotion.expand.loop import AGAIN
from openmotion.model import Composition, FrameRate
from openmotion.render import SettledText

CaptionForm = Literal["srt", "vtt"]

_LINES, _COLUMNS = 2, 42
_SHORTEST_S, _LONGEST_S = 0.83, 7.0
_PER_SECOND = 20
_GAP = 2  # frames
_EARLY_S = 0.5  # how much before its text a caption may come where there is no other time


@dataclass(frozen=True, slots=True)
class Caption:
    """What is to be read at a time.

    Attributes:
        start: first frame.
        end: first frame after it.
        lines: one or two.
    """

    start: int
    end: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Text:
    """A text on screen: from which frame until which, and how large."""

    words: str
    start: int
    end: int
    font_px: float


@dataclass(frozen=True, slots=True)
class _Page:
    """Lines that are read together, and the frame at which the first of them appears."""

    lines: tuple[str, ...]
    start: int

    def needs(self, rate: FrameRate) -> int:
        """Frames that reading takes."""
        seconds = max(_SHORTEST_S, sum(len(line) for line in self.lines) / _PER_SECOND)
        return -int(-seconds * rate.exact // 1)


def caption_film(composition: Composition, texts: Sequence[SettledText]) -> tuple[Caption, ...]:
    """Captions for the texts of a film, in order; they never overlap.

    Ornament is left out, a counter is read as the number it arrives at, and what stands on screen
    through several scenes is read once. Where a scene is too short to read everything, its
    smallest texts are left out.

    Args:
        composition: the film.
        texts: all of it, from `settled_texts`.
    """
    scenes = _by_scene(composition, texts)
    starts = [min(text.start for text in scene) for scene in scenes]
    bounds = [*starts[1:], composition.duration_frames + _GAP]
    captions: list[Caption] = []
    for scene, until in zip(scenes, bounds, strict=False):
        after = captions[-1].end + _GAP if captions else 0
        found = _caption_scene(scene, after, until - _GAP, composition.rate)
        if not found:
            found = _squeeze(captions, scene, until - _GAP, composition.rate)
        captions += found
    return tuple(captions)


def write_captions(captions: Iterable[Caption], rate: FrameRate, form: CaptionForm) -> str:
    """Captions as the text of a SubRip or WebVTT file."""
    mark = "," if form == "srt" else "."
    blocks = []
    for number, caption in enumerate(captions, 1):
        times = " --> ".join(_clock(rate, frame, mark) for frame in (caption.start, caption.end))
        lines = caption.lines if form == "srt" else tuple(map(_escaped, caption.lines))
        head = f"{number}\n{times}" if form == "srt" else times
        blocks.append("\n".join((head, *lines)) + "\n")
    return ("WEBVTT\n\n" if form == "vtt" else "") + "\n".join(blocks)


def _by_scene(composition: Composition, texts: Sequence[SettledText]) -> list[list[_Text]]:
    """The texts to read, scene by scene in order of time; each scene's in reading order."""
    rate = composition.rate
    last_read: dict[str, int] = {}
    scenes = []
    for _, group in groupby(texts, key=lambda text: text.scene):
        found = []
        seen = [text for text in group if text.kind != "decor" and not text.scene.endswith(AGAIN)]
        for text in sorted(seen, key=lambda text: _reading_order(text, rate)):
            start, end = rate.frames(text.start_s), rate.frames(text.end_s)
            words = " ".join(text.text.split())
            stands_on = start - last_read.get(words, -(10**9)) <= rate.frames(1.0)
            last_read[words] = end
            if any(char.isalnum() for char in words) and not stands_on:
                found.append(_Text(words, start, end, text.font_px))
        if found:
            scenes.append(found)
    return sorted(scenes, key=lambda scene: min(text.start for text in scene))


def _reading_order(text: SettledText, rate: FrameRate) -> tuple[float, float, float]:
    """By when it comes, in steps of a third of a second, then down and across."""
    step = round(text.start_s * 3)
    del rate
    return step, text.box.y + text.box.height / 2, text.box.x


def _squeeze(
    captions: list[Caption], texts: Sequence[_Text], until: int, rate: FrameRate
) -> list[Caption]:
    """The largest text of a scene that is shorter than reading takes, if it can be had.

    It is read a little before it shows, and the caption before it ends as soon as it is read.
    """
    largest = max(texts, key=lambda text: text.font_px)
    after = 0
    if captions:
        last = captions[-1]
        after = last.start + _Page(last.lines, last.start).needs(rate) + _GAP
    found = _caption_scene([largest], after, until, rate, early=rate.frames(_EARLY_S))
    if found and captions:
        end = min(captions[-1].end, found[0].start - _GAP)
        captions[-1] = replace(captions[-1], end=end)
    return found


def _caption_scene(
    texts: Sequence[_Text], after: int, until: int, rate: FrameRate, *, early: int = 0
) -> list[Caption]:
    """The captions of a scene between two frames; as many of its texts as can be read there."""
    kept = list(texts)
    while kept:
        pages = _pages(kept)
        needed = [page.needs(rate) for page in pages]
        first = max(after, min(page.start for page in pages) - early)
        if first + sum(needed) + _GAP * (len(pages) - 1) <= until:
            return _place(pages, needed, first, until, max(text.end for text in kept), rate)
        kept.remove(min(kept, key=lambda text: text.font_px))
    return []


def _pages(texts: Sequence[_Text]) -> list[_Page]:
    """Texts in order, each on lines of its own, on pages of two lines."""
    pages: list[_Page] = []
    for text in texts:
        lines = wrap_lines(text.words)
        room = _LINES - len(pages[-1].lines) if pages else 0
        if pages and len(lines) <= room:
            pages[-1] = _Page((*pages[-1].lines, *lines), pages[-1].start)
            continue
        pages += [
            _Page(tuple(lines[at : at + _LINES]), text.start) for at in range(0, len(lines), _LINES)
        ]
    return pages


def _place(
    pages: Sequence[_Page],
    needed: Sequence[int],
    first: int,
    until: int,
    last_end: int,
    rate: FrameRate,
) -> list[Caption]:
    """Pages in time: each from when its text appears, unless those behind it need the time."""
    longest = rate.frames(_LONGEST_S)
    latest, room = [], until
    for frames in reversed(needed):
        latest.append(room - frames)
        room -= frames + _GAP
    latest.reverse()
    starts = []
    free = first
    for page, frames, limit in zip(pages, needed, latest, strict=True):
        starts.append(min(max(free, page.start), limit))
        free = starts[-1] + frames + _GAP
    captions = []
    for index, page in enumerate(pages):
        is_last = index + 1 == len(pages)
        # The last one stays while its scene can be read.
        end = max(last_end, starts[index] + needed[index]) if is_last else starts[index + 1] - _GAP
        end = min(end, until, starts[index] + max(longest, needed[index]))
        captions.append(Caption(starts[index], end, page.lines))
    return captions


def wrap_lines(words: str) -> list[str]:
    """Text in lines of at most 42 columns; of two lines neither is much longer.

    Letters of the Far East count as two columns and may be parted anywhere.
    """
    lines = _greedy(words, _COLUMNS)
    if len(lines) != _LINES:
        return lines
    for columns in range((_width(words) + 1) // 2, _COLUMNS):
        balanced = _greedy(words, columns)
        if len(balanced) == _LINES:
            return balanced
    return lines


def _greedy(words: str, columns: int) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in words.split():
        rest = word
        joined = f"{line} {rest}" if line else rest
        if _width(joined) <= columns:
            line = joined
            continue
        if line:
            lines.append(line)
        while _width(rest) > columns:
            count = 1
            while _width(rest[: count + 1]) <= columns:
                count += 1
            lines.append(rest[:count])
            rest = rest[count:]
        line = rest
    return [*lines, line] if line else lines


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _clock(rate: FrameRate, frame: int, mark: str) -> str:
    total = round(frame * 1000 / rate.exact)
    minutes, rest = divmod(total, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}{mark}{rest % 1000:03}"


def _escaped(line: str) -> str:
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
