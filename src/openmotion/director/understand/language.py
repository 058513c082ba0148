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
    "en": "the a an and of for to in with on from is our my video make create show your that "
    "this at by it as",
    "de": "der die das und ein eine einen f\u00fcr mit von zu auf ist mein unser unsere "
    "erstelle mache \u00fcber im des dem den sekunden zum zur",
    "fr": "le la les et un une pour avec de du des sur est notre mon cr\u00e9e cr\u00e9er "
    "fais vid\u00e9o secondes dans au aux qui",
    "es": "el la los las y un una para con de del sobre es nuestro nuestra mi crea crear haz "
    "v\u00eddeo segundos en que al",
    "it": "il la i gli le e un una per con di del della su \u00e8 nostro nostra crea fai "
    "secondi che nel dei",
    "pt": "o a os as e um uma para com de do da sobre \u00e9 nosso nossa meu crie faz "
    "v\u00eddeo segundos em que no na",
    "nl": "de het een en voor met van op is onze mijn maak over seconden naar bij dat",
    "pl": "i w na z do dla o jest zr\u00f3b stw\u00f3rz wideo film sekund nasz nasza "
    "moj\u0105 przez oraz si\u0119 kolory",
    "sv": "och en ett f\u00f6r med av p\u00e5 \u00e4r v\u00e5r skapa sekunder om till det som",
}
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
            return next((other for other, tell in _TELLTALES if tell.search(text)), code)
    return None


def _by_words(text: str) -> str:
    words = re.findall(r"[^\W\d_]+", text.lower())
    hits = {code: sum(word in known for word in words) for code, known in _FREQUENT_SETS.items()}
    best = max(hits, key=lambda code: hits[code])
    ascii_only = all(word.isascii() for word in words)
    if hits[best] == 0 and (ascii_only or len(words) < 3):
        return "en"
    rest = max(count for code, count in hits.items() if code != best)
    if hits[best] >= 2 and hits[best] >= rest + 2:
        return best
    if ascii_only and (hits["en"] >= hits[best] or len(words) < 5):
        return "en"
    return _classify(text, _LATIN)


def _classify(text: str, family: tuple[str, ...]) -> str:
    ranked = py3langid.rank(text)
    return next((code for code, _ in ranked if code in family), "en")
