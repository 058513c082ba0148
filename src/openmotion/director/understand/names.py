"""The name of the product, brand, channel or event that a prompt is about."""

import re
from collections.abc import Iterator

from openmotion.director.understand.addresses import Address
from openmotion.director.understand.introductions import find_introductions
from openmotion.director.understand.keyed import key_of
from openmotion.director.understand.reading import MARK, Reading, tidy
from openmotion.director.understand.words import (
    PLATFORMS,
    STOP,
    TOOLS,
    VIDEO,
    is_direction,
    vocabulary,
    words_of,
)
from openmotion.model import Copy, PromptSpan, Stated, VideoKind

CAPITALISED = (
    r"(?:[A-Z\u00c0-\u00de\u0141\u015a\u017b][\w'\u2019&+.-]{0,30}[\w+]|[A-Z]"
    r"|[a-z]{1,3}[A-Z]\w{1,30})"
)
PROPER = (
    rf"{CAPITALISED}(?:\s(?:(?:&|\+)\s{CAPITALISED}|{CAPITALISED}|(?:19|20)\d\d\b"
    rf"|\d{{1,2}}(?:\.\d{{1,2}}){{1,2}}(?=:\s|[,.;]?\s|$)"
    rf"|\d{{1,2}}\b(?!\.\d|\s?(?:s|sec|second|%|x|[-:])))){{0,3}}"
)
THING = (
    r"apps?|application|tools?|platform|brand|startup|company|product|service|channel|podcast"
    r"|newsletter|studio|agency|store|shop|bakery|caf\u00e9|cafe|restaurant|bar|hotel"
    r"|software|saas|game|library|framework|cli|api|extension|plugin|conference|festival"
    r"|event|meetup|course|school|gym|clinic|bank|band|album|book|magazine"
    r"|drink|coffee|wine|beer|watch|bike|car|shoe|sneaker|line|collection|assistant|agent"
    r"|model|device|gadget|marketplace|website|site|community|club|team|project"
    r"|organi[sz]ation|charity|museum|gallery|fund|airline|piekarni\w*|kawiarni\w*"
    r"|restauracji|firmy|aplikacj\w+|marki|sklepu|b\u00e4ckerei|marke|firma|boulangerie"
    r"|marque|entreprise|panader\u00eda|marca|empresa|tienda|panificio|negozio|loja"
    r""
)
_CALLED = re.compile(
    rf"\b(?:called|named|dubbed|titled brand|brand name(?: is)?|product name(?: is)?|(?:our"
    rf"|the) name is|namens|genannt|appel\u00e9e?|nomm\u00e9e?|llamad[oa]|chiamat[oa]"
    rf"|chamad[oa]|o nazwie)\s*:?\s+(?P<mark>\u00a4)?(?P<name>{PROPER}"
    rf"|[a-z][\w.+-]{{1,24}}(?=[\s,.;:!?\u2014]|$))?"
)
_FIELD = re.compile(
    r"(?:^[ \t>*#-]{0,16}|(?<=[.;!?]\s))\*{0,2}(?:product|brand|company|app|name|client"
    r"|channel|product name"
    r"|brand name|produkt|marke|marque|marca|\u4ea7\u54c1"
    r"|\u54c1\u724c)(?:\s+name)?\**\s*[:\uff1a]\**\s*(?P<name>[^\n,.(\u00a4\u2014]{2,40})",
    re.IGNORECASE | re.MULTILINE,
)
_AFTER_FOR = re.compile(
    rf"\b(?:for|[Ii]ntroducing|[Ii]ntroduce|[Mm]eet|announcing|announce|announces"
    rf"|launch(?:ing)?(?: of)?|about|promoting|promote|presenting|advertis\w+|of|from|by"
    rf"|unveiling|f\u00fcr|pour|para|per|dla|von|de)\s+(?:(?:our|my|the|a|an|this|their"
    rf"|unser\w*|notre|nuestr[oa]|nostr[oa]|naszej|mein\w*|mon|ma|die|das|le|la"
    rf"|el)\s+)?(?:(?:new|upcoming|brand[- ]new|latest|open[- ]source|neue\w?"
    rf"|nouvelle?)\s+)*(?P<name>{PROPER})(?P<after>[^\n]{{0,30}})"
)
_THING_NAME = re.compile(
    rf"\b(?:our|my|the|a|an|this|for|of|new|unser\w*|notre|nuestr[oa]|nostr[oa]|naszej|die"
    rf"|das|la|le|il|el)?\s*(?:[\w-]{{1,30}}\s{{1,3}}){{0,4}}?(?:{THING})\s"
    rf"(?:d[ei]\s\w{{1,20}}\s|f\u00fcr\s\w{{1,20}}\s)?\s?(?P<name>{PROPER}|\u00a4)(?![\w])",
)
_BEFORE_THING = re.compile(
    rf"\b(?:the|our|my|a|an)\s+(?P<name>{PROPER})\s+(?:logo|app|brand|product|team|platform"
    rf"|website|wordmark|launch|dashboard)\b"
)
APPOSITION = re.compile(
    rf"(?:^|[.!?:]\s+|\n\s*|\b(?:for|about|introducing|meet|of|announcing|f\u00fcr|pour|para|per"
    rf"|dla)\s+)(?P<name>{PROPER}|[a-z][\w-]{{2,20}})(?:,|\s[\u2014\u2013-]|:)\s+(?:an?|our"
    rf"|the|your|eine?r?|une?|una|un|die|der|das)\s+(?P<what>[^.,;\n\u00a4]{{3,80}})"
)
_INSTALLED = re.compile(
    r"\b(?:pip install|npm i(?:nstall)?(?: -g)?|npx|brew install|cargo install|uv add"
    r"|pipx install|gem install)\s+(?P<name>[\w-]{2,30})"
)
_ACTS = re.compile(
    rf"(?:[;,:]|\b(?:with|and|but|then|now))\s+(?P<name>{CAPITALISED})\s+(?:takes|helps|does"
    rf"|makes|lets|gives|turns|keeps|saves|is|has|brings|ships|connects|replaces|works"
    rf"|finds)\b"
)
_USED = re.compile(
    r"\b(?:use|using|with|via|in|by|through|npx|npm i|install|mit|avec|con)\W+$|\u4f7f\u7528\W*$"
    r"|\u3092?\u4f7f\u3063\u3066\W*$",
    re.IGNORECASE,
)
_A_THING = re.compile(rf"\b(?:{THING})$", re.IGNORECASE)
_PAIR = re.compile(
    r"\b(?P<name>[A-Z\u00c0-\u00de][\w'\u2019-]{1,20}\s(?:&"
    r"|\+)\s[A-Z\u00c0-\u00de][\w'\u2019-]{1,20})\b"
)
_NEWS_OF = re.compile(
    rf"(?:^|[.!?:]\s+)(?P<name>{PROPER})\s+(?:raised|raises|closed|closes|announces|acquires"
    rf"|launches)\b",
    re.MULTILINE,
)
_EVENT_NAME = re.compile(
    r"\b(?P<name>(?!(?:Invite|Join|The|Our|Come|Opener|Conference|Event|Announce|Promo|Make|Create)\s)"
    r"[A-Z\u00c0-\u017d][\w'\u2019-]*\s(?:(?:of|the|&|and|for|in|[A-Z\u00c0-\u017d][\w'\u2019-]*)\s){0,3}?"
    r"(?:Nights?|Days?|Festival|Fest|Summit|Conference|Con|Fair|Gala|Ball|Party|Run|Marathon|Cup"
    r"|Concert|Meetup|Expo|Week|Weekend|Show|Camp|Forum|Awards|Picnic|Jam|Market)(?:\s20\d\d)?)\b"
    r"(?=[,.:;!\n]|\s(?:on|in|at|is|this|from|and|20)|\s*$|\s[\u2014\u2013-])"
)
_LOGO_WORD = re.compile(r"\b(?:logo|wordmark)(?: of| for)?:? (?P<name>[A-Z][A-Z0-9]{2,16})\b")
_RUN = re.compile(
    r"(?<![.!?]\s)\b[A-Z\u00c0-\u017d][\w'\u2019-]*(?:\s(?:&\s|of\s)?[A-Z\u00c0-\u017d][\w'\u2019-]*){1,4}"
)
_BEFORE_NAMES = vocabulary(
    """
    the a an our my new introducing introduce meet announcing presenting unveiling
    """
)
_HANGING = vocabulary(
    """
    is a the and for app video with to
    """
)
_SHARED_HOSTS = vocabulary(
    """
    github.com gitlab.com npmjs.com apps.apple.com youtube.com x.com twitter.com instagram.com
    linkedin.com
    """
)
_PLACE_NAMED = re.compile(
    r"\b(?P<name>(?:Trattoria|Ristorante|Caf\u00e9|Cafe|Hotel|Bistro|Restaurant|Casa|Villa"
    r"|Galerie|Gasthaus|Boulangerie)\s[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?)"
)
_NOT_LATIN = re.compile(r"[^\W\d_\u0000-\u036f]")
_NOT_NAMES = vocabulary(
    """
    i a the an create make build generate design produce show animate turn render use start end
    add title scene beat card shot step text logo hook cta quote video male female voice product
    hunt january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday english german french spanish https
    http api apis saas ai ui ux ceo cto coo cfo kpi okr okrs roi b2b b2c ios android mac macos
    windows linux tv usa uk eu us nyc la ny sql llm llms mcp svg css html json csv pdf url urls
    q1 q2 q3 q4 3d 2d 4k hd swiss apple-style bauhaus christmas halloween easter black cyber vox
    inter georgia helvetica arial google fonts rest graphql duration aspect format style
    background colors colours colour color tone mood music audio narration platform resolution
    opening closing outro middle then hook problem solution text caption vo voiceover narrator
    no all each every final spectacle structure features feature event promo warm dark light
    minimal bold clean energetic upbeat modern elegant social instagram
    """
)


def read_product(
    reading: Reading, *, copies: tuple[Copy, ...], addresses: tuple[Address, ...], kind: VideoKind
) -> Stated[str]:
    """The name to show; empty where the prompt gives none."""
    for name, start, sure in _names(reading, copies, kind):
        is_quoted = any(start in (part.start, part.span.start) for part in reading.passages)
        cleaned = _clean_name(name, keeps_article=is_quoted)
        if cleaned.lower() in TOOLS and _USED.search(reading.prompt[max(0, start - 24) : start]):
            continue
        if cleaned and (sure or _is_name(cleaned)):
            span = PromptSpan(start=start, end=start + len(name))
            return Stated[str](value=cleaned, origin="stated", spans=(span,))
    for address in addresses:
        name = _from_address(address, reading)
        for copy in copies:
            joined = "".join(words_of(copy.text)).lower()
            if name and len(copy.text) < 40 and joined.startswith(name.replace(" ", "").lower()):
                name = copy.text.rstrip(".!")
        if name:
            span = PromptSpan(start=address.start, end=address.end)
            return Stated[str](value=name, origin="inferred", spans=(span,))
    return Stated[str](value="")


def is_address_like(text: str) -> bool:
    """Whether a name looks like an address or a handle."""
    return "@" in text or "/" in text or bool(re.search(r"\.\w{2,}$", text))


def _names(
    reading: Reading, copies: tuple[Copy, ...], kind: VideoKind
) -> Iterator[tuple[str, int, bool]]:
    plain = reading.plain
    quoted = {part.start: part for part in reading.passages if part.kind == "quote"}
    for part in quoted.values():
        if key_of(part, reading) in {
            "product",
            "brand",
            "company",
            "app",
            "product_name",
            "brand_name",
        }:
            yield part.text, part.span.start, True
    for match in _CALLED.finditer(plain):
        if match["name"] and match["name"].lower() not in STOP:
            yield match["name"], match.start("name"), True
        elif match["mark"] and match.start("mark") in quoted:
            part = quoted[match.start("mark")]
            yield part.text, part.span.start, True
    for match in _FIELD.finditer(plain):
        yield match["name"], match.start("name"), not is_direction(match["name"])
    for name, start in find_introductions(reading):
        if not is_direction(name):
            yield name, start, False
    for match in APPOSITION.finditer(plain):
        name = match["name"]
        # "Pulse, a fitness app": what is called a thing is its name, even where it is a move.
        if _A_THING.search(match["what"]) and name[0].isupper() and name.lower() not in _NOT_NAMES:
            yield name, match.start("name"), name.lower() not in STOP
        elif (
            name.lower() not in STOP
            and name.lower() not in _NOT_NAMES
            and not is_direction(name)
            and (name[0].isupper() or not match.group().startswith(name))
        ):
            yield (
                name,
                match.start("name"),
                name.islower()
                and not re.fullmatch(rf"(?:{THING}|{VIDEO}|linkedin)", name, re.IGNORECASE),
            )
    for part in quoted.values():
        before = plain[max(0, part.start - 40) : part.start]
        brand = (
            rf"\b(?:{THING}|channel name|brand|for|introducing|meet|logo|wordmark|company"
            rf"|word|marke|marki)\s*:?\s*$"
        )
        if _brandlike(part.text) and re.search(brand, before, re.IGNORECASE):
            sure = not re.search(r"\bword\s*$", before) or kind == "logo_sting"
            if sure:
                yield part.text, part.span.start, True
    for match in _LOGO_WORD.finditer(plain):
        yield match["name"], match.start("name"), kind == "logo_sting"
    if kind == "event":
        for match in _EVENT_NAME.finditer(plain):
            yield match["name"], match.start("name"), True
        for match in _PAIR.finditer(plain):
            yield match["name"], match.start("name"), False
        for part in quoted.values():
            if len(words_of(part.text)) <= 5 and part.text[-1] not in ".!?":
                yield part.text, part.span.start, True
                break
    for match in _THING_NAME.finditer(plain):
        if match["name"] != MARK and match["name"][0].isupper():
            yield match["name"], match.start("name"), False
    for match in _BEFORE_THING.finditer(plain):
        yield match["name"], match.start("name"), False
    for match in _AFTER_FOR.finditer(plain):
        thing = re.match(
            rf"\s+(?:{THING}|launch|logo|summit|concert|tour|campaign)\b", match["after"]
        )
        if kind in {"map", "countdown", "lower_third"} or (
            re.match(r"\s+[a-z]", match["after"]) and not thing and _is_adjective(match["after"])
        ):
            continue
        opening = match.group().split()[0].lower()
        if opening in {"from", "by", "de", "per", "f\u00fcr"}:
            continue
        if opening == "of" and not re.search(
            r"\b(?:launch|logo|story|history|demo|video|ad|trailer|intro)\s$",
            plain[: match.start()][-12:],
            re.IGNORECASE,
        ):
            continue
        presents = opening in {"introducing", "introduce", "meet", "unveiling", "presenting"}
        sure = presents and match["name"].lower() not in STOP | _NOT_NAMES
        yield match["name"], match.start("name"), sure
    for match in _NEWS_OF.finditer(plain):
        yield match["name"], match.start("name"), False
    for match in _PLACE_NAMED.finditer(plain):
        if kind == "event":
            break
        yield match["name"], match.start("name"), True
    for match in _INSTALLED.finditer(reading.prose):
        if re.search(rf"\b{re.escape(match['name'])}\b", plain):
            yield match["name"], match.start("name"), True
    for match in _ACTS.finditer(plain):
        if kind in {"comparison", "product_launch", "app_ui", "social_ad"}:
            yield match["name"], match.start("name"), False
    if len(_NOT_LATIN.findall(plain)) >= 4:
        for part in quoted.values():
            role = next((copy.role for copy in copies if copy.text == part.text), "line")
            if _brandlike(part.text) and role == "line" and len(part.text) <= 24:
                yield part.text, part.span.start, True
    if kind in {"logo_sting", "product_launch"}:
        for copy in copies:
            if (
                copy.span
                and _brandlike(copy.text)
                and len(words_of(copy.text)) <= 2
                and copy.role in {"line", "title"}
                and kind == "logo_sting"
            ):
                yield copy.text, copy.span.start, True


def _is_adjective(after: str) -> bool:
    """Whether a capitalised word only describes the noun behind it, as in "SaaS tool"."""
    return bool(re.match(r"\s+(?:[a-z][\w-]*)\b", after)) and not re.match(
        r"\s+(?:that|which|with|in|on|and|is|at|to|by|using|from|who|where|over|as|for"
        r"|release|going)\b",
        after,
    )


def _brandlike(text: str) -> bool:
    words = words_of(text)
    return (
        bool(words)
        and len(words) <= 3
        and not re.search(r"[.!?,:;\u2026\u3002]$|\d{3}", text.strip())
        and not is_address_like(text)
    )


def _clean_name(name: str, *, keeps_article: bool) -> str:
    cleaned = tidy(name).strip(" .,:;\u2014-'\"*")
    words = cleaned.split()
    while words and words[0].lower() in _BEFORE_NAMES:
        # "The Quiet Coast" is called so.
        if keeps_article and len(words) > 1 and words[0][0].isupper():
            break
        words.pop(0)
    while words and words[-1].lower() in _HANGING and len(words) > 1:
        words.pop()
    for i, word in enumerate(words):
        if i and word.endswith((".", "!", "?", ",", ":")):
            words = [*words[:i], word.rstrip(".!?,:")]
            break
    return " ".join(words)[:48]


def _is_name(name: str) -> bool:
    words = name.lower().split()
    if all(
        word in _NOT_NAMES or word in STOP or word in TOOLS or word in PLATFORMS for word in words
    ):
        return False
    if words[0] in _NOT_NAMES | TOOLS | PLATFORMS or words[0] in STOP or is_direction(words[0]):
        return False
    return not (len(words) == 1 and (len(name) < 2 or re.fullmatch(r"[A-Z]{2,4}s?", name)))


def _from_address(address: Address, reading: Reading) -> str:
    if address.handle or "@" in address.text:
        return ""
    host, _, path = address.text.partition("/")
    labels = host.lower().split(".")
    if host.lower() in _SHARED_HOSTS:
        repository = path.split("/")
        return repository[1] if len(repository) > 1 and host.lower().startswith("git") else ""
    label = labels[-2] if len(labels) < 3 or len(labels[-2]) > 3 else labels[-3]
    for run in _RUN.finditer(reading.plain):
        joined = "".join(words_of(run.group())).lower()
        if " " in run.group() and joined.startswith(label.replace("-", "")):
            return run.group()
    written = re.search(rf"\b{re.escape(label)}\b", reading.plain, re.IGNORECASE)
    if written and written.group() != label:
        return written.group()
    return " ".join(part.capitalize() for part in label.split("-"))
