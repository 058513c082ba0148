"""What a prompt lists: features, steps, milestones, places."""

import re
from collections.abc import Callable, Iterator

from openmotion.director.understand.bracketed import find_bracketed
from openmotion.director.understand.moments import find_moments
from openmotion.director.understand.reading import MARK, Reading, tidy
from openmotion.director.understand.words import (
    MONTHS,
    count_directions,
    has_substance,
    is_direction,
    words_of,
)
from openmotion.model import Feature, PromptSpan

Range = tuple[int, int]
Finder = Callable[[Reading], Iterator[Feature]]
_LISTED = re.compile(
    r"\b(?P<word>features?|key features|main features|benefits?|highlights?|capabilities"
    r"|(?:key )?stats|steps|topics|services|agenda|lineup|line-up|menu|tips|reasons"
    r"|milestones|points|sections|covers?|covering|includes?|including|offers?|offering|"
    r"ingredients|rules|facts|categories|values|perks|pillars|roadmap(?: animation)?|timeline"
    r"|phases|showing|highlighting|funktionen|fonctionnalit\u00e9s|funciones"
    r"|funzionalit\u00e0|funkcje|vorteile|schritte|\u529f\u80fd|\u7279\u70b9|\u6a5f\u80fd)"
    r"(?:\s+(?:are|is|like|such as|include|includes|of|in \d+ steps))?\s*(?P<colon>[:\uff1a])?\s*",
    re.IGNORECASE,
)
_COLON_LIST = re.compile(
    r"[:\uff1a]\s+(?P<list>(?:\([^()\n]{0,80}\)|[^\n:\uff1a()]){6,400}?)(?=[.;!?](?:\s|$)|\n"
    r"|$|\.\s|,\s[\w ]{2,20}:)"
)
_NUMBERED = re.compile(
    r"(?:(?<=[\s,;:(.])|^)(?:step\s)?(?P<number>\d{1,2})(?:[.):]\s?"
    r"|\s)(?=[^\W\d_])(?P<text>(?:(?!:\s*\d)[^,;\n]){2,80}?)(?=\s*(?:[,;]\s|\n|\.\s|\.?$)"
    r"|\s+(?:step\s)?\d{1,2}[.):]\s)",
    re.IGNORECASE | re.MULTILINE,
)
_BULLET = re.compile(
    r"^[ \t]{0,16}(?:[-*\u2022\u2023\u25aa\u25e6\u2013\u25cf\u27a4\u2192\u2713\u2714]|\d{1,2}[.)]"
    r"|[a-h]\)|[\U0001f300-\U0001faff\u2600-\u27bf\u2b00-\u2bff]\ufe0f?)[ \t]+"
    r"(?P<text>[^\n]{2,160})$",
    re.MULTILINE,
)
_HEADING = re.compile(r"^[ \t]*(?:#+[ \t]*)?\**(?P<text>[^\n]{2,60}?)\**[:\uff1a]?\**[ \t]*$")
_CONTENT_HEADING = re.compile(
    r"\b(?:features?|benefits?|highlights?|steps?|topics?|agenda|services|menu|tips|reasons"
    r"|milestones|line-?up|roadmap|facts|points|offers?|perks|capabilities|what'?s new"
    r"|changes|changelog|new in|fixed|added|improved|speakers?|schedule|program(?:me)?|roles?"
    r"|positions?|funktionen|fonctionnalit\u00e9s|funciones|funkcje|\u529f\u80fd|\u7279\u70b9"
    r"|\u6a5f\u80fd)\b|\u529f\u80fd|\u7279\u70b9|\u6a5f\u80fd",
    re.IGNORECASE,
)
_DATED = re.compile(
    rf"^(?P<when>Q[1-4](?:\s\d{{4}})?|H[12]|(?:19|20)\d\d|(?:{MONTHS})\b(?:\s\d{{4}})?"
    rf"|v\d+(?:\.\d+){{0,2}}"
    r"|week \d+|day \d+|phase \d+|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|\d{1,2}:\d\d(?:\s?[ap]m)?)[\s:\u2014\u2013-]+(?P<what>\S[^\n]{1,60})$",
    re.IGNORECASE,
)
_THAT_DOES = re.compile(
    r"\b(?:app|tool|platform|service|software|product|assistant|startup|api|saas|extension"
    r"|plugin|device|agent|website|site|company|brand|system|library|game|course|marketplace"
    r"|bank|store)\b[^.,;\n\u00a4]{0,24}?\s(?:that|which|who)\s+(?P<text>(?!is\b|are\b|was\b"
    r"|has\b)[a-z]\w+[^.;\n\u00a4]{4,90})",
)
_LABELLED_CODES = re.compile(
    r"\b(?P<letter>[A-Z]{1,3})(?P<first>\d{1,2})\s?(?:\.\.\.?|\u2026"
    r"|\u2013)\s?(?P=letter)(?P<last>\d{1,2})\b"
)
_VERSUS = re.compile(
    r"(?:^|[:,.]\s|\b(?:compare|comparing|between|of|showing)\s)(?:the\s"
    r"|our\s)?(?P<left>(?!compare|comparing|show|make|create"
    r"|video)(?:[\w'&+-]{1,20}\s){0,2}[\w'&+-]{1,20})(?:\s?\((?P<left_detail>[^"
    r"()\n]{2,120})\))?\s(?:vs\.?|versus)\s(?:the\s)?(?P<right>"
    r"(?:[\w'&+-]{1,20}\s){0,2}?[\w'&+-]{1,20})(?:\s?\((?P<right_detail>[^()\n]{2,120})\))?"
    r"(?=[.,;:!?\n]|\s*$|\s(?:in|with|across|on|as|for)\b)",
    re.IGNORECASE | re.MULTILINE,
)
_TWO_SIDES = re.compile(r"[.:]\s+([^.;\n]{4,80})[;,]\s+(?:while |but |and )?([^.;\n]{4,80})\.")
_NOTES_BEFORE = re.compile(r"(?:^|\n)[#* \t]*notes?\b\W{0,6}$", re.IGNORECASE)
_PRICED = re.compile(
    r"(?P<title>[^\W\d_][^$\u20ac\u00a3]{1,40}?)\s(?P<detail>[$\u20ac\u00a3]\d[\d.,]*"
    r"(?:/\w+)?|(?:19|20)\d\d)"
)
_CONTACT = re.compile(
    r"(?:call|follow|visit|tel|phone|e-?mail|mail|book at|see)\b.*(?:\d{3}|@|\.\w{2,})",
    re.IGNORECASE,
)
_LABEL_ONLY = re.compile(
    r"(?:title|subtitle|headline|text|cta|tagline|hook|vo|voice-?over)\s?:", re.IGNORECASE
)
_SCENE_BEFORE = re.compile(
    r"\b(?:scene|beat|shot|card|part|line|frame|slide|act|section|chapter|phase|day|week|v|szene"
    r"|bild"
    r"|sc\u00e8ne|escena|scena|cena|\u0441\u0446\u0435\u043d\u0430)\s?$",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"[$\u20ac\u00a3]\s?\d|\d[\d.,]*\s?(?:%|x\b|\u00d7|[kKMB]\b|\+)")
_STEP_RANGE = re.compile(
    r"\s*(?:,\s*and\s+|,\s*or\s+|,(?!\d{3}\b)|;|\s+and\s+(?=[^,]*$)|\u3001|\uff0c|\uff1b)\s*"
)


def read_points(
    reading: Reading, *, taken: tuple[Range, ...], scripted: tuple[Range, ...]
) -> tuple[Feature, ...]:
    """Points in the prompt's order, each once.

    Args:
        reading: the prompt.
        taken: places that already are data, dates or places.
        scripted: places inside scenes, where lists are props of the scene.
    """
    finders: tuple[Finder, ...] = (
        _versus,
        _numbered,
        _bullets,
        find_moments,
        _listed,
        _colon_lists,
        find_bracketed,
    )
    found: list[Feature] = []
    finder: Finder = _numbered
    for finder in finders:
        found = [
            point
            for point in finder(reading)
            if point.span
            and not _covered(point.span.start, taken)
            and not (finder is not _numbered and _covered(point.span.start, scripted))
        ]
        if len(found) >= 2:
            break
        found = []
    found = [point for point in found if not _AMOUNT.match(point.title)]
    if finder is not _numbered:
        found = [point for point in found if not re.match(r"\d[\d.,]*\s\w+", point.title)]
    found.extend(_codes(reading))
    if not found or len(found) < 2:
        found = [*_benefit(reading), *found]
    unique: dict[str, Feature] = {}
    for point in found:
        unique.setdefault(point.title.casefold(), point)
    return tuple(unique.values())[:20]


def _versus(reading: Reading) -> Iterator[Feature]:
    """Both sides of "Plan A (5 seats) vs Plan B (20 seats)", with what is said of each."""
    match = _VERSUS.search(reading.plain)
    if not match or is_direction(match["left"]) or is_direction(match["right"]):
        return
    after = reading.plain[match.end() :]
    told = _TWO_SIDES.match(after)
    for side, detail, i in (("left", "left_detail", 1), ("right", "right_detail", 2)):
        said = match[detail] or (told[i] if told else "") or ""
        end = match.end(side)
        yield Feature(
            title=_capital(tidy(match[side])),
            detail=tidy(said),
            span=PromptSpan(start=match.start(side), end=end),
        )


def _numbered(reading: Reading) -> Iterator[Feature]:
    """Read "1 grind, 2 rinse, 3 pour": numbers that count up from one."""
    matches = list(_NUMBERED.finditer(reading.prose))
    run: list[re.Match[str]] = []
    for match in matches:
        opening = reading.prose.rfind("\n", 0, match.start()) + 1
        line = reading.prose[max(opening, match.start() - 40) : match.start()]
        noted = _NOTES_BEFORE.search(reading.prose[max(0, match.start() - 24) : match.start()])
        if "#" in line or _SCENE_BEFORE.search(line) or noted:
            continue
        number = int(match["number"])
        if number == len(run) + 1:
            run.append(match)
        elif number == 1:
            run = [match]
    if len(run) >= 2:
        for match in run:
            yield from _point(match["text"], match.start("text"), strict=False)


def _bullets(reading: Reading) -> Iterator[Feature]:
    """Bullets under a heading of content, or of any list that is not directions."""
    heading = ""
    place = 0
    run: list[tuple[str, int]] = []
    listed = False
    for line in [*reading.prose.split("\n"), ""]:
        bullet = _BULLET.match(line)
        if bullet:
            run.append((bullet["text"], place + bullet.start("text")))
        elif line.strip():
            yield from _bullet_run(run, heading, listed)
            run = []
            title = _HEADING.match(line)
            heading = title["text"] if title else line[-60:]
            listed = bool(_CONTENT_HEADING.search(heading))
        place += len(line) + 1
    yield from _bullet_run(run, heading, listed)


def _bullet_run(run: list[tuple[str, int]], heading: str, listed: bool) -> Iterator[Feature]:
    directions = sum(is_direction(text) for text, _ in run)
    if (
        len(run) < 2
        or (not listed and (directions or is_direction(heading)))
        or re.match(r"\W*notes?\b", heading, re.IGNORECASE)
    ):
        return
    for text, start in run:
        yield from _point(text, start, strict=not listed)


def _listed(reading: Reading) -> Iterator[Feature]:
    """Read "Features: a, b and c" and "including a, b and c"."""
    for match in _LISTED.finditer(reading.prose):
        word = match["word"].lower()
        weak = not match["colon"]
        if weak and not re.match(
            r"including|includes?|covers?|covering|highlighting|showing|offers?|offering"
            r"|features?|benefits?|milestones|topics",
            word,
        ):
            continue
        end = _list_end(reading.prose, match.end())
        if weak and ":" in reading.prose[match.end() : end]:
            continue
        items = list(_split(reading.prose, match.end(), end))
        needed = 3 if weak else 2
        if len(items) < needed:
            continue
        texts = [text for text, _ in items]
        if (weak and any(is_direction(text) or len(text.split()) > 6 for text in texts)) or sum(
            is_direction(text) for text in texts
        ) * 2 > len(texts):
            continue
        for text, start in items:
            yield from _point(text, start, strict=True)


def _colon_lists(reading: Reading) -> Iterator[Feature]:
    """Any list behind a colon that holds no directions."""
    for match in _COLON_LIST.finditer(reading.plain):
        prefix = reading.plain[max(0, match.start() - 30) : match.start()]
        if re.search(
            r"\b(?:palette|colou?rs?|fonts?|style|mood|tone|look|background|vibe|keywords"
            r"|render|setup|music|structure|format|resolution|text|method|structured?|json"
            r"|note|quote|color variant)\b[^.]{0,12}$",
            prefix,
            re.IGNORECASE,
        ):
            continue
        items = list(_split(reading.prose, match.start("list"), match.end("list")))
        if len(items) < 3 or MARK in match["list"]:
            continue
        cleaned = [re.sub(r"\s*\([^()]*\)", "", text) for text, _ in items]
        labels = all(text[:1].isupper() or _DATED.match(text) for text in cleaned)
        if any(is_direction(text) or len(text.split()) > 6 for text in cleaned):
            continue
        before = re.split(r"[.,;\n]", reading.plain[max(0, match.start() - 50) : match.start()])[-1]
        if (
            not labels
            and not _CONTENT_HEADING.search(before)
            and is_direction(" ".join(before.split()[-4:]) or "idea")
        ):
            continue
        for text, start in items:
            yield from _point(text, start, strict=True)


def _list_end(text: str, start: int) -> int:
    stop = re.compile(r"[.!?](?:\s|$)|\n\s*\n|\n\s*[-*#]|\u3002|;\s(?=[A-Z])").search(text, start)
    newline = text.find("\n", start)
    end = stop.start() if stop else len(text)
    return (
        min(end, newline) if 0 <= newline < end and re.match(r"\s*[A-Z]", text[newline:]) else end
    )


def _split(text: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    place = start
    depth_text = re.sub(
        r"\([^()\n]*\)", lambda match: match.group().replace(",", "\u0000"), text[start:end]
    )
    for separator in [*_STEP_RANGE.finditer(depth_text), None]:
        stop = start + (separator.start() if separator else len(depth_text))
        piece = text[place:stop]
        if piece.strip():
            yield piece.strip(), place + len(piece) - len(piece.lstrip())
        place = start + (separator.end() if separator else len(depth_text))


def _point(text: str, start: int, *, strict: bool) -> Iterator[Feature]:
    lead = re.match(
        r"(?:(?:and|or|then|the|a|an|our|its|plus|und|et|y|e|i)\s+|\*\*|[\"'\u201c`]+)*",
        text,
        re.IGNORECASE,
    )
    offset = lead.end() if lead else 0
    body = text[offset:].rstrip(" .;,*\"'\u201d`")
    shown = tidy(re.sub(r"\*\*|`|\\u0000", "", body))
    if not shown or not any(char.isalnum() for char in shown) or MARK in shown:
        return
    if _CONTACT.match(shown) or _LABEL_ONLY.match(shown):
        return
    if strict and (is_direction(shown) or not has_substance(shown)):
        return
    title, detail = _title_and_detail(shown)
    yield Feature(
        title=title,
        detail=detail,
        span=PromptSpan(start=start + offset, end=start + offset + len(body)),
    )


def _title_and_detail(text: str) -> tuple[str, str]:
    dated = _DATED.match(text)
    if dated:
        return dated["what"].strip(), dated["when"].strip()
    priced = _PRICED.fullmatch(text)
    if priced:
        return priced["title"].strip(), priced["detail"]
    bracketed = re.fullmatch(r"(?P<title>[^()]{2,40}?)\s*\((?P<detail>[^()]{1,60})\)", text)
    if bracketed:
        return _capital(bracketed["title"]), bracketed["detail"].strip()
    match = re.match(
        r"(?P<title>[^:\u2014\uff1a]{2,48}?)\s*(?::\s|\s[\u2014\u2013-]\s"
        r"|\uff1a)(?P<detail>\S.{2,120})$",
        text,
    )
    if match:
        return _capital(match["title"].strip()), match["detail"].strip()
    return _capital(text), ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:] if text[:1].isalpha() and text[1:2].islower() else text


def _benefit(reading: Reading) -> Iterator[Feature]:
    """What the product does: "an app that turns meetings into notes"."""
    for match in _THAT_DOES.finditer(reading.plain):
        text = re.split(
            r",\s|\s+(?:in|with) (?:a|an|the) (?:\w+ )?(?:style|tone)|\s+using\s", match["text"]
        )[0].rstrip()
        if count_directions(text) < 2 and len(words_of(text)) >= 2:
            yield Feature(
                title=_capital(tidy(text)),
                span=PromptSpan(start=match.start("text"), end=match.start("text") + len(text)),
            )
            return


def _codes(reading: Reading) -> Iterator[Feature]:
    """Read "C1..C8" spelled out."""
    for match in _LABELLED_CODES.finditer(reading.plain):
        first, last = int(match["first"]), int(match["last"])
        if 0 < last - first < 12:
            for number in range(first, last + 1):
                yield Feature(
                    title=f"{match['letter']}{number}",
                    span=PromptSpan(start=match.start(), end=match.end()),
                )
        return


def _covered(place: int, ranges: tuple[Range, ...]) -> bool:
    return any(start <= place < end for start, end in ranges)
