"""Where a move leads, if the prompt names a place."""

from openmotion.director.choreography.cast import Player
from openmotion.director.choreography.deeds.others import others_than
from openmotion.director.choreography.deeds.relations import related_spot
from openmotion.director.choreography.deeds.ways import (
    SIDE_OF,
    UNIT_OF,
    axis_of,
    named_place,
    ways_of,
)
from openmotion.director.choreography.measure import as_px, coordinates, number_in, place_of
from openmotion.director.choreography.said import Said
from openmotion.director.choreography.segment import Segment
from openmotion.director.choreography.telling import Telling
from openmotion.model.choreography import Spot


def target_of(telling: Telling, segment: Segment, said: Said, player: Player) -> Spot | None:
    """Where the prompt sends an object, if it names a place."""
    for _, groups in said.points:
        x, y = coordinates(groups, telling)
        return Spot(kind="point", x=x, y=y)
    lengths = [as_px(length, telling, player, "x") for _, length in said.lengths]
    for name, groups, token, text in said.relations:
        if name == "through":
            continue
        if name == "touching" and token is None and (wall := _wall(telling, segment, said, player)):
            return wall
        keys = others_than(telling, segment, token, player)
        if not keys:
            continue
        spot = related_spot(
            telling,
            name,
            groups=groups,
            text=text,
            keys=keys,
            said=said,
            lengths=lengths,
            player=player,
        )
        if spot is not None:
            return spot
    for groups, token, _ in said.corners:
        keys = others_than(telling, segment, token, player)
        if keys and "corner" in groups:
            sides = [
                SIDE_OF[word]
                for word in groups["corner"].replace("-", " ").split()
                if word in SIDE_OF
            ]
            return Spot(
                kind="touching",
                of=keys[0],
                side=sides[0],
                second_side=sides[1] if len(sides) > 1 else None,
            )
        if keys:
            return Spot(kind="inside", of=keys[0])
    for groups in said.insets:
        amount = number_in(
            groups["inset"],
            telling.width if groups["edge"] in {"left", "right"} else telling.height,
        )
        edge = groups["edge"]
        if edge in {"left", "right"}:
            return Spot(kind="point", x=amount if edge == "left" else telling.width - amount)
        return Spot(kind="point", y=amount if edge == "top" else telling.height - amount)
    for word, token in said.places:
        if token.text.startswith("from ") or word == "from":
            continue
        if lengths and token.text.startswith(("toward", "to ")) and "half" in token.value:
            continue
        if token.text.startswith("toward") and "half2" in token.value:
            continue
        x, y = place_of(telling, player, *named_place(token.value))
        axis = axis_of(token.value)
        if axis == "y":
            return Spot(kind="point", y=y)
        return Spot(kind="point", x=x, y=None if axis == "x" else y)
    for preposition, side in said.edges:
        if preposition in {"on", "at", "in"} and not said.directions:
            x, y = place_of(telling, player, side, "")
            return Spot(
                kind="point",
                x=x if side in {"left", "right"} else None,
                y=y if side in {"top", "bottom"} else None,
            )
    towards = [
        token
        for token in said.objects
        if segment.verb
        and segment.verb.text.startswith(("reach", "approach", "join", "pass"))
        and token not in segment.subject
    ]
    if towards:
        keys = others_than(telling, segment, towards[0], player)
        if keys:
            return Spot(kind="touching", of=keys[0])
    target = next((token for token in said.objects if token not in segment.subject), None)
    words = [token.text for token in segment.after]
    if (
        target is not None
        and not said.directions
        and any(word in {"to", "at", "on", "over"} for word in words)
    ):
        keys = others_than(telling, segment, target, player)
        if keys:
            on = any(word in {"on", "over"} for word in words) or any(
                token.kind == "corner" and "middle" in token.value for token in segment.after
            )
            return Spot(kind="inside" if on else "touching", of=keys[0])
    return None


def _wall(telling: Telling, segment: Segment, said: Said, player: Player) -> Spot | None:
    """The edge of the frame that a move stops at: "right until it hits the wall"."""
    words = {word for token in segment.after for word in token.text.split()}
    towards = segment.verb.value.says.get("towards") if segment.verb else None
    ways = ways_of(said) or ([UNIT_OF[towards]] if towards else [])
    if not ways or not words & {"wall", "edge", "border", "side"}:
        return None
    across, down = ways[0]
    side = ("left" if across < 0 else "right") if across else "top" if down < 0 else "bottom"
    x, y = place_of(telling, player, side, "edge")
    return Spot(kind="point", x=x) if across else Spot(kind="point", y=y)
