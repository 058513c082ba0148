"""Addresses on the web and handles: which a viewer should see, which are only instructions."""

import re
from dataclasses import dataclass

from openmotion.director.understand.reading import Reading
from openmotion.director.understand.words import TOOLS, vocabulary
from openmotion.model import PromptSpan

_OWN_HANDLE = re.compile(r"\b(?:handle|follow|account|profile)\W{0,4}$", re.IGNORECASE)
_CODING_TOOLS = vocabulary(
    "cursor codex copilot gemini v0 bolt lovable windsurf agent file web docs"
)
_ENDINGS = (
    "com|org|net|io|app|ai|dev|co|so|eu|de|fr|es|it|pl|uk|us|nl|se|no|dk|fi|ch|at|be|pt|cz|jp"
    "|cn|in|br|ca|au|me|tv|fm|gg|xyz|shop"
    "|store|tech|cloud|design|studio|live|events?|agency|world|news|info|biz|club|space|site"
    "|online|coffee|health|fit|run|work"
    "|academy|school|ly|to|sh|page|link|video|pro|one|art|edu|gov|fyi|today|team|earth|energy"
    "|finance|travel|house|bio|games?|is|example"
)
_DOMAIN = re.compile(
    rf"(?<![\w@./-])(?:https?://)?(?:www\.)?(?:[a-z0-9-]{{1,40}}\.){{1,3}}(?:{_ENDINGS})"
    rf"(?![\w.-]*\w)(?:/[\w./~%#?=&@-]{{0,200}})?"
    rf"|(?<![\w@./-])(?:https?://)?(?:www\.)?(?:[a-z0-9-]{{1,40}}\.){{1,3}}(?:{_ENDINGS})"
    rf"(?=[.,;:!?)\"'\u201d\u2019]|\s|/|$)(?:/[\w./~%#?=&@-]{{0,200}})?",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w./@])@[A-Za-z0-9_]{2,30}(?:\.[A-Za-z0-9_]{2,20})?\b(?![/.]\w)")
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,60}@(?:[\w-]{1,40}\.){1,3}[a-z]{2,12}\b", re.IGNORECASE)
_INSTRUCTION = re.compile(
    r"\b(?:docs?|documentation|instructions|reference|see|check|from|using|use|skill|guide"
    r"|read|inspired by|like|effect to it|component|library|based on|per)\b[^.\n]{0,30}:?\s*$",
    re.IGNORECASE,
)
_NOT_FOR_VIEWERS = re.compile(
    r"(?:remotion\.dev|hyperframes|docs\.|/docs/|gsap\.com|threejs\.org|npmjs|w3\.org"
    r"|example\.(?:com|org)|/status/|youtube\.com/watch|youtu\.be|localhost)",
    re.IGNORECASE,
)
_FOR_VIEWERS = re.compile(
    r"\b(?:at|url|visit|go to|link|website|site|on|via|domain|cta|get it|sign up|bei|auf|sur"
    r"|en|na|unter|tickets?|for|of)\b\W{0,4}$|[\"'`\u201c\u201e\u2018|\u2014-]\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Address:
    """An address as a viewer reads it, without "https://"."""

    text: str
    start: int
    end: int
    handle: bool


def is_address(text: str) -> bool:
    """Whether a piece of text is an address, a handle or a mail address and nothing else."""
    stripped = text.strip()
    return bool(
        _HANDLE.fullmatch(stripped) or _EMAIL.fullmatch(stripped) or _DOMAIN.fullmatch(stripped)
    )


def find_addresses(reading: Reading) -> tuple[Address, ...]:
    """Addresses that viewers should see, in the prompt's order."""
    prose = reading.prose
    found: list[Address] = []
    taken = bytearray(len(prose))
    for pattern, handle in ((_EMAIL, False), (_DOMAIN, False), (_HANDLE, True)):
        for match in pattern.finditer(prose):
            if taken[match.start()] or len(found) >= 16:
                continue
            taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
            if _is_for_viewers(match, prose):
                text = re.sub(
                    r"^https?://(?:www\.)?|^www\.", "", match.group(), flags=re.IGNORECASE
                )
                found.append(Address(text.rstrip("./"), match.start(), match.end(), handle))
    return tuple(sorted(found, key=lambda item: item.start))


def span_of(address: Address) -> PromptSpan:
    """Where an address stands in the prompt."""
    return PromptSpan(start=address.start, end=address.end)


def _is_for_viewers(match: re.Match[str], prose: str) -> bool:
    text = match.group()
    before = prose[max(0, match.start() - 60) : match.start()]
    is_tool = text[1:].lower() in TOOLS | _CODING_TOOLS
    if (is_tool and not _OWN_HANDLE.search(before)) or re.match(
        r"@(?:remotion|param|media|import)", text
    ):
        return False
    if text.startswith("@"):
        return bool(
            re.search(
                r"\b(?:handle|follow|at|tag|by|from|account|on|for|to)\b\W{0,4}$|[\"'`\u201c(]\s*$"
                r"|(?:#\w+|@\w+|\.\w{2,4}|^|\n)[\s,|\u00b7/]*$",
                before,
                re.IGNORECASE,
            )
        )
    if "@" in text:
        return True
    if _NOT_FOR_VIEWERS.search(text) or re.search(r"\.(?:js|ts|py|md|sh|io/docs)$", text):
        return False
    if re.match(r"(?:three|next|node|vue|d3|p5)\.", text, re.IGNORECASE):
        return False
    if _FOR_VIEWERS.search(before):
        return True
    return not _INSTRUCTION.search(before)
