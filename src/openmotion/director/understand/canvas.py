"""How large the picture is and how many frames a second it has."""

import re
from dataclasses import dataclass

from openmotion.director.understand.reading import MARK, Reading
from openmotion.director.understand.words import VIDEO
from openmotion.model import PromptSpan, Request, Stated

DEFAULT_FPS = 30.0
_SMALLEST_PX = 128
_LARGEST_PX = 3840
_SIDES = {
    "16:9": (1920, 1080),
    "9:16": (1080, 1920),
    "1:1": (1080, 1080),
    "4:5": (1080, 1350),
    "5:4": (1350, 1080),
    "4:3": (1440, 1080),
    "3:4": (1080, 1440),
    "3:2": (1620, 1080),
    "2:3": (1080, 1620),
    "2:1": (2160, 1080),
    "1:2": (1080, 2160),
    "21:9": (2520, 1080),
    "2.39:1": (2580, 1080),
    "2.35:1": (2538, 1080),
    "9:21": (1080, 2520),
}
_BY_PIXELS = re.compile(
    r"(?<![\w.#])(\d{3,4})[\s\u00a0]?(?:px)?[\s\u00a0]?(?:[x\u00d7*\u2715]"
    r"|by)[\s\u00a0]?(\d{3,4})(?![\d])",
    re.IGNORECASE,
)
_RATIO = re.compile(
    r"(?<![\d:.])(16[:/x]9|2\.39:1|2\.35:1|9[:/x]16|1[:x]1|4[:x]5|5:4|4:3|3:4|3:2|2:3|2:1|1:2"
    r"|21[:/x]9|9:21)(?![\d:.]\d|\d)",
    re.IGNORECASE,
)
_RATIO_BY_NEED = {"3:2", "2:3", "2:1", "1:2", "5:4", "3:4"}
_RATIO_NEED = re.compile(r"\b(?:aspect|ratio|format|formato|seitenverh)", re.IGNORECASE)
_LINES = re.compile(
    r"\b(480|720|1080|1440|2160)\s?p(?:\d{2})?\b"
    r"|\b(4k|uhd|2k|8k)\b(?!\s?\+?\s(?:github|stars|users|views|followers|downloads|customers|likes"
    r"|subscribers|people|orders|sales|leads|installs|members|reviews|words|lines|steps|runners))",
    re.IGNORECASE,
)
_LINES_PX = {
    "480": 480,
    "720": 720,
    "1080": 1080,
    "1440": 1440,
    "2160": 2160,
    "4k": 2160,
    "uhd": 2160,
    "2k": 1440,
    "8k": 2160,
}
_PORTRAIT = (
    "vertical|portrait|vertikal\\w{0,2}|hochformat|verticale?|vertikales|pionow\\w{0,3}"
    "|\u7ad6\u5c4f|\u7ad6\u7248"
    "|\u7e26\u578b|\u7e26\u9577|\uc138\ub85c(?:\ud615)?"
    "|\u0432\u0435\u0440\u0442\u0438\u043a\u0430\u043b\u044c\u043d\\w{0,3}"
    "|\u0639\u0645\u0648\u062f\u064a"
)
_SQUARE = (
    "square|quadratisch\\w{0,2}|carr\u00e9e?|cuadrad[oa]|quadrad[oa]|kwadratow\\w{0,2}"
    "|\u65b9\u5f62|\u6b63\u65b9\u5f62"
    "|\uc815\uc0ac\uac01\ud615|\u043a\u0432\u0430\u0434\u0440\u0430\u0442\u043d\\w{0,3}"
)
_LANDSCAPE = "landscape|horizontal|widescreen|querformat|wide[- ]screen|\u6a2a\u5c4f|\u6a2a\u578b"
_FORMAT_NOUN = (
    rf"(?:{VIDEO}|format|version|orientation|mobile|wideo|vid\u00e9o|v\u00eddeo"
    rf"|film\w{{0,3}}|hook|canvas|frame|layout)s?\b"
)
_PLATFORM = (
    (
        "9:16",
        re.compile(
            r"\btik\s?tok\b|\b(?:instagram|ig|insta|facebook|fb) (?:reels?|stor(?:y|ies))\b"
            r"|\breels\b|\b(?:youtube|yt) shorts?\b"
            r"|\b(?:for|on|as an?|to) (?:shorts|stories|reels?)\b|\bstories\b"
            r"|\b\d{1,2}\s?s(?:ec(?:ond)?s?)?[- ]story\b|\bstory (?:ad|format|size)\b"
            r"|\bsnapchat\b|\bwhatsapp status\b"
            r"|\breel\b(?=[,. ]|$)(?<!show reel)(?<!launch reel)(?<!demo reel)(?<!highlight reel)",
            re.IGNORECASE,
        ),
    ),
    ("4:5", re.compile(r"\blinkedin\b|\binstagram\b|\bfacebook (?:feed|post)\b", re.IGNORECASE)),
    ("21:9", re.compile(r"\bultra-?wide\b|\bcinemascope\b|\banamorphic format\b", re.IGNORECASE)),
    (
        "16:9",
        re.compile(r"\byoutube\b|\btv (?:spot|ad|commercial)\b|\bwebsite hero\b", re.IGNORECASE),
    ),
)
_REEL_IS_WORK = re.compile(
    r"\b(?:launch|show|demo|sizzle|highlight|highlights|product) ?reel\b", re.IGNORECASE
)
_FPS = re.compile(
    r"\b(\d{1,3}(?:\.\d{1,3})?)\s?(?:fps|frames? (?:per|a|/) ?second|frames/s"
    r"|bilder pro sekunde|ips\b|\u5e27/\u79d2)"
    r"|(?:fps|frame ?rate|bildrate|\u5e27\u7387"
    r"|\u30d5\u30ec\u30fc\u30e0\u30ec\u30fc\u30c8)\s*[*_"
    r"|]{0,2}\s*[:=\uff1a]?\s*(?:of )?(\d{1,3}(?:\.\d{1,3})?)\b",
    re.IGNORECASE,
)
_WORK_BEFORE = re.compile(
    r"\b(?:video|v\u00eddeo|vid\u00e9o|anuncio|an\u00fancio|clip|spot|animaci\u00f3n|film|ad"
    r"|\d\s?s|\d\s?sec|\d\sseconds?)$",
    re.IGNORECASE,
)
_EDGES = ".,;:()|\n\u2014\u2013\u2022\u3002\uff0c\u3001" + MARK


@dataclass(frozen=True, slots=True)
class Canvas:
    """Size and rate of the picture, with notes about what was changed."""

    width: Stated[int]
    height: Stated[int]
    fps: Stated[float]
    notes: tuple[str, ...]


def read_canvas(request: Request, reading: Reading) -> Canvas:
    """Size and rate: a request's field, else the prompt's words, else 1920 x 1080 at 30."""
    width, height, spans, notes = _size(reading)
    origin = "stated" if spans else "default"
    if request.aspect_ratio:
        base_width, base_height = _SIDES[request.aspect_ratio]
        lines = _lines(reading.plain)
        scale = lines[0] / 1080 if lines else 1.0
        width, height = _even(base_width * scale), _even(base_height * scale)
        origin, spans, notes = "field", (), ()
    fps, fps_note = _fps(request, reading.plain)
    return Canvas(
        width=Stated[int].model_validate({"value": width, "origin": origin, "spans": spans}),
        height=Stated[int].model_validate({"value": height, "origin": origin, "spans": spans}),
        fps=fps,
        notes=(*notes, *fps_note),
    )


def _size(reading: Reading) -> tuple[int, int, tuple[PromptSpan, ...], tuple[str, ...]]:
    plain = reading.plain
    match = _BY_PIXELS.search(plain)
    if match:
        return _allowed(int(match[1]), int(match[2]), match)
    ratio, where = _ratio(plain)
    lines = _lines(plain)
    width, height = _SIDES[ratio or "16:9"]
    if lines:
        scale = lines[0] / 1080
        width, height = _even(width * scale), _even(height * scale)
    longest = max(width, height)
    if longest > _LARGEST_PX:
        width = _even(width * _LARGEST_PX / longest)
        height = _even(height * _LARGEST_PX / longest)
    places = [where] if where != (0, 0) else []
    if lines:
        places.append(lines[1])
    return width, height, tuple(PromptSpan(start=start, end=end) for start, end in places), ()


def _allowed(
    width: int, height: int, match: re.Match[str]
) -> tuple[int, int, tuple[PromptSpan, ...], tuple[str, ...]]:
    spans = (PromptSpan(start=match.start(), end=match.end()),)
    scale = min(1.0, _LARGEST_PX / max(width, height))
    scale = max(scale, _SMALLEST_PX / min(width, height))
    made = _even(width * scale), _even(height * scale)
    made = min(made[0], _LARGEST_PX), min(made[1], _LARGEST_PX)
    if made == (width, height):
        return width, height, spans, ()
    note = (
        f"The size {width} x {height} was made {made[0]} x {made[1]}: sides are even "
        f"numbers of pixels."
    )
    if scale != 1.0:
        note = (
            f"The size {width} x {height} was made {made[0]} x {made[1]}: sides have"
            f" {_SMALLEST_PX} to {_LARGEST_PX} pixels."
        )
    return *made, spans, (note,)


def _even(side: float) -> int:
    return max(2, int(side / 2 + 0.25) * 2)


def _lines(plain: str) -> tuple[int, tuple[int, int]] | None:
    match = _LINES.search(plain)
    if not match:
        return None
    return _LINES_PX[(match[1] or match[2]).lower()], match.span()


def _ratio(plain: str) -> tuple[str | None, tuple[int, int]]:
    for match in _RATIO.finditer(plain):
        ratio = re.sub(r"[/xX]", ":", match[1])
        around = plain[max(0, match.start() - 30) : match.end() + 20]
        if ratio in _RATIO_BY_NEED and not _RATIO_NEED.search(around):
            continue
        if re.match(
            r"\s?(?:am|pm|uhr|contrast|against|because|with)\b", plain[match.end() :], re.IGNORECASE
        ):
            continue
        if ratio == "1:1" and not (_RATIO_NEED.search(around) or _is_format(match, plain)):
            continue
        return ratio, match.span()
    for ratio, word in (("9:16", _PORTRAIT), ("1:1", _SQUARE), ("16:9", _LANDSCAPE)):
        for match in re.finditer(
            rf"(?<![A-Za-z0-9_-])(?:{word})(?![A-Za-z0-9_-])", plain, re.IGNORECASE
        ):
            if _is_format(match, plain):
                return ratio, match.span()
    for ratio, pattern in _PLATFORM:
        for match in pattern.finditer(plain):
            context = plain[max(0, match.start() - 10) : match.end() + 2]
            if match.group().lower() == "reel" and _REEL_IS_WORK.search(context):
                continue
            return ratio, match.span()
    return None, (0, 0)


def _is_format(match: re.Match[str], plain: str) -> bool:
    """Whether "vertical" or "square" speaks of the video and not of a bar, a line or a card."""
    if not match.group().isascii() or match.group().lower() in {"hochformat", "querformat"}:
        return True
    after = plain[match.end() : match.end() + 60].split("\n", 1)[0]
    before = plain[max(0, match.start() - 24) : match.start()].rstrip(" \t*")
    if re.match(rf"[\s,/]*(?:[\w-]+\s+){{0,3}}?{_FORMAT_NOUN}", after, re.IGNORECASE):
        return not re.match(r"\s*(?:line|bar|scanner|stack|tower|axis|rule|stroke)", after)
    if _WORK_BEFORE.search(before) or re.match(r"\s\d{1,3}\s?s(?:ec)?", after):
        return True
    opens = (
        not before
        or before[-1] in _EDGES
        or re.search(r"\b(?:in|as|format|orientation|make it)$", before)
    )
    tail = after.lstrip(" \t*")
    return bool(opens) and (
        not tail or tail[0] in _EDGES or tail[0] in "/&" or tail.startswith("and ")
    )


def _fps(request: Request, plain: str) -> tuple[Stated[float], tuple[str, ...]]:
    if request.fps is not None:
        return Stated[float](value=request.fps, origin="field"), ()
    match = _FPS.search(plain)
    if not match:
        return Stated[float](value=DEFAULT_FPS), ()
    value = float(match[1] or match[2])
    span = PromptSpan(start=match.start(), end=match.end())
    if not 10 <= value <= 120:
        return Stated[float](value=DEFAULT_FPS), (
            f"{value:g} frames a second cannot be made (10 to 120 can); the video "
            f"has {DEFAULT_FPS:g}.",
        )
    return Stated[float](value=value, origin="stated", spans=(span,)), ()
