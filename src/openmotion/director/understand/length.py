"""How long the video is, in any of a dozen languages."""

import re
from dataclasses import dataclass

from openmotion.director.understand.durations import Duration, find_durations
from openmotion.director.understand.reading import MARK, Reading
from openmotion.director.understand.words import VIDEO
from openmotion.errors import InvalidRequest
from openmotion.model import PromptSpan, Request, Stated

SHORTEST_S = 1.0
LONGEST_S = 300.0
DEFAULT_S = 15.0

_WORK = (
    rf"(?:{VIDEO}|wideo|filmik\w{{0,2}}|filmpje|vid\u00e9o|v\u00eddeo|video\w{{0,6}}|film\w{{0,6}}"
    r"|spot\w{0,6}|\w{0,12}(?:spot|video|clip|film)s?|anuncio|an\u00fancio|publicit\u00e9|pub"
    r"|annonce|animaci\u00f3n|anima\u00e7\u00e3o|animazione|reklam\w{0,4}|ident|product intro|title"
    r"|lower[ -]thirds?|\u0432\u0438\u0434\u0435\u043e\w{0,6}|\u0432\u0456\u0434\u0435\u043e\w{0,6}"
    r"|\u0440\u043e\u043b\u0438\u043a\w{0,2}|\u0440\u0435\u043a\u043b\u0430\u043c\w{0,2}"
    r"|\u03b2\u03af\u03bd\u03c4\u03b5\u03bf)"
)
_FPS = re.compile(
    r"(\d{2,3}(?:\.\d+)?)\s?(?:fps|frames (?:per|a) second|bilder pro sekunde)", re.IGNORECASE
)
_LABELLED = re.compile(
    r"(?:duration|length|run\s?time|total(?: (?:time|length|duration|runtime))?|dauer|l\u00e4nge"
    r"|dur\u00e9e|longueur|duraci\u00f3n|dura\u00e7\u00e3o|durata|lengte|duur|czas(?: trwania)?"
    r"|d\u0142ugo\u015b\u0107|\u65f6\u957f|\u6642\u9577|\u957f\u5ea6|\u9577\u3055|\uae38\uc774"
    r"|\u0434\u043b\u0438\u0442\u0435\u043b\u044c\u043d\u043e\u0441\u0442\u044c"
    r"|\u0442\u0440\u0438\u0432\u0430\u043b\u0456\u0441\u0442\u044c|\u0434\u043b\u0438\u043d\u0430"
    r"|\u03b4\u03b9\u03ac\u03c1\u03ba\u03b5\u03b9\u03b1|th\u1eddi l\u01b0\u1ee3ng"
    r"|\u0627\u0644\u0645\u062f\u0629)"
    r"[\s*_|]{0,4}(?:[:=\uff1a]|is|of|von|de|di|should be|must be|=)?[\s*_|]{0,4}$",
    re.IGNORECASE,
)
_WORK_OF = re.compile(
    rf"(?<!\w){_WORK}(?: [^\W\d]\w{{0,14}}){{0,2}} (?:of|de|di|da|von|d'|d\u2019"
    r"|o d\u0142ugo\u015bci|p\u00e5|van|lasting|\u043d\u0430|\u0434\u043b\u0438\u043d\u043e\u0439"
    r"|\u0434\u043e\u0432\u0436\u0438\u043d\u043e\u044e|with an? (?:length|duration) of"
    r"|mit einer (?:l\u00e4nge|dauer) von|d'une dur\u00e9e de|con una (?:duraci\u00f3n"
    r"|durata) d[ei]"
    r"|com dura\u00e7\u00e3o de)\s*$",
    re.IGNORECASE,
)
_WORK_BEFORE = re.compile(rf"(?<!\w){_WORK}\s*$", re.IGNORECASE)
_ABOUT = re.compile(
    r"(?:(?<!\w)(?:about|around|roughly|approx(?:imately)?\.?|circa|ca\.?|exactly|precisely"
    r"|some|like|only|just|etwa|ungef\u00e4hr|rund|genau|knapp|environ|exactement|unos|unas"
    r"|aproximadamente|uns|umas|cerca de|cerca di|ongeveer|precies|oko\u0142o"
    r"|\u043e\u043a\u043e\u043b\u043e|\u043f\u0440\u0438\u043c\u0435\u0440\u043d\u043e"
    r"|\u0440\u043e\u0432\u043d\u043e|\u0431\u043b\u0438\u0437\u044c\u043a\u043e"
    r"|\u043f\u0440\u0438\u0431\u043b\u0438\u0437\u043d\u043e"
    r"|\u03c0\u03b5\u03c1\u03af\u03c0\u03bf\u03c5"
    r"|kho\u1ea3ng|between|zwischen|entre|tra|a total of)|[~\u2248\u7ea6\u7d04])\s*$",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"(?<!\w)(?:under|below|within|up to|at most|max(?:imum)?\.?(?: of)?|a maximum of"
    r"|(?:no|not) (?:longer|more) than|less than|shorter than|maximal|h\u00f6chstens|unter|bis zu"
    r"|nicht l\u00e4nger als|k\u00fcrzer als|au maximum|moins de|pas plus de|maximum"
    r"|m\u00e1ximo(?: de)?|menos de|no m\u00e1s de|at\u00e9|no m\u00e1ximo|massimo"
    r"|meno di|al massimo|non pi\u00f9 di|maximaal|hooguit|niet langer dan|minder dan|maksymalnie"
    r"|do|nie d\u0142u\u017cej ni\u017c|\u0434\u043e|\u043d\u0435 \u0431\u043e\u043b\u0435\u0435"
    r"|\u043d\u0435 \u0431\u043e\u043b\u044c\u0448\u0435"
    r"|\u043c\u0430\u043a\u0441\u0438\u043c\u0443\u043c"
    r"|\u043d\u0435 \u0434\u043e\u0432\u0448\u0435|\u03ad\u03c9\u03c2|d\u01b0\u1edbi)\s*:?\s*$",
    re.IGNORECASE,
)
_MAKING = re.compile(
    rf"(?:(?<!\w)(?:lasts?|lasting|runs?(?: for)?|running(?: for)?|runtime|plays? for|playing for"
    r"|is|be|be around|take|takes up|make (?:it|this|the video)|keep (?:it|this)(?: to)?"
    r"|(?:make|create|produce|render|generate|give|need|want|film|animate|build|do|write)"
    r"(?: (?:me|us))?(?: an?| the)?|zeig\w*|erstelle?|mach\w*|dauert|soll|fais|dure|haz|dura|fai"
    r"|maak|duurt|trwa|zr\u00f3b|\u0434\u043b\u0438\u0442\u0441\u044f"
    r"|\u0441\u0434\u0435\u043b\u0430\u0439"
    r"|\u0437\u0440\u043e\u0431\u0438)"
    rf"|(?<!\w){_WORK} (?:is|of|should be|must be|that is|will be|lasts?))\s*$",
    re.IGNORECASE,
)
# In these a length is what something takes; nothing says that the film takes as long.
_DONE_IN = re.compile(
    r"\b(?:that|which|who|you|it|we|they|customers?|users?|brew\w*|bak\w+|cook\w*|book\w*|get|gets"
    r"|buil[dt]\w*|master|learn|deliver\w*|arriv\w+|load\w*|answer\w*|repl\w+|respond\w*|set up"
    r"|setup|ready|done|finished|sign\w* up|deploy\w*|boil\w*|charg\w+|read\w*|clean\w*|fix\w*"
    r"|install\w*|pa(?:y|ys|id)|from \d+|save\w*|start\w*|open\w*|live|results?|minutes?"
    r"|order\w*)\b",
    re.IGNORECASE,
)
_TOLD_IN = re.compile(
    r"\b(?:explain|tell|teach|summari[sz]e|describe|introduce|present|how|why|what|history|story"
    r"|recap|everything|erkl\u00e4r\w*|expliqu\w+|explic\w+|spieg\w+)\b.*\bin\s*$"
    r"|\bworks?\b.*\bin\s*$",
    re.IGNORECASE,
)
_PART_BEFORE = re.compile(
    r"(?:\b(?:holds?|holding|held|wait(?:s|ing)?|pauses?|for|every|each|after|at|over|by|from"
    r"|first|last|final|starting|takes?|took|takes about|delay(?:ed)?|of|per|stays?|until|fade"
    r"|down to|days? to|weeks? to|saves?|save you|in just|in under|setup in|ready in|deploy in"
    r"|bloom|resolves in|settling in|resolves? (?:fast )?in|pro|alle|nach|pendant|durante|en|spart"
    r"|jede|jeden|toutes les|cada|co|zieht|dopo|na|elke|chaque|apr\u00e8s"
    r"|\u0447\u0435\u0440\u0435\u0437|\u043a\u0430\u0436\u0434\u044b\u0435|\u0437\u0430"
    r"|\u043f\u043e\u0441\u043b\u0435|\u043a\u043e\u0436\u043d\u0456|\u03ba\u03ac\u03b8\u03b5"
    r"|\u03c3\u03b5|sau|m\u1ed7i|trong)"
    r"(?: (?:for|the|about|around|just|only|another|von))?)\s*[~\u2248]?\s*$|[/@]\s*$"
    r"|\btakes? [\w ]{0,12}$",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(
    r"\s*(?:per\b|each\b|every\b|apart\b|later\b|delay|fade|stagger|hold|pause|intervals?|into\b"
    r"|in\b(?=\s*(?:,|\)|$))|of (?:the|silence|video|footage)|transitions?|before|after\b|mark\b"
    r"|countdown timer|ago\b|faster|saved|a (?:day|week|month)|of work|setup|delivery|response|read"
    r"|walk|away|workout|meal|recipe|exposure|timeout|rule|silence|challenge|charge|break|brew"
    r"|guarantee|gym|rice|meditation app|(?:am|pro) (?:tag|woche)|par jour|al d\u00eda|por d\u00eda"
    r"|por dia|al giorno|per dag|dziennie|\u0432 \u0434\u0435\u043d\u044c"
    r"|\u043d\u0430 \u0434\u0435\u043d\u044c|\u043d\u0430\u0437\u0430\u0434"
    r"|\u0442\u043e\u043c\u0443"
    r"|temu|fa\b|geleden|trwa\b)",
    re.IGNORECASE,
)
_PART_EAST = re.compile(
    r"[\u6bcf\u6beb]\s?\|$|[\u6bcf\u6bce]|\|\s?(?:\u540e|\u5f8c|\u3054\u3068|\u9593\u9694"
    r"|\u95f4\u9694|\u304b\u3089|\u307e\u3067|\u76ee|\u5167|\u5185|\u4ee5\u5185|\uc548|\ub9c8\ub2e4"
    r"|\ub9cc\uc5d0|\u9001|\u5230|\u3067(?:\u5c4a|\u304a|\u5b8c|\u3067))|[-\u2013]\s?\|"
)
_SCENE_HEAD = re.compile(
    r"\b(?:scene|beat|shot|card|part|section|act|slide|segment)\s?\d{1,2}\b[^\n.:]{0,40}[(\u2014,]"
    r"\s?$",
    re.IGNORECASE,
)
_WHOLE_AFTER = re.compile(
    rf"[\s,)\]*|]*(?:(?:in total|total|long\b|overall|max\b|lang\w{{0,2}}\b|de long|de largo|lunghi"
    r"|d\u0142ug\w+|durend\w*|dauernd\w*)"
    rf"|(?:[\w'\u2019/&:%+-]+(?:\.\w+)?\s+){{0,7}}?{_WORK}(?!\w)"
    r"|[\u306e\u7684]?(?:[^\s\u3002\uff0c\u3001]{0,16})(?:\u52d5\u753b|\u52a8\u753b|\u89c6\u9891"
    r"|\u5f71\u7247|\u8996\u983b|\u30d3\u30c7\u30aa|\u30e0\u30fc\u30d3\u30fc|\u77ed\u7247"
    r"|\u5e7f\u544a|\u5ee3\u544a|\uc601\uc0c1|\ube44\ub514\uc624))",
    re.IGNORECASE,
)
_TOPIC_AFTER = re.compile(
    r"\s*(?:of|on|about|with|sur|\u00fcber|von|mit|de|sobre|con|com|su|sul\w{0,2}|di|over|met|van|o"
    r"|z|\u043e|\u043e\u0431|\u043f\u0440\u043e|\u0437|\u0434\u043b\u044f|\u03b3\u03b9\u03b1"
    r"|v\u1ec1"
    r"|cho|f\u00fcr|pour|para|per|voor|dla)\s",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"\b(?:about|for|of|with|our|your|their|my|the) (?:(?:an?|the|our|this|your)\s*)?$"
    r"|\b(?:our|your|their|its) $",
    re.IGNORECASE,
)
_CLOCK_PART = re.compile(
    r"(?:\b(?:at|from|to|until|till|by|um|ab|bis|\u00e0|a las?|alle|doors|starts?|opens?|ratio"
    r"|score"
    r"|mark|since|o)\s?:?|[-\u2013\u2014>\u2192/\[])\s*$",
    re.IGNORECASE,
)
_TAIL_OPENS = re.compile(
    r"(?:from|of|with|and|at|in|silent|mute|vertical|square|portrait|landscape|no|white|black|dark"
    r"|loop|max|please|bitte|\d{1,2}:\d|\d{3,4}\s?[x\u00d7p])\b"
)
_FORMAT_HEAD = re.compile(
    r"(?:vertical|square|portrait|landscape|loop|reel|\d:\d{1,2})$", re.IGNORECASE
)
_SEPARATORS = ".!?,;:\n()|/\u2014\u2013-\u2022*#\u3002\uff0c\u3001\uff1b\uff1a" + MARK
_LEADING = re.compile(
    r"(?:^|[\s(])(?:an?|the|eine?n?|une?|una?|um|een|\u043e\u0434\u0438\u043d)\s*$", re.IGNORECASE
)


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
    whole = [found for found in find_lengths(reading.plain) if _may_be_whole(found)]
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
    rate = _FPS.search(plain)
    fps = float(rate[1]) if rate and float(rate[1]) > 0 else 30.0
    found = find_durations(plain, fps)
    clocks = sum(item.unit == "clock" for item in found)
    lengths = []
    for item in found:
        before = plain[max(0, item.start - 60) : item.start]
        after = plain[item.end : item.end + 90]
        if item.unit == "clock":
            certainty = _of_clock(item, before, after, alone=clocks == 1)
            if certainty < 0:
                continue
        elif item.unit == "frame":
            certainty = _of_frames(item, before, after)
        else:
            certainty = _certainty(item, before, after)
        lengths.append(Length(item.seconds, item.start, item.end, certainty))
    return tuple(lengths)


def _may_be_whole(found: Length) -> bool:
    """Whether a length is taken for the video's; one that no video has must be surely meant."""
    if SHORTEST_S <= found.seconds <= LONGEST_S:
        return found.certainty > 0
    return found.certainty >= 3


def _certainty(item: Duration, before: str, after: str) -> int:
    head, limited = _without_approximation(before)
    if _LABELLED.search(head) or _WORK_OF.search(head):
        return 5
    line = after.split("\n", 1)[0]
    whole_after = _WHOLE_AFTER.match(line)
    if not item.said.isascii() and not item.said[0].isascii() and _is_eastern(item.said):
        if _PART_EAST.search(before[-4:] + "|" + after[:4]):
            return 0
        return 4 if whole_after or len(before.strip()) < 24 else 3
    if _SCENE_HEAD.search(before) or (_OWNED.search(before) and item.joined and not whole_after):
        return 0
    alone = _stands_alone(head, after)
    after_is_part = bool(_PART_AFTER.match(line))
    part = after_is_part or bool(_PART_BEFORE.search(before))
    if _WORK_BEFORE.search(head) and (alone or _TOPIC_AFTER.match(line)):
        return 4
    if item.ranged and len(item.said) == 1:
        return 4 if re.match(rf"\s+(?:\w+\s){{0,2}}{_WORK}(?!\w)", line, re.IGNORECASE) else 0
    if re.search(r"\bin\s*$", head):
        return _told_in(head, line, item)
    opened = _is_opened(head)
    if whole_after and not after_is_part and (item.joined or opened or not part):
        return 4
    if _MAKING.search(_LEADING.sub(" ", head)) and not after_is_part:
        return 3
    if opened and not after_is_part and (limited or _TOPIC_AFTER.match(line)):
        return 3 if item.unit != "hour" or len(item.said) > 1 else 0
    if part:
        return 1 if _closes_the_prompt(item, before, after) else 0
    if opened and not alone and item.unit != "hour" and not item.ranged:
        return 1
    if alone:
        return 3 if item.unit != "hour" or len(item.said) > 1 else 0
    return 2 if item.joined and item.unit != "hour" else 0


def _without_approximation(before: str) -> tuple[str, bool]:
    """The words before a length without "about", "at most" and the like; whether they limit it."""
    head, limited = before, False
    for _ in range(3):
        about = _ABOUT.search(head)
        limit = _LIMIT.search(head)
        if about:
            head = head[: about.start()]
        elif limit:
            head, limited = head[: limit.start()], True
        else:
            break
    return head, limited


def _told_in(head: str, line: str, item: Duration) -> int:
    """How sure "… in 30 seconds" is: a story that is told in it, not a thing that is done in it."""
    clause = re.split(r"[.;:!?\n]", head)[-1]
    told = _TOLD_IN.search(clause)
    if item.unit == "hour" or (_DONE_IN.search(clause) and not told):
        return 0
    ends = re.match(r"\s*[.!,]?\s*$", line)
    return 1 if told or (ends and len(clause.split()) <= 12) else 0


def _closes_the_prompt(item: Duration, before: str, after: str) -> bool:
    """Whether a prompt ends "… for 8 seconds": as long as the thing is watched."""
    moving = re.search(r"\b(?!hold|paus|wait|fad|delay)\w+ing(?: \w+){0,3} for\s*$", before)
    return bool(moving) and not after.strip(" .!") and item.unit == "second" and item.seconds >= 4


def _of_clock(item: Duration, before: str, after: str, *, alone: bool) -> int:
    """How surely "0:20" is the length; below 0 for a time of day or a place on the clock."""
    head, _ = _without_approximation(before)
    if _LABELLED.search(head):
        return 4
    timed = re.match(
        r"[\s-]+(?:long\b|(?:\w+[\s-]){0,2}" + _WORK + r"(?!\w))", after, re.IGNORECASE
    )
    told = re.search(r"(?:min|sec|long)", item.said, re.IGNORECASE)
    if not alone or item.seconds > LONGEST_S or _CLOCK_PART.search(before):
        return -1
    if re.match(
        r"\s?(?:am|pm|a\.m|p\.m|uhr|h\b|[-\u2013\u2014\u2192:]|to\b)", after, re.IGNORECASE
    ):
        return -1
    if timed or told:
        return 4
    tail = after.lstrip(" \t*")
    return 3 if _is_opened(head) and (not tail or tail[0] in _SEPARATORS) else -1


def _of_frames(item: Duration, before: str, after: str) -> int:
    head, _ = _without_approximation(before)
    if re.match(r"\W{0,3}(?:at|@|bei|\u00e0|a)?\W{0,2}\d{2,3}\s?fps", after, re.IGNORECASE):
        return 4
    if _LABELLED.search(head) or _WORK_OF.search(head) or item.said != "frames":
        return 4
    if _PART_BEFORE.search(before) or _PART_AFTER.match(after) or item.seconds < SHORTEST_S:
        return 0
    return 3 if _stands_alone(head, after) or _WHOLE_AFTER.match(after.split("\n", 1)[0]) else 0


def _is_eastern(said: str) -> bool:
    """Whether a unit is written in a script that joins words or leaves out spaces."""
    return ord(said[0]) >= 0x0590


def _is_opened(head: str) -> bool:
    shown = _LEADING.sub("", head).rstrip(" \t~\u2248*")
    return not shown or not head.strip() or shown[-1] in _SEPARATORS


def _stands_alone(before: str, after: str) -> bool:
    """Whether a length is a phrase of its own: "…, 8 seconds, …" or "20 seconds from 0 to 9"."""
    head = before.rstrip(" \t~\u2248*")
    opens = not head or head[-1] in _SEPARATORS or not before.strip()
    tail = after.lstrip(" \t*")
    closes = not tail or tail[0] in _SEPARATORS or bool(_TAIL_OPENS.match(tail))
    if head and head[-1] == "/":
        return False
    return closes and (opens or bool(_FORMAT_HEAD.search(head)))


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
