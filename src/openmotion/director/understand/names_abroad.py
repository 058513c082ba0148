"""What a thing is called and what it is, in prompts that are not in English."""

import re

from openmotion.director.understand.reading import Reading
from openmotion.director.understand.words import TOOLS, vocabulary
from openmotion.model import PromptSpan, Stated

_LEADS = vocabulary(
    """
    für über zu von pour sur de para sobre por per su sul sulla sulle con voor over van dla o na
    для о об про за για με cho về của
    """
)
_OWN = vocabulary(
    """
    unser unsere unseren unserem unserer mein meine meinen meinem meiner die der das den dem ein
    eine einen einer einem neue neuen neues neuer notre nos mon ma mes le la les un une nouvelle
    nouveau nuestro nuestra mi mis el los las una nuevo nueva nosso nossa meu minha o a os as um
    uma novo nova nostro nostra mio mia il lo gli i uno onze ons mijn het een de nieuwe naszej
    naszego nasz nasza mojej mojego mój moja moim nowej nowego нашего нашей наш наша наше моего
    моей мою мой моём моем нового новой нашого нашої мого моєї моєму нової την τον το τη της του
    ένα μια μία νέα νέο một
    """
)
_MINE_AFTER = vocabulary("μου μας")
_PLACES = vocabulary("in im aus bei à au aux en em a ad w we в у на στη στην στο στον σε ở tại te")
_JOINTS = vocabulary("de di da du del della des von van d l & und et y e")
_TOKEN = re.compile(r"[^\W_](?:[\w'\u2019\u02bc&.+-]*\w)?|[^\w\s]")
_WHAT_AFTER = re.compile(
    r"\s*[,\u2014\u2013]\s+(?:(?:einen?|eine[rmn]?|une?|una|uno|um|uma|een|\u03ad\u03bd\u03b1"
    r"|\u03bc\u03b9\u03b1"
    r"|m\u1ed9t)\s|un['\u2019])(?P<what>[^.,;:!?\n\u00a4]{3,48})",
    re.IGNORECASE,
)
_WHAT_BARE = re.compile(
    r"\s*[,\u2014\u2013]\s+(?P<what>l\u1ecbch[^.,;:!?\n\u00a4]{3,40})", re.IGNORECASE
)
_PLACE = re.compile(
    r"[\s\u00a4\u00bb\u201c\u201d\"]*(?P<prep>\w{1,4})\s"
    r"(?P<where>[^\W\d_a-z][\w\u2019'-]+(?:\s[^\W\d_a-z][\w-]+)?)"
)
_EASTERN_NAME = re.compile(
    r"(?:\uc571|\ube0c\ub79c\ub4dc|\uc11c\ube44\uc2a4)\s(?P<ko>[\uac00-\ud7af]{2,10}?)(?=\uc758"
    r"|\ub97c|\uc744|\uc740|\ub294|\s|[,.]|$)"
    r"|(?:\u062a\u0637\u0628\u064a\u0642|\u0645\u0642\u0647\u0649|\u0634\u0631\u0643\u0629"
    r"|\u0645\u062a\u062c\u0631)\s(?P<ar>[\u0621-\u064a]{2,12})"
    r"|(?:\u0910\u092a|\u0915\u0902\u092a\u0928\u0940"
    r"|\u0926\u0941\u0915\u093e\u0928)\s(?P<hi>[\u0900-\u0963]{2,14})(?=\s\u0915[\u0947\u0940\u093e])"
)
_LATIN_NAME = re.compile(r"(?<![A-Za-z])[A-Z][A-Za-z0-9]{2,20}(?![A-Za-z0-9])")
_NOT_LATIN = frozenset({"ja", "zh", "ko", "ar", "hi", "th", "ru", "uk", "el"})
_CASELESS = frozenset({"de", "fr", "es", "pt", "it", "nl", "vi", "el"})
_CALENDAR = re.compile(
    r"(?:januar|februar|m\u00e4rz|april|mai|juni|juli|august|september|oktober|november|dezember"
    r"|montag"
    r"|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|weihnachten|ostern|instagram|tiktok"
    r"|youtube"
    r"|linkedin|facebook|reels|stories|shorts|twitter|pinterest|snapchat)$",
    re.IGNORECASE,
)


def read_name_abroad(reading: Reading, language: str, product: Stated[str]) -> Stated[str]:
    """The name behind the word for the thing, "unsere App Tellma"; else the one found before."""
    if language == "en":
        return product
    is_stated = bool(product.value) and product.origin == "stated"
    plain = reading.plain[:1200]
    tokens = list(_TOKEN.finditer(plain))
    for index, token in enumerate(tokens):
        if token.group().lower() not in _LEADS or index + 2 >= len(tokens):
            continue
        found = _name_from(tokens, index + 1, language)
        if found is None:
            continue
        start, end = tokens[found[0]].start(), tokens[found[1]].end()
        name = plain[start:end]
        shorter = product.value and product.value not in name and name not in product.value
        if (shorter and len(product.value) >= len(name)) or (
            is_stated and not name.startswith(product.value)
        ):
            continue
        span = PromptSpan(start=start, end=end)
        return Stated[str](value=name, origin="inferred", spans=(span,))
    return product if product.value else _name_among_others(plain, language)


def _name_among_others(plain: str, language: str) -> Stated[str]:
    """A name in Latin letters within another script, or the name behind "app"."""
    match = _EASTERN_NAME.search(plain)
    name = next((part for part in match.groups() if part), "") if match else ""
    start = plain.find(name, match.start()) if match else 0
    if not name and language in _NOT_LATIN:
        found = [m for m in _LATIN_NAME.finditer(plain) if not _CALENDAR.match(m.group())]
        found = [m for m in found if not m.group().isupper()]
        name, start = (found[0].group(), found[0].start()) if found else ("", 0)
    if not name or name.lower() in TOOLS:
        return Stated[str](value="")
    span = PromptSpan(start=start, end=start + len(name))
    return Stated[str](value=name, origin="inferred", spans=(span,))


def read_what_abroad(reading: Reading, language: str, product: Stated[str]) -> str:
    """What the named thing is, as it may stand alone on screen; empty if the prompt does not say.

    Languages whose nouns change their endings give nothing: the case would be wrong.
    """
    if language not in _CASELESS or not product.spans or language == "en":
        return ""
    match = _WHAT_AFTER.match(reading.plain, product.spans[0].end) or _WHAT_BARE.match(
        reading.plain, product.spans[0].end
    )
    if not match:
        return _thing_and_place(reading, language, product)
    what = " ".join(match["what"].split())
    if language == "de" and not what[:1].isupper():
        return ""  # an adjective in the accusative
    return what[:1].upper() + what[1:] if len(what.split()) <= 6 else ""


def _thing_and_place(reading: Reading, language: str, product: Stated[str]) -> str:
    """The word for the thing with its place: "my bakery Trigal in Lisbon": "Bakery in Lisbon"."""
    if language == "el":
        return ""
    span = product.spans[0]
    tail = reading.plain[span.end : span.end + 40]
    place = _PLACE.match(tail)
    words: list[str] = []
    for token in reversed(_TOKEN.findall(reading.plain[max(0, span.start - 60) : span.start])):
        known = token.lower() in _OWN or token.lower() in _LEADS
        if known or not token[0].isalpha() or len(words) == 3:
            break
        words.insert(0, token)
    if not words or not place or place["prep"].lower() not in _PLACES:
        return ""
    if not place["where"][:1].isupper():
        return ""
    thing = " ".join(words)
    return f"{thing[:1].upper()}{thing[1:]} {place['prep']} {place['where']}"


def _name_from(tokens: list[re.Match[str]], at: int, language: str) -> tuple[int, int] | None:
    """First and last token of a name behind "our" and the word for the thing."""
    owned = False
    while at < len(tokens) and tokens[at].group().lower() in _OWN:
        owned, at = True, at + 1
    things = 0
    while at < len(tokens) and things < 4:
        word = tokens[at].group()
        if not word[0].isalpha() or word.lower() in _PLACES:
            return None
        is_thing = word[0].islower() or (language == "de" and things == 0 and owned)
        if language == "vi":
            is_thing = word[0].islower()
        if not is_thing and not (word.isupper() and len(word) <= 3 and things == 0):
            break
        things += 1
        at += 1
    while at < len(tokens) and tokens[at].group().lower() in _MINE_AFTER:
        at += 1
    if not things or at >= len(tokens):
        return None
    last = at
    if not tokens[at].group()[0].isupper() or _CALENDAR.match(tokens[at].group()):
        return None
    while last + 1 < len(tokens) and last - at < 3:
        gap = tokens[last + 1].start() - tokens[last].end()
        word = tokens[last + 1].group()
        if gap != 1 or not word[0].isalpha():
            break
        elided = re.match(r"d['\u2019][^\W\d_a-z]", word)
        if (word[0].isupper() or elided) and word.lower() not in _PLACES:
            last += 1
        elif (
            word.lower() in _JOINTS
            and last + 2 < len(tokens)
            and tokens[last + 2].group()[0].isupper()
            and word.lower() not in _PLACES
        ):
            last += 2
        else:
            break
    return at, last
