"""How large the picture is and how many frames a second it has."""

import re
from dataclasses import dataclass

from openmotion.director.understand.frame_rate import read_fps
from openmotion.director.understand.platforms import Destination, find_destinations
from openmotion.director.understand.reading import MARK, Reading
from openmotion.director.understand.words import VIDEO
from openmotion.model import PromptSpan, Request, Stated

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
    r"(?<![\w.#])(\d{3,4})[\s\u00a0]?(?:px|pixels?)?[\s\u00a0]?(?:[x\u00d7*\u2715]|by)"
    r"[\s\u00a0]?(\d{2,4})(?![\d])",
    re.IGNORECASE,
)
_BY_SIDES = re.compile(
    r"\bwidth\W{1,4}(?:of )?(?P<w>\d{3,4})\b.{0,12}?\bheight\W{1,4}(?:of )?(?P<h>\d{3,4})\b"
    r"|\b(?P<w2>\d{3,4})\s?(?:px|pixels?)? (?:wide|breit|de large)\b.{0,8}?"
    r"\b(?P<h2>\d{3,4})\s?(?:px|pixels?)? (?:high|tall|hoch|de haut)\b",
    re.IGNORECASE,
)
_COLON = r"\s?[:/x\u00d7\u2236]\s?|\s(?:by|to|zu|\u00e0|por|per)\s"
_RATIO = re.compile(
    rf"(?<![\d:.\w])(?P<a>16|21|9|5|4|3|2|1|2\.39|2\.35|sixteen|nine)(?P<by>{_COLON})"
    rf"(?P<b>16|21|9|5|4|3|2|1|sixteen|nine)(?!:?\d)(?!\w)(?!\.\d)",
    re.IGNORECASE,
)
_NUMBERS = {"sixteen": "16", "nine": "9"}
# These mean a score or a share as often as a shape.
_RATIO_BY_NEED = {"3:2", "2:3", "2:1", "1:2", "5:4", "3:4", "4:3"}
_SAID_SHAPE = re.compile(r"\b(?:aspect|ratio|format|formato|seitenverh|canvas|crop)", re.IGNORECASE)
_LINES = re.compile(
    r"\b(?P<lines>480|720|1080|1440|2160)\s?p(?:\d{2})?\b"
    r"|\b(?P<name>4k|uhd|2k|8k|qhd|full ?hd|fhd|ultra ?hd)(?:\d{2})?\b"
    r"(?!\s?\+?\s(?:github|stars|users|views|followers|downloads|customers|likes|fans|plays"
    r"|subscribers|people|orders|sales|leads|installs|members|reviews|words|lines|steps|runners"
    r"|tv|camera|monitor|drone|display|webcam|projector))",
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
    "ultrahd": 2160,
    "2k": 1440,
    "qhd": 1440,
    "8k": 2160,
    "fullhd": 1080,
    "fhd": 1080,
}
_PORTRAIT = (
    "vertical|vertically|portrait|upright|vertikal\\w{0,2}|hochkant|hochformat|verticale?s?"
    "|vertikales|verticaal|staande?|pionow\\w{0,3}|d\u1ecdc"
    "|\u7ad6\u5c4f|\u7ad6\u7248|\u7e26\u578b|\u7e26\u9577|\uc138\ub85c(?:\ud615)?"
    "|\u0432\u0435\u0440\u0442\u0438\u043a\u0430\u043b\u044c\u043d\\w{0,3}"
    "|\u03ba\u03ac\u03b8\u03b5\u03c4\u03bf"
    "|\u03ba\u03b1\u03c4\u03b1\u03ba\u03cc\u03c1\u03c5\u03c6\u03bf"
    "|\u0639\u0645\u0648\u062f\u064a"
)
_SQUARE = (
    "square|squared|quadratisch\\w{0,2}|carr\u00e9e?|cuadrad[oa]|quadrad[oa]|quadrat[oa]"
    "|vierkante?|kwadratow\\w{0,2}|vu\u00f4ng|\u65b9\u5f62|\u6b63\u65b9\u5f62"
    "|\uc815\uc0ac\uac01\ud615|\u043a\u0432\u0430\u0434\u0440\u0430\u0442\u043d\\w{0,3}"
    "|\u03c4\u03b5\u03c4\u03c1\u03ac\u03b3\u03c9\u03bd\u03bf"
)
_LANDSCAPE = (
    "landscape|horizontal|horizontally|widescreen|querformat|wide[- ]screen|horizontale?"
    "|liggend\\w?|poziom\\w{1,2}|apaisado|ngang|\u6a2a\u5c4f|\u6a2a\u578b|\uac00\ub85c\ud615"
    "|\u0433\u043e\u0440\u0438\u0437\u043e\u043d\u0442\u0430\u043b\u044c\u043d\\w{0,3}"
)
_FORMAT_NOUN = (
    rf"(?:{VIDEO}|format|version|orientation|mode|mobile|wideo|vid\u00e9o|v\u00eddeo|filmpje"
    rf"|film\w{{0,3}}|hook|canvas|frame|layout|screen|display|anuncio"
    rf"|\u0432\u0438\u0434\u0435\u043e"
    rf"|\u0432\u0456\u0434\u0435\u043e|\u03b2\u03af\u03bd\u03c4\u03b5\u03bf)s?(?!\w)"
)
_WORK_BEFORE = re.compile(
    r"\b(?:video|v\u00eddeo|vid\u00e9o|anuncio|an\u00fancio|clip|spot|animaci\u00f3n|film|ad|format"
    r"|formato|\d\s?s|\d\s?sec|\d\sseconds?)$",
    re.IGNORECASE,
)
_NO_FORMAT = re.compile(r"\s*(?:line|bar|scanner|stack|tower|axis|rule|stroke)s?\b", re.IGNORECASE)
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
    fps, fps_note = read_fps(request, reading.plain)
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
    match = _BY_SIDES.search(plain)
    if match:
        return _allowed(int(match["w"] or match["w2"]), int(match["h"] or match["h2"]), match)
    destinations = find_destinations(plain)
    ratio, where = _shape(plain, destinations)
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
    spans = tuple(PromptSpan(start=start, end=end) for start, end in places)
    notes = _others(destinations, ratio or "16:9")
    if lines and plain[slice(*lines[1])].lower().startswith("8k"):
        notes = (*notes, f"8K was made {width} x {height}: the longest side is {_LARGEST_PX}.")
    return width, height, spans, notes


def _shape(plain: str, destinations: tuple[Destination, ...]) -> tuple[str | None, tuple[int, int]]:
    """The shape by ratio, by a word such as "vertical", or by where the video is shown."""
    ratio, where = _ratio(plain)
    if ratio is not None:
        return ratio, where
    for ratio, word in (("9:16", _PORTRAIT), ("1:1", _SQUARE), ("16:9", _LANDSCAPE)):
        pattern = rf"(?<![A-Za-z0-9_-])(?:{word})(?![A-Za-z0-9_-])"
        for match in re.finditer(pattern, plain, re.IGNORECASE):
            if _is_format(match, plain):
                return ratio, match.span()
    for word, ratio in (("tall", "9:16"), ("wide", "16:9")):
        named = re.search(
            rf"\b{word} (?:\w+ ){{0,2}}?(?:{VIDEO}|format|version)s?\b", plain, re.IGNORECASE
        )
        if named and named.group().split()[-1].lower() not in {"story", "cut", "short", "card"}:
            return ratio, named.span()
    if destinations:
        first = destinations[0]
        return first.ratio, (first.start, first.end)
    return None, (0, 0)


def _others(destinations: tuple[Destination, ...], ratio: str) -> tuple[str, ...]:
    """A note where the prompt names places of several shapes; one video has one shape."""
    others = [place for place in destinations if place.ratio != ratio]
    fitting = [place for place in destinations if place.ratio == ratio]
    if not others or not fitting:
        return ()
    names = " and ".join(dict.fromkeys(f"{place.name} ({place.ratio})" for place in others[:3]))
    return (
        f"The video has the shape for {fitting[0].name}, {ratio}; make it once more for {names}.",
    )


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
    name = (match["lines"] or match["name"]).lower().replace(" ", "")
    return _LINES_PX[name], match.span()


def _ratio(plain: str) -> tuple[str | None, tuple[int, int]]:
    for match in _RATIO.finditer(plain):
        first, second = (_NUMBERS.get(match[name].lower(), match[name]) for name in ("a", "b"))
        ratio = f"{first}:{second}"
        if ratio not in _SIDES:
            continue
        around = plain[max(0, match.start() - 30) : match.end() + 20]
        spelt = match["by"].strip() not in {":", "\u2236"}
        before, after = plain[: match.start()].rstrip(" \t*"), plain[match.end() :]
        alone = (not before or before[-1] in _EDGES) and (
            not after.strip() or after.lstrip()[0] in _EDGES
        )
        is_said = bool(_SAID_SHAPE.search(around)) or _is_format(match, plain)
        if ratio in _RATIO_BY_NEED and not is_said and not alone:
            continue
        if re.match(
            r"\s?(?:am|pm|uhr|contrast|against|because|with|car|drive)\b", after, re.IGNORECASE
        ):
            continue
        if re.search(r"\b(?:win|won|wins|score|beat|lost|lead)\s\w{0,12}$", before, re.IGNORECASE):
            continue
        if (ratio == "1:1" or (spelt and ratio not in {"16:9", "9:16", "21:9"})) and not (
            is_said or alone
        ):
            continue
        return ratio, match.span()
    return None, (0, 0)


def _is_format(match: re.Match[str], plain: str) -> bool:
    """Whether "vertical" or "square" speaks of the video and not of a bar, a line or a card."""
    eastern = ord(match.group()[0]) >= 0x0590
    if eastern or match.group().lower() in {"hochformat", "querformat", "hochkant"}:
        return True
    after = plain[match.end() : match.end() + 60].split("\n", 1)[0]
    before = plain[max(0, match.start() - 24) : match.start()].rstrip(" \t*")
    if re.match(rf"[\s,/]*(?:[\w-]+\s+){{0,3}}?{_FORMAT_NOUN}", after, re.IGNORECASE):
        return not _NO_FORMAT.match(after)
    if _WORK_BEFORE.search(before) or re.match(
        r"\s(?:\d{1,3}\s?s(?:ec)?|\d{3,4}p\b|4k\b|uhd\b)", after, re.IGNORECASE
    ):
        return True
    opens = (
        not before
        or before[-1] in _EDGES
        or re.search(r"\b(?:in|as|im|au|en|format|orientation|make it)$", before)
    )
    tail = after.lstrip(" \t*")
    return bool(opens) and (
        not tail or tail[0] in _EDGES or tail[0] in "/&" or tail.startswith("and ")
    )
