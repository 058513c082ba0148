"""Code in a prompt: what is to be shown, and what only names a tool."""

import re
from collections.abc import Iterator
from enum import Enum, auto

from openmotion.director.understand.reading import Passage, Reading
from openmotion.director.understand.words import TOOLS, vocabulary
from openmotion.model import Brief, Copy, PromptSpan

_COMMAND = re.compile(
    r"(?:\$\s|>\s|sudo |npx |npm |pnpm |yarn |bun |bunx |deno |pip3? |pipx |uv |uvx |poetry "
    r"|conda |brew |apt |apt-get |curl |wget |git |gh "
    r"|docker |kubectl |terraform |cargo |go (?:get|install|run|mod)|gem |composer |dotnet "
    r"|ssh |cd |mkdir |make |python3? |node )",
)
_TOOL_AFTER = re.compile(
    r"\s*(?:registry|block|blocks|shader|transitions?|easing|hook|component|skill|package"
    r"|plugin|prop|helper|preset|adapter|effect|for the|directory|folder|template)\b",
    re.IGNORECASE,
)
_TOOL_BEFORE = re.compile(
    r"\b(?:use|using|with|via|through|apply|easing|ease|import|call|called with|spring|on"
    r"|as)\s+(?:the\s+|a\s+)?$",
    re.IGNORECASE,
)
_CODE_BEFORE = re.compile(
    r"\b(?:types?|typing|typed|terminal|command|snippet|code|config|line \d+|function|key"
    r"|shows?|editor|diff|run|runs|install|output|key)\b[^.\n]{0,40}$",
    re.IGNORECASE,
)
_IDENTIFIER = re.compile(
    r"[a-z_][\w]*(?:[-./:][\w]+)*(?:\([^()]*\))?|[a-z]+[A-Z]\w*(?:\([^()]*\))?"
    r"|[-/.~][\w./:@-]+|--?[\w-]+(?:=\S+)?"
)
_EASING = re.compile(r"ease|power\d|expo|back\.|elastic|cubic|spring|linear|steps\(", re.IGNORECASE)
_STYLE = re.compile(
    r"sans-serif|system-ui|monospace|serif\b|#[0-9a-fA-F]{3,8}\b|rgba?\(|\dpx\b|\bfps\b"
    r"|translate|scale\(|rotate",
    re.IGNORECASE,
)
_CODE_SIGN = re.compile(
    r"[{}();=]|=>|^\s*(?:import|def|class|const|let|var|function|return|from|export|public|if"
    r"|for|<|//|#!)\b",
    re.MULTILINE,
)
_CODE_LANGUAGES = vocabulary(
    """
    js jsx ts tsx javascript typescript python py bash sh shell zsh console go rust rs java
    kotlin swift c cpp css html json yaml yml toml sql ruby rb php
    """
)


class CodeUse(Enum):
    """What a piece of inline code is for."""

    TOOL = auto()
    COPY = auto()
    CODE = auto()


def use_of_code(part: Passage, reading: Reading) -> CodeUse:
    """Whether inline code names a tool, is copy set off by backticks, or is code to show."""
    text = part.text
    before = reading.plain[max(0, part.start - 60) : part.start]
    after = reading.plain[part.end : part.end + 30]
    if not any(char.isalnum() for char in text) or _STYLE.search(text) or text.lower() in TOOLS:
        return CodeUse.TOOL
    if _COMMAND.match(text):
        return (
            CodeUse.TOOL
            if re.match(r"(?:npx|npm|pnpm|yarn) (?:remotion|hyperframes)", text)
            else CodeUse.CODE
        )
    if _TOOL_AFTER.match(after) or _EASING.match(text):
        return CodeUse.TOOL
    if _TOOL_BEFORE.search(before) and _IDENTIFIER.fullmatch(text):
        return CodeUse.TOOL
    if _CODE_BEFORE.search(before) and (_CODE_SIGN.search(text) or re.search(r"\w:\s?\S|_", text)):
        return CodeUse.CODE
    if _IDENTIFIER.fullmatch(text):
        return CodeUse.TOOL
    return CodeUse.COPY


def code_lines_of(part: Passage, reading: Reading) -> Iterator[Copy]:
    """The lines of a fenced block that is code or plain words; none for a block of data."""
    opening = reading.prompt[part.start : part.span.start].strip("`\n ").lower()
    block = reading.prompt[part.span.start : part.span.end]
    if opening not in _CODE_LANGUAGES and not _CODE_SIGN.search(block) and not _has_command(block):
        return
    place = part.span.start
    for line in block.splitlines(keepends=True):
        shown = line.rstrip().replace("\t", "  ")
        if shown.strip():
            yield Copy(
                text=shown,
                role="line",
                span=PromptSpan(start=place, end=place + len(line.rstrip())),
            )
        place += len(line)


def is_code(brief: Brief, copy: Copy) -> bool:
    """Whether a line of copy is code of the prompt, to be set in a code editor or terminal."""
    if copy.span is None:
        return False
    if _COMMAND.match(copy.text):
        return True
    before = brief.prompt[: copy.span.start]
    if before.count("```") % 2 == 1:
        return True
    return before.endswith("`") and bool(
        _CODE_SIGN.search(copy.text) or re.search(r"\w:\s\S", copy.text)
    )


def is_command(text: str) -> bool:
    """Whether a line is a command for a shell."""
    return bool(_COMMAND.match(text))


def is_tool_command(text: str) -> bool:
    """Whether a command runs a program that makes videos: an instruction, not a picture."""
    return bool(re.match(r"(?:\$\s*)?(?:npx|npm|pnpm|yarn|bunx?) (?:remotion|hyperframes)", text))


def _has_command(block: str) -> bool:
    return any(_COMMAND.match(line.strip()) for line in block.splitlines())
