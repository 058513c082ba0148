"""What a group is cut to, and which of its layers need the cut."""

from dataclasses import dataclass

import numpy as np
import skia

from openmotion.model import Geometry, GroupLayer, Rect, ShapeLayer, number_at
from openmotion.render.draw.bounds import own_box, shadow_margin
from openmotion.render.draw.outline import outline, outline_box
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds, Matrix, bounds_of, grown, holds, map_box

_SLACK_PX = 0.75  # boxes of shapes are half a pixel larger than their outlines


@dataclass(frozen=True, slots=True)
class Cut:
    """What a group is cut to, in its own space.

    Attributes:
        paths: outlines that all cut.
        inner: a box that lies inside all of them; None if that is not simple to say.
        matrix: of the group's space, to frame pixels.
        clip: the group's own outline, if it is the only one.
    """

    matrix: Matrix
    paths: tuple[skia.Path, ...]
    inner: Bounds | None
    clip: Geometry | None = None


def group_cut(state: LayerState, group: GroupLayer) -> Cut | None:
    """The cut of a group at its frame; None if it has none."""
    frame, matrix = state.frame, state.matrix
    box = None if group.box is None else bounds_of(group.box)
    if group.clip is None:
        return None if box is None else Cut(matrix, (_box_path(box),), box)
    path = outline(group.clip, frame)
    inner = _inner_box(group.clip, frame)
    if box is None or holds(grown(box, _SLACK_PX), outline_box(group.clip, frame)):
        return Cut(matrix, (path,), inner, group.clip)
    both = None if inner is None else _overlap(inner, box)
    return Cut(matrix, (_box_path(box), path), both)


def stays_inside(stage: Stage, child: LayerState, back: Matrix, cut: Cut) -> bool:
    """Whether a layer reaches nowhere over a cut; `back` leads from the frame to its space."""
    layer = child.layer
    if any(effect.kind != "shadow" for effect in child.effects):
        return False
    if isinstance(layer, GroupLayer) and layer.box is None:
        return not child.effects and all(
            stays_inside(stage, inner, back, cut) for inner in child.layers if inner.visible
        )
    matrix = back @ child.matrix
    if (
        cut.clip is not None
        and isinstance(layer, ShapeLayer)
        and layer.geometry == cut.clip
        and not child.effects
        and layer.stroke is None
        and layer.repeater is None
        and np.allclose(matrix, np.eye(3), rtol=0, atol=1e-7)
    ):
        return True  # the same outline; cutting it twice would thin its edge
    own = own_box(stage, child)
    if own is None or cut.inner is None:
        return False
    reach = max(
        (shadow_margin(effect) for effect in child.effects if effect.kind == "shadow"),
        default=0.0,
    )
    box = map_box(matrix, grown(own, reach) if reach else own)
    return holds(grown(cut.inner, _SLACK_PX), box)


def _box_path(box: Bounds) -> skia.Path:
    return outline(Rect(x=box.x, y=box.y, width=box.width, height=box.height), 0)


def _inner_box(clip: Geometry, frame: float) -> Bounds | None:
    if not isinstance(clip, Rect):
        return None
    # A circle's corner leaves this share of its radius free on the diagonal.
    return grown(outline_box(clip, frame), -number_at(clip.radius, frame) * (1 - 0.5**0.5))


def _overlap(one: Bounds, other: Bounds) -> Bounds:
    return Bounds(
        max(one.x, other.x),
        max(one.y, other.y),
        min(one.right, other.right),
        min(one.bottom, other.bottom),
    )
