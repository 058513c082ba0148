"""Counting, cutting and comparing words."""

import re
import unicodedata

_SENTENCE_END = re.compile(r"(?<=[.!?\u2026\u3002\uff01\uff1f])\s+")
_CLAUSE_END = re.compile(r"(?<=[.!?,;:|\u00b7\u2026\u2013\u2014])\s+|\n+")
_WEAK_WORDS = (
    "a an and are as at be by for from in is it its of on or our so that the their this to was "
    "we what when where which who why will with you your first next end up out in off"
)
_WEAK = frozenset(_WEAK_WORDS.split())


def word_count(text: str) -> int:
    """Words to read; a number counts as two, scripts without spaces as two characters a word."""
    total = 0
    for token in text.split():
        dense = sum(1 for char in token if _is_dense(char))
        if dense:
            total += (dense + 1) // 2
        elif any(char.isalnum() for char in token):
            total += 2 if any(char.isdigit() for char in token) else 1
    return total


def plain_word_count(text: str) -> int:
    """Words as a writer counts them."""
    return sum(1 for token in text.split() if any(char.isalnum() for char in token))


def squash(text: str) -> str:
    """Letters and digits only, lower case: what a comparison of two texts looks at."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(char for char in folded if char.isalnum())
    return kept or "".join(folded.split())


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, with their marks."""
    return tuple(part for part in _SENTENCE_END.split(text.strip()) if part)


def phrases(text: str, most: int = 4) -> tuple[str, ...]:
    """A text in runs of at most `most` words, broken after marks and before weak words."""
    pieces: list[str] = []
    for clause in _CLAUSE_END.split(text.strip()):
        pieces.extend(_split_even(clause.split(), most))
    return tuple(piece for piece in pieces if piece)


def accent_of(headline: str) -> str:
    """The end of a headline that is worth the accent voice; empty for a single word."""
    parts = sentences(headline)
    if len(parts) > 1 and plain_word_count(parts[-1]) <= 3:
        return parts[-1]
    tokens = headline.split()
    if len(tokens) < 2 or not any(char.isalnum() for char in tokens[-1]):
        return ""
    before, last = tokens[-2].lower(), tokens[-1]
    bare = last.lower().strip(".?!")
    is_light = bare in _WEAK or (len(bare) <= 2 and len(tokens) >= 3)
    is_short = len(tokens) >= 4 and len(bare) <= 4 and before not in _WEAK
    pair = f"{tokens[-2]} {last}"
    return pair if (is_light or is_short) and pair in headline else last


def curly(text: str) -> str:
    """Our own words with typographic apostrophes; the prompt's words are never touched."""
    return text.replace("'", "\u2019")


def capitalise(text: str) -> str:
    """The text with its first letter in upper case, names like "iOS" left alone."""
    first = text.split(" ", 1)[0]
    if not text or any(char.isupper() for char in first[1:]):
        return text
    return text[0].upper() + text[1:]


def _split_even(tokens: list[str], most: int) -> list[str]:
    if not tokens:
        return []
    count = -(-len(tokens) // most)
    out, start = [], 0
    for index in range(count):
        left = count - index
        size = -(-(len(tokens) - start) // left)
        end = start + size
        if left > 1 and size > 1 and tokens[end - 1].lower() in _WEAK:
            end -= 1
        end = max(end, len(tokens) - most * (left - 1), start + 1)
        out.append(" ".join(tokens[start:end]))
        start = end
    return out


def _is_dense(char: str) -> bool:
    return unicodedata.east_asian_width(char) in "WF" or "\u0e00" <= char <= "\u0e7f"
