"""Which transition is drawn by what."""

from collections.abc import Callable

from openmotion.model import Transition, TransitionKind
from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.transitions.card import cover_card
from openmotion.render.pixels.transitions.dissolve import noise_dissolve
from openmotion.render.pixels.transitions.fades import (
    blur_crossfade,
    crossfade,
    dip_to_ink,
    flash,
)
from openmotion.render.pixels.transitions.irises import circle_iris, colour_flood
from openmotion.render.pixels.transitions.slides import cut_the_curve, push, whip_pan
from openmotion.render.pixels.transitions.wipes import angled_wipe, blinds, stagger_blocks
from openmotion.render.pixels.transitions.zooms import inverse_zoom, zoom_through

_DRAWERS: dict[TransitionKind, Callable[[Transition, Frame, Frame, Frame, float, int], None]] = {
    "cut_the_curve": cut_the_curve,
    "zoom_through": zoom_through,
    "inverse_zoom": inverse_zoom,
    "crossfade": crossfade,
    "blur_crossfade": blur_crossfade,
    "push": push,
    "cover_card": cover_card,
    "circle_iris": circle_iris,
    "angled_wipe": angled_wipe,
    "stagger_blocks": stagger_blocks,
    "whip_pan": whip_pan,
    "noise_dissolve": noise_dissolve,
    "colour_flood": colour_flood,
    "dip_to_ink": dip_to_ink,
    "flash": flash,
    "blinds": blinds,
}


def draw_transition(
    transition: Transition | TransitionKind,
    outgoing: Frame,
    incoming: Frame,
    dst: Frame,
    progress: float,
    seed: int,
) -> None:
    """Draw a moment between two frames.

    Args:
        transition: which one, with its direction, colour and origin; a bare kind takes defaults.
        outgoing: (height, width), opaque; shown exactly at progress 0.
        incoming: the same size, opaque; shown exactly at progress 1.
        dst: the same size, overwritten; memory of its own.
        progress: linear in time, 0..1; each transition has its own curve.
        seed: of its chance.
    """
    if isinstance(transition, str):
        transition = Transition(kind=transition, outgoing="", incoming="", start=0, end=1)
    if progress <= 0:
        dst[:] = outgoing
    elif progress >= 1:
        dst[:] = incoming
    else:
        _DRAWERS[transition.kind](transition, outgoing, incoming, dst, progress, seed)
