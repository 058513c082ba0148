"""How one scene gives way to the next."""

from typing import Annotated, Literal, get_args

from pydantic import Field

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
    "waterfall_words",
    "shape_iris",
    "spin_whip",
    "light_leak",
    "ink_wipe",
    "domain_warp",
    "chromatic_split",
    "glitch",
    "pixel_dissolve",
    "card_flip",
    "cube",
    "match_cut",
    "scale_to_detail",
    "scroll_strip",
    "focus_pull",
]
TRANSITION_KINDS: tuple[str, ...] = get_args(TransitionKind)

Share = Annotated[float, Field(ge=-1, le=2)]
"""A place as a share of the frame, at most one frame outside of it."""


class Transition(Frozen):
    """The overlap of two scenes; a hard cut is no transition at all.

    Attributes:
        kind: which one.
        outgoing: id of the scene that leaves; it ends where the transition ends.
        incoming: id of the scene that enters; it starts where the transition starts.
        start: first frame of the overlap, from the start of the composition.
        end: first frame after it.
        direction: the way that slides, wipes, whips, cards, lights and words travel.
        colour: of floods, dips, flashes, wipe bands, ink, gaps and marks.
        origin: of irises, floods, zooms and ink, as shares of the frame.
        layer: id of a layer that it is about, instead of `origin` and `window`: the detail of the
            outgoing scene that is dived into, the layer of the incoming one that focus is pulled
            to (it then stands in front of both), the button that an iris or a flood opens from.
        window: left, top, width and height of the detail or part, as shares of the frame; None
            is a third of the frame around `origin`.
        outline: of a shape iris in the notation of SVG path data, of any size, for example a
            logo; None is a star of four points.
    """

    kind: TransitionKind
    outgoing: str
    incoming: str
    start: int
    end: int
    direction: Literal["left", "right", "up", "down"] = "left"
    colour: Colour = "#101010"
    origin: tuple[Share, Share] = (0.5, 0.5)
    layer: str | None = None
    window: tuple[Share, Share, Share, Share] | None = None
    outline: str | None = Field(default=None, min_length=1, max_length=50_000)
