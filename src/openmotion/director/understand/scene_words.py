"""Words that a scene of a script says without quotation marks."""

import re
from collections.abc import Iterator

from openmotion.director.understand.addresses import is_address
from openmotion.director.understand.asides import (
    directed_ranges,
    is_within,
    spoken_ranges,
    without_brackets,
)
from openmotion.director.understand.headings import SceneStart, body_of
from openmotion.director.understand.reading import MARK, Reading, tidy
from openmotion.director.understand.words import has_substance, is_direction, words_of
from openmotion.model import Copy, PromptSpan

Range = tuple[int, int]
_MOST_WORDS = 14
_MOST_LINES = 4
_LOOSE = " \t*_|;,:\u2014\u2013-/+"
_BULLET = re.compile(r"[ \t]*(?:[-*\u2022>\u2013]|\d{1,2}[.)])?[ \t]*")
_SENTENCE = re.compile(r"(?:[^.!?\u2026\n]|[.!?\u2026](?!\s|$))+[.!?\u2026]*\s*")
_ARTICLE = re.compile(
    r"(?:an?|the|two|three|four|five|six|several|some|many|ein\w{0,2}|der|die|das|une?|las?|les?"
    r"|los"
    r"|el|una|il|een|het)\s+(?![A-Z\u00c0-\u00de])",
    re.IGNORECASE,
)
_TO_VIEWERS = re.compile(
    r"\b(?:you|your|you're|we|our|us|i|my|let's|du|dein\w*|wir|unser\w*|vous|votre|nous|notre|tu"
    r"|tus"
    r"|nosotros|nuestr\w+)\b|[!?]$",
    re.IGNORECASE,
)
_SEEN = re.compile(
    r"^(?:shows?|showing|reveal|display|animate|close[- ]?up|wide shot|shot|view|cut|cutaway"
    r"|montage|logo|text|title|we see|someone|somebody|footage|drone|interior|exterior"
    r"|int\.|ext\.|split[- ]?screen|terminal|end card|cta|particles?|circles?|squares?|dots?"
    r"|lines?|icons?|introduce|introduction|explain|describe|present|highlight|compare|summari[sz]e"
    r"|list|mention|tease)\b"
    r"|^(?:dark|bright|empty|black|white) (?:room|screen|background|frame|stage|void|sky|space)\b"
    r"|^(?:product|phone|laptop|app|screen|dashboard|chart|graph|map|timeline|code|recap|summary"
    r"|brand|background|people|person|hands?)(?:$| (?:shots?|mock-?ups?|screens?|view|with|on|in|of"
    r"|and|close|name|animation)\b)"
    r"|\b(?:appears?|appearing|walks?|walking|runs? (?:across|through|along)|rises?|rising|falls?"
    r"|falling|flies|flying|floats?|floating|drifts?|spins?|rotates?|zooms?|fades?|slides?|pans?"
    r"|glows?|pulses?|types? (?:in|out|a|the)|typing|sits?|sitting|standing|holding|looks? at"
    r"|looking|smiling|smiles|opens? (?:a|the|up)|scrolls?|scrolling|bounces?|grows? from"
    r"|draws? itself|comes? (?:in|into)|moves? (?:in|from|to|across)|shot of|view of"
    r"|in (?:an?|the) (?:office|room|kitchen|city|street|forest)"
    r"|at (?:night|dusk|dawn|sunset|sunrise)|silhouette|close-?up|on screen)\b",
    re.IGNORECASE,
)


def words_of_scenes(
    reading: Reading, starts: list[SceneStart], ends: list[int], copies: tuple[Copy, ...]
) -> tuple[Copy, ...]:
    """What scenes say where their words stand bare; none where the script marks its words.

    A table's column for words is always followed. Else at least half of the scenes must say
    something, and no scene may set its words in quotation marks or behind a label: then the rest
    only describes the picture.
    """
    tabled = [*_tabled(reading, starts, copies)]
    if any(item.words for item in starts):
        return tuple(tabled)
    for start, end in zip(starts, ends, strict=True):
        inside = [c for c in copies if c.span and start.place <= c.span.start < end]
        if any(copy.role not in {"cta", "hook"} or _is_marked(reading, copy) for copy in inside):
            return ()
    taken = tuple((copy.span.start, copy.span.end) for copy in copies if copy.span)
    asides = (*spoken_ranges(reading), *directed_ranges(reading), *taken)
    found = [
        tuple(_said(reading, body_of(reading.plain, start.place, end), end, asides=asides))
        for start, end in zip(starts, ends, strict=True)
    ]
    labelled = sum(
        any(c.span and start.place <= c.span.start < end for c in copies)
        for start, end in zip(starts, ends, strict=True)
    )
    telling = labelled + sum(bool(words) for words in found)
    return tuple(copy for words in found for copy in words) if 2 * telling >= len(found) else ()


def _is_marked(reading: Reading, copy: Copy) -> bool:
    before = reading.prompt[max(0, copy.span.start - 1) : copy.span.start] if copy.span else ""
    return before in {'"', "'", "`", "\u201c", "\u2018", "\u201e", "\u00ab", "\u300c"}


def _tabled(reading: Reading, starts: list[SceneStart], copies: tuple[Copy, ...]) -> Iterator[Copy]:
    for item in starts:
        if item.words is None:
            continue
        start, end = item.words
        if any(copy.span and start <= copy.span.start < end + 1 for copy in copies):
            continue
        shown = tidy(reading.plain[start:end]).strip("\"' ")
        if (
            shown
            and MARK not in shown
            and has_letters(shown)
            and shown.lower() not in {"none", "n/a"}
        ):
            place = start + reading.plain[start:end].find(shown)
            span = PromptSpan(start=max(start, place), end=max(start, place) + len(shown))
            yield Copy(text=shown, role="line", span=span)


def has_letters(text: str) -> bool:
    """Whether a text holds anything to read."""
    return any(char.isalnum() for char in text)


def _said(reading: Reading, start: int, end: int, *, asides: tuple[Range, ...]) -> Iterator[Copy]:
    text = reading.plain
    # Where the next scene follows in the same line, a full stop only ends this one.
    goes_on = end < len(text) and "\n" not in text[:end].rstrip(" ")[-1:] + text[end - 1 : end]
    lines = [*_lines(text, start, len(text[:end].rstrip().rstrip(".")) if goes_on else end)]
    told = [line for line in lines if line[1].strip()]
    # A heading's own words are its title where more lines follow, and its words where none do.
    titled = len(told) > 1 and not re.search(r"[.!?\u2026]\s*$", told[0][1])
    for group in (told[1:] if titled else told, told[:1] if titled else []):
        found = [copy for place, line in group for copy in _pieces(line, place, asides)]
        if found:
            yield from found[:_MOST_LINES]
            return


def _pieces(line: str, place: int, asides: tuple[Range, ...]) -> Iterator[Copy]:
    """Runs of sentences of a line that are said, not directed."""
    bullet = _BULLET.match(line)
    shift = bullet.end() if bullet else 0
    body = without_brackets(line[shift:])
    run: list[tuple[int, int]] = []
    for match in [*_SENTENCE.finditer(body), None]:
        if match and not match.group().strip():
            continue
        is_aside = match and is_within(place + shift + match.start(), asides)
        if match and not is_aside and _is_said(match.group()):
            run.append(match.span())
            continue
        if run:
            yield from _copy(body[run[0][0] : run[-1][1]], place + shift + run[0][0])
        run = []


def _copy(text: str, place: int) -> Iterator[Copy]:
    shown = text.rstrip(_LOOSE)
    while shown and is_address(shown.split()[-1]):
        shown = shown[: -len(shown.split()[-1])].rstrip(_LOOSE)
    lead = len(shown) - len(shown.lstrip(" \t*_|-\u2014\u2013:"))
    words = tidy(shown[lead:])
    if words and len(words_of(words)) <= _MOST_WORDS:
        span = PromptSpan(start=place + lead, end=place + len(shown))
        yield Copy(text=words, role="line", span=span)


def _is_said(text: str) -> bool:
    shown = tidy(text).strip(" *_|-\u2014\u2013:")
    words = words_of(shown)
    if not words or len(words) > _MOST_WORDS or MARK in shown or not _is_alphabetic(shown):
        return False
    if (
        is_direction(shown)
        or _SEEN.search(shown)
        or not (has_substance(shown) or shown[-1] in ".!?")
    ):
        return False
    if _TO_VIEWERS.search(shown):
        return True
    return not _ARTICLE.match(shown) and not shown[:1].islower()


def _is_alphabetic(text: str) -> bool:
    """Whether a text is written in letters that have capitals, or in digits."""
    return all(char.lower() != char.upper() for char in text if char.isalpha())


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    place = start
    for line in text[start:end].split("\n"):
        yield place, line
        place += len(line) + 1
