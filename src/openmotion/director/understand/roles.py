"""The jobs that a hiring prompt names."""

import re
from collections.abc import Iterator

from openmotion.director.understand.reading import Reading, tidy
from openmotion.director.understand.words import words_of
from openmotion.model import Feature, PromptSpan

_LEAD = re.compile(
    r"\b(?:we(?:'re|\u2019re| are)? (?:need|hiring|looking for|seeking|want)|looking for|hiring"
    r"|roles?|positions?|openings?|jobs?)\s*(?:are|is|for)?\s*:?\s+(?=(?P<list>[^.\n\u00a4]{5,240}))",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"\b(?:engineers?|developers?|designers?|analysts?|managers?|scientists?|leads?|directors?"
    r"|assistants?|nurses?|teachers?|cooks?|chefs?|baristas?|drivers?|writers?|editors?"
    r"|marketers?|recruiters?|accountants?|architects?|consultants?|technicians?|mechanics?"
    r"|electricians?|researchers?|interns?|specialists?|coordinators?|officers?|bakers?"
    r"|waiters?|carpenters?|plumbers?|therapists?|lawyers?|producers?|strategists?|heads? of \w+)$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r",?\s+(?:and|or|&)\s+|\s*[,;/]\s*")
_ASKED = re.compile(r"^.*\b(?:need|hiring|looking for|seeking|want)\s+", re.IGNORECASE)
_EDGE = re.compile(
    r"^(?:and |or )?(?:an?|the|one|two|three|some|our|new|more)\s+|^(?:and|or)\s+", re.IGNORECASE
)


def read_roles(reading: Reading) -> tuple[Feature, ...]:
    """Each job once, in the prompt's order."""
    unique: dict[str, Feature] = {}
    for match in _LEAD.finditer(reading.plain):
        for role in _roles(match["list"], match.start("list")):
            unique.setdefault(role.title.casefold(), role)
    found = sorted(unique.values(), key=lambda role: role.span.start if role.span else 0)
    return tuple(found[:12])


def _bare(text: str) -> str:
    """The job alone, without the words that ask for it."""
    job = re.split(r":\s+", text)[-1].strip()
    job = re.split(r"\s(?:at|in|for|with|to join)\s", job)[0]
    return tidy(_EDGE.sub("", _EDGE.sub("", _ASKED.sub("", job)))).strip(" .:")


def _roles(text: str, start: int) -> Iterator[Feature]:
    place = 0
    for between in (*_BETWEEN.finditer(text), None):
        end = between.start() if between else len(text)
        title = _bare(text[place:end])
        if 1 <= len(words_of(title)) <= 5 and _JOB.search(title):
            span = PromptSpan(start=start + place, end=start + end)
            yield Feature(title=title[:1].upper() + title[1:], span=span)
        place = between.end() if between else end
