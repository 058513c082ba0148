"""People with what they do, and what people say."""

import re
from collections.abc import Iterator

from openmotion.director.understand.group_parts import group, item, runs_of
from openmotion.director.understand.reading import Reading
from openmotion.model import Copy, Group

_NAME = (
    r"(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s)?[A-Z\u00c0-\u017d\u0410-\u042f][\w'\u2019-]+"
    r"(?:\s(?:(?:de|van|von|der|la|da|del"
    r"|di)\s)?[A-Z\u00c0-\u017d\u0410-\u042f][\w'\u2019.-]*){0,2}"
)
_JOB = (
    r"c[etofmpisr]o\b|chief|co-?founders?|founders?|founding|heads?\b|leads?\b|leader|director"
    r"|engineers?"
    r"|designers?|managers?|developers?|officer|president|vp\b|partner|scientist|researcher"
    r"|professor"
    r"|chef|cook|coach|trainer|artist|producer|editor|analyst|marketing|marketer|sales|product\b"
    r"|operations|support|architect|teacher|doctor|nurse|host|speaker|author|writer|photographer"
    r"|owner|barista|baker|consultant|advis[eo]r|intern|assistant|strategist|lawyer|chair|captain"
    r"|guitar|vocals|drums|bass|keys|violin|piano|gr\u00fcnder\w*|gesch\u00e4ftsf\u00fchr\w*"
    r"|leiter\w*"
    r"|entwickler\w*|fondat\w+|directeur|directrice|fundador\w*|director\w*|ingenier\w*|design\b"
    r"|people\b|finance|growth|community|engineering|research"
)
_PERSON = re.compile(
    rf"(?P<name>{_NAME})\s?(?:,\s|\s?[\u2014\u2013:(/|]\s?|\s-\s|\sas\s(?:our\s|the\s)?"
    rf"|\sis\s(?:our\s|the\s))"
    rf"(?P<role>(?=[^,;()\n.|]{{0,40}}?\b(?i:{_JOB}))(?:(?!\s(?:and|und|et"
    rf"|y)\s(?:{_NAME})\s?[,(\u2014\u2013:-])"
    rf"[^,;()\n.|\u00a4]){{2,44}})\)?"
)
_PLATE = re.compile(
    rf"(?:(?<=[:(]\s)|(?<=\bfor\s)|(?<=\bof\s)|(?<=\bwith\s)|(?<=\bsaying\s)|(?<=\breading\s))(?P<name>{_NAME})"
    r"(?:,\s|\s?[\u2014\u2013|/]\s?|\s-\s|\s\()(?P<role>[^,.;()\n\u00a4]{2,44}(?:,\s[A-Z][\w-]+)?)"
)
_ROLE_FIRST = re.compile(
    rf"(?P<role>(?i:CEO|CTO|COO|CFO|CMO|CPO|founder|co-founder|designer|engineer|developer|chef"
    rf"|host))"
    rf"\s?(?::\s?|\s)(?P<name>{_NAME})"
)


def find_team(reading: Reading) -> Iterator[Group]:
    """Two or more people with their roles: "Anna Li, CEO; Bob Ray, CTO"."""
    for pattern in (_PERSON, _ROLE_FIRST):
        for run in runs_of(list(pattern.finditer(reading.plain)), reading.plain):
            people = [
                item(match["name"], match["role"], start=match.start(), end=match.end())
                for match in run
            ]
            if len({person.title for person in people}) >= 2:
                yield group("team", people)
                return


def find_person(text: str) -> tuple[str, str] | None:
    """The first person with a role in a text that quotes nothing: "Ana Ruiz, biologist"."""
    match = _PLATE.search(text)
    if match is None:
        return None
    role = match["role"].strip(" .,;")
    return match["name"].strip(), role[:1].upper() + role[1:]


def find_testimonials(copies: tuple[Copy, ...]) -> Iterator[Group]:
    """Two or more quotations with those who said them."""
    said = [copy for copy in copies if copy.by and copy.span]
    if len(said) >= 2:
        yield group(
            "testimonials",
            [
                item(copy.text, copy.by or "", start=copy.span.start, end=copy.span.end).model_copy(
                    update={"title": copy.text}
                )
                for copy in said
                if copy.span
            ],
        )
