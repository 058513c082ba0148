"""Objects come on stage with their sizes and places."""

from openmotion.director.choreography.cast import Player
from openmotion.director.choreography.deeds.growths import told_size
from openmotion.director.choreography.deeds.others import objects_of
from openmotion.director.choreography.deeds.ways import SIDE_OF, named_place
from openmotion.director.choreography.measure import as_px, box_of, coordinates, number_in, place_of
from openmotion.director.choreography.segment import Segment
from openmotion.director.choreography.telling import Telling
from openmotion.director.choreography.tokens import Token

_RELATED = {"left", "right", "above", "below", "beside", "touching", "inside", "between"}


def introduce(telling: Telling, segment: Segment, *, only_before: bool = False) -> tuple[str, ...]:
    """Bring the objects of a segment on stage; what follows each of them says how and where.

    Args:
        telling: what was told so far.
        segment: the phrase.
        only_before: read what stands in front of the verb only.
    """
    tokens = segment.before if only_before else segment.tokens
    found: list[str] = []
    recent: tuple[str, ...] = ()
    length: Token | None = None
    for index, token in enumerate(tokens):
        before = tokens[index - 1] if index else None
        if token.kind == "mention":
            if before is not None and (before.kind == "relation" or before.text == "of"):
                continue
            recent = telling.resolve(token, sentence=segment.sentence)
            found.extend(key for key in recent if key not in found)
            length = None
        elif token.kind == "length":
            length = token
        elif token.kind == "opposite" and len(found) > 1:
            _part(telling, found, corners=token.value["what"] == "corners")
        elif recent:
            following = tokens[index + 1] if index + 1 < len(tokens) else None
            for key in recent:
                _take(telling, telling.cast.player(key), token, following, length, group=recent)
    if found:
        telling.cast.subjects = tuple(found)
        if len(found) == 1:
            telling.cast.it = found[0]
        else:
            telling.cast.they = tuple(found)
            telling.cast.it = found[-1]
    return tuple(found)


def _part(telling: Telling, keys: list[str], *, corners: bool) -> None:
    """Put the first of several objects at one side of the frame and the others at the other."""
    sides = ("top left", "bottom right") if corners else ("left", "right")
    for index, key in enumerate(keys):
        player = telling.cast.player(key)
        if not player.acted:
            player.place = ("where", sides[min(index, 1)], "" if corners else "edge")


def _take(
    telling: Telling,
    player: Player,
    token: Token,
    following: Token | None,
    length: Token | None,
    *,
    group: tuple[str, ...],
) -> None:
    place: object = None
    match token.kind:
        case "size":
            width, height = told_size({**token.value, "text": token.text}, "")
            if "amount3" in token.value:
                height = float(token.value["amount3"])
            if token.value.get("unit") == "%" and width:
                width = width / 100 * telling.width
            old = player.box or (None, None)
            player.box = (
                width if width is not None else old[0],
                height if height is not None else old[1],
            )
            player.size_told = True
        case "place":
            place = ("where", *named_place(token.value))
        case "edge":
            place = ("where", token.value["side"])
        case "point":
            place = ("xy", *coordinates(token.value, telling))
        case "inset":
            edge = token.value["edge"]
            amount = number_in(
                token.value["inset"], telling.width if edge in {"left", "right"} else telling.height
            )
            place = {
                "left": ("xy", amount, None),
                "right": ("xy", telling.width - amount, None),
                "top": ("xy", None, amount),
                "bottom": ("xy", None, telling.height - amount),
            }[edge]
        case "outside":
            place = ("outside", SIDE_OF.get(token.value.get("side", "left"), "left"))
        case "relation":
            name = token.value[0]
            if name in _RELATED and following is not None and following.kind == "mention":
                keys = objects_of(telling, following, player) or (
                    tuple(key for key in reversed(telling.cast.mentioned) if key != player.id)[:1]
                    if following.value.pronoun
                    else ()
                )
                if keys:
                    told = as_px(length.value, telling, player, "x") if length is not None else None
                    place = ("by", name, keys[0], told, told is not None)
        case "colour":
            waiting = [key for key in group if telling.cast.player(key).colour is None]
            if waiting and waiting[0] == player.id and token.start not in telling.resolved:
                telling.resolved[token.start] = (player.id,)
                player.colour = token.value
                player.first_colour = token.value[1]
        case "angle":
            player.rotation_deg = token.value
        case "opacity":
            player.opacity = token.value
        case "word" if token.text in {"row", "column", "grid"} and player.row:
            player.row = (*player.row[:3], token.text)
        case _:
            pass
    if place is None or player.acted:
        return
    if len(group) > 1 and player.row is not None and place[0] == "where":  # type: ignore[index]
        player.place = _spread(telling, player, place, group)
    else:
        player.place = place


def _spread(telling: Telling, player: Player, place: object, group: tuple[str, ...]) -> object:
    """The place of one of several that share a side of the frame: a row there."""
    where = place[1]  # type: ignore[index]
    x, y = place_of(telling, player, where, "")
    index, count = group.index(player.id), len(group)
    step = 1.35 * box_of(telling, player)[0]
    if where in {"left", "right"}:
        return ("xy", x, y + (index - (count - 1) / 2) * step)
    if "left" in where:
        return ("xy", x + index * step, y)
    if "right" in where:
        return ("xy", x - (count - 1 - index) * step, y)
    return ("xy", x + (index - (count - 1) / 2) * step, y)
