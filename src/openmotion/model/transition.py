"""How one scene gives way to the next."""

from typing import Literal, get_args

from openmotion.model.frozen import Frozen
from openmotion.model.paint import Colour

TransitionKind = Literal[
    "cut_the_curve",
    "zoom_through",
    "inverse_zoom",
    "crossfade",
    "blur_crossfade",
    "push",
    "cover_card",
    "circle_iris",
    "angled_wipe",
    "stagger_blocks",
    "whip_pan",
    "noise_dissolve",
    "colour_flood",
    "dip_to_ink",
    "flash",
    "blinds",
]
TRANSITION_KINDS: tuple[str, ...] = get_args(TransitionKind)


class Transition(Frozen):
    """The overlap of two scenes; a hard cut is no transition at all.

    Attributes:
        kind: which one.
        outgoing: id of the scene that leaves; it ends where the transition ends.
        incoming: id of the scene that enters; it starts where the transition starts.
        start: first frame of the overlap, from the start of the composition.
        end: first frame after it.
        direction: of pushes, wipes and whips.
        colour: of floods, dips, flashes and wipe bands.
        origin: of irises, floods and zooms, as shares of the frame.
    """

    kind: TransitionKind
    outgoing: str
    incoming: str
    start: int
    end: int
    direction: Literal["left", "right", "up", "down"] = "left"
    colour: Colour = "#101010"
    origin: tuple[float, float] = (0.5, 0.5)
