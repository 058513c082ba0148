"""Which way each character of a line runs, and the order in which its parts stand.

Source: the bidirectional algorithm, https://unicode.org/reports/tr9/, as python-bidi has it;
isolates are not supported there and count as invisible here.
"""

from collections.abc import Sequence
from unicodedata import bidirectional

from bidi import algorithm

_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN", "RLE", "RLO"})
_INVISIBLE = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069), "\u200b")


def bidi_levels(text: str) -> tuple[int, ...]:
    """The embedding level of each character: even runs left to right, odd right to left."""
    if not any(bidirectional(char) in _RIGHT_TO_LEFT for char in text):
        return (0,) * len(text)
    base = algorithm.get_base_level(text)
    storage = algorithm.get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = "LR"[base]
    algorithm.get_embedding_levels(text.translate(_INVISIBLE), storage)
    for index, char in enumerate(storage["chars"]):
        char["index"] = index
        char["type"] = char["orig"] = char["type"] or "L"
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    known = {char["index"]: int(char["level"]) for char in storage["chars"]}
    levels: list[int] = []
    for index in range(len(text)):
        levels.append(known.get(index, levels[-1] if levels else base))
    for index in range(len(text) - 1, -1, -1):
        if bidirectional(text[index]) not in ("WS", "BN", "S", "B"):
            break
        levels[index] = base
    return tuple(levels)


def visual_order(levels: Sequence[int]) -> tuple[int, ...]:
    """The indexes of stretches with these levels, from left to right (rule L2)."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = max(end, start) + 1
    return tuple(order)
