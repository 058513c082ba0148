"""What two objects do with each other: swap, follow, touch."""

from openmotion.director.choreography.deed import Deed
from openmotion.director.choreography.deeds.others import others_than
from openmotion.director.choreography.deeds.task import Task
from openmotion.model.choreography import Spot


def swaps(task: Task) -> list[Deed]:
    """Each object goes to where the next one was."""
    telling, segment, said, players = task.telling, task.segment, task.said, task.players
    keys = [player.id for player in players]
    related = [token for _, _, token, _ in said.relations if token is not None]
    for token in (*said.objects, *related):
        keys += [
            key for key in telling.resolve(token, sentence=segment.sentence) if key not in keys
        ]
    if len(keys) < 2:
        keys += [key for key in reversed(telling.cast.mentioned) if key not in keys][:1]
    if len(keys) < 2:
        return []
    pairs = [(keys[index], keys[(index + 1) % len(keys)]) for index in range(len(keys))]
    telling.cast.they = tuple(keys)
    return [Deed("swap", {"other": other, "path": "arc"}, only=actor) for actor, other in pairs]


def follows(task: Task) -> list[Deed]:
    """Moving as another object does, some time behind it."""
    telling, segment, said, players = task.telling, task.segment, task.said, task.players
    token = next((token for token in said.objects if token not in segment.subject), None) or next(
        (token for _, _, token, _ in said.relations if token is not None), None
    )
    player = players[0]
    keys = others_than(telling, segment, token, player) if token is not None else ()
    if not keys:
        keys = tuple(key for key in reversed(telling.cast.mentioned) if key != player.id)[:1]
    if not keys:
        return []
    lag = 0.0
    if said.stagger and said.stagger[0] in {"gap", "pause"}:
        lag, said.stagger = said.stagger[1], None
    elif said.later_s is not None:
        lag, said.later_s = said.later_s, None
    leader = [
        told.clause
        for told in telling.told
        if told.clause.actor == keys[0] and told.clause.action in {"move", "orbit"}
    ]
    if segment.joined not in {"while", "together", "and"} and leader and segment.opens is not None:
        last = leader[-1]
        if said.duration_s is None and telling.pending is None:
            said.start_s, said.duration_s = last.start_s, last.duration_s + lag
    return [Deed("follow", {"other": keys[0], "amount_px": lag * telling.fps, "easing": "linear"})]


def touches(task: Task) -> list[Deed]:
    """Moving until it touches another object."""
    telling, segment, said, players = task.telling, task.segment, task.said, task.players
    token = next((token for token in said.objects if token not in segment.subject), None) or next(
        (token for _, _, token, _ in said.relations if token is not None), None
    )
    keys = others_than(telling, segment, token, players[0]) if token is not None else ()
    return [Deed("move", {"spot": Spot(kind="touching", of=keys[0])})] if keys else []
