"""Which transition is drawn by what."""

from collections.abc import Callable

from openmotion.model import Transition, TransitionKind
from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.transitions.card import cover_card
from openmotion.render.pixels.transitions.cells import pixel_dissolve
from openmotion.render.pixels.transitions.detail import scale_to_detail
from openmotion.render.pixels.transitions.dissolve import noise_dissolve
from openmotion.render.pixels.transitions.fades import (
    blur_crossfade,
    change_behind,
    crossfade,
    dip_to_ink,
    flash,
)
from openmotion.render.pixels.transitions.focus import focus_pull
from openmotion.render.pixels.transitions.glitch import glitch
from openmotion.render.pixels.transitions.ink import ink_wipe
from openmotion.render.pixels.transitions.irises import circle_iris, colour_flood
from openmotion.render.pixels.transitions.leak import light_leak
from openmotion.render.pixels.transitions.melt import domain_warp
from openmotion.render.pixels.transitions.seal import shape_iris
from openmotion.render.pixels.transitions.slides import cut_the_curve, push, whip_pan
from openmotion.render.pixels.transitions.spins import spin_whip
from openmotion.render.pixels.transitions.split import chromatic_split
from openmotion.render.pixels.transitions.strip import scroll_strip
from openmotion.render.pixels.transitions.turns import card_flip, cube
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
    "waterfall_words": change_behind,
    "shape_iris": shape_iris,
    "spin_whip": spin_whip,
    "light_leak": light_leak,
    "ink_wipe": ink_wipe,
    "domain_warp": domain_warp,
    "chromatic_split": chromatic_split,
    "glitch": glitch,
    "pixel_dissolve": pixel_dissolve,
    "card_flip": card_flip,
    "cube": cube,
    "match_cut": change_behind,
    "scale_to_detail": scale_to_detail,
    "scroll_strip": scroll_strip,
    "focus_pull": focus_pull,
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
