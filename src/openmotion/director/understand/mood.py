"""The feeling of picture and music, and the words of substance."""

import re
from collections import Counter

from openmotion.director.understand.colour_names import BASES, MODIFIERS
from openmotion.director.understand.reading import Reading
from openmotion.director.understand.words import DIRECTION, STOP, TOOLS, vocabulary, words_of
from openmotion.model import Mood, PromptSpan, Stated, VideoKind

_WORDS: dict[Mood, str] = {
    "energetic": "energetic|energy|upbeat|punchy|high[- ]energy|fast[- ]paced|fast[- ]cut"
    "|dynamic|hype|exciting|explosive|driving|bold|loud|action|urgent|sporty"
    "|powerful|intense|energisch|\u00e9nergique|en\u00e9rgico|dynamiczn\\w+",
    "calm": "calm|serene|gentle|soft|soothing|relax\\w*|meditat\\w*|mindful\\w*|peaceful"
    "|quiet|slow|sleep|zen|breathing|ruhig|calme|apaisant\\w*|tranquil\\w*"
    "|spokojn\\w+|ambient",
    "luxury": "luxur\\w+|premium|elegant|refined|high[- ]end|jewell?e?ry|watch(?=\\W|$)"
    "|fashion|couture|editorial|sophisticated|timeless|exclusive|perfume|champagne"
    "|velvet|edel|\u00e9l\u00e9gant\\w*|elegante",
    "playful": "playful|fun|kids?|children|quirky|cute|bouncy|cheerful|silly|candy"
    "|cartoon\\w*|whimsical|joyful|game|doodle|verspielt|ludique|divertid\\w+"
    "|\\d+th graders|party",
    "tech": "ai|saas|api|developer\\w*|cloud|software|cyber\\w*|code|terminal|futuristic|tech"
    "|glitch|matrix|neon|sci-?fi|robot\\w*|blockchain|crypto|data ?center|quantum"
    "|startup|telemetry|deploy\\w*",
    "corporate": "corporate|enterprise|report|quarterly|b2b|business|investors?|professional"
    "|annual|finance|financial|(?<!piggy )bank\\w*|consult\\w*|presentation"
    "|okrs?|seri\u00f6s",
    "cinematic": "cinematic|epic|dramatic|film(?=ic|\\W)|trailer|movie|documentary|moody"
    "|atmospheric|orchestral|monumental|space|brutalist",
    "warm": "warm|friendly|cozy|cosy|homely|coffee|bakery|bread|food|recipe|restaurant|family"
    "|community|handmade|organic|nature|natural|heartfelt|charity|autumn|jazz"
    "|welcoming|inviting|freundlich|chaleureu\\w+|c\u00e1lid\\w+|ciep\u0142\\w+"
    "|piekarn\\w+",
    "retro": "retro|vintage|80s|90s|70s|vhs|synthwave|vaporwave|analog|nostalgi\\w+|pixel"
    "|8-?bit|arcade|old[- ]school|cassette",
}
_COMPILED = {
    mood: re.compile(rf"(?<![\w#])(?:{words})(?![\w]|-generated)", re.IGNORECASE)
    for mood, words in _WORDS.items()
}
_SAID = re.compile(
    r"\b(?:tone|mood|vibe|feel|music|bgm|soundtrack|style|track|energy|keywords|atmosphere"
    r"|aesthetic|look|palette|colou?rs|ton|stimmung)\b",
    re.IGNORECASE,
)
_BY_KIND: dict[str, Mood] = {
    "product_launch": "tech",
    "explainer": "calm",
    "data_viz": "corporate",
    "kinetic_type": "energetic",
    "social_ad": "energetic",
    "logo_sting": "cinematic",
    "lower_third": "corporate",
    "quote": "calm",
    "event": "energetic",
    "how_to": "warm",
    "app_ui": "tech",
    "code": "tech",
    "timeline": "corporate",
    "map": "cinematic",
    "countdown": "energetic",
    "testimonial": "warm",
    "announcement": "energetic",
    "hiring": "warm",
    "changelog": "tech",
    "year_in_review": "energetic",
    "comparison": "tech",
    "title_sequence": "cinematic",
    "choreography": "calm",
    "other": "cinematic",
}
_STYLES = re.compile(
    r"\b(brutalis[tm]\w*|apple|swiss|bauhaus|editorial|minimal(?:ist|ism|istic)?"
    r"|glassmorphism|neumorphism|cyberpunk|synthwave|vaporwave|art deco|memphis|y2k|grunge"
    r"|isometric|hand[- ]drawn|line art|papercut|collage|duotone|monochrome|risograph"
    r"|blueprint|skeuomorphic|flat design|vox|kurzgesagt|retro|vintage|futuristic|luxury"
    r"|premium|playful|elegant|bold|pixel)\b(?:[- ]style)?",
    re.IGNORECASE,
)
_NOISE = vocabulary(
    """
    use using used line text word words seconds quote quotes numbers number stat stats total
    across over like page list real fully field front back left right top bottom middle side
    full simple clean really big huge soft subtle hook problem export output support
    """
)


def read_mood(reading: Reading, kind: VideoKind) -> Stated[Mood]:
    """The mood that the words ask for, else the one that suits the kind."""
    scores: Counter[Mood] = Counter()
    places: dict[Mood, PromptSpan] = {}
    plain = reading.plain[:6000]
    for mood, pattern in _COMPILED.items():
        for count, match in enumerate(pattern.finditer(plain)):
            around = plain[max(0, match.start() - 30) : match.end() + 30]
            weight = 2.0 if _SAID.search(around) else 1.0
            if mood == "tech":
                weight *= 0.6
            if mood == "calm" and match.group().lower() in {
                "soft",
                "slow",
                "breathing",
                "gentle",
                "ambient",
                "quiet",
            }:
                weight *= 0.4
            if mood == "playful" and match.group().lower() in {"game", "party"}:
                weight *= 0.5
            scores[mood] += int(weight * 10)
            places.setdefault(mood, PromptSpan(start=match.start(), end=match.end()))
            if count >= 4:
                break
    suits = _BY_KIND[kind]
    if not scores:
        return Stated[Mood](value=suits)
    scores[suits] += 5
    best = max(scores, key=lambda mood: scores[mood])
    if best not in places:
        return Stated[Mood](value=best)
    return Stated[Mood](value=best, origin="inferred", spans=(places[best],))


def read_keywords(reading: Reading, subject: str, excluded: tuple[str, ...]) -> tuple[str, ...]:
    """Words of substance, those of the subject and of named styles first, at most twelve."""
    plain = reading.plain[:6000]
    telling = [word for word in words_of(subject) if word.lower() not in STOP]
    telling.extend(
        match.group(1).lower() if match.group(1).lower() != "apple" else "Apple"
        for match in _STYLES.finditer(plain)
    )
    counts: Counter[str] = Counter()
    written: dict[str, str] = {}
    for word in words_of(plain):
        key = word.lower()
        if (
            (len(key) < 3 and not key.isupper())
            or key in STOP
            or key in DIRECTION
            or key in TOOLS
            or key in _NOISE
            or key in BASES
            or key in MODIFIERS
            or any(char.isdigit() for char in key)
        ):
            continue
        counts[key] += 1
        written.setdefault(key, word)
    telling.extend(written[key] for key, _ in counts.most_common(16))
    unique: dict[str, str] = {}
    for word in telling:
        if word.lower() not in excluded:
            unique.setdefault(word.lower(), word)
    return tuple(unique.values())[:12]
