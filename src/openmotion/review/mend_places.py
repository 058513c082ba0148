"""Move and shrink texts until they stand inside the safe area and off each other."""

from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np

from openmotion.model import Box, Composition, Finding
from openmotion.render import LayerState, SettledText, evaluate, settled_texts
from openmotion.review.edit import carrier_of, change_text, move_layer, only_scene, resized
from openmotion.review.texts import (
    check_places,
    outside_by,
    overlap_share,
    place_of,
    safe_box,
    text_layers,
)

# A little overhang is mended by size, so that a text stays where its surroundings expect it.
_GENTLE = 0.85
_SHRINKS = (0.92, 0.85, 0.75, 0.65)
_GENTLE_PUSH = 0.5
_LEAST_PX = 22.0  # nothing smaller can be read at a glance, on a short side of 1080
_GAP_PX = 6.0
_EXACT_PX = 1.0
_PASSES = 2


def mend_places(
    composition: Composition, texts: Sequence[SettledText]
) -> tuple[Composition, tuple[Finding, ...]]:
    """The composition with texts set right, and what was mended.

    A change is kept only if the scene as a whole gets better by it.

    Args:
        composition: what shall be drawn.
        texts: of it, settled.
    """
    before = [finding for finding in check_places(composition, texts) if finding.severity != "note"]
    if not before:
        return composition, ()
    for _ in range(_PASSES):
        for scene in dict.fromkeys(finding.scene for finding in before):
            composition = _mend_scene(composition, scene)
    after = {
        (finding.check, finding.scene, finding.layer, finding.message[:24])
        for finding in check_places(composition, settled_texts(composition))
    }
    mended = [
        finding.model_copy(
            update={"repaired": True, "message": f"{finding.message}; it was set right"}
        )
        for finding in before
        if (finding.check, finding.scene, finding.layer, finding.message[:24]) not in after
    ]
    return composition, tuple(mended)


def _mend_scene(composition: Composition, scene: str | None) -> Composition:
    texts = _texts(composition, scene)
    for text in texts:
        if outside_by(text.box, safe_box(composition)) > _EXACT_PX:
            composition = _best(composition, scene, _fits(composition, text))
    texts = _texts(composition, scene)
    for first, second in combinations(texts, 2):
        if overlap_share(first, second) > 0:
            composition = _best(composition, scene, _partings(composition, first, second))
    return composition


def _best(
    composition: Composition, scene: str | None, candidates: Iterator[Composition]
) -> Composition:
    """The first candidate without faults, else the best one that beats what there is."""
    best, least = composition, _faults(composition, scene)
    for candidate in candidates:
        faults = _faults(candidate, scene)
        if faults < least - 1e-6:
            best, least = candidate, faults
        if faults == 0:
            break
    return best


def _faults(composition: Composition, scene: str | None) -> float:
    """How badly the texts of a scene stand; 0 is well."""
    texts = _texts(composition, scene)
    safe = safe_box(composition)
    outside = sum(max(0.0, outside_by(text.box, safe) - _EXACT_PX) for text in texts)
    overlaps = sum(overlap_share(first, second) for first, second in combinations(texts, 2))
    return outside + 1000 * overlaps


def _texts(composition: Composition, scene: str | None) -> Sequence[SettledText]:
    return [
        text
        for text in settled_texts(only_scene(composition, scene))
        if text.kind != "decor" and (place_of(text)) == scene
    ]


def _fits(composition: Composition, text: SettledText) -> Iterator[Composition]:
    """Ways to bring a text into the safe area, the least change first."""
    safe, box = safe_box(composition), text.box
    room = _room(composition, text, safe)
    if _GENTLE <= room < 1:
        yield _settled_into(composition, text, 0.995 * room, safe)
    whole = min(1.0, safe.width / max(1.0, box.width), safe.height / max(1.0, box.height))
    yield _settled_into(composition, text, whole if whole == 1 else 0.99 * whole, safe)


def _room(composition: Composition, text: SettledText, safe: Box) -> float:
    """How much of a text's width has room if its aligned edge stays; 1 or more is all of it."""
    box, width = text.box, max(1.0, text.box.width)
    align = next(
        layer.align
        for scene, layer in text_layers(composition)
        if (scene, layer.id) == (place_of(text), text.layer)
    )
    if align == "left":
        return (safe.right - box.x) / width if box.x >= safe.x else 1.0
    if align == "right":
        return (box.right - safe.x) / width if box.right <= safe.right else 1.0
    past = max(safe.x - box.x, box.right - safe.right)
    return 1 - 2 * past / width


def _partings(
    composition: Composition, first: SettledText, second: SettledText
) -> Iterator[Composition]:
    """Ways to take two texts off each other: apart if little is needed, else smaller."""
    a, b = first.box, second.box
    wide = min(a.right, b.right) - max(a.x, b.x)
    tall = min(a.bottom, b.bottom) - max(a.y, b.y)
    stacked = wide >= tall
    near, far = sorted((first, second), key=lambda text: text.box.centre[stacked])
    depth = min(wide, tall) + _GAP_PX
    if depth < _GENTLE_PUSH * min((a.width, a.height)[stacked], (b.width, b.height)[stacked]):
        for share in (0.0, 1.0, 0.5):
            parted = _pushed(composition, near, share * -depth, stacked=stacked)
            yield _pushed(parted, far, (1 - share) * depth, stacked=stacked)
    for factor in _SHRINKS:
        if factor * min(near.font_px, far.font_px) < _LEAST_PX * _unit(composition):
            return
        smaller = _settled_into(composition, near, factor, _start_of(near.box, factor, stacked))
        yield _settled_into(smaller, far, factor, _end_of(far.box, factor, stacked))


def _unit(composition: Composition) -> float:
    """Pixels of this frame in one of a frame whose short side has 1080."""
    return min(composition.width, composition.height) / 1080


def _pushed(
    composition: Composition, text: SettledText, by: float, *, stacked: bool
) -> Composition:
    return _shifted(composition, text, (0.0, by) if stacked else (by, 0.0))


def _start_of(box: Box, share: float, stacked: bool) -> Box:
    """The upper (or left) part of a box."""
    size = {"height": box.height * share} if stacked else {"width": box.width * share}
    return box.model_copy(update=size)


def _end_of(box: Box, share: float, stacked: bool) -> Box:
    """The lower (or right) part of a box."""
    rest = 1 - share
    place = {"y": box.y + box.height * rest} if stacked else {"x": box.x + box.width * rest}
    return _start_of(box, share, stacked).model_copy(update=place)


def _settled_into(
    composition: Composition, text: SettledText, factor: float, limits: Box
) -> Composition:
    """The composition with a text resized and then moved the shortest way into a box."""
    scene = place_of(text)
    if factor < 1:
        composition = change_text(
            composition, scene, text.layer, lambda layer: resized(layer, factor)
        )
    now = next((item for item in _texts(composition, scene) if item.layer == text.layer), None)
    if now is None:
        return composition
    by = (
        _way(now.box.x, now.box.right, limits.x, limits.right),
        _way(now.box.y, now.box.bottom, limits.y, limits.bottom),
    )
    return _shifted(composition, now, by)


def _way(start: float, end: float, low: float, high: float) -> float:
    """How far a range must move to lie in another; centred where it is too long."""
    if end - start > high - low:
        return (low + high - start - end) / 2
    return max(low - start, 0.0) + min(high - end, 0.0)


def _shifted(composition: Composition, text: SettledText, by: tuple[float, float]) -> Composition:
    """The composition with a text, and what carries it, moved by pixels of the frame."""
    if by == (0.0, 0.0):
        return composition
    scene = place_of(text)
    middle = (text.start_s + text.end_s) / 2
    frame = min(composition.duration_frames - 1, int(middle * composition.rate.fps))
    state = evaluate(composition, frame)
    parts = next((item for item in state.scenes if item.scene.id == scene), None)
    states, layers = state.overlay, composition.overlay
    if scene is not None:
        states, layers = (parts.layers, parts.scene.layers) if parts else ((), ())
    carrier = carrier_of(layers, text.layer)
    found = _find(states, carrier)
    if found is None:
        return composition
    back = np.linalg.inv(found.parent)
    x, y = text.box.centre
    here, there = back @ (x, y, 1.0), back @ (x + by[0], y + by[1], 1.0)
    step = there[:2] / there[2] - here[:2] / here[2]
    return move_layer(composition, scene, carrier, (float(step[0]), float(step[1])))


def _find(layers: Sequence[LayerState], layer: str) -> LayerState | None:
    for state in layers:
        if state.layer.id == layer:
            return state
        inner = _find(state.layers, layer)
        if inner is not None:
            return inner
    return None
