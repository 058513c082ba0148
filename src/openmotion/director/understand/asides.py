"""What a script only speaks, plays or directs: none of it is written on the screen."""

import re

from openmotion.director.understand.reading import Reading

Range = tuple[int, int]
_STARTS = r"(?:^[ \t>*#|-]{0,12}(?:\d{1,2}[.)]\s)?|(?<=[.;!?)\]\"\u201d\u00a4,|\u2014\u2013/:]\s))"
_SPOKEN = re.compile(
    rf"{_STARTS}\*{{0,3}}\[?(?:VO|V\.O\.|O\.?S\.|voice[- ]?over|voice[- ]?over script|narrat(?:or"
    rf"|ion)"
    r"|spoken|voice|audio|music|soundtrack|sfx|sound(?: effects?| design)?"
    r"|sprecher(?:in)?|off-?stimme"
    r"|voix(?:[- ]off)?|narrateur|voz(?: en off)?|locuci\u00f3n|voce(?: fuori campo)?|lektor"
    r"|\u65c1\u767d|\u30ca\u30ec\u30fc\u30b7\u30e7\u30f3)\]?(?:\s?\([^()\n]{0,40}\))?\*{0,3}"
    r"\s*[:\uff1a\u2014\u2013]\*{0,3}\s*",
    re.IGNORECASE | re.MULTILINE,
)
_SAYS = re.compile(
    r"\b(?:VO|voice[- ]?over|narrator|narration|(?:male|female|calm|warm|deep|friendly) voice"
    r"|voice|speaker|sprecher(?:in)?|voix off|voz en off)\s+(?:(?:then|also|softly)\s)?"
    r"(?:says?|saying|reads?|speaks?|whispers?|continues|goes|sagt|dit|dice)\s*[:,]?\s*(?=\u00a4)",
    re.IGNORECASE,
)
_DIRECTED = re.compile(
    rf"{_STARTS}\*{{0,3}}(?:visuals?|video|camera|action|shot|image|animation|transition|b-?roll"
    rf"|picture"
    r"|scene description|background|style|look|mood|colou?rs?|palette|fonts?|typography|format"
    r"|duration|length|aspect(?: ratio)?|resolution|fps|pace|pacing|tone|language|platform|notes?"
    r"|direction|layout|bild|image|imagen"
    r"|visuel)(?:\s?\([^()\n]{0,40}\))?\*{0,3}\s*[:\uff1a]\*{0,3}\s*",
    re.IGNORECASE | re.MULTILINE,
)
_SCREEN = re.compile(
    r"\b(?:on[- ]?screen(?: text)?|text(?: on[- ]?screen)?|caption|super|title|headline|cta|tagline"
    r"|visuals?|overlay|end card)\b[^\n:]{0,16}[:\uff1a]|\s\|\s",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\([^()\n]{1,160}\)|\[[^\[\]\n]{1,160}\]")


def spoken_ranges(reading: Reading) -> tuple[Range, ...]:
    """Places of words that are only heard: voice-over, narration, names of music and sounds."""
    text = reading.plain
    found = [(match.start(), _end_of_aside(text, match.end())) for match in _SPOKEN.finditer(text)]
    for match in _SAYS.finditer(text):
        quoted = next((part for part in reading.passages if part.start == match.end()), None)
        if quoted:
            found.append((match.start(), quoted.end))
    return tuple(found)


def directed_ranges(reading: Reading) -> tuple[Range, ...]:
    """Places of bare words that say how a scene looks: "Visual: …", "Camera: …"."""
    text = reading.plain
    return tuple(
        (match.start(), _end_of_aside(text, match.end())) for match in _DIRECTED.finditer(text)
    )


def without_brackets(text: str) -> str:
    """A line without what stands in brackets, as long as it was."""
    return _BRACKETS.sub(lambda match: " " * len(match.group()), text)


def is_within(place: int, ranges: tuple[Range, ...]) -> bool:
    """Whether a place of the prompt lies in one of the ranges."""
    return any(start <= place < end for start, end in ranges)


def _end_of_aside(text: str, start: int) -> int:
    newline = text.find("\n", start)
    end = newline if newline >= 0 else len(text)
    screen = _SCREEN.search(text, start, end)
    return screen.start() if screen else end
