"""Questions that make sense of a topic without stating a fact about it."""

import re
from dataclasses import dataclass

from openmotion.director.rules.naming import topic_noun, with_article
from openmotion.director.rules.wording import plain_word_count
from openmotion.model.brief import Brief

Chapter = tuple[str, tuple[str, str, str]]

_THINGS: tuple[Chapter, ...] = (
    ("Start here", ("What is {t}?", "Where do we meet it?", "Why does it matter?")),
    ("What goes in", ("What does {t} need?", "Where does that come from?", "What sets it off?")),
    ("Step by step", ("Where does {t} begin?", "What happens next?", "Where does it end?")),
    ("What comes out", ("What does {t} change?", "Who feels it first?", "What stays the same?")),
    (
        "Easily missed",
        ("What do people get wrong?", "What stays hidden?", "What would surprise you?"),
    ),
    ("The evidence", ("How do we know?", "Who found out?", "What is still open?")),
    ("Without it", ("What if {t} stopped?", "What would be missing?", "Who would notice?")),
    ("Around you", ("Where can you see {t}?", "What would you ask?", "What could you try?")),
)
_REASONS: tuple[Chapter, ...] = (
    ("Start with a doubt", ("Is {x} always {y}?", "When is it not?", "What would you expect?")),
    ("Good guesses", ("What could be the reason?", "Which guess sounds right?", "How to test it?")),
    ("Why {y}?", ("Why {y}, of all things?", "What would have to change?", "What stays the same?")),
    ("Take it apart", ("What plays a part?", "What comes first?", "What follows from it?")),
    ("The evidence", ("How do we know?", "Who asked first?", "What is still open?")),
    (
        "Elsewhere",
        ("Is it the same everywhere?", "The same from afar?", "And at other times?"),
    ),
)
_DOUBTS: tuple[Chapter, ...] = (
    ("Start with a doubt", ("Is it always so?", "When is it not?", "What would you expect?")),
    *_REASONS[1:2],
    *_REASONS[3:],
)
_PASTS: tuple[Chapter, ...] = (
    ("The beginning", ("Where did {t} begin?", "Who was there first?", "What was there before?")),
    (
        "The turning points",
        ("What changed?", "Who saw it coming?", "What was left behind?"),
    ),
    ("The people", ("Who built it?", "Who paid for it?", "Who used it first?")),
    ("The everyday", ("What became normal?", "What did people do before?", "What do we miss?")),
    ("Today", ("Where does {t} stand today?", "Who shapes it?", "What do we take for granted?")),
    ("What comes next", ("Where is it heading?", "What could go wrong?", "What would you change?")),
)
_PROCESSES: tuple[Chapter, ...] = (
    ("Where it starts", ("Who takes part?", "What do they bring?", "What do they hope for?")),
    ("The first step", ("What comes first?", "What is asked of you?", "What can wait?")),
    ("Along the way", ("What happens next?", "Who helps?", "Where do people get stuck?")),
    ("The turning point", ("What makes it click?", "What changes then?", "Who notices?")),
    ("When it's done", ("What do you have now?", "What comes after?", "Who can you ask?")),
)
_NUMBERS: tuple[Chapter, ...] = (
    ("At the top", ("Who leads?", "Who follows?", "By how much?")),
    ("What changed", ("What went up?", "What went down?", "What stayed the same?")),
    ("The reasons", ("What is behind it?", "What surprises you?", "What would you ask next?")),
    ("The picture", ("What stands out?", "What is missing?", "What does it mean for you?")),
    (
        "What comes next",
        ("Where is it heading?", "What could turn it?", "What will you do?"),
    ),
)
_TASKS: tuple[Chapter, ...] = (
    (
        "Before you start",
        ("Read it all once", "Have everything within reach", "Take your time"),
    ),
    ("The first step", ("Start where you are", "Do one thing at a time", "Check before you go on")),
    (
        "Along the way",
        ("Note what you did", "Stop where it looks odd", "Go back a step"),
    ),
    ("The last step", ("Look at the result", "Try it once more", "Put everything back")),
    ("Check your work", ("Does it do what it should?", "Would you do it again?", "What was hard?")),
    (
        "Keep it that way",
        ("Know where to look it up", "Do it now and then", "Show a friend"),
    ),
)
_WHY = re.compile(
    r"^why\s+(?P<x>(?:(?:the|a|an|our|your)\s+)?[\w\u2019'-]+)\s+(?:is|are)\s+(?P<y>[\w\u2019'-]+)$",
    re.IGNORECASE,
)
_HISTORY = re.compile(r"^(?:the\s+)?(?:history|story|rise|origins?) of\s+(?P<t>.+)$", re.IGNORECASE)
_HOW = re.compile(
    r"^[Hh]ow\s+(?:(?:does|do|is|are|did|can)\s+)?(?:the\s+|an?\s+)?(?P<t>[\w\u2019'-]+(?:\s[A-Z][\w-]+)?)\s+\w+"
)
_PROCESS = re.compile(r"\b(?:process|workflow|onboarding|pipeline|journey)\b", re.IGNORECASE)
_PLURAL = re.compile(r"(?<!ic)(?<![siu])s$(?<!news)")
_MANY = (
    (re.compile(r"\bis (?=it\b|\{t\})"), "are "),
    (re.compile(r"\bdoes (?=it\b|\{t\})"), "do "),
    (re.compile(r"(?<=are )it\b|(?<=do )it\b"), "they"),
    (re.compile(r"\bit\b"), "them"),
)


@dataclass(frozen=True, slots=True)
class Inquiry:
    """The chapters of a topic; each has a name and three lines.

    Attributes:
        chapters: in order.
        is_task: the lines are advice and not questions.
        noun: what they are about, as they say it; empty if they do not name it.
    """

    chapters: tuple[Chapter, ...]
    is_task: bool = False
    noun: str = ""

    @property
    def openers(self) -> tuple[str, ...]:
        """The first question of four chapters; after the first one a pronoun does."""
        first, *rest = [three[0] for _, three in self.chapters[:4]]
        pronoun = "they" if _PLURAL.search(self.noun) else "it"
        return (first, *(line.replace(self.noun, pronoun) if self.noun else line for line in rest))


def inquire(brief: Brief) -> Inquiry:
    """The questions that fit a topic: a thing, a reason, a past, a process, numbers or a task."""
    text = " ".join(brief.subject.value.split()).rstrip(" .?!")
    reason, past, way = _WHY.match(text), _HISTORY.match(text), _HOW.match(text)
    if brief.kind.value == "how_to":
        return Inquiry(_TASKS, is_task=True)
    if brief.kind.value == "data_viz":
        return Inquiry(_NUMBERS)
    if reason:
        return Inquiry(_fill(_REASONS, {"x": reason["x"], "y": reason["y"]}))
    if text.lower().startswith("why "):
        return Inquiry(_DOUBTS)
    if past:
        then = _short(past["t"], brief.prompt)
        return Inquiry(_fill(_PASTS, {"t": then}), noun=then)
    if _PROCESS.search(text):
        return Inquiry(_PROCESSES)
    noun = _short(way["t"] if way else topic_noun(text), brief.prompt)
    return Inquiry(_fill(_THINGS, {"t": noun}), noun=noun)


def _short(noun: str, prompt: str) -> str:
    """The noun as a sentence says it if that is short, else "it"."""
    if not 0 < plain_word_count(noun) <= 3 or len(noun) > 26:
        return "it"
    owned = re.search(rf"\b(?:our|my)\s+(?:\w+\s)?{re.escape(noun)}", prompt, re.IGNORECASE)
    return f"our {noun}" if owned else with_article(noun, prompt)


def _as_many(line: str) -> str:
    """A question about one thing as a question about many."""
    for pattern, many in _MANY:
        line = pattern.sub(many, line)
    return line


def _fill(chapters: tuple[Chapter, ...], names: dict[str, str]) -> tuple[Chapter, ...]:
    is_many = bool(_PLURAL.search(names.get("t", "")))

    def fill(line: str) -> str:
        asked = _as_many(line) if is_many else line
        filled = asked.format(**names)
        # A long name makes a long question; "it" says the same after the title.
        return filled if plain_word_count(filled) <= 7 else line.format(**{**names, "t": "it"})

    return tuple(
        (fill(name), (fill(first), fill(second), fill(third)))
        for name, (first, second, third) in chapters
    )
