"""Two scenes joined by a transition, for tests of what it does to their layers."""

from tests.support.compositions import composition_of, scene_of

from openmotion.expand import expand_composition
from openmotion.model import Composition, Layer, Scene, Transition

FRAMES = 20
FIRST = 40  # of the transition, on the first scene's clock


def joined(
    kind: str, before: tuple[Layer, ...], after: tuple[Layer, ...], **fields: object
) -> Composition:
    """Two scenes of sixty frames on ink that overlap for twenty."""
    first = scene_of(*before, name="a", end=FIRST + FRAMES)
    second = scene_of(*after, name="b", start=FIRST, end=FIRST + 60)
    base = {"kind": kind, "outgoing": "a", "incoming": "b"}
    join = Transition.model_validate({**base, "start": FIRST, "end": FIRST + FRAMES, **fields})
    return composition_of(first, second).model_copy(update={"transitions": (join,)})


def crossed(
    kind: str, before: tuple[Layer, ...], after: tuple[Layer, ...], **fields: object
) -> tuple[Scene, Scene]:
    """The two scenes as they are drawn."""
    first, second = expand_composition(joined(kind, before, after, **fields)).scenes
    return first, second
