"""Two sides: before and after, one thing against another."""

import re
from collections.abc import Iterator

from openmotion.director.understand.group_parts import group, item, split_list
from openmotion.director.understand.reading import MARK, Reading, tidy
from openmotion.director.understand.words import is_direction
from openmotion.model import Feature, Group

_PAIRS = (
    ("before", "after"),
    ("then", "now"),
    ("old way", "new way"),
    ("the old way", "the new way"),
    ("without", "with"),
    ("yesterday", "today"),
    ("vorher", "nachher"),
    ("fr\u00fcher", "heute"),
    ("avant", "apr\u00e8s"),
    ("antes", "despu\u00e9s"),
    ("antes", "depois"),
    ("prima", "dopo"),
    ("przed", "po"),
)
_NAME = (
    r"[A-Z][\w'-]{1,24}\s[a-z][\w-]{1,20}(?=\s(?:vs\.?|versus)\s)"
    r"|[A-Z0-9][\w&'+.-]{0,24}(?:\s[A-Z0-9][\w&'+.-]{0,24}){0,2}"
    r"|[a-z][\w-]{1,20}(?:\s[a-z][\w-]{1,20})?"
)
_VERSUS = re.compile(
    rf"(?<![\w&'+.-])(?P<left>{_NAME})\s(?:vs\.?|versus|gegen|contre|contra)\s(?P<right>{_NAME})"
)
_ORDERS = re.compile(
    r"^(?:(?:compare|comparing|comparison|show|explain|present|draw|visuali[sz]e|video|clip"
    r"|animate|make|create|why|about|ad|of|the|a)\s)+",
    re.IGNORECASE,
)
_CELL_PAIR = re.compile(
    r"(?P<what>[^\W\d_][\w -]{1,24}?)\s?:?\s(?P<left>[^,;:\n]{1,30}?)\s(?:vs\.?"
    r"|versus)\s(?P<right>[^,;:\n.]{1,30})"
)


def find_sides(reading: Reading) -> Iterator[Group]:
    """Both sides with their points, each in the order of the prompt."""
    yield from _before_after(reading)
    yield from _versus(reading)


def _before_after(reading: Reading) -> Iterator[Group]:
    text = reading.prose
    for first, second in _PAIRS:
        said = r"(?:(?P<{0}c>\s?[:\u2014\u2013-])|,)?\s+(?P<{0}>[^\n;|]{{3,120}}?)"
        pattern = re.compile(
            rf"(?:^|(?<=[\s(*>|]))\*{{0,3}}(?P<first>{first})\b\*{{0,3}}{said.format('a')}\s*"
            rf"(?:[.;|\n]|,"
            rf"|\s/\s|\s\u2192\s|->)[\s*>|-]*"
            rf"(?:(?:and|but|while)\s)?\*{{0,3}}(?P<second>{second})\b\*{{0,3}}{said.format('b')}"
            rf"(?=[.;|\n]"
            rf"|\s*$)",
            re.IGNORECASE,
        )
        openings = [found.start() for found in re.finditer(rf"\b{first}\b", text, re.IGNORECASE)]
        tries = (pattern.match(text, place) for place in openings[:8])
        match = next((found for found in tries if found and _are_sides(found)), None)
        if match is None:
            continue
        sides = []
        for side, words in (("first", "a"), ("second", "b")):
            points = _points(match[words], match.start(words))
            name = match[side]
            sides.append(
                item(
                    name[:1].upper() + name[1:],
                    points[0] if points else "",
                    start=match.start(side),
                    end=match.end(words),
                    points=points,
                )
            )
        if all(side.points for side in sides):
            yield group("before_after", sides)
            return


def _are_sides(match: re.Match[str]) -> bool:
    """Whether words behind "before" and "after" say how it was and how it is."""
    if is_direction(match["a"]) or is_direction(match["b"]):
        return False
    is_loose = match["first"].lower() in {"then", "without", "yesterday"}
    if is_loose and not (match["ac"] and match["bc"]):
        return False
    return not re.match(r"(?:and|vs\.?|or|the|/)\b", match["a"].strip(), re.IGNORECASE)


def _versus(reading: Reading) -> Iterator[Group]:
    yield from _tables(reading)
    text = reading.prose
    match = _VERSUS.search(text)
    if not match or is_direction(match["left"]) or is_direction(match["right"]):
        return
    names = tuple(_ORDERS.sub("", match[side]) for side in ("left", "right"))
    points: tuple[list[str], list[str]] = ([], [])
    for pair in _CELL_PAIR.finditer(text, match.end()):
        for i, side in enumerate(("left", "right")):
            points[i].append(f"{tidy(pair['what'])}: {tidy(pair[side]).strip(' .')}")
    if not points[0]:
        points = _told_apart(text[match.end() :], names)
    if not points[0] or not points[1]:
        points = ([], [])
        for i, name in enumerate(names):
            told = re.compile(
                rf"(?:^|(?<=[\s(.;:*-]))\*{{0,3}}{re.escape(name)}\*{{0,3}}\s?(?:[:"
                rf"(=\u2014\u2013-]|\b(?:is"
                rf"|has|gives|offers|takes|costs)\b)\s?(?P<list>[^;\n.()]{{3,140}})",
                re.IGNORECASE,
            ).search(text, match.start())
            if told:
                points[i].extend(_points(told["list"], told.start("list")))
        if points[0] == points[1]:
            points = ([], [])
    sides: list[Feature] = []
    for i, side in enumerate(("left", "right")):
        own = tuple(points[i])
        name = names[i]
        sides.append(
            item(
                name[:1].upper() + name[1:] if name.islower() else name,
                own[0] if own else "",
                start=match.start(side),
                end=match.end(side),
                points=own,
            )
        )
    yield group("versus", sides)


def _told_apart(text: str, names: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """The points of each side, where clauses begin with its name or the word it has alone."""
    points: tuple[list[str], list[str]] = ([], [])
    said = [_aliases(name, names[1 - i]) for i, name in enumerate(names)]
    opens = [
        re.compile(
            rf"(?:and |but |while |whereas |with |the |a |our )*(?:{'|'.join(map(re.escape, own))})"
            rf"(?![\w-])\s?(?:[:(=\u2014\u2013-]\s?|(?:is|are|has|have|gives?|offers?|means)\b\s?)?",
            re.IGNORECASE,
        )
        for own in said
    ]
    for sentence in re.split(r"[.!?](?:\s|$)|\n", text.lstrip(" :,\u2014\u2013-")):
        side: int | None = None
        clauses = re.sub(r"[;)]|,?\s(?:while|whereas|but)\s", ", ", sentence)
        for part, _ in split_list(clauses, 0):
            said_of = [(i, found) for i, start in enumerate(opens) if (found := start.match(part))]
            if said_of:
                side, found = max(said_of, key=lambda pair: pair[1].end())
                said_now = part[found.end() :]
            else:
                said_now = part
            point = tidy(said_now).strip(" .*\"\u201c\u201d'")
            if side is None or not point or MARK in point or len(point.split()) > 9:
                continue
            points[side].append(point[:1].upper() + point[1:])
    return points[0][:6], points[1][:6]


def _aliases(name: str, other: str) -> list[str]:
    """The name, then the words of it that the other side's name has not; the longest first."""
    theirs = {word.lower() for word in other.split()}
    own = [word for word in name.split() if word.lower() not in theirs and len(word) > 1]
    return [name, *([" ".join(own)] if own and len(own) < len(name.split()) else [])]


def _tables(reading: Reading) -> Iterator[Group]:
    """A Markdown table of two columns beside the names of its rows, not all of them numbers."""
    lines = reading.prose.split("\n")
    place = 0
    for i, line in enumerate(lines):
        if i and "--" in line and "|" in line and set(line) <= set(" \t|:-"):
            header = _cells(lines[i - 1])
            rows = []
            for row in lines[i + 1 :]:
                if "|" not in row:
                    break
                rows.append(_cells(row))
            is_words = any(re.search(r"[^\W\d_]{2}", cell) for row in rows for cell in row[1:])
            if len(header) == 3 and rows and is_words and all(len(row) == 3 for row in rows):
                if re.fullmatch(
                    r"(?i)time|timing|scene|shot|duration|on[- ]screen|text|vo.*|voice.*", header[1]
                ):
                    return
                start = place - len(lines[i - 1]) - 1
                end = (
                    place
                    + len(line)
                    + sum(len(row) + 1 for row in lines[i + 1 : i + 1 + len(rows)])
                )
                sides = [
                    item(
                        header[k],
                        f"{rows[0][0]}: {rows[0][k]}",
                        start=max(0, start),
                        end=end,
                        points=tuple(f"{row[0]}: {row[k]}" for row in rows),
                    )
                    for k in (1, 2)
                ]
                if all(side.title for side in sides):
                    yield group("versus", sides)
                return
        place += len(line) + 1


def _cells(line: str) -> list[str]:
    return [cell.strip(" *`") for cell in line.strip().strip("|").split("|")]


def _points(text: str, start: int) -> tuple[str, ...]:
    found = []
    for part, _ in split_list(text, start):
        said = tidy(part).strip(" .*\"\u201c\u201d'")
        if said and MARK not in said and len(said.split()) <= 9:
            found.append(said[:1].upper() + said[1:])
    return tuple(found[:6])
