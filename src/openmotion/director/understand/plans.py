"""Plans with their prices: "Free $0, Pro $12/mo, Team $30/mo"."""

import re
from collections.abc import Iterator

from openmotion.director.understand.group_parts import group, item, split_list
from openmotion.director.understand.reading import Reading, tidy
from openmotion.model import Feature, Group

_AMOUNT = (
    r"(?:US\$|[$\u20ac\u00a3\u00a5\u20b9]|CHF|EUR|USD|GBP)\s?\d[\d.,]*\d|(?:[$\u20ac\u00a3]"
    r"|CHF\s)\s?\d"
    r"|\d[\d.,]*\s?(?:\u20ac|\u00a3|z\u0142|kr|CHF|EUR|USD)"
)
_PERIOD = (
    r"(?:\s?(?:/|per\s|a\s|pro\s|par\s|al\s|por\s|im\s)\s?(?:mo(?:nth)?|month|year|yr|user|seat"
    r"|week|day"
    r"|person|member|Monat|Jahr|Nutzer|mois|an|mes|mese|m-c)\b(?:\s?(?:/|per\s)\s?(?:mo(?:nth)?"
    r"|user|seat"
    r"|year|yr)\b)?|\s(?:monthly|yearly|annually|mtl\.))?"
)
_NAMES = (
    r"free|basic|starter|start|pro|professional|team|teams|business|enterprise|plus|premium"
    r"|standard|hobby|growth|scale|personal|family|lite|max|solo|studio|unlimited|essential"
    r"|essentials"
    r"|ultimate|gold|silver|bronze|student|individual|company|kostenlos|gratis"
)
_PLAN = re.compile(
    rf"(?P<plan>(?i:{_NAMES})\b(?:\s(?i:plan|tier|package))?|(?!(?i:plans?|prices?|pricing|also"
    rf"|old|new|only|from|now|just|total|tickets?|save|get|for|at"
    rf"|with|our|the|is|costs?|fee|entry|doors)\b)[A-Z][\w+-]{{1,16}}(?:\s(?i:plan|tier"
    rf"|package))?)"
    rf"\*{{0,3}}\s?(?:[:=(\u2014\u2013|-]|at|for|is|costs?|from|f\u00fcr|\u00e0|a)?\s?\*{{0,3}}"
    rf"(?P<price>(?:{_AMOUNT}){_PERIOD}|(?i:free(?: forever)?|custom(?: pricing)?|contact us"
    rf"|let's talk|on request|auf anfrage|sur devis)(?!\w))\)?"
)
_TALK = re.compile(
    r"\b(?:plans?|pricing|tiers?|subscriptions?|packages?|membership|preise|tarife?|abo|tarifs"
    r"|planes|precios|piani|prezzi|cennik)\b|/\s?mo\b|per month|a month",
    re.IGNORECASE,
)
_INCLUDED = re.compile(
    r"\s?(?:[:\u2014\u2013(-]|with\b|includ\w+\b|for\b|mit\b|avec\b)\s?(?P<list>[^;\n.()|]{3,120})"
)


def find_plans(reading: Reading) -> Iterator[Group]:
    """Two or more plans of which at least one has a price in money, where plans are spoken of."""
    text = reading.prose
    matches = list(_PLAN.finditer(text))
    run: list[re.Match[str]] = []
    for match in [*matches, None]:
        between = text[run[-1].end() : match.start()] if run and match else ""
        if run and (match is None or len(between) > 140 or "\n\n" in between):
            if _is_pricing(run, text):
                yield group("pricing", [*_items(run, text)])
                return
            run = []
        if match:
            run.append(match)


def _is_pricing(run: list[re.Match[str]], text: str) -> bool:
    known = sum(bool(re.match(rf"(?:{_NAMES})\b", match["plan"], re.IGNORECASE)) for match in run)
    with_money = any(re.search(r"\d", match["price"]) for match in run)
    talk = bool(_TALK.search(text))
    return len(run) >= 2 and with_money and (known >= 2 or (talk and known + 1 >= len(run) // 2))


def _items(run: list[re.Match[str]], text: str) -> Iterator[Feature]:
    for i, match in enumerate(run):
        stop = run[i + 1].start() if i + 1 < len(run) else len(text)
        included = _INCLUDED.match(text, match.end(), stop)
        points: tuple[str, ...] = ()
        if included:
            points = tuple(
                tidy(part).strip(" .")
                for part, _ in split_list(included["list"], included.start("list"))
                if len(part.split()) <= 6
            )
        end = included.end() if included and points else match.end()
        plan = re.sub(r"\s(?:plan|tier|package)$", "", match["plan"], flags=re.IGNORECASE)
        yield item(plan, match["price"], start=match.start(), end=end, points=points)
