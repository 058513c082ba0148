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
_CONTRACTION = re.compile(r"['\u2019](?:ve|re|ll|m|d|t)$")
_HEADS = frozenset(
    [
        "manager",
        "planner",
        "assistant",
        "tracker",
        "studio",
        "channel",
        "video",
        "vacuum",
        "watch",
        "tools",
        "engine",
        "tablet",
    ]
)
_MEASURE = re.compile(r"[\d.,]*\d [a-z\u00b0%]{1,3}")
_PALE_WORDS = (
    "he she they them me us him her my mine yours theirs ours one ones any some not no yes do does "
    "did done can could will would shall should may might must has have had be been being am were "
    "am come comes came go goes get gets got let make makes take takes put than then there here "
    "too very just see down up also about after before over under into onto "
    "between through if again "
    "back around once all more most much many own same other another like need needs thing things "
    "went feels feel happens sets stays meet means mean yourself myself itself themselves"
)
_PALE = frozenset(_PALE_WORDS.split())


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
    """The telling words of a headline: its last content word with what ends it; may be empty.

    A last sentence of up to three words is taken whole. Words like "it" or "from" tell nothing.
    """
    parts = sentences(headline)
    if len(parts) > 1 and plain_word_count(parts[-1]) <= 3 and _tells(parts[-1]):
        return parts[-1]
    tokens = headline.split()
    if len(tokens) < 2 or not any(char.isalnum() for char in tokens[-1]):
        return ""
    last_two = " ".join(tokens[-2:])
    if _MEASURE.fullmatch(last_two) and last_two in headline:
        return last_two
    for at in range(len(tokens) - 1, max(-1, len(tokens) - 4), -1):
        if not _tells(tokens[at]):
            continue
        is_last = at == len(tokens) - 1
        told = tokens[at] if is_last else tokens[at].rstrip(",;:.!?\u2026")
        bare = told.strip(".?!")
        whole = len(bare) <= 4 or bare.lower() in _HEADS
        whole = whole and at > 0 and _tells(tokens[at - 1])
        told = f"{tokens[at - 1]} {told}" if whole and len(tokens) > 2 else told
        # The accent is set where it stands last; it must be a whole word there.
        place = headline.rfind(told)
        if place < 0:  # more than a space between two words
            return ""
        return told if place == len(" ".join(tokens[:at])) + (at > 0) or whole else ""
    return ""


def _tells(words: str) -> bool:
    bare = [word.lower().strip(".,;:?!\u2026\"'\u2019") for word in words.split()]
    return any(
        len(word) > 1
        and not _CONTRACTION.search(word)
        and word not in _WEAK
        and word not in _PALE
        and any(map(str.isalnum, word))
        for word in bare
    )


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
