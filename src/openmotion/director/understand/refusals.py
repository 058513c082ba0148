"""What a prompt forbids: things, colours, sounds and moves that must not appear."""

import re
from collections.abc import Iterator
from itertools import islice

from openmotion.director.understand.reading import Reading

_OPENING = (
    r"no|not any|without|avoid(?:ing)?|don['\u2019]t (?:use|show|include|add|want|put)"
    r"|do not (?:use|show|include|add|want|put)|never (?:use|show|add)|skip(?:ping)?"
    r"|leav(?:e|ing) out|exclud(?:e|ing)|omit(?:ting)?|please no|absolutely no|zero|free of"
    r"|stay away from|drop|nothing with|i (?:do not|don['\u2019]t) want|nicht|kein\w{0,2}|ohne"
    r"|bitte kein\w{0,2}"
    r"|vermeide|sans|pas de|pas d['\u2019]|aucune?|\u00e9vite[rz]?|sin|nada de|evita[r]?|sem|senza"
    r"|niente|zonder|geen|bez|\u0431\u0435\u0437|\u043d\u0438\u043a\u0430\u043a\u0438\u0445"
    r"|\u03c7\u03c9\u03c1\u03af\u03c2|kh\u00f4ng(?: c\u00f3)?"
)
_REFUSED = re.compile(
    rf"(?<!\w)(?:{_OPENING})(?:\s+|(?<=['\u2019]))(?:(?:any|the|an?|all|le|la|les|de|des|el|los"
    rf"|use of)\s+)*"
    r"(?=(?P<what>[^.;:\n\u00a4\u2014(]{2,90}))",
    re.IGNORECASE,
)
_LESS = re.compile(
    r"(?<!\w)(?P<what>text|word|logo|music|number|caption|emoji|image|icon|gradient)[- ]?"
    r"(?:free|less)\b|(?<!\w)(?P<foreign>textlos|wortlos)\w{0,2}\b",
    re.IGNORECASE,
)
_ONLY = (
    (
        "music",
        r"(?:only|just|nothing but) (?:the )?(?:sound )?(?:effects|sfx|sounds)\b"
        r"|\b(?:sound )?(?:effects|sfx) only\b|\bnur (?:sound)?effekte\b",
    ),
    (
        "sound effects",
        r"(?:only|just|nothing but) (?:the |some |soft |calm )?music\b|\bmusic only\b"
        r"|\bnur musik\b|\bseulement (?:de )?la musique\b|\bs\u00f3lo m\u00fasica\b",
    ),
    (
        "transitions",
        r"(?:only|just) (?:hard )?cuts\b|\bhard cuts only\b|\bcuts only\b|\bstraight cuts\b",
    ),
    ("cuts", r"\b(?:single|one) (?:continuous |unbroken )(?:shot|take)\b|\bone[- ]take\b|\boner\b"),
    (
        "text",
        r"\b(?:only|just) (?:pictures|visuals|shapes|images|icons)\b|\bvisuals only\b"
        r"|\bpurely visual\b|\bwordless(?:ly)?\b",
    ),
    (
        "flashy",
        r"\b(?:nothing|not too|not|no) flashy\b|\bunflashy\b|\bnothing loud\b"
        r"|\bnichts auff\u00e4lliges\b|\bkeep it (?:sober|understated|low[- ]key)\b"
        r"|\bunderstated\b",
    ),
)
_ONLY_PATTERNS = tuple((name, re.compile(words, re.IGNORECASE)) for name, words in _ONLY)
_REFUSABLE = (
    (
        "text",
        r"(?:on-?screen )?texts?|words?|typography|captions?|subtitles?|writing|lettering"
        r"|text overlays?|texte[sn]?|schrift|w\u00f6rter|mots|texto|palabras|palavras|testo|parole"
        r"|tekst\w{0,2}|s\u0142\u00f3w|\u0442\u0435\u043a\u0441\u0442\w{0,2}"
        r"|\u0441\u043b\u043e\u0432"
        r"|\u03ba\u03b5\u03af\u03bc\u03b5\u03bd\w{1,2}|ch\u1eef",
    ),
    (
        "logo",
        r"logos?|branding|watermarks?|wordmarks?|logotipo|logotyp\w{0,2}"
        r"|\u043b\u043e\u0433\u043e\u0442\u0438\u043f\w{0,2}"
        r"|\u03bb\u03bf\u03b3\u03cc\u03c4\u03c5\u03c0\u03bf",
    ),
    (
        "music",
        r"music|bgm|soundtrack|background music|musik|musique|m\u00fasica|musica|muziek|muzyk[ia]"
        r"|songs?|\u043c\u0443\u0437\u044b\u043a\w{1,2}|\u043c\u0443\u0437\u0438\u043a\w{1,2}"
        r"|\u03bc\u03bf\u03c5\u03c3\u03b9\u03ba\u03ae|nh\u1ea1c",
    ),
    (
        "sound effects",
        r"sfx|sound effects?|soundeffekte|effets sonores|efectos de sonido|whoosh(?:es)?"
        r"|geluidseffecten"
        r"|\u0437\u0432\u0443\u043a\u043e\u0432\u044b\u0445 "
        r"\u044d\u0444\u0444\u0435\u043a\u0442\u043e\u0432",
    ),
    (
        "voice",
        r"voice\w*|voice-?overs?|narrat\w+|tts|speech|vocals|singing|sprecher\w*|voix( off)?"
        r"|locuci\u00f3n",
    ),
    (
        "images",
        r"images?|photos?|photographs?|pictures?|stock|stock footage|footage|clip ?art|bilder"
        r"|fotos?|stock (?:images?|photos?|video)",
    ),
    (
        "people",
        r"people|persons?|faces|humans?|characters|menschen|personnes|personas|gente|persone",
    ),
    ("emoji", r"emojis?|emoticons?|smileys?"),
    ("icons", r"icons?|pictograms?|symbols?|ic\u00f4nes|iconos|\u00edcones"),
    (
        "numbers",
        r"numbers?|figures|digits?|numerals?|statistics|stats|zahlen|chiffres|n\u00fameros"
        r"|numeri|cijfers|liczb|\u0447\u0438\u0441\u0435\u043b|\u0446\u0438\u0444\u0440",
    ),
    (
        "gradients",
        r"gradients?|colou?r gradients?|verl\u00e4ufe?|farbverl\u00e4ufe?|d\u00e9grad\u00e9s?"
        r"|degradados?|gradienti",
    ),
    ("grain", r"(?:film )?grain|noise|texture"),
    ("glow", r"glows?|bloom|neon glow|glowing(?: effects?)?|lens flares?"),
    ("shadows", r"(?:drop )?shadows?"),
    ("flashes", r"flash(?:es|ing)?(?: lights?)?|strob\w+|flicker\w*|blinking"),
    ("shake", r"(?:camera |screen )?shak\w+"),
    ("glitch", r"glitch\w*(?: effects?)?"),
    ("zooms", r"zoom\w*|push-ins?"),
    ("spins", r"spins?|spinning|rotations?|flips?"),
    ("camera moves", r"camera (?:moves?|movements?|motion)|camerawork"),
    ("cuts", r"cuts|hard cuts|jump cuts|cutting|scene changes|schnitte|coupes|cortes|tagli"),
    ("transitions", r"(?:fancy )?transitions?|wipes|\u00dcberg\u00e4nge|transiciones"),
    ("particles", r"particles?|confetti|sparkles?"),
    ("bounce", r"bounc\w+|springy (?:motion|moves)|elastic\w*"),
    (
        "flashy",
        r"flashy(?: \w+)?|loud(?: \w+)?|hectic(?: \w+)?|fast (?:motion|moves|cuts)|quick cuts",
    ),
    ("cta", r"cta|calls?[- ]to[- ]action|buttons?|end ?card|sales pitch"),
    ("link", r"links?|urls?|web ?addresses?"),
    ("price", r"prices?|pricing"),
    ("3d", r"3[- ]?d|three[- ]d"),
    ("charts", r"charts?|graphs?|diagrams?|diagramme"),
    ("mockup", r"mock-?ups?|device frames?|devices?|ui|user interfaces?"),
    ("phone", r"phones?|smartphones?|handsets?"),
    ("screen", r"screens?|screenshots?|browser windows?"),
    (
        "caps",
        r"(?:all[- ])?caps|capitals|capital letters|uppercase(?: text)?|gro\u00dfbuchstaben"
        r"|majuscules",
    ),
    ("serif", r"serifs?|serif fonts?"),
    ("decoration", r"decorations?|ornaments?|clutter|frills"),
)
_TAIL = (
    r"(?: (?:needed|at all|on screen|please|whatsoever|anywhere|of any kind|in (?:it|the video)"
    r"|either|allowed|in the background|im bild|\u00e0 l['\u2019]\u00e9cran|effects?|animations?))*"
)
_REFUSABLE_PATTERNS = tuple(
    (name, re.compile(rf"(?:(?!chart|bar|line|pie)[\w-]+ )?(?:{words}){_TAIL}", re.IGNORECASE))
    for name, words in _REFUSABLE
)
_NEXT = (
    r"\b(?:and|or|nor|no|und|oder|ni|et|ou|y|o|e|en|of|i|lub"
    r"|\u0438|\u0438\u043b\u0438|\u0442\u0430|\u03ba\u03b1\u03b9|v\u00e0|without|ohne|sans|sin|&)\b|&|/"
)
_TURNS = re.compile(r"\b(?:with|but|just|instead|so|only|rather|aber|mais|pero)\b", re.IGNORECASE)
# "No text on the first card" and "no logo before the end" forbid nothing for the whole video.
_PARTLY = re.compile(
    r"\b(?:before|until|in the first|on the first|except|unless|on the (?:last|end)|at the start"
    r"|larger than|smaller than|over the|outside|behind)\b",
    re.IGNORECASE,
)

_MOST = 120  # refusals that are read; no prompt for a film has as many


def read_excluded(reading: Reading) -> tuple[str, ...]:
    """What must not appear, by short names such as "text" or "music"."""
    found: dict[str, None] = {}
    for name in _refused(reading.plain):
        found.setdefault(name)
    return tuple(found)


def _refused(plain: str) -> Iterator[str]:
    for match in islice(_REFUSED.finditer(plain), _MOST):
        yield from _listed(match["what"])
    for match in _LESS.finditer(plain):
        said = (match["what"] or "text").lower()
        yield {"word": "text", "caption": "text"}.get(said, _plural(said))
    for name, pattern in _ONLY_PATTERNS:
        if pattern.search(plain):
            yield name


def _listed(what: str) -> Iterator[str]:
    """The names of what one refusal lists: "no text, logos or music"."""
    chained = bool(re.search(r"\s(?:or|nor|oder|ni|ou|o|lub|\u0438\u043b\u0438)\s", what))
    for index, part in enumerate(re.split(r",\s*", what)):
        if index and not chained and not re.match(rf"(?:{_NEXT})", part, re.IGNORECASE):
            break
        words = re.split(_NEXT, part, flags=re.IGNORECASE)
        for at, word in enumerate(words):
            cut = _TURNS.split(word)[0]
            bare = _PARTLY.split(cut)[0].strip(" !?\"')")
            bare = re.sub(r"^(?:any|the|an?|all)\s+", "", bare, flags=re.IGNORECASE)
            hit = next((n for n, p in _REFUSABLE_PATTERNS if p.fullmatch(bare)), None)
            if hit and not _PARTLY.search(cut):
                yield hit
            if at and not hit:
                break
        if _TURNS.search(part):
            break


def _plural(name: str) -> str:
    return name if name in {"text", "logo", "music", "emoji"} else f"{name}s"
