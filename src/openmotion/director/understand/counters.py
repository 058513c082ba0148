"""Numbers that count: from one value to another, and countdowns."""

import re
from collections.abc import Iterator

from openmotion.director.understand.words import DIRECTION, as_number
from openmotion.model import Figure, PromptSpan

NUMBER = r"\d{1,3}(?:[,\u202f\u00a0]\d{3})+(?:\.\d+)?|\d{1,12}(?:[.,]\d{1,6})?"
CURRENCY = r"[$\u20ac\u00a3\u00a5\u20b9]|US\$|CHF\s|EUR\s|USD\s"
SUFFIX = (
    r"\s?%|\s?percent\b|\s?(?:x|\u00d7)(?![\w])|\s?(?:k|K|M|m|bn|B|b|T)\+?(?![\w])"
    r"|\s?Prozent\b|\s(?:million|billion|trillion|thousand|Mio|Mrd|mln|mld|mn|millions|milliards"
    r"|millones|Millionen|Milliarden|milioni|miliardi)\b(?:(?<=o)\.|(?<=d)\.)?"
    r"|\+(?![\w])"
    r"|\s?(?:kg|g|km|m\u00b2|mm|cm|V|kW|kWh|MW|GW|GB|TB|MB|\u00b0C|\u00b0F|mph|km/h|h|hrs"
    r"|hours|days|weeks|months|years|min|minutes)(?![\w])"
)
_COUNTER = re.compile(
    rf"(?P<currency>{CURRENCY})?(?P<start>{NUMBER}|\d\d:\d\d)\s?(?:{SUFFIX})?\s*(?:\u2192"
    rf"|->|=>|\bto\b|\bup to\b|\bbis\b|\u5230)\s*(?P<currency2>{CURRENCY})?"
    rf"(?P<end>{NUMBER})(?P<suffix>{SUFFIX})?(?![\w:]|[.,]\d)",
)
_WENT = re.compile(
    r"\s+(?:went|goes|grew|grows|rose|rises|climbed|climbs|jumped|fell|falls|dropped|moved|up|down)"
    r"(?:\s(?:up|down))?(?:\sfrom)?$|\sfrom$",
    re.IGNORECASE,
)
_CHANGE = re.compile(r"\u2192|->")
_NAMED = re.compile(r"(?:^|[,:;]\s)(?:[a-z]{3,}\s){1,3}$", re.IGNORECASE)
_COUNTING = re.compile(
    r"\b(?:count\w*|counter|tick\w*|climb\w*|riffl\w*|roll\w*|spin\w*|flip\w*|ramp\w*"
    r"|increment\w*|odometer|number goes|likes|from)\b[^.\n]{0,40}$",
    re.IGNORECASE,
)
_COUNT_TO = re.compile(
    rf"\b(?:count(?:s|ing|er)?|tick(?:s|ing)?|climb(?:s|ing)?|riffl(?:es|ing)|roll(?:s|ing)?"
    rf"|spin(?:s|ning)?|flip(?:s|ping)?|ramp(?:s|ing)?)\s+(?:up\s+|down\s+)?(?:to|at"
    rf"|until)\s+(?P<currency>{CURRENCY})?(?P<end>{NUMBER})(?P<suffix>{SUFFIX})?(?![\w:]"
    rf"|[.,]\d)",
    re.IGNORECASE,
)
_COUNTDOWN = re.compile(
    r"\bcount(?:s|ing)?[- ]?down\b[^.\n]{0,40}?\bfrom\s+(?P<start>\d{1,2}:\d\d"
    r"|\d{1,3})(?:\s*(?:to|\u2192|->|until)\s*(?P<end>\d{1,2}:\d\d|\d{1,3}))?(?![\d:])",
    re.IGNORECASE,
)
_MAGNITUDES = {
    "k": 1e3,
    "thousand": 1e3,
    "m": 1e6,
    "million": 1e6,
    "millions": 1e6,
    "mio": 1e6,
    "mln": 1e6,
    "mn": 1e6,
    "millionen": 1e6,
    "milioni": 1e6,
    "millones": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "billion": 1e9,
    "mrd": 1e9,
    "mld": 1e9,
    "milliarden": 1e9,
    "miliardi": 1e9,
    "billions": 1e9,
    "milliards": 1e9,
    "t": 1e12,
    "trillion": 1e12,
}
LOOKS_AFTER = re.compile(
    r"\s*(?:opacity|white|black|volume|width|height|wide|tall|scale|of (?:its|the (?:width"
    r"|height|frame|screen|way|opacity))|push|zoom|from the (?:top|left|right|bottom)"
    r"|transparent|grain|tracking|brightness|saturation|blur"
    r"|speed|larger|bigger|smaller|overshoot|strokes?|radius|perspective|on (?:hover|load)"
    r"|gray|grey|amber)\b|\s*(?:px|pt|em|rem|deg|\u00b0|fps|ms|dB|hz|khz|bpm|frames?|s|sec"
    r"|seconds?|x\s?\d)(?![a-z])",
    re.IGNORECASE,
)


def counters(text: str, covered: bytearray) -> Iterator[Figure]:
    """Numbers that count up or down to another; their places are marked in `covered`."""
    for match in _COUNTER.finditer(text):
        before = text[max(0, match.start() - 60) : match.start()]
        if (
            ":" in match["start"]
            or _are_years(match)
            or covered[match.start()]
            or not (
                _COUNTING.search(before)
                or (_CHANGE.search(match.group()) and _NAMED.search(before))
            )
        ):
            continue
        if re.search(
            r"\b(?:opacity|scal\w*|rotate\w*|translate\w*|steps?|years?|zoom\w*|interval"
            r"|frame)\b[^.]{0,12}$",
            before,
            re.IGNORECASE,
        ) or LOOKS_AFTER.match(text[match.end() : match.end() + 24]):
            continue
        cover(covered, match.start(), match.end())
        if (match["suffix"] or "").strip() not in {"x", "\u00d7"}:
            yield _made(match, text, end=match["end"], start=match["start"])
    for match in _COUNT_TO.finditer(text):
        if not covered[match.start("end")]:
            yield _made(match, text, end=match["end"], start=None)


def _are_years(match: re.Match[str]) -> bool:
    """Whether a count only names a span of time: "from 2020 to 2024"."""
    bare = not (match["currency"] or match["currency2"] or match["suffix"])
    return bare and all(re.fullmatch(r"(?:19|20)\d\d", match[end]) for end in ("start", "end"))


def countdowns(text: str) -> Iterator[Figure]:
    """Read "Counts down from 10" and "from 00:30 to 00:00"."""
    for match in _COUNTDOWN.finditer(text):
        start, end = _clock(match["start"]), _clock(match["end"] or "0")
        if start > end:
            span = PromptSpan(start=match.start("start"), end=match.end())
            yield Figure(text=match["start"], value=end, start=start, span=span)


def shown_suffix(suffix: str) -> str:
    """A suffix as it is shown: percent sign, magnitude or unit."""
    lowered = suffix.strip().lower()
    if lowered in {"percent", "prozent"}:
        return "%"
    if lowered in {"x", "\u00d7"}:
        return "\u00d7" if "\u00d7" in suffix else "x"
    return (
        f"\u00a0{suffix.strip()}" if suffix.startswith(" ") and len(lowered) > 1 else suffix.strip()
    )


def magnitude_of(suffix: str) -> float:
    """What a suffix multiplies by: "K" is 1000."""
    # "1800 m" are metres, "$5m" are millions.
    return 1.0 if suffix == " m" else _MAGNITUDES.get(suffix.strip("\u00a0 +.").lower(), 1.0)


def decimals_of(number: str) -> int:
    """How many digits stand behind the decimal point."""
    if re.fullmatch(r"\d{1,3}(?:[,\u202f\u00a0]\d{3})+", number):
        return 0
    point = max(number.rfind("."), number.rfind(","))
    return len(number) - point - 1 if point >= 0 else 0


def cover(covered: bytearray, start: int, end: int) -> None:
    """Mark a range of places as read."""
    covered[start:end] = b"\1" * (end - start)


def _clock(text: str) -> float:
    minutes, _, seconds = text.rpartition(":")
    return (int(minutes) * 60.0 if minutes else 0.0) + int(seconds)


def _made(match: re.Match[str], text: str, *, end: str, start: str | None) -> Figure:
    after = text[match.end() : match.end() + 120]
    suffix = shown_suffix(match["suffix"] or "")
    if re.search(r"^[^.\n]{0,30}\b(?:with an? )?plus(?: sign)?\b", after):
        suffix += "+"
    if not suffix and re.search(r"^[^.\n]{0,30}\bpercent(?: sign)?\b", after):
        suffix = "%"
    currency = (match["currency"] or (match.groupdict().get("currency2") or "")).strip()
    from_number = as_number(start) if start else None
    labelled = re.search(
        r"\blabel(?:l?ed)?\s+(?:it\s+|as\s+)?[\"'\u201c\u2018]([^\"'\u201d\u2019\n]{2,50})",
        after,
        re.IGNORECASE,
    )
    unit = re.match(
        r"\s+(mm|cm|kg|km|V|users|customers|downloads|subscribers|views|likes)\b", after
    )
    if unit and len(unit[1]) <= 2:
        suffix = f" {unit[1]}"
    shown = f"{currency}{end}{suffix}"
    return Figure(
        text=shown,
        value=round((as_number(end) or 0.0) * magnitude_of(suffix), 6),
        prefix=currency,
        suffix=suffix,
        decimals=decimals_of(end),
        label=labelled[1].strip()
        if labelled
        else (unit[1] if unit and len(unit[1]) > 2 else _counter_label(text, match)),
        start=from_number * magnitude_of(suffix) if from_number else from_number,
        span=PromptSpan(
            start=match.start("end"),
            end=match.end("suffix") if match["suffix"] else match.end("end"),
        ),
    )


def _counter_label(text: str, match: re.Match[str]) -> str:
    before = text[max(0, match.start() - 40) : match.start()]
    found = re.search(
        r"([^\W\d_][\w-]*)\s+(?:counter|count)\s+\w+\s*$|\b(likes|views|users|downloads"
        r"|followers|subscribers|customers)\b[^.]{0,20}$",
        before,
        re.IGNORECASE,
    )
    named = _NAMED.search(before)
    label = (found[1] or found[2]) if found else named.group().strip(" ,:;") if named else ""
    label = _WENT.sub("", label)
    return (
        ""
        if label.lower() in DIRECTION or label.lower() in {"a", "the", "likes counter"}
        else label
    )
