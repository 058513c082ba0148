"""Which language a prompt is written in."""

import re

import py3langid  # type: ignore[import-untyped]

from openmotion.director.understand.reading import Reading
from openmotion.model import PromptSpan, Stated

_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
)
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_TELLTALES = (
    ("ur", re.compile(r"[\u0679\u0688\u0691\u06ba\u06d2]")),
    ("fa", re.compile(r"[\u067e\u0686\u0698\u06af\u06cc]")),
    ("uk", re.compile(r"[\u0456\u0457\u0454\u0491]")),
    ("sr", re.compile(r"[\u0452\u0458\u0459\u045a\u045b\u045f]")),
)
_LATIN = (
    "en",
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "nl",
    "pl",
    "sv",
    "da",
    "no",
    "fi",
    "cs",
    "tr",
    "ro",
    "hu",
    "id",
    "vi",
)
_FREQUENT = {
    "en": "the a an and of for to in with on from is our my make create show your that this at"
    " by it as ad about text background",
    "de": "der die das und ein eine einen f\u00fcr mit von zu auf ist mein meine unser "
    "unsere unseren"
    " erstelle mache \u00fcber im des dem den sekunden zum zur werbung werbevideo anzeige bitte "
    "frohe"
    " fr\u00f6hliche herzlichen gl\u00fcckwunsch alles gute willkommen weihnachten ohne schrift "
    "hintergrund"
    " kein keine mach zeig einladung",
    "fr": "le la les et un une pour avec de du des sur est notre mon ma nos cr\u00e9e "
    "cr\u00e9er cr\u00e9ez"
    " fais vid\u00e9o secondes dans au aux qui pub publicit\u00e9 annonce bienvenue joyeux "
    "joyeuse bon"
    " bonne anniversaire sans fond texte en",
    "es": "el la los las y un una para con de del sobre es nuestro nuestra mi crea crear "
    "haz v\u00eddeo"
    " segundos en que al anuncio feliz feliz bienvenido bienvenida bienvenidos cumplea\u00f1os "
    "sin fondo"
    " texto publicidad a\u00f1o tienda",
    "it": "il la i gli le e un una per con di del della dello su sul sulla sulle sugli "
    "sui \u00e8 nostro"
    " nostra mio mia crea fai secondi che nel nella dei delle buon buona compleanno benvenuti "
    "auguri"
    " senza sfondo testo pubblicit\u00e0 spot",
    "pt": "o a os as e um uma para com de do da dos das sobre \u00e9 nosso nossa meu "
    "minha crie cria"
    " faz fa\u00e7a v\u00eddeo segundos em que no na an\u00fancio anivers\u00e1rio bem-vindo "
    "bem-vindos"
    " sem fundo texto publicidade ano loja",
    "nl": "de het een en voor met van op is onze ons mijn maak over seconden naar bij dat filmpje"
    " reclame gelukkige verjaardag welkom gefeliciteerd zonder achtergrond tekst fijne vrolijk",
    "pl": "i w na z do dla o jest zr\u00f3b stw\u00f3rz wideo film sekund nasz nasza "
    "naszej naszego moja"
    " moj\u0105 mojej przez oraz si\u0119 kolory reklama reklam\u0119 wszystkiego najlepszego "
    "sto lat"
    " witamy bez t\u0142o tekst weso\u0142ych \u015bwi\u0105t",
    "sv": "och en ett f\u00f6r med av p\u00e5 \u00e4r v\u00e5r skapa sekunder om till det som",
    "vi": "v\u00e0 c\u1ee7a cho v\u1ec1 m\u1ed9t l\u00e0 c\u00f3 v\u1edbi t\u1ea1o "
    "gi\u00e2y qu\u1ea3ng c\u00e1o"
    " ch\u00fac m\u1eebng n\u0103m m\u1edbi l\u00e0m phim kh\u00f4ng n\u1ec1n ch\u1eef",
}
# Letters and endings that give a language away where few words do.
_TRAITS = (
    ("de", re.compile(r"\u00df|\b\w+(?:ung|keit|schaft|chen|lich|sch)\b|\w[\u00e4\u00f6\u00fc]\w")),
    (
        "fr",
        re.compile(
            r"\b[ldnsc]['\u2019]\w|[\u00e8\u00ea\u00ee\u00fb\u0153\u00f9]|\b\w+(?:eux"
            r"|tion)s?\b(?=.*\u00e9)"
        ),
    ),
    (
        "es",
        re.compile(r"[\u00f1\u00a1\u00bf]|\b\w+(?:ci\u00f3n|ejas?|illas?|uelas?)\b|\w+ll[ao]s?\b"),
    ),
    (
        "pt",
        re.compile(
            r"[\u00e3\u00f5]|\b\w+(?:\u00e7\u00e3o|\u00e7\u00f5es|lh[ao]s?|nh[ao]s?|elhas?)\b"
        ),
    ),
    (
        "it",
        re.compile(
            r"\b\w+(?:zione|zioni|ette|etti|aggio|glia|gli)\b|\bdell['\u2019]|[\u00f2\u00ec]\b"
        ),
    ),
    ("nl", re.compile(r"\b\w*(?:ij|aa|uu|oe|sch)\w*\b(?<=\w{4})")),
    (
        "pl",
        re.compile(r"[\u0105\u0119\u0142\u015b\u017c\u017a\u0107\u0144]|\b\w*(?:sz|cz|rz)\w*\b"),
    ),
    ("vi", re.compile(r"[\u1ea0-\u1ef9\u0111\u01a1\u01b0]")),
)
_UKRAINIAN = re.compile(
    r"\b(?:\u043f\u0440\u043e (?:\u043d\u0430\u0448|\u043c\u043e)\w+|\u0446\u0435|\u0449\u043e"
    r"|\u0442\u0430"
    r"|\u0434\u043d\u0435\u043c|\u043d\u0430\u0440\u043e\u0434\u0436\u0435\u043d\u043d\u044f"
    r"|\u043d\u0430\u0448\u043e\u0433\u043e"
    r"|\u0437\u0440\u043e\u0431\u0438|\u0441\u0442\u0432\u043e\u0440\u0438"
    r"|\u0431\u0443\u0434\u044c \u043b\u0430\u0441\u043a\u0430"
    r"|\u0437 \u0442\u0435\u043a\u0441\u0442\u043e\u043c|\u0442\u043b\u043e"
    r"|\u0437\u0432\u0443\u043a\u0443|\u0443 \u041b\u044c\u0432\u043e\u0432\u0456)\b",
    re.IGNORECASE,
)
_FREQUENT_SETS = {code: frozenset(words.split()) for code, words in _FREQUENT.items()}


def read_language(reading: Reading) -> Stated[str]:
    """The ISO 639-1 code of the prompt's language; English where the words do not tell."""
    text = reading.plain[:3000]
    letters = [char for char in text if char.isalpha()]
    if not letters:
        return Stated[str](value="en")
    whole = PromptSpan(start=0, end=len(reading.prompt))
    code = _by_script(text, len(letters)) or _by_words(text)
    return Stated[str](value=code, origin="inferred", spans=(whole,))


def _by_script(text: str, letters: int) -> str | None:
    for code, pattern in _SCRIPTS:
        enough = 1 if code == "ja" else 2
        found = len(pattern.findall(text))
        if found >= max(enough, letters * (0.05 if code == "ja" else 0.15)):
            return code
    for code, pattern in (("ar", _ARABIC), ("ru", _CYRILLIC)):
        if len(pattern.findall(text)) > letters * 0.2:
            told = next((other for other, tell in _TELLTALES if tell.search(text)), code)
            return "uk" if told == "ru" and _UKRAINIAN.search(text) else told
    return None


def _by_words(text: str) -> str:
    lowered = text.lower()
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)?", lowered)
    hits: dict[str, float] = {
        code: float(sum(word in known for word in words)) for code, known in _FREQUENT_SETS.items()
    }
    short = len(words) <= 12
    for code, trait in _TRAITS:
        if short and (hits[code] or code in {"vi", "pl", "de"}):
            hits[code] += 0.7 * min(3, len(trait.findall(lowered)))
    best = max(hits, key=lambda code: hits[code])
    ascii_only = all(word.isascii() for word in words)
    if hits[best] == 0 and (ascii_only or len(words) < 3):
        return "en"
    rest = max(count for code, count in hits.items() if code != best)
    if hits[best] >= 2 and hits[best] >= rest + 2:
        return best
    if short and best != "en" and hits[best] > rest and hits[best] > hits["en"]:
        return best
    if ascii_only and (hits["en"] >= hits[best] or len(words) < 5):
        return "en"
    # An accented name among English words is no French.
    if hits["en"] >= hits[best] and sum(not word.isascii() for word in words) * 3 <= len(words):
        return "en"
    return _classify(text, _LATIN)


def _classify(text: str, family: tuple[str, ...]) -> str:
    ranked = py3langid.rank(text)
    return next((code for code, _ in ranked if code in family), "en")
