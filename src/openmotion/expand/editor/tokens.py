"""The words of source text by their role in the language.

Source of the grammars: Pygments (BSD-2-Clause), https://pygments.org
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from pygments.lexer import Lexer
from pygments.lexers import get_all_lexers, get_lexer_by_name
from pygments.token import Comment, Generic, Keyword, Name, Number, Operator, String
from pygments.token import _TokenType as TokenType
from pygments.util import ClassNotFound
from rapidfuzz import process

from openmotion.errors import InvalidComposition

Role = Literal["text", "comment", "keyword", "string", "number", "name", "kind"]

# The first kind that a token belongs to decides.
_ROLES: tuple[tuple[TokenType, Role], ...] = (
    (Comment, "comment"),
    (Keyword.Constant, "number"),
    (Keyword.Type, "kind"),
    (Keyword, "keyword"),
    (Operator.Word, "keyword"),
    (String.Doc, "comment"),
    (String.Interpol, "text"),
    (String, "string"),
    (Number, "number"),
    (Name.Function, "name"),
    (Name.Class, "name"),
    (Name.Tag, "keyword"),
    (Name.Decorator, "name"),
    (Name.Attribute, "kind"),
    (Name.Builtin, "kind"),
    (Name.Namespace, "text"),
    (Name.Exception, "kind"),
    (Name.Constant, "number"),
    (Name.Property, "kind"),
    (Generic.Heading, "keyword"),
    (Generic.Subheading, "keyword"),
    (Generic.Inserted, "string"),
    (Generic.Deleted, "keyword"),
    (Generic.Prompt, "comment"),
)


class Token(NamedTuple):
    """A word or sign of source text, without line breaks."""

    text: str
    role: Role


def code_tokens(text: str, language: str, *, owner: str) -> tuple[tuple[Token, ...], ...]:
    """The tokens of each line; joined they give the text.

    Args:
        text: source text, lines end with a newline.
        language: a name or short name that Pygments knows.
        owner: id of the layer, for errors.

    Raises:
        InvalidComposition: there is no such language; the message names near ones.
    """
    lexer = _lexer(language.strip().lower(), owner)
    lines: list[list[Token]] = [[]]
    for kind, value in lexer.get_tokens(text):
        role = _role(kind)
        for index, piece in enumerate(value.split("\n")):
            if index:
                lines.append([])
            if piece:
                lines[-1].append(Token(piece, role))
    wanted = text.count("\n") + 1
    # Some grammars add a last line break.
    return tuple(tuple(_called(line)) for line in lines[:wanted])


def _called(line: list[Token]) -> Iterator[Token]:
    """The tokens, plain names before a bracket read as functions."""
    for index, token in enumerate(line):
        after = line[index + 1].text if index + 1 < len(line) else ""
        is_call = token.role == "text" and token.text.isidentifier() and after.startswith("(")
        yield Token(token.text, "name") if is_call else token


def _lexer(language: str, owner: str) -> Lexer:
    try:
        return get_lexer_by_name(language or "text", stripnl=False, ensurenl=False)
    except ClassNotFound as error:
        near = process.extract(language, _languages(), limit=3)
        names = ", ".join(name for name, _, _ in near)
        raise InvalidComposition(
            f"layer {owner} has code in {language!r}, a language that is not known; "
            f"near it are {names}"
        ) from error


@lru_cache(maxsize=1)
def _languages() -> tuple[str, ...]:
    return tuple(sorted({alias for _, aliases, _, _ in get_all_lexers() for alias in aliases}))


@lru_cache(maxsize=512)
def _role(kind: TokenType) -> Role:
    for family, role in _ROLES:
        if kind in family:
            return role
    return "text"
