"""Really different plans for the same brief, to choose from."""

from dataclasses import dataclass

from openmotion.director.base import Director
from openmotion.model import Brief, Storyboard, derive_seed

_TRIES = 4  # plans considered for each one that is given


@dataclass(frozen=True, slots=True)
class Alternative:
    """One of several plans.

    Attributes:
        seed: the request's seed that gives it again.
        storyboard: the plan.
    """

    seed: int
    storyboard: Storyboard


def find_alternatives(
    director: Director, brief: Brief, seed: int, count: int
) -> tuple[Alternative, ...]:
    """The plan of a seed, and others that differ most from it and from each other.

    Args:
        director: makes the plans.
        brief: what all of them tell.
        seed: of the first one; the others' seeds follow from it.
        count: how many, 1 or more.

    Raises:
        UnknownLook: the brief names a look that does not exist.
    """
    found = [Alternative(seed, director.plan(brief, seed))]
    tried = [
        Alternative(other, director.plan(brief, other))
        for other in (derive_seed(seed, "alternative", n) >> 32 for n in range(_TRIES * count))
    ]
    while len(found) < count:
        best = max(tried, key=lambda one: min(_distance(one, other) for other in found))
        tried.remove(best)
        found.append(best)
    return tuple(found)


def _distance(first: Alternative, second: Alternative) -> float:
    """How different two plans look: 0 the same, 1 in everything that is compared.

    A viewer tells films apart by their look, then by how they open, then by what they show.
    """
    one, two = first.storyboard, second.storyboard
    look = 0.4 * (one.look != two.look)
    colour = 0.1 * (one.palette != two.palette)
    opening = 0.2 * (one.shots[0].recipe != two.shots[0].recipe)
    opening += 0.05 * (_ways(one)[0] != _ways(two)[0])
    ours, theirs = set(_ways(one)), set(_ways(two))
    shots = 0.25 * (1 - len(ours & theirs) / len(ours | theirs))
    return look + colour + opening + shots


def _ways(storyboard: Storyboard) -> list[tuple[str, str]]:
    return [(shot.recipe, shot.choreography) for shot in storyboard.shots]
