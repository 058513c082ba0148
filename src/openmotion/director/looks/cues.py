"""Words of a prompt that name a look, speak for one or rule one out."""

import re
from collections.abc import Iterator, Mapping

# Words that name a style: whoever writes one of them means it.
_NAMED: dict[str, str] = {
    "swiss": r"swiss|international (?:typographic )?style|helvetica|typographic grid"
    r"|m\u00fcller-brockmann"
    r"|grid[- ]based|die neue haas|schweizer",
    "brutalist": r"(?:neo[- ]?)?brutalis\w+|raw html|anti[- ]design|concrete (?:look|style)",
    "luxury": r"luxur\w+|haute couture|art deco|gold foil|black[- ]and[- ]gold|gold and black"
    r"|opulent|high jewel\w+|luxus\w*|lujo\w*|luxe",
    "newsroom": r"newspaper|newsroom|broadsheet|front page|data journalism|breaking news"
    r"|headline news"
    r"|the economist|financial times|new york times|vox(?:[- ]style)?|zeitung\w*"
    r"|journal t\u00e9l\u00e9vis\u00e9",
    "paper": r"paper[- ]?cut\w*|cut[- ]?(?:out )?paper|cut[- ]?outs?|collages?|scrapbook\w*"
    r"|hand[- ]?drawn"
    r"|hand[- ]?made|stop[- ]?motion|sketch(?:y|book)|doodles?|torn paper|crayon|craft paper"
    r"|zine|handgezeichnet|dibujad\w+ a mano",
    "soft": r"pastels?|neumorph\w+|soft ui|claymorph\w+|airy|cushion\w*|cotton candy|dreamy"
    r"|pastell\w*",
    "memphis": r"memphis|80s shapes|squiggl\w+|zig-?zags?|confetti shapes|saved by the bell"
    r"|geometric fun"
    r"|funky (?:shapes|geometr\w+)",
    "bauhaus": r"bauhaus|constructivis\w+|primary colou?rs|elementary shapes|mid[- ]century"
    r"|de stijl"
    r"|mondrian|geometric modernis\w+",
    "noir": r"(?:film |neo[- ]?)?noir|film[- ]like|movie trailer|letterbox\w*|anamorphic"
    r"|black[- ]and[- ]white film|arthouse",
    "neon": r"neon\w*|cyber-?punk|blade runner|night ?club"
    r"|glow(?:ing)? (?:signs?|tubes?|lines?)|rave",
    "sport": r"sporty|sports? (?:broadcast|style|look|graphics|promo)|sportscast|espn|nike"
    r"|match ?day",
    "vhs": r"vhs|camcorder|90s|nineties|video ?tape|crt|analog(?:ue)? (?:video|tv)"
    r"|scan ?lines?|home video"
    r"|lo-?fi",
    "terminal": r"terminal[- ](?:style|look|aesthetic|theme)|command[- ]line (?:style|look)"
    r"|hacker\w*|ascii"
    r"|green on black",
    "pure": r"(?:like|by|as|\u00e0 la|wie|comme|como) apple"
    r"|apple[- ](?:style|like|keynote|esque|inspired|level|ad|event)\w*"
    r"|keynote[- ](?:style|like|look)|ultra[- ](?:clean|minimal\w*)|less is more|stripped[- ]back"
    r"|muji|dieter rams",
    "editorial": r"editorial|magazine|vogue|kinfolk|literary",
    "poster": r"poster[- ](?:style|like|look)|gig posters?|propaganda|typographic poster"
    r"|letterpress poster",
    "pop": r"cartoon\w*|bubbly|bouncy|kurzgesagt|flat illustration|duolingo",
    "clarity": r"corporate (?:style|look|feel|clean)|business[- ]like|google[- ]style"
    r"|material design",
    "crafted": r"rustic|artisan\w*|vintage label|farmhouse|old[- ]style|letterpress",
    "arcade": r"80s|eighties|synth-?wave|vapor-?wave|retro-?wave|outrun|arcade|8-?bit"
    r"|pixel\w*|miami vice"
    r"|retro[- ]futur\w+|video ?game",
    "signal": r"linear(?:\.app|[- ](?:style|like|esque))|vercel|blueprint (?:style|look)"
    r"|dev[- ]tool (?:style|look)"
    r"|stripe[- ](?:style|like)",
    "aurora": r"mesh gradients?|aurora|gradient mesh|vibrant light",
}
# Words that a look suits, without naming it.
_HINTS: dict[str, str] = {
    "swiss": r"grid|architecture|museum|exhibition|typograph\w+|precise|rational|monochrome"
    r"|minimal\w*|timetable",
    "brutalist": r"raw|heavy|manifesto|streetwear|techno|protest|industrial|rebel\w*|harsh",
    "luxury": r"perfume|watch(?:es|maker)?|jewel\w+|hotel|champagne|exclusive|yacht|couture"
    r"|diamond",
    "newsroom": r"report|survey|statistics|election|economy|inflation|research|facts|politic\w+"
    r"|press",
    "paper": r"school|story|craft|diy|garden|family|non-?profit|charity|nature|recycl\w+",
    "soft": r"wellness|baby|skincare|meditat\w+|sleep|gentle|self[- ]care|therapy|calm|soothing",
    "memphis": r"fun|party|quirky|teen\w*|festival|back to school|candy|wacky|playful",
    "bauhaus": r"design|architecture|geometr\w+|furniture|art school|modernist|exhibition",
    "noir": r"cinematic|documentary|mystery|drama\w*|thriller|epic|trailer|film|whisky"
    r"|moody|suspense|film grain",
    "neon": r"club|dj|night\w*|crypto|gaming|bar|cocktail|city|electric",
    "sport": r"sports?|athlet\w+|stadium|championship|racing|e-?sports|fitness|gym|running"
    r"|marathon|football|basketball|workout|race",
    "vhs": r"nostalg\w+|skate\w*|cassette|retro|mixtape|throwback|glitch",
    "terminal": r"terminal|cli|shell|command[- ]line|monospaced?|api|code|deploy\w*|server"
    r"|linux|open[- ]source|sdk|devops|npm",
    "pure": r"minimal\w*|white space|keynote|device|headphones|premium|simple|elegant|clean"
    r"|hardware|sleek",
    "editorial": r"serif\w*|refined|fashion|book|novel|essay|culture|elegant|wine|portrait"
    r"|quiet|minimal\w*",
    "poster": r"posters?|loud|punchy|condensed|bold|concert|gig|sale|hype|slam|campaign|drop",
    "pop": r"kids?|children|cute|friendly|fun|pets?|toys?|snack|colou?rful|cheerful"
    r"|learn\w*|playful",
    "clarity": r"corporate|professional|trustworthy|enterprise|clean|tutorial|finance"
    r"|insurance|bank|health|b2b|onboarding",
    "crafted": r"bakery|cosy|cozy|homely|coffee|bread|food|restaurant|organic|warm|tea"
    r"|recipe|brew\w*|chocolate",
    "arcade": r"gaming|retro|game|synth|night drive|stream\w*",
    "signal": r"developers?|technical|github|dark mode|api|code|cloud|dashboard"
    r"|infrastructure|sdk|changelog",
    "aurora": r"gradients?|glow(?:y|ing)?|startup|modern|saas|platform",
}
_NEGATED = re.compile(
    r"(?:\b(?:not?|never|without|avoid(?:ing)?|nothing|neither|nor|less|isn['\u2019]t|don['\u2019]t"
    r"|do not|skip|rather than|instead of|anything but|kein\w{0,2}|nicht|ohne|sans|pas|sin"
    r"|senza|bez)\b"
    r"[^.;:!?\n]{0,24})$",
    re.IGNORECASE,
)
_TURN = re.compile(r"\b(?:but|just|rather|instead|only|sondern|mais|sino)\b", re.IGNORECASE)
_QUOTED = re.compile(
    r"[\"\u201c\u201e\u00ab][^\"\u201d\u201c\u00bb\n]{1,240}[\"\u201d\u201c\u00bb]"
)


def _compiled(words: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    return {
        look: re.compile(rf"(?<![\w#@.-])(?:{pattern})(?![\w-])", re.IGNORECASE)
        for look, pattern in words.items()
    }


_NAMES, _SUITS = _compiled(_NAMED), _compiled(_HINTS)


def named_looks(prompt: str) -> tuple[dict[str, int], frozenset[str]]:
    """How often each look is named by its style's words, and the looks that are ruled out.

    Words in quotation marks are copy and say nothing of the look.
    """
    wanted: dict[str, int] = {}
    refused: set[str] = set()
    for look, negated in _found(prompt, _NAMES):
        if negated:
            refused.add(look)
        else:
            wanted[look] = wanted.get(look, 0) + 1
    for look, negated in _found(prompt, _SUITS):
        if negated:
            refused.add(look)
    return {look: count for look, count in wanted.items() if look not in refused}, frozenset(
        refused
    )


def hints(prompt: str) -> dict[str, int]:
    """How many words of a prompt suit each look."""
    counts: dict[str, int] = {}
    for look, negated in _found(prompt, _SUITS):
        if not negated:
            counts[look] = counts.get(look, 0) + 1
    return counts


def _found(prompt: str, patterns: Mapping[str, re.Pattern[str]]) -> Iterator[tuple[str, bool]]:
    """Each look whose words stand in the prompt's prose, and whether they are denied there."""
    prose = _QUOTED.sub(lambda match: " " * len(match.group()), prompt[:6000])
    for look, pattern in patterns.items():
        for match in pattern.finditer(prose):
            denied = _NEGATED.search(prose[max(0, match.start() - 40) : match.start()])
            yield look, denied is not None and not _TURN.search(denied.group())
