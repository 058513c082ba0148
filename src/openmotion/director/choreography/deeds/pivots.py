"""What a turn or a growth goes around."""

from openmotion.director.choreography.cast import Player
from openmotion.director.choreography.deeds.others import objects_of
from openmotion.director.choreography.deeds.ways import named_place
from openmotion.director.choreography.measure import coordinates, corner_of, place_of
from openmotion.director.choreography.said import Said
from openmotion.director.choreography.telling import Telling
from openmotion.model.choreography import Pivot


def pivot_of(telling: Telling, said: Said, player: Player) -> Pivot | None:
    """What a turn or growth goes around; None is the middle."""
    for groups, token, _ in said.corners:
        keys = objects_of(telling, token, player)
        if "middle" in groups and "corner" not in groups:
            if keys:
                return Pivot(of=keys[0])
            continue
        along, down = corner_of(groups["corner"])
        return Pivot(along=along, down=down, of=keys[0] if keys else "")
    for _, groups in said.points:
        x, y = coordinates(groups, telling)
        return Pivot(
            point=(telling.width / 2 if x is None else x, telling.height / 2 if y is None else y)
        )
    for name, _, token, _ in said.relations:
        if name == "around" and token is not None:
            keys = objects_of(telling, token, player)
            if keys:
                return Pivot(of=keys[0])
    for _, token in said.places:
        x, y = place_of(telling, player, *named_place(token.value))
        if (
            "mid" in token.value
            and (telling.width / 2, telling.height / 2) == (x, y)
            and not any(
                word in token.text
                for word in ("frame", "screen", "canvas", "stage", "scene", "picture", "image")
            )
        ):
            continue
        return Pivot(point=(x, y))
    return None
