"""Directions and named places as sides and unit steps."""

from openmotion.director.choreography.said import Said
from openmotion.model.choreography import Side

UNIT_OF: dict[str, tuple[float, float]] = {
    "left": (-1, 0),
    "right": (1, 0),
    "up": (0, -1),
    "down": (0, 1),
    "top": (0, -1),
    "bottom": (0, 1),
    "north": (0, -1),
    "south": (0, 1),
    "east": (1, 0),
    "west": (-1, 0),
    "upper": (0, -1),
    "lower": (0, 1),
}


SIDE_OF: dict[str, Side] = {
    "left": "left",
    "right": "right",
    "top": "above",
    "bottom": "below",
    "upper": "above",
    "lower": "below",
    "above": "above",
    "below": "below",
    "up": "above",
    "down": "below",
}


def plain_way(word: str) -> str:
    """A direction without its ending, compass points as sides."""
    for ending in ("wards", "ward"):
        word = word.removesuffix(ending)
    return {"north": "up", "south": "down", "east": "right", "west": "left"}.get(word, word)


def ways_of(said: Said) -> list[tuple[float, float]]:
    """Directions as pixels right and down, of length 1 along each axis that they name."""
    found: list[tuple[float, float]] = []
    for groups in said.directions:
        vertical = groups.get("v") or groups.get("v2")
        across = groups.get("h") or groups.get("h2")
        if vertical and across:
            v, h = UNIT_OF[plain_way(vertical)], UNIT_OF[plain_way(across)]
            found.append((h[0], v[1]))
            continue
        word = groups.get("plain") or groups.get("vertical") or groups.get("top")
        if word:
            found.append(UNIT_OF[plain_way(word)])
    for preposition, side in said.edges:
        if preposition in {"to", "from", "along"}:
            found.append(UNIT_OF[side])
    return found


def named_place(groups: dict[str, str]) -> tuple[str, str]:
    """A place of the frame, such as "top left", and which part of it."""
    for name, part in (
        ("diag", "dpart"),
        ("half", "part"),
        ("half2", ""),
        ("mid", ""),
        ("halfc", ""),
    ):
        if name in groups:
            words = (
                groups[name].replace("-hand", "").replace("-", " ").replace(" point", "").split()
            )
            plain = [
                {"upper": "top", "lower": "bottom", "center": "middle", "centre": "middle"}.get(
                    word, word
                )
                for word in words
            ]
            return " ".join(plain), groups.get(part, "") if part else ""
    return "middle", ""


def axis_of(groups: dict[str, str]) -> str:
    """The axis along which a place is told: an edge says nothing of the other one."""
    where, _ = named_place(groups)
    if where in {"left", "right"}:
        return "x"
    return "y" if where in {"top", "bottom"} else ""


def entry_side(said: Said) -> Side | None:
    """The side of the frame that a phrase comes from or leaves to, if it names one."""
    for word, token in said.places:
        where = named_place(token.value)[0].split()
        if token.text.startswith(("from", "off", "through", "out")) or word in {
            "from",
            "out",
            "off",
            "through",
        }:
            return SIDE_OF.get(where[-1] if where[-1] in {"left", "right"} else where[0])
    for preposition, side in said.edges:
        if preposition in {"from", "to", "on", "at"}:
            return SIDE_OF[side]
    for groups in said.directions:
        word = plain_way(
            groups.get("plain")
            or groups.get("vertical")
            or groups.get("top")
            or groups.get("v")
            or ""
        )
        if word in SIDE_OF:
            return SIDE_OF[word]
    for name, _, _, _ in said.relations:
        if name in {"above", "below"}:
            return name  # type: ignore[return-value]
    if said.outside and said.outside.get("side"):
        return SIDE_OF[said.outside["side"]]
    return None
