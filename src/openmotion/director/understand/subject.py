"""What a video is about, in a few words."""

import re
from collections.abc import Iterator

from openmotion.director.understand.audience import PEOPLE
from openmotion.director.understand.colour_names import BASES, MODIFIERS
from openmotion.director.understand.introductions import find_thing_introduced
from openmotion.director.understand.names import APPOSITION
from openmotion.director.understand.openings import find_exclamation, find_question
from openmotion.director.understand.reading import MARK, Reading, tidy
from openmotion.director.understand.words import (
    DIRECTION,
    MONTHS,
    PLATFORMS,
    STOP,
    TOOLS,
    VIDEO,
    has_substance,
    is_direction,
    vocabulary,
    words_of,
)
from openmotion.model import Copy, Feature, PromptSpan, Stated, VideoKind

_SUBJECT_END = re.compile(
    r"\s+(?:that|which|who|named|called|with|using|where|when|so that|in which|featuring|including"
    r"|followed|showing (?:the|how)|to (?:promote|announce|show|drive|get|increase|celebrate)"
    r"|in (?:\d+|a |an |the style|under|about|our|exactly)|over (?:a|an|the) (?:dark|black"
    r"|white)|on (?:a )?(?:dark|black|white|deep|navy)|lasting|at (?:the|\d)|by (?:the end"
    r"|showing)|as (?:a|an)|from \d+|and (?:turn|make|create|show|use|then|animate|render"
    r"|convert)"
    r"|den|mit|avec|con|com|z|som|met)\b|[,;:!?"
    r"()\n\u2014\u2013\u00a4\u3002\uff0c\u3001\u2026]|\.(?:\s|$|(?=[A-Z]))|\s-\s"
)
_LEADS = re.compile(
    r"^(?:(?:a|an|the|our|my|your|their|his|her|this|these|some|any|new|brand[- ]new|upcoming"
    r"|latest|recent|own|existing|following|of|on|about|for|how to(?= use)"
    r"|ein|eine|einen|einer|einem|der|die|das|den|dem|unser|unsere|unseren|unserer|mein|meine"
    r"|meinen|neue|neuen|neues|neuer|un|une|le|la|les|notre|nos|mon|ma|nouvelle|nouveau|una"
    r"|el|los|las|nuestra|nuestro|mi|il|lo|gli|i|nostra|nostro|um|uma|o|os|as|nossa|nosso"
    r"|naszej|naszego|mojej|het|een|onze|mijn|nieuwe?|новый|нового|новой|новое|нашего|нашей|нової"
    r"|нове|нашої|ένα|μια|μία|το|τη|την|τον|νέο|νέα|νέου|một)\s+)+",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    rf"\b(?:{VIDEO}|wideo(?: \w+)?|vid\u00e9os?|v\u00eddeos?|film|werbevideo|erkl\u00e4rvideo"
    rf"|clips?|animaci\u00f3n|anuncio|piece|something|видео|відео|ролик|βίντεο)\b(?:\s+(?:card|video|clip"
    rf"|animation))?(?:\s*\([^)\n]{{0,60}}\))?(?:,?\s*\d{{1,3}}\s?(?:seconds?"
    rf"|s)\b)?(?:\sfrom \d+ to \d+)?\s+(?:for|about|on|of|explaining|explains|showing"
    rf"|announcing|introducing|promoting|presenting|comparing|visuali[sz]ing|celebrating"
    rf"|that (?:shows|explains|announces|introduces|visuali[sz]es|promotes)"
    r"|like this, but about|(?:[\w-]{1,20}\s){0,5}?(?:f\u00fcr|pour|para|dla|sur|sobre"
    r"|\u00fcber|per|voor|для|про|\u03b3\u03b9\u03b1|cho)\b|f\u00fcr|\u00fcber|pour|sur|para|sobre|per|su|dla|o|voor|over|om"
    r"|f\u00f6r)\s+(?P<topic>[^\n]{2,160})",
    re.IGNORECASE,
)
_DIRECT = re.compile(
    r"\b(?:about|explain(?:s|ing)?|visuali[sz]e(?:s)?|announc(?:e|es|ing)|introducing"
    r"|celebrat(?:e|es|ing)|invit(?:e|es|ing)(?: (?!to\b)\w+){0,2} to"
    r"|promot(?:e|es|ing)|demonstrates?|visualizing|comparing|on how"
    r"|tutorial on|renders?)\s+(?P<topic>[^\n]{3,140})",
    re.IGNORECASE,
)
_TOPICS_EAST = (
    re.compile(
        r"(?:\u65b0\u3057\u3044)?(?P<topic>[^\s\u3001\u3002\u300c\u300d\u00a4]{2,24}?)"
        r"(?:\u306e|\u3092)(?:\u7d39\u4ecb|\u5ba3\u4f1d|\u8aac\u660e|\u89e3\u8aac"
        r"|\u5e83\u544a|\u30d7\u30ed\u30e2\u30fc\u30b7\u30e7\u30f3)(?:\u3059\u308b)?"
        r"(?:\u7528)?(?:\u306e)?(?:\u52d5\u753b|\u30d3\u30c7\u30aa|\u30e0\u30fc\u30d3\u30fc"
        r"|\u6620\u50cf)"
    ),
    re.compile(
        r"(?:\u4e3a|\u5173\u4e8e|\u4ecb\u7ecd|\u70ba|\u95dc\u65bc)(?:\u6211\u4eec\u7684"
        r"|\u4e00\u6b3e|\u4e00\u4e2a|\u65b0\u7684"
        r"|\u6211\u7684)?(?P<topic>[^\s\uff0c\u3002\uff1a\u00a4]{2,20}?)(?:\u00a4|\u7684"
        r"|\u5236\u4f5c|\u521b\u5efa|\u505a|\u751f\u6210|\uff0c|\u3002|$)"
    ),
    re.compile(
        r"(?P<topic>[\uac00-\ud7af]{2,12}(?: [\uac00-\ud7af]{2,10})?)(?:\uc758)? ?"
        r"(?:\uc18c\uac1c|\ud64d\ubcf4|\uad11\uace0|\ucd9c\uc2dc) ?(?:\uc601\uc0c1"
        r"|\ub3d9\uc601\uc0c1|\ube44\ub514\uc624)"
    ),
    re.compile(
        r"\s\u0644(?P<topic>[\u0600-\u06ff]{3,14}(?: [\u0600-\u06ff]{2,14})?)"
        r"\s*(?=$|[.!\n\u060c\u061f])"
    ),
    re.compile(
        r"(?:\u0644\u062a\u0637\u0628\u064a\u0642|\u0644\u0645\u0646\u062a\u062c|\u0639\u0646"
        r"|\u062d\u0648\u0644) (?P<topic>[\u0600-\u06ff]{2,14}(?: [\u0600-\u06ff]{2,14})?)"
    ),
)
_TOLD_AFTER = re.compile(
    r"\s*(?:,|\u2014|\u2013|-)\s+(?:an?|our|the|your|my|eine?|une?"
    r"|una)\s+(?P<what>[^.,;\n\u00a4]{3,80})"
)
_FIELD = re.compile(
    r"(?:^[ \t>*#-]{0,16}|(?<=[.;!?]\s))\*{0,2}(?:what"
    r"|what it is|what it does|type|category|subject|topic"
    r"|description|about)\**\s*[:\uff1a]\**\s*(?P<what>[^\n.;\u00a4]{3,80})",
    re.IGNORECASE | re.MULTILINE,
)
_PRESENTED = re.compile(r"\b(?:introducing|introduce|meet|presenting|unveiling)\s$", re.IGNORECASE)
_BARE_AFTER = re.compile(r",\s+(?P<what>[a-z][\w -]{3,40})(?=[.,;\n]|$)")
_TOLD_NEXT = re.compile(
    r"[.!\n]\s*(?:it is |it's )?(?:an?|our)\s+(?P<what>[^.,;\n\u00a4]{3,60})", re.IGNORECASE
)
_OPENING = re.compile(
    r"\b(?:we(?:'re|\u2019re| are)|i am|i'm) (?:opening|launching|starting|releasing|building)\s+"
    r"(?P<what>(?:an?|our|the|my)\s[^.,;:\n\u00a4]{3,80})",
    re.IGNORECASE,
)
_BEFORE_NAME = re.compile(
    r"\b(?:for|about|of|our|my|an?|the|introducing)\s+(?P<what>(?:[\w-]{1,30}\s){1,5}?)"
    r"(?:called |named )?$"
)
_DATED = re.compile(rf"\s+(?:on|from|in|this|next)(?:\s+(?:{MONTHS}|\d)[\w .]*)?$", re.IGNORECASE)
_HOW_TO = re.compile(
    r"\b(?P<topic>how to\s+(?!make (?:a|the|this) video)[^\n.,;:]{3,70}?)(?=\s+in\s+\d"
    r"|\s+in\s+(?:three|four|five)|[.,;:\n]|$)",
    re.IGNORECASE,
)
_IMPERATIVE = re.compile(
    r"^[\s\u2026.\u00a4]*(?:please\s+|can you\s+|could you\s+|i (?:want|need"
    r"|would like)(?: to)?\s+|use remotion (?:best practices|skills?)\.?\s*"
    r"|using [^,]{1,30},\s*|(?:create|make|build|generate|design|produce|show me|show us|show"
    r"|animate|render"
    r"|write|draw|give me|do|turn|introduce|present|announce|explain"
    r"|visuali[sz]e|zr\u00f3b|stw\u00f3rz|erstelle|mache?|erzeuge"
    r"|cr\u00e9e[rz]?|fais|haz|crea|crear|genera|faz|crie|cria|maak|skapa|\u4f7f\u7528"
    r"|\u521b\u5efa|\u5236\u4f5c|\u751f\u6210)\s+)+",
    re.IGNORECASE,
)
_SIZES = re.compile(
    r"(?<![\w.])[~\u2248]?\d{1,4}(?:\.\d+)?[- ]?(?:seconds?|secs?|s|minutes?|min|fps|px)\b"
    r"|\b\d{3,4}\s?[x\u00d7]\s?\d{3,4}\b|\b\d{1,2}:\d{1,2}\b|\b\d{3,4}p\b|\b(?:\w+)-(?:second"
    r"|minute|scene|beat|part|shot)\b",
    re.IGNORECASE,
)
_MOVES = re.compile(
    r"\s+(?:that|which|who|using|from \d+|fad(?:es?|ing)|slid(?:es?|ing)|zooms?|zooming"
    r"|floats?|floating|appears?|appearing|builds|types|animat(?:es?|ing)|spins?|spinning"
    r"|rotat(?:es?|ing)|flies|flying in|drops?|pops?|grows?|growing|pulses?|drifts?"
    r"|assembles?|morphs?|turns into|transforms?|moves?|moving|lifts?|rises?"
    r"|as an? (?:\w+ )?(?:chart|graph|video|animation|list|diagram|infographic)"
    r"|and (?:turn|make|create|show|use|then|animate|transform|render|convert|add|zoom"
    r"|a scribble)|then|while|into|so)\b",
    re.IGNORECASE,
)
_FORMAT = re.compile(
    r"^(?:(?:vertical|horizontal|square|landscape|portrait|animated|short|simple|quick"
    r"|looping|cinematic|high-energy|professional|[,\s])+\s+)+",
    re.IGNORECASE,
)
_WORKS = vocabulary(
    """
    video videos clip intro outro explainer promo teaser ad ads animation reel film trailer spot
    demo sequence commercial advert gif
    """
)
_LOOKS = vocabulary(
    """
    line race pie bar donut left right top bottom idea phrase male female embedded big
    letterform letter word words clean simple subtle existing project example following best
    practices skill skills name variables brand
    """
)
_FILLER = vocabulary(
    """
    for of about to at is and or then with use using by create make build generate please into
    from in on a an the my our your
    """
)
_PLAIN_SUBJECT: dict[str, str] = {
    "product_launch": "product",
    "explainer": "idea",
    "data_viz": "numbers",
    "kinetic_type": "words",
    "logo_sting": "logo",
    "quote": "words",
    "event": "event",
    "how_to": "steps",
    "app_ui": "app",
    "code": "code",
    "timeline": "timeline",
    "map": "map",
    "countdown": "countdown",
    "testimonial": "customers",
    "announcement": "news",
    "hiring": "team",
    "changelog": "release",
    "year_in_review": "year",
    "comparison": "comparison",
    "lower_third": "title",
    "title_sequence": "titles",
}


def read_subject(
    reading: Reading,
    *,
    product: Stated[str],
    copies: tuple[Copy, ...],
    kind: VideoKind,
    points: tuple[Feature, ...],
    title: str,
) -> Stated[str]:
    """What it is in a few words; never empty."""
    exclaimed = find_exclamation(reading)
    if exclaimed and not product.value:
        span = PromptSpan(start=exclaimed[1], end=exclaimed[1] + len(exclaimed[0]))
        return Stated[str](value=exclaimed[0], origin="inferred", spans=(span,))
    for text, start in _subjects(reading, product):
        phrase = _noun_phrase(text, product.value)
        if phrase and not (kind == "map" and len(points) >= 2):
            span = PromptSpan(start=start, end=start + len(text))
            return Stated[str](value=phrase, origin="inferred", spans=(span,))
    if kind in {"map", "comparison"} and len(points) >= 2:
        route = (" to " if kind == "map" else " vs ").join(point.title for point in points[:2])
        spans = tuple(point.span for point in points[:2] if point.span)
        return Stated[str](value=route, origin="inferred", spans=spans)
    if product.value:
        return Stated[str](value=product.value, origin="inferred", spans=product.spans)
    shown = [copy for copy in copies if _says_much(copy, reading)]
    for copy in sorted(shown, key=lambda copy: copy.role not in {"title", "quote", "hook"}):
        spans = (copy.span,) if copy.span else ()
        return Stated[str](value=_short(copy.text), origin="inferred", spans=spans)
    if title:
        return Stated[str](value=title, origin="inferred")
    found = _first_words(reading)
    if found:
        return found
    for copy in copies:
        if words_of(copy.text) and not copy.text.startswith((" ", "export", "import")):
            return Stated[str](value=_short(copy.text), origin="inferred")
    return _last_resort(reading, kind)


def _says_much(copy: Copy, reading: Reading) -> bool:
    """Whether a line of copy can stand for the whole: not a label, not code, not a number."""
    marked = reading.prompt[copy.span.start - 1 : copy.span.start] if copy.span else ""
    return (
        copy.role in {"title", "line", "quote", "hook", "tagline"}
        and marked != "`"
        and any(char.isalpha() for char in copy.text)
        and not re.search(r"[{}();=]", copy.text)
    )


def _subjects(reading: Reading, product: Stated[str]) -> Iterator[tuple[str, int]]:
    plain = reading.plain
    asked = find_question(reading)
    if asked and not product.value:
        yield asked.topic, asked.topic_start
    for pattern in _TOPICS_EAST:
        match = pattern.search(plain)
        if match:
            yield match["topic"], match.start("topic")
    for match in APPOSITION.finditer(plain):
        if product.value and match["name"].strip(" .,") == product.value:
            yield match["what"], match.start("what")
    if introduced := find_thing_introduced(reading, product.value):
        yield introduced
    for match in _FIELD.finditer(plain):
        yield match["what"], match.start("what")
    for span in product.spans:
        named = _BARE_AFTER.match(plain, span.end)
        if named and _PRESENTED.search(plain[max(0, span.start - 20) : span.start]):
            yield named["what"], named.start("what")
        told = _TOLD_NEXT.match(plain, span.end) or _TOLD_AFTER.match(plain, span.end)
        if told:
            yield told["what"], told.start("what")
    match = _OPENING.search(plain)
    if match:
        yield _DATED.sub("", match["what"]), match.start("what")
    for part in reading.passages:
        if product.value and part.text == product.value:
            before = _BEFORE_NAME.search(plain[max(0, part.start - 80) : part.start])
            if before and not is_direction(before["what"]):
                yield before["what"], max(0, part.start - 80) + before.start("what")
            told = _TOLD_AFTER.match(plain, part.end)
            if told:
                yield told["what"], told.start("what")
    if product.value:
        pattern = re.compile(
            rf"\b(?:for|about|of|our|my|a|an|the|introducing)\s+(?P<what>"
            rf"(?:[\w-]{{1,30}}\s{{1,3}}){{1,5}})(?:called"
            rf"|named)?\s*{re.escape(product.value)}\b"
        )
        match = pattern.search(plain)
        if match and not is_direction(match["what"]):
            yield re.sub(r"\s*(?:called|named)\s*$", "", match["what"]), match.start("what")
    match = _HOW_TO.search(plain)
    if match:
        yield match["topic"], match.start("topic")
    found = [match for pattern in (_TOPIC, _DIRECT) for match in pattern.finditer(plain)]
    for match in sorted(found, key=lambda match: match.start()):
        if match.start() < 500:
            yield match["topic"], match.start("topic")


def _noun_phrase(text: str, product: str) -> str:
    shielded = re.sub(r"\b(vs|Dr|Prof|St|Mr|Mrs|Ms)\.", r"\1", text)
    cut = _SUBJECT_END.split(shielded, maxsplit=1)[0]
    cut = re.sub(
        rf"\s+(?:for|to)\s+(?:(?:[\w-]{{1,30}})\s{{1,3}}){{0,4}}(?:{PEOPLE})$",
        "",
        _DATED.sub("", cut.strip()),
        flags=re.IGNORECASE,
    )
    phrase = _bare(cut)
    # "app/product" names the same thing twice.
    phrase = re.sub(r"\b(app|product|website|site|tool|platform)/\w+", r"\1", phrase)
    if product:
        phrase = re.sub(rf"^{re.escape(product)}(?:['\u2019]s)?\s+(?=\w)", "", phrase)
    if not any(char.isalpha() for char in phrase) or MARK in phrase or phrase == product:
        return ""
    if not has_substance(phrase) or phrase.lower() in {"it", "this", "that", "them", "csv", "list"}:
        return ""
    found = [word.lower() for word in words_of(phrase)]
    if _is_all_direction(phrase) or (is_direction(phrase) and len(found) <= 2):
        return ""
    return "" if not found or found[0] in TOOLS or found[0] in PLATFORMS else phrase


def _first_words(reading: Reading) -> Stated[str] | None:
    """The prompt's own first words of substance that are no directions."""
    for sentence in reading.sentences[:2]:
        turned = re.search(
            r"\bturn (?:this|my|these|the)\b[^.]{0,60}?\binto (?P<what>[^.\n]{3,120})",
            sentence.text,
            re.IGNORECASE,
        )
        text = turned["what"] if turned else _before_quotations(sentence.text)
        for clause in re.split(
            r"[,;:](?!\d)|[!?()\u2014\u3002\uff0c\u3001]|\s[\u2013-]\s", _IMPERATIVE.sub("", text)
        ):
            phrase = _bare(clause)
            if phrase and (
                not phrase.isascii() or (has_substance(phrase) and not _is_all_direction(phrase))
            ):
                span = PromptSpan(start=sentence.start, end=sentence.end)
                return Stated[str](value=phrase, origin="inferred", spans=(span,))
    return None


def _before_quotations(text: str) -> str:
    """A sentence without quotations and without what is said of each up to the next comma."""
    first, *rest = text.split(MARK)
    kept = [re.split(r"[,;:.\u2014]", part, maxsplit=1)[1:] for part in rest]
    return ", ".join([first, *(part[0] for part in kept if part)])


def _is_all_direction(phrase: str) -> bool:
    words = [word.lower() for word in words_of(phrase)]
    spoken = [
        word for word in words if word not in STOP and not any(char.isdigit() for char in word)
    ]
    return not spoken or all(
        word in DIRECTION or word in TOOLS or word in _LOOKS or word in BASES or word in MODIFIERS
        for word in spoken
    )


def _bare(text: str) -> str:
    """A phrase without its size, length, article, tool words and the noun for the video itself."""
    shown = _SIZES.sub(" ", tidy(text)).strip(" .,;:-\u2026*#>|\u201c\u201d\"'")
    shown = shown if re.match(r"New [A-Z]", shown) else _LEADS.sub("", shown)
    shown = _MOVES.split(shown, maxsplit=1)[0]
    shown = _FORMAT.sub("", shown).strip(" .,;:-\u2026*#")
    words = shown.split()
    while words and (words[0].lower() in TOOLS | PLATFORMS or words[0].lower() in _FILLER):
        words.pop(0)
    while len(words) > 1 and (words[-1].lower() in _WORKS or words[-1].lower() in _FILLER):
        words.pop()
    if len(words) == 1 and words[0].lower() in _WORKS:
        return ""
    return " ".join(words[:9])[:80]


def _last_resort(reading: Reading, kind: VideoKind) -> Stated[str]:
    words = tidy(reading.prose)
    asks = _IMPERATIVE.sub("", words) != words
    if words and len(words.split()) <= 8 and not (asks and is_direction(words)):
        return Stated[str](
            value=words[:80],
            origin="inferred",
            spans=(PromptSpan(start=0, end=len(reading.prompt)),),
        )
    return Stated[str](value=_PLAIN_SUBJECT.get(kind, "story"))


def _short(text: str) -> str:
    first = re.split(r"(?<=\w{4}[.!?])\s", text)[0].rstrip(".")
    words = first.split()
    if len(words) > 12:
        words = words[:10]
        while len(words) > 1 and words[-1].lower() in STOP:
            words.pop()
    return " ".join(words)[:90] or text[:80]
