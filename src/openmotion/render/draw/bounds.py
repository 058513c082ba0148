"""How far what a layer draws reaches on the frame."""

import math

import numpy as np

from openmotion.model import (
    GroupLayer,
    MotionBlur,
    Shadow,
    ShadowPart,
)
from openmotion.render.draw.kinds import KINDS
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import (
    Bounds,
    Matrix,
    bounds_of,
    grown,
    map_box,
    map_points,
    mean_scale,
    transform_matrix,
    union,
)
from openmotion.render.pixels.effects import PIXEL_EFFECTS
from openmotion.render.pixels.effects.effect import FARTHEST_PX

_REACH = 3.0  # sigmas until a blur or a shadow is gone
_LEAST_SCALE = 1e-6
_LEAST_MOVE_PX = 2.0  # slower layers are not smeared


def own_box(stage: Stage, state: LayerState) -> Bounds | None:
    """A box in the layer's own space that holds its content; None for boxless groups."""
    layer = state.layer
    if isinstance(layer, GroupLayer):
        return None if layer.box is None else bounds_of(layer.box)
    return KINDS[layer.kind].box(stage, state, layer)


def content_box(stage: Stage, state: LayerState) -> Bounds | None:
    """The box on the frame that holds a layer's content without its own effects."""
    layer = state.layer
    if isinstance(layer, GroupLayer) and layer.box is None:
        return union(frame_box(stage, child) for child in state.layers if child.visible)
    box = own_box(stage, state)
    return None if box is None else map_box(state.matrix, box)


def frame_box(stage: Stage, state: LayerState) -> Bounds | None:
    """The box on the frame that holds a layer with its effects; None if it draws nothing."""
    box = content_box(stage, state)
    effects = state.effects
    if box is None or not effects:
        return box
    reach = 0.0
    for effect in effects:
        if effect.kind in PIXEL_EFFECTS:
            found = PIXEL_EFFECTS[effect.kind]
            reach += found.reach_px(effect, state.frame, _diagonal(stage, state, box))
        elif effect.kind == "glow":
            reach = max(reach, _REACH * effect.sigma_px)
        elif effect.kind == "shadow":
            reach = max(reach, shadow_margin(effect))
        elif effect.kind == "motion_blur":
            box = _smeared(box, state, effect)
    if reach <= 0:
        return box
    return grown(box, min(reach * effect_scale(stage, state), FARTHEST_PX) + 1)


def _diagonal(stage: Stage, state: LayerState, box: Bounds) -> float:
    """From corner to corner of a layer's box on the frame, pixels of the layer."""
    return math.hypot(box.width, box.height) / max(effect_scale(stage, state), _LEAST_SCALE)


def shadow_margin(shadow: Shadow) -> float:
    """How far a shadow reaches out of its outline at most, pixels."""
    return parts_margin(shadow.parts)


def parts_margin(parts: tuple[ShadowPart, ...]) -> float:
    """How far some parts of a shadow reach out of its outline at most, pixels."""
    return max(max(abs(part.dx), abs(part.dy)) + _REACH * part.blur_px for part in parts)


def effect_scale(stage: Stage, state: LayerState) -> float:
    """Frame pixels for each pixel of a layer's effects."""
    box = own_box(stage, state)
    if box is None:
        return mean_scale(state.matrix)
    return mean_scale(state.matrix, *box.centre)


def smear_matrices(state: LayerState, effect: MotionBlur) -> list[Matrix]:
    """Where a layer stands at the moments that a motion blur averages; empty if it is slow."""
    span = effect.shutter_deg / 360
    times = [
        state.frame + span * ((index + 0.5) / effect.samples - 0.5)
        for index in range(effect.samples)
    ]
    transform = state.layer.transform
    ends = [state.parent @ transform_matrix(transform, time) for time in (times[0], times[-1])]
    probes = ((0.0, 0.0), (200.0, 0.0), (0.0, 200.0))
    moved = max(
        math.dist(a, b)
        for a, b in zip(map_points(ends[0], probes), map_points(ends[1], probes), strict=True)
    )
    if moved <= _LEAST_MOVE_PX * span:
        return []
    return [state.parent @ transform_matrix(transform, time) for time in times]


def _smeared(box: Bounds, state: LayerState, effect: MotionBlur) -> Bounds:
    moves = smear_matrices(state, effect)
    if not moves:
        return box
    if abs(np.linalg.det(state.matrix)) < 1e-9:
        return box
    back = np.linalg.inv(state.matrix)
    boxes = [map_box(move @ back, box) for move in moves]
    return union([box, *boxes]) or box
