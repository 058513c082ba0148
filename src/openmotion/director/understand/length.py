"""How long the video is, in any of a dozen languages."""

import re
from dataclasses import dataclass

from openmotion.director.understand.reading import MARK, Reading
from openmotion.director.understand.words import NUMBER_WORDS, VIDEO, as_number
from openmotion.errors import InvalidRequest
from openmotion.model import PromptSpan, Request, Stated

SHORTEST_S = 1.0
LONGEST_S = 300.0
DEFAULT_S = 15.0

_SECOND = (
    "seconds?|secs?|s|sekunden?|sek|secondes?|segundos?|seg|secondi|secondo|sekund\\w{0,5}|seconden"
    "|sekunder|sekunnin|sekuntia|vte\u0159in\\w{0,2}|m\u00e1sodperc\\w{0,3}|saniye\\w{0,3}"
    "|detik|gi\u00e2y"
    "|\u0441\u0435\u043a\u0443\u043d\u0434\\w{0,4}|\u0441\u0435\u043a"
    "|\u03b4\u03b5\u03c5\u03c4\\w{0,10}"
    "|\u79d2\u949f?|\u79d2\u9418|\u79d2\u9593?|\ucd08|\u062b\u0648\u0627\u0646\u064d?"
    "|\u062b\u0627\u0646\u064a\u0629"
    "|\u05e9\u05e0\u05d9\u05d5\u05ea|\u0935\u093f\u0928\u093e\u091f|\u0938\u0947\u0915\u0902\u0921"
    "|\u0e27\u0e34\u0e19\u0e32\u0e17\u0e35"
)
_MINUTE = (
    "minutes?|mins?|minuten?|minutos?|minuti|minuto|minut\\w{0,4}|dakika\\w{0,3}|menit|ph\u00fat"
    "|\u043c\u0438\u043d\u0443\u0442\\w{0,3}|\u043c\u0438\u043d|\u5206\u949f?|\u5206\u9418"
    "|\u5206\u9593?|\ubd84"
    "|\u062f\u0642\u064a\u0642\u0629|\u062f\u0642\u0627\u0626\u0642|\u05d3\u05e7\u05d5\u05ea"
    "|\u092e\u093f\u0928\u091f"
)
_HOUR = (
    "hours?|hrs?|h|stunden?|heures?|horas?|ore|godzin\\w{0,3}|timmar|uur"
    "|\u0447\u0430\u0441\\w{0,3}|\u5c0f\u65f6|\u6642\u9593|\uc2dc\uac04"
)
_WORDS = "|".join(sorted((word for word in NUMBER_WORDS), key=len, reverse=True))
_LENGTH = re.compile(
    rf"(?<![A-Za-z0-9_.,#])(?P<sign>-(?=\d))?"
    rf"(?:(?P<number>\d{{1,6}}(?:[.,]\d{{1,3}})?)"
    rf"(?:[\s\u00a0]?(?:-|\u2013|\u2014|to|bis|~"
    rf"|\u301c)[\s\u00a0]?(?P<high>\d{{1,6}}(?:[.,]\d{{1,3}})?))?"
    rf"|(?P<word>\b(?:{_WORDS}|half a|a|an)\b))"
    rf"(?P<join>[\s\u00a0]?[-\u2010\u2011]?[\s\u00a0]?)"
    rf"(?:(?P<second>{_SECOND})|(?P<minute>{_MINUTE})|(?P<hour>{_HOUR}))(?![a-zA-Z\d])",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?:duration|length|runtime|run time|total"
    r"|long)\W{0,5}(?P<minutes>\d{1,2}):(?P<seconds>[0-5]\d)\b"
    r"|(?<![\d:])(?P<minutes2>\d{1,2}):(?P<seconds2>[0-5]\d)[\s-]+(?:long\s+)?(?:video|clip"
    r"|film|animation)\b",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?:duration|length|run\s?time|total(?: (?:time|length|duration|runtime))?|dauer"
    r"|l\u00e4nge|dur\u00e9e"
    r"|duraci\u00f3n|dura\u00e7\u00e3o|durata|czas(?: trwania)?|\u65f6\u957f|\u6642\u9577"
    r"|\u957f\u5ea6|\u9577\u3055|\uae38\uc774"
    r"|\u0434\u043b\u0438\u0442\u0435\u043b\u044c\u043d\u043e\u0441\u0442\u044c"
    r"|\u0627\u0644\u0645\u062f\u0629)"
    r"[\s*_|]{0,4}(?:[:=\uff1a]|is|of|should be|must be)?[\s*_|]{0,4}(?:about|around"
    r"|approx\.?|exactly|~|\u2248|max(?:imum)?|up to)?\s{0,2}$",
    re.IGNORECASE,
)
_WORK_OF = re.compile(
    rf"\b(?:{VIDEO}|wideo|vid\u00e9o|v\u00eddeo|film\w{{0,3}}|anuncio|an\u00fancio"
    rf"|animaci\u00f3n|publicit\u00e9|annonce|spot)(?: [^\W\d]\w{{0,14}}){{0,2}} (?:of|de|di|von|d'"
    rf"|o d\u0142ugo\u015bci|p\u00e5|van|lasting|with a (?:length|duration) of)\s*$",
    re.IGNORECASE,
)
_PART_ABROAD = re.compile(
    r"[\u6bcf\u6beb]\s?\|$|[\u6bcf\u6bce]|\|\s?(?:\u540e|\u5f8c|\u3054\u3068|\u9593\u9694"
    r"|\u95f4\u9694|\u304b\u3089|\u307e\u3067|\u76ee|\u5167|\u5185|\u4ee5\u5185)"
    r"|[-\u2013]\s?\|"
)
_SCENE_HEAD = re.compile(
    r"\b(?:scene|beat|shot|card|part|section|act|slide"
    r"|segment)\s?\d{1,2}\b[^\n.:]{0,40}[(\u2014,]\s?$",
    re.IGNORECASE,
)
_TOLD_IN = re.compile(
    r"\b(?:explain|tell|teach|summari[sz]e|describe|introduce|present)\b.*\bin\s*$"
    r"|\bworks?\b.*\bin\s*$",
    re.IGNORECASE,
)
_WHOLE_BEFORE = re.compile(
    r"(?:\b(?:lasts?|lasting|run(?:s|ning)?(?: for)?|exactly|(?:video|clip|it|film|animation"
    r"|ad) (?:is|of|should be|must be|that is|about)"
    r"|make (?:it|this|the video)|within|under|up to|max(?:imum)?)|~|\u2248|\u7ea6|\u7d04)\s*$",
    re.IGNORECASE,
)
_PART_BEFORE = re.compile(
    r"(?:\b(?:holds?|holding|held|wait(?:s|ing)?|pauses?|for|every|each|after|at|over|by|from"
    r"|first|last|final|starting|"
    r"takes?|took|takes about|only|delay(?:ed)?|of|per|stays?|until|fade|loop|down to"
    r"|days? to|weeks? to|saves?|"
    r"save you|in just|setup in|ready in|deploy in|bloom|resolves in|settling in"
    r"|resolves? (?:fast )?in|pro|alle|pendant|durante)"
    r"(?: (?:for|the|about|around|just|only|another))?)\s*[~\u2248]?\s*$|[/@]\s*$"
    r"|\btakes? [\w ]{0,12}$",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(
    r"\s*(?:per\b|each\b|every\b|apart\b|later\b|delay|fade|stagger|hold|pause|intervals?"
    r"|into\b|in\b(?=\s*(?:,|\)|$))"
    r"|of (?:the|silence|video|footage)|transitions?|before|after\b|mark\b|countdown timer"
    r"|ago\b|faster|saved|a (?:day|week|month)|of work"
    r"|setup|delivery|response|read|walk|away|workout|meal|recipe|exposure|timeout|rule)",
    re.IGNORECASE,
)
_WHOLE_AFTER = re.compile(
    rf"[\s,)\]*|]*(?:(?:in total|total|long\b|overall|lang|langes?|de long|de largo)"
    rf"|(?:[\w'\u2019/&:%+-]+(?:\.\w+)?\s+){{0,7}}?(?:{VIDEO}|wideo|vid\u00e9o|v\u00eddeo"
    rf"|video\w{{0,6}}"
    r"|film\w{0,6}|spot\w{0,6}|werbespot|werbevideo|anuncio|an\u00fancio|publicit\u00e9"
    r"|annonce|animaci\u00f3n|anima\u00e7\u00e3o|reklam\w{0,4}|filmik|product intro|title"
    r"|lower[ -]thirds?)\b"
    r"|\u306e?(?:[^\s\u3002\uff0c\u3001]{0,16})(?:\u52d5\u753b|\u52a8\u753b|\u89c6\u9891"
    r"|\u5f71\u7247|\u8996\u983b|\u30d3\u30c7\u30aa|\u30e0\u30fc\u30d3\u30fc|\u77ed\u7247"
    r"|\uc601\uc0c1|\ube44\ub514\uc624|\u0432\u0438\u0434\u0435\u043e"
    r"|\u0440\u043e\u043b\u0438\u043a))",
    re.IGNORECASE,
)
_FORMAT_BEFORE = re.compile(
    r"(?:vertical|square|portrait|landscape|loop|reel|\d:\d{1,2})$", re.IGNORECASE
)
_SEPARATORS = ".!?,;:\n()|/\u2014\u2013-\u2022*#\u3002\uff0c\u3001\uff1b\uff1a" + MARK


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time that the prompt names, and how surely it means the whole video."""

    seconds: float
    start: int
    end: int
    certainty: int


def read_length(
    request: Request, reading: Reading, scripted_s: float | None
) -> tuple[Stated[float], tuple[str, ...]]:
    """The duration with notes; `scripted_s` is where the prompt's scenes end.

    Raises:
        InvalidRequest: the prompt asks for a length that cannot be made.
    """
    if request.duration_s is not None:
        return Stated[float](value=request.duration_s, origin="field"), ()
    whole = [found for found in find_lengths(reading.plain) if found.certainty > 0]
    if whole:
        sure = [found for found in whole if found.certainty >= 3]
        chosen = (sure or whole)[0]
        _check(chosen, reading.prompt)
        notes = tuple(
            f"The prompt also says {reading.prompt[other.start : other.end].strip()!r}; the video"
            f" follows the first length it names, {chosen.seconds:g} s."
            for other in (sure or whole)[1:]
            if abs(other.seconds - chosen.seconds) > 0.01 and other.certainty >= 3
        )
        span = PromptSpan(start=chosen.start, end=chosen.end)
        return Stated[float](value=chosen.seconds, origin="stated", spans=(span,)), notes[:1]
    if scripted_s is not None and scripted_s >= SHORTEST_S:
        if scripted_s > LONGEST_S:
            raise InvalidRequest(
                f"the scenes of the prompt end at {scripted_s:g} s, but a video lasts at most"
                f" {LONGEST_S:g} s; shorten the scenes"
            )
        return Stated[float](value=scripted_s, origin="inferred"), ()
    return Stated[float](value=DEFAULT_S), ()


def find_lengths(plain: str) -> tuple[Length, ...]:
    """Every length of time in the prose, in order."""
    found = [_weigh(match, plain) for match in _LENGTH.finditer(plain)]
    for match in _CLOCK.finditer(plain):
        minutes = match["minutes"] or match["minutes2"]
        seconds = match["seconds"] or match["seconds2"]
        start = match.start("minutes") if match["minutes"] else match.start()
        found.append(Length(int(minutes) * 60.0 + int(seconds), start, match.end(), 4))
    return tuple(sorted((item for item in found if item), key=lambda item: item.start))


def _weigh(match: re.Match[str], plain: str) -> Length | None:
    raw = match["high"] or match["number"] or match["word"]
    lowered = raw.lower()
    if lowered in {"a", "an"} and match["second"]:
        return None
    number = 0.5 if lowered == "half a" else 1.0 if lowered in {"a", "an"} else as_number(raw)
    if number is None:
        return None
    seconds = number * (1 if match["second"] else 60 if match["minute"] else 3600)
    if match["sign"]:
        seconds = -seconds
    before = plain[max(0, match.start() - 60) : match.start()]
    after = plain[match.end() : match.end() + 90]
    unit = match["second"] or match["minute"] or match["hour"]
    return Length(seconds, match.start(), match.end(), _certainty(before, after, unit, match=match))


def _certainty(before: str, after: str, unit: str, *, match: re.Match[str]) -> int:
    if _LABELLED.search(before) or _WORK_OF.search(before):
        return 5
    if not unit.isascii():
        return 0 if _PART_ABROAD.search(before[-4:] + "|" + after[:4]) else 4
    if _SCENE_HEAD.search(before):
        return 0
    line = after.split("\n", 1)[0]
    hyphenated = "-" in match["join"] or "\u2011" in match["join"]
    alone = _stands_alone(before, after)
    whole_after = _WHOLE_AFTER.match(line)
    part = bool(_PART_BEFORE.search(before) or _PART_AFTER.match(line))
    if match["high"] and len(unit) == 1:
        return 4 if re.match(rf"\s+(?:\w+\s){{0,2}}(?:{VIDEO})\b", line, re.IGNORECASE) else 0
    if whole_after and (hyphenated or not part) and not _PART_AFTER.match(line):
        return 4
    if _WHOLE_BEFORE.search(before) and not part:
        return 3
    if re.search(r"\bin\s*$", before):
        told = _TOLD_IN.search(before) or re.match(r"\s*[.!]?\s*$", line)
        return 1 if told and not match["hour"] else 0
    if part:
        return 0
    opened = not before.strip() or before.rstrip(" \t~*")[-1] in _SEPARATORS
    if opened and not alone and not match["hour"] and not match["high"]:
        return 1
    if alone:
        return 3 if not match["hour"] or len(unit) > 1 else 0
    if hyphenated and not match["hour"]:
        return 2
    return 0


def _stands_alone(before: str, after: str) -> bool:
    """Whether a length is a phrase of its own: "…, 8 seconds, …" or "20 seconds from 0 to 9"."""
    head = before.rstrip(" \t~\u2248*")
    opens = not head or head[-1] in _SEPARATORS or not before.strip()
    tail = after.lstrip(" \t*")
    closes = (
        not tail
        or tail[0] in _SEPARATORS
        or bool(
            re.match(
                r"(?:from|of|with|and|at|in|silent|mute|vertical|square|portrait|landscape|no"
                r"|white|black|dark|loop|max|\d{1,2}:\d|\d{3,4}\s?[x\u00d7p])\b",
                tail,
            )
        )
    )
    if head and head[-1] == "/":
        return False
    formatted = re.search(
        r"(?:vertical|square|portrait|landscape|loop|reel|\d:\d{1,2})$", head, re.IGNORECASE
    )
    return closes and (opens or bool(formatted))


def _check(chosen: Length, prompt: str) -> None:
    said = prompt[chosen.start : chosen.end].strip()
    if chosen.seconds < SHORTEST_S:
        raise InvalidRequest(
            f"the prompt asks for {said!r}, but a video lasts at least {SHORTEST_S:g} second;"
            " ask for a longer one"
        )
    if chosen.seconds > LONGEST_S:
        raise InvalidRequest(
            f"the prompt asks for {said!r}, but a video lasts at most {LONGEST_S:g} seconds"
            " (5 minutes); ask for a shorter one or split it into parts"
        )
