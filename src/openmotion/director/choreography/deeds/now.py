"""Where objects stand after all that was told so far."""

from openmotion.director.choreography.cast import Player, actor_of
from openmotion.director.choreography.measure import box_of
from openmotion.director.choreography.telling import Telling
from openmotion.director.choreography.timeline import Timeline
from openmotion.model import frame_rate
from openmotion.model.choreography import Choreography


def state_before(telling: Telling) -> Timeline | None:
    """All that was told so far, solved; None while the places at the start are unknown."""
    players = [player for player in telling.cast.players if player.id in telling.places]
    if not players or not telling.places:
        return None
    actors = tuple(
        actor_of(player, *telling.places[player.id], u=telling.cast.u, most_px=1e9)
        for player in players
    )
    known = {actor.id for actor in actors}
    clauses = tuple(
        told.clause
        for told in telling.told
        if told.clause.actor in known
        and (not told.clause.other or told.clause.other in known)
        and (
            not told.clause.spot
            or all(key in known for key in (told.clause.spot.of, told.clause.spot.other) if key)
        )
    )
    last = max((clause.end_s for clause in clauses), default=0.0) + 1.0
    rate = frame_rate(telling.fps)
    plan = Choreography(
        actors=actors, clauses=clauses, duration_s=last, width=telling.width, height=telling.height
    )
    return Timeline(plan, rate, rate.frames(last) + 2)


def current_box(telling: Telling, player: Player) -> tuple[float, float]:
    """Width and height of an object after all that was told so far, pixels."""
    width, height = box_of(telling, player)
    now = state_before(telling)
    if now is None or player.id not in now.actors:
        return width, height
    across, down = now.factors(player.id, now.total - 1)
    return width * across, height * down
