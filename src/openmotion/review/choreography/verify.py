"""Whether a composition does what plain instructions about shapes say, clause by clause.

Only places, angles, sizes and colours that `evaluate` gives are read; how the director worked them
out is not asked, so that its mistakes are found too.
"""

from collections.abc import Callable, Iterator

from openmotion.model import Composition, Finding
from openmotion.model.choreography import Choreography, Clause
from openmotion.review.choreography.appearance import check_morphs, check_recolours
from openmotion.review.choreography.bounces import check_bounces
from openmotion.review.choreography.cast import check_cast
from openmotion.review.choreography.moves import check_moves
from openmotion.review.choreography.pairs import check_follows, check_orbits, check_swaps
from openmotion.review.choreography.presence import check_appears, check_disappears, check_fades
from openmotion.review.choreography.scene import (
    Claim,
    Scene,
)
from openmotion.review.choreography.sizes import check_pulses, check_scales
from openmotion.review.choreography.turns import check_turns

_CHECKS: dict[str, Callable[[Claim], Iterator[str]]] = {
    "move": check_moves,
    "turn": check_turns,
    "scale": check_scales,
    "recolour": check_recolours,
    "morph": check_morphs,
    "appear": check_appears,
    "disappear": check_disappears,
    "fade": check_fades,
    "swap": check_swaps,
    "orbit": check_orbits,
    "follow": check_follows,
    "bounce": check_bounces,
    "pulse": check_pulses,
    "squash": check_pulses,
}


def check_choreography(plan: Choreography, composition: Composition) -> tuple[Finding, ...]:
    """Findings about clauses that the composition does not hold, to 1 px, 1 degree and 1 frame.

    Each names the clause in the prompt's words, what was expected and what is there.
    """
    scene = Scene(plan, composition)
    found = list(check_cast(scene))
    if found:
        return tuple(found)
    for clause in plan.clauses:
        check = _CHECKS.get(clause.action)
        start, end = scene.frames(clause)
        if check is not None and start < scene.total and end < scene.total:
            claim = Claim(scene, clause, start, end)
            found.extend(_finding(scene, clause, message) for message in check(claim))
    return tuple(found)


def _finding(scene: Scene, clause: Clause, message: str) -> Finding:
    return Finding(
        check="choreography",
        severity="error",
        message=f"“{clause.text}”: the {scene.actors[clause.actor].name} {message}",
        scene=scene.composition.scenes[0].id,
        layer=clause.actor,
        start_s=clause.start_s,
        end_s=clause.end_s,
    )
