"""What changed in a version."""

import re
from collections.abc import Iterator

from openmotion.director.understand.group_parts import group, item, split_list
from openmotion.director.understand.reading import Reading
from openmotion.director.understand.words import is_direction
from openmotion.model import Feature, Group, PromptSpan

_TALK = re.compile(
    r"\bchange-?log\b|\brelease notes\b|\bwhat'?s new\b|\bpatch notes\b|\bnew in (?:v"
    r"|version)?\s?\d"
    r"|\b(?:version|release|update)\s?v?\d+\.\d+|\bv\d+\.\d+|\bneuerungen\b|\bnouveaut\u00e9s\b"
    r"|\bnovedades\b",
    re.IGNORECASE,
)
_VERSION = re.compile(r"\bv\d+(?:\.\d+){0,2}\b|\b(?:[Vv]ersion|[Rr]elease)\s\d+(?:\.\d+){0,2}\b")
_SORT = (
    r"added|new|fixed|improved|changed|removed|deprecated|security|faster|bug ?fix(?:es)?|fixes|fix"
    r"|features?|improvements?|feat|neu|behoben|verbessert|ajout\u00e9|corrig\u00e9|nuevo"
)
_HEADING = re.compile(
    rf"^[ \t]*(?:#{{1,4}}[ \t]*)?\*{{0,3}}(?P<sort>{_SORT})\*{{0,3}}[:]?\*{{0,3}}[ \t]*$",
    re.IGNORECASE,
)
_BULLET = re.compile(
    r"^[ \t]{0,12}(?:[-*\u2022+\u2013]|\d{1,2}[.)]"
    r"|[\U0001f300-\U0001faff\u2600-\u27bf]\ufe0f?)[ \t]+(?P<text>[^\n]{2,140})$"
)
_SORTED = re.compile(
    rf"^[\[(*]*(?P<sort>{_SORT})[\])*]*\s?(?:[:\u2014\u2013-]|\))\s?(?P<text>.+)$", re.IGNORECASE
)
_INLINE = re.compile(
    rf"\b(?P<sort>{_SORT})\s?:\s?(?P<list>[^\n.;:]{{3,160}}?)(?=[.;\n]|\s*$"
    rf"|,?\s(?:and\s)?(?:{_SORT})\s?:)",
    re.IGNORECASE,
)
_VERBS = (
    r"added|fixed|removed|improved|changed|deprecated|updated|redesigned|renamed|replaced|moved"
    r"|introduced|dropped|patched|rewrote|reworked|enabled|hinzugef\u00fcgt|behoben|entfernt"
    r"|verbessert|ajout\u00e9|corrig\u00e9|supprim\u00e9|am\u00e9lior\u00e9"
)
_TOLD = re.compile(
    rf"(?:(?<=[.;:,!?\n]\s)|(?<=\n)|(?<=\band\s)|^)(?:we\s(?:have\s)?)?(?P<sort>{_VERBS})\s"
    rf"(?P<text>(?:(?!,?\s(?:and\s)?(?:{_VERBS})\b)[^;\n.,:]|\.(?=\w)|,(?=\d)|,(?!\s(?:and\s)?"
    rf"(?:we\s)?(?:{_VERBS})\b)){{3,120}}?)(?=[.;\n](?:\s|$)|,?\s(?:and\s)?(?:we\s)?(?:{_VERBS})\b|\s*$)",
    re.IGNORECASE,
)
_LIST = re.compile(
    r"\b(?:changelog|release notes|what'?s new|patch notes|new in [\w. ]{1,20}|update"
    r"|version [\d.]+|v[\d.]+)"
    r"[^:\n]{0,40}:\s(?P<list>[^\n]{6,240}?)(?=\.\s|\.?$|\n)",
    re.IGNORECASE | re.MULTILINE,
)


def find_releases(reading: Reading) -> Iterator[Group]:
    """The changes of a release, where the prompt speaks of one."""
    text = reading.prose
    if not _TALK.search(text):
        return
    version = _VERSION.search(text)
    for find in (_bullets, _sorted, _told, _listed):
        changes = [*find(text)]
        if len(changes) >= 2:
            yield group("changelog", changes, title=version.group() if version else "")
            return


def _bullets(text: str) -> Iterator[Feature]:
    place, sort = 0, ""
    for line in text.split("\n"):
        heading = _HEADING.match(line)
        bullet = _BULLET.match(line)
        if heading:
            sort = heading["sort"]
        elif bullet and (_SORTED.match(bullet["text"]) or not is_direction(bullet["text"])):
            yield _change(bullet["text"], sort, place + bullet.start("text"))
        elif line.strip() and not bullet:
            sort = ""
        place += len(line) + 1


def _sorted(text: str) -> Iterator[Feature]:
    for match in _INLINE.finditer(text):
        for part, start in split_list(match["list"], match.start("list")):
            yield _change(part, match["sort"], start)


def _told(text: str) -> Iterator[Feature]:
    """Changes told in sentences: "Added dark mode. Fixed login on Safari."."""
    for match in _TOLD.finditer(text):
        said = re.sub(r"^(?:the|an?)\s", "", match["text"], flags=re.IGNORECASE)
        start = match.start("text") + len(match["text"]) - len(said)
        change = _change(said, match["sort"], start)
        yield change.model_copy(
            update={"span": PromptSpan(start=match.start("sort"), end=match.end())}
        )


def _listed(text: str) -> Iterator[Feature]:
    match = _LIST.search(text)
    for part, start in split_list(match["list"], match.start("list")) if match else ():
        if not is_direction(part):
            yield _change(part, "", start)


def _change(text: str, sort: str, start: int) -> Feature:
    match = _SORTED.match(text)
    said, kind = (match["text"], match["sort"]) if match else (text, sort)
    shown = said.strip(" *.")
    kind = kind[:1].upper() + kind[1:].lower()
    return item(shown[:1].upper() + shown[1:], kind, start=start, end=start + len(text))
