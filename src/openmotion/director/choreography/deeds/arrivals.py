"""Coming into view and going out of it."""

from typing import Any

from openmotion.director.choreography.cast import Player
from openmotion.director.choreography.deed import Deed
from openmotion.director.choreography.deeds.looks import colours
from openmotion.director.choreography.deeds.others import objects_of
from openmotion.director.choreography.deeds.task import Task
from openmotion.director.choreography.deeds.ways import SIDE_OF, entry_side, named_place, plain_way
from openmotion.director.choreography.measure import as_px, coordinates
from openmotion.director.choreography.said import Said
from openmotion.director.choreography.telling import Telling


def appears(task: Task) -> list[Deed]:
    """Coming into view; an object that was never seen before is hidden until then."""
    telling, said, players, says = task.telling, task.said, task.players, task.says
    fields: dict[str, Any] = {}
    if says.get("grow"):
        fields["factor"] = (1.0, 1.0)
        fields["easing"] = "out-back"
    side = entry_side(said)
    if says.get("enter") or (
        side and any(token.text.startswith("from") for _, token in said.places)
    ):
        fields["from_outside"] = side or "left"
        fields["easing"] = "out-cubic"
    for player in players:
        _settle(telling, said, player, sideways=bool(side))
    for player in players:
        if not any(told.clause.actor == player.id for told in telling.told):
            player.starts_hidden = True
    if said.opacity is not None:
        for player in players:
            player.opacity = said.opacity
    return [Deed("appear", fields)]


def _settle(telling: Telling, said: Said, player: Player, *, sideways: bool) -> None:
    """An object that appears at a place stands there from the start."""
    if player.place is not None or any(
        told.clause.actor == player.id and told.clause.action == "move" for told in telling.told
    ):
        return
    for _, groups in said.points:
        x, y = coordinates(groups, telling)
        player.place = ("xy", x, y)
        return
    for word, token in said.places:
        if (
            word == "from"
            or token.text.startswith(("from", "off"))
            or (sideways and "half" in token.value)
        ):
            continue
        player.place = ("where", *named_place(token.value))
        return
    for preposition, side in said.edges:
        if preposition in {"on", "at", "in"}:
            player.place = ("where", side)
            return
    for name, _, other, _ in said.relations:
        keys = objects_of(telling, other, player)
        if keys and name in {"left", "right", "above", "below", "beside", "touching", "inside"}:
            lengths = [as_px(length, telling, player, "x") for _, length in said.lengths]
            player.place = ("by", name, keys[0], lengths[0] if lengths else None, True)
            return


def disappears(task: Task) -> list[Deed]:
    """Going out of view."""
    said, says = task.said, task.says
    fields: dict[str, Any] = {}
    if says.get("grow"):
        fields["factor"] = (0.0, 0.0)
        fields["easing"] = "in-cubic"
    if says.get("leave"):
        side = entry_side(said) or next(
            (
                SIDE_OF[plain_way(side)]
                for _, token in said.places
                for side in [named_place(token.value)[0].split()[0]]
                if side in SIDE_OF
            ),
            None,
        )
        fields["from_outside"] = side or "right"
        fields["easing"] = "in-cubic"
    return [Deed("disappear", fields)]


def fades(task: Task) -> list[Deed]:
    """Fading to an opacity, to another colour or away."""
    segment, said = task.segment, task.said
    if said.opacity is not None:
        return [Deed("fade", {"opacity": said.opacity})]
    if said.colours:
        return colours(task)
    shares = [length.amount for _, length in said.lengths if length.unit == "share"]
    if shares:
        return [Deed("fade", {"opacity": min(1.0, shares[0])})]
    verb = segment.verb.text if segment.verb else ""
    return [Deed("fade", {"opacity": 0.4})] if verb.startswith("dim") else [Deed("disappear", {})]
