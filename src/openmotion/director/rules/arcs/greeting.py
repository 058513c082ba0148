"""Greetings: thanks, wishes and welcomes, with the people they are for."""

import re

from openmotion.director.rules.asked import asked_shots
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.endings import end_card, has_ending
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import capitalise
from openmotion.model.brief import Brief
from openmotion.model.seed import choose

_GREETING = re.compile(
    r"\b(?:birthday(?= (?:video|wish|message|greeting|clip|card))|thank[- ]you|thanks"
    r"|congratulations|happy (?:birthday|anniversary|holidays|new year"
    r"|easter|halloween)|merry christmas|season's greetings|get well soon|good luck|farewell"
    r"|welcome(?= (?:video|clip|message|to)))\b",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\b(?:for|to)\s+(?P<who>(?:our|my|the|all)\s[\w -]{2,40}?"
    r"|[A-Z][\w'-]+(?:\s(?:and|&)\s[A-Z][\w'-]+)?)"
    r"(?=[.,;:!\n]|\s(?:with|in|on|who|for|from)\b|$)"
)
_LINES: dict[str, tuple[tuple[str, ...], ...]] = {
    "thank": (
        ("For the work.", "For the laughs.", "For being here."),
        ("Big things.", "Small things.", "All of it."),
    ),
    "welcome": (("A new door.", "New faces.", "Come on in."), ("Coat off.", "Sit down.", "Hello.")),
    "": (("Candles.", "Music.", "You."), ("Today.", "All day.", "For you.")),
}


def greeting_of(brief: Brief) -> str:
    """The greeting that a prompt is about; empty for any other prompt."""
    match = _GREETING.search(brief.prompt[:200])
    is_plain = brief.language.value == "en" and not brief.copy_lines and not brief.script
    if not match or not is_plain or brief.kind.value not in {"other", "announcement", "social_ad"}:
        return ""
    words = match.group().replace("-", " ").lower()
    return "Happy birthday" if words == "birthday" else capitalise(words)


def greeting_arc(story: Story) -> list[Draft]:
    """The greeting, a breath, and once more with a name."""
    words = greeting_of(story.brief)
    to = _TO.search(story.brief.prompt)
    who = f"To {to['who']}" if to else ""
    accent = words.split()[-1] if " " in words else ""
    opening = Draft("hook", story.content(words, accent=accent, support=who), "hook")
    key = next((key for key in ("thank", "welcome") if key in words.lower()), "")
    lines = choose(story.seed, _LINES[key], "greeting")
    breath = Draft("kinetic_phrase", story.content(lines=lines), "body", 1)
    shots = asked_shots(story, max(1, story.count - 3))
    name = story.brief.product.value
    if has_ending(story) and not name:
        return [opening, *shots, breath, end_card(story, used={words})]
    if not name and to:
        name = re.sub(r"^(?:our|my|the|all)\s+", "", to["who"])
    if not name or key == "welcome" or len(name.split()) > 3:
        return [opening, *shots, breath]
    last = f"{words}, {name}"
    content = story.content(last, accent=name, icon_from="love", product="")
    return [opening, *shots, breath, Draft("end_card", content, "cta", 1)]
