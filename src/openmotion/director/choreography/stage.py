"""Where objects stand at the start when the prompt leaves it open."""

from collections.abc import Callable
from typing import Any

from openmotion.director.choreography.cast import Player
from openmotion.director.choreography.outlines import usual_box
from openmotion.director.choreography.timeline import Timeline
from openmotion.model.choreography import Choreography

Pair = tuple[float, float]
_SHARES = {
    "left": (0.22, None),
    "right": (0.78, None),
    "top": (None, 0.24),
    "bottom": (None, 0.76),
    "middle": (0.5, 0.5),
}
_MARGIN = 0.05  # of the short side, of objects in corners


def frame_place(where: str, part: str, *, width: int, height: int, box: Pair) -> Pair:
    """The middle of an object at a named place of the frame.

    Args:
        where: "left", "top right", "middle" and the like.
        part: "edge", "side", "corner" and the like; an edge is touched, a corner has a margin.
        width: of the frame, pixels.
        height: of the frame, pixels.
        box: width and height of the object, pixels.
    """
    margin = _MARGIN * min(width, height)
    x: float | None = None
    y: float | None = None
    words = where.split()
    corner = len([word for word in words if word != "middle"]) == 2
    touches = part in {"edge", "border", "wall", "margin"}
    for word in words:
        if touches or corner:
            inset = 0.0 if touches else margin
            if word == "left":
                x = inset + box[0] / 2
            elif word == "right":
                x = width - inset - box[0] / 2
            elif word == "top":
                y = inset + box[1] / 2
            elif word == "bottom":
                y = height - inset - box[1] / 2
        else:
            share = _SHARES.get(word, (None, None))
            x = share[0] * width if share[0] is not None and (word != "middle" or x is None) else x
            y = share[1] * height if share[1] is not None and (word != "middle" or y is None) else y
    if "middle" in words:
        x = width / 2 if x is None or len(words) == 1 else x
        y = height / 2 if y is None or len(words) == 1 else y
        if len(words) == 2:
            other = next(word for word in words if word != "middle")
            if other in {"left", "right"}:
                y = height / 2
            else:
                x = width / 2
    return (width / 2 if x is None else x), (height / 2 if y is None else y)


def lay_out(players: list[Player], *, width: int, height: int) -> dict[str, Pair]:
    """The middle of every player at the start."""
    u = min(width, height) / 1080
    found: dict[str, Pair] = {}
    boxes: dict[str, Pair] = {}
    for player in players:
        row = player.row
        most = (
            0.62 * width / (row[2] + 1)
            if row and row[3] != "column"
            else 0.62 * width / (min(6, len(players)) + 1)
            if len(players) > 3
            else float(width)
        )
        boxes[player.id] = usual_box(
            player.first_shape,
            player.first_sides,
            size=player.size,
            box=player.box,
            u=u,
            upright=player.upright,
            most_px=most,
        )
    open_players = [player for player in players if player.place is None and player.row is None]
    rows: dict[int, list[Player]] = {}
    for player in players:
        if player.row is not None and player.place is None:
            rows.setdefault(player.row[0], []).append(player)
    taken = [player for player in players if player.place is not None]
    lines = len(rows) + bool(open_players)
    for number, group in enumerate(rows.values()):
        middle = height * (number + 1) / (lines + 1)
        if group[0].row and group[0].row[3] == "column":
            for index, player in enumerate(group):
                found[player.id] = (
                    width * (number + 1) / (lines + 1),
                    height * (index + 1) / (len(group) + 1),
                )
        elif group[0].row and group[0].row[3] == "grid":
            across = max(1, round(len(group) ** 0.5))
            down = -(-len(group) // across)
            step = max(1.5 * max(boxes[player.id]) for player in group)
            for index, player in enumerate(group):
                found[player.id] = (
                    width / 2 + (index % across - (across - 1) / 2) * step,
                    height / 2 + (index // across - (down - 1) / 2) * step,
                )
        else:
            for index, player in enumerate(group):
                found[player.id] = width * (index + 1) / (len(group) + 1), middle
    level = height * lines / (lines + 1) if rows and open_players else height / 2
    count = len(open_players)
    for index, player in enumerate(open_players):
        if count == 1 and taken and not rows:
            found[player.id] = width / 2, height / 2
        else:
            found[player.id] = width * (index + 1) / (count + 1), level
    placed = [player for player in players if isinstance(player.place, tuple)]
    for player in sorted(placed, key=lambda one: one.place[0] == "by"):  # type: ignore[index]
        place = player.place
        if isinstance(place, tuple):
            found[player.id] = _placed(player, place, found, boxes, size=(width, height))
    for player in players:
        found.setdefault(player.id, (width / 2, height / 2))
    _apart(open_players, taken, found, boxes, width=width)
    return found


def _apart(
    free: list[Player],
    taken: list[Player],
    found: dict[str, Pair],
    boxes: dict[str, Pair],
    *,
    width: int,
) -> None:
    """A lone free object does not start on one that has its place."""
    if len(free) != 1:
        return
    player = free[0]
    for other in taken:
        x, y = found[player.id]
        reach = (boxes[player.id][0] + boxes[other.id][0]) / 2
        down = (boxes[player.id][1] + boxes[other.id][1]) / 2
        if abs(found[other.id][0] - x) < reach and abs(found[other.id][1] - y) < down:
            found[player.id] = (
                (width * 0.22 if found[other.id][0] >= width * 0.4 else width * 0.78),
                y,
            )


def _placed(
    player: Player,
    place: tuple[Any, ...],
    found: dict[str, Pair],
    boxes: dict[str, Pair],
    *,
    size: tuple[int, int],
) -> Pair:
    width, height = size
    own = boxes[player.id]
    kind = place[0]
    if kind == "xy":
        x, y = place[1], place[2]
        return (width / 2 if x is None else x), (height / 2 if y is None else y)
    if kind == "where":
        return frame_place(
            place[1],
            place[2] if len(place) > 2 else "",
            width=width,
            height=height,
            box=own,
        )
    if kind == "outside":
        side = place[1]
        x, y = width / 2, height / 2
        return {
            "left": (-own[0] / 2, y),
            "right": (width + own[0] / 2, y),
            "above": (x, -own[1] / 2),
            "below": (x, height + own[1] / 2),
        }[side]
    _, relation, other, amount, centred = place
    if other not in found:
        return width / 2, height / 2
    x, y = found[other]
    if relation == "inside":
        return x, y
    wide, high = (own[0] + boxes[other][0]) / 2, (own[1] + boxes[other][1]) / 2
    u = min(size) / 1080
    gap = 0.0 if relation == "touching" else 40 * u if amount is None else amount
    across = amount if centred and amount is not None else wide + gap
    down = amount if centred and amount is not None else high + gap
    side = {"beside": "right", "touching": "left"}.get(relation, relation)
    return {
        "left": (x - across, y),
        "right": (x + across, y),
        "above": (x, y - down),
        "below": (x, y + down),
    }.get(side, (x, y))


def moved_inside(
    plan: Choreography, free: set[str], solve: Callable[[Choreography], Timeline]
) -> Choreography:
    """The plan with objects whose start is open moved to where they stay in the frame."""
    leaving = {clause.actor for clause in plan.clauses if clause.from_outside}
    free = free - leaving
    if not free:
        return plan
    timeline = solve(plan)
    actors = []
    for actor in plan.actors:
        if actor.id not in free or not any(
            clause.actor == actor.id
            and clause.action in {"move", "orbit", "bounce", "turn", "scale"}
            for clause in plan.clauses
        ):
            actors.append(actor)
            continue
        dx, dy = _needed(plan, timeline, actor.id)
        actors.append(
            actor.model_copy(update={"x": actor.x + dx, "y": actor.y + dy}) if dx or dy else actor
        )
    return plan.model_copy(update={"actors": tuple(actors)})


def _needed(plan: Choreography, timeline: Timeline, actor: str) -> Pair:
    frames = sorted(
        {*timeline.breaks(actor), *range(0, timeline.total, max(1, timeline.total // 40))}
    )
    left = top = float("inf")
    right = bottom = float("-inf")
    for frame in frames:
        x, y = timeline.place(actor, frame)
        reach = timeline.reach(actor, frame)
        left, right = min(left, x - reach.left), max(right, x + reach.right)
        top, bottom = min(top, y - reach.top), max(bottom, y + reach.bottom)
    margin = 0.02 * min(plan.width, plan.height)
    return _shift(left, right, plan.width, margin), _shift(top, bottom, plan.height, margin)


def _shift(low: float, high: float, size: float, margin: float) -> float:
    if low >= 0 and high <= size:
        return 0.0
    if high - low > size - 2 * margin:
        return size / 2 - (low + high) / 2
    return margin - low if low < 0 else size - margin - high
