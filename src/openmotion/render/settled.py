"""Where each text of a composition stands once it has arrived, and how long it can be read."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from openmotion.expand import expand_composition
from openmotion.model import Box, Composition, Scene, TextLayer, number_at
from openmotion.render.draw.motion import at_work, motions
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState, evaluate, evaluate_scene
from openmotion.render.matrix import Bounds, map_box, mean_scale, union
from openmotion.render.phrase import lines_at, offset_share, progress, ranks, set_lines
from openmotion.render.placing import placed_box
from openmotion.render.selecting import is_restless
from openmotion.render.stillness import ALWAYS, Still, both, camera_timeline
from openmotion.typeset.graphemes import graphemes

_SEEN = 0.5  # an opacity above which text counts as seen, and the share of its parts
OVERLAY = "overlay"


@dataclass(frozen=True, slots=True)
class SettledText:
    """A text as a viewer reads it.

    Attributes:
        scene: id of its scene; "overlay" for layers over all scenes.
        layer: its id.
        text: its characters, lines joined by spaces; of a counter the number it arrives at.
        start_s: from when half of its parts are seen, on the composition's clock.
        end_s: until it leaves, or until half of the transition to the next scene.
        box: of its ink at its most settled moment, frame pixels after transforms and camera.
        font_px: em size of its smallest run after scaling.
        kind: "counter" for numbers that change, "decor" for ornament.
    """

    scene: str
    layer: str
    text: str
    start_s: float
    end_s: float
    box: Box
    font_px: float
    kind: Literal["static", "counter", "decor"]


@dataclass(slots=True)
class _Sighting:
    """What was seen of one text layer over the frames so far."""

    first: int
    last: int
    best: tuple[float, ...]
    moments: list[LayerState]


def settled_texts(composition: Composition) -> tuple[SettledText, ...]:
    """Every text layer that can be read, in order of scenes and painting."""
    composition = expand_composition(composition)
    stage = Stage(composition, {})
    found: list[SettledText] = []
    for scene in composition.scenes:
        start, end = _seen_span(composition, scene)
        sightings: dict[int, _Sighting] = {}
        camera = camera_timeline(scene.camera)
        for frame in range(start - scene.start, end - scene.start):
            state = evaluate_scene(composition, scene, frame)
            still = camera.at(frame)
            for layer in state.layers:
                _look(stage, layer, frame, 1.0, still if layer.layer.depth else ALWAYS, sightings)
        found += _report(stage, scene.id, scene.start, sightings)
    if composition.overlay:
        sightings = {}
        for frame in range(composition.duration_frames):
            for layer in evaluate(composition, frame).overlay:
                _look(stage, layer, frame, 1.0, ALWAYS, sightings)
        found += _report(stage, OVERLAY, 0, sightings)
    return tuple(found)


def _seen_span(composition: Composition, scene: Scene) -> tuple[int, int]:
    """The frames in which a scene is more than half of what is seen; overlaps are halved."""
    start, end = scene.start, scene.end
    for join in composition.transitions:
        middle = (join.start + join.end) // 2
        if join.incoming == scene.id:
            start = max(start, middle)
        if join.outgoing == scene.id:
            end = min(end, middle)
    return start, end


def _look(
    stage: Stage,
    state: LayerState,
    seen_at: int,
    above: float,
    still: Still | None,
    sightings: dict[int, _Sighting],
) -> None:
    """Note every text in and under a layer that is seen."""
    if not state.visible:
        return
    layer = state.layer
    opacity = above * number_at(layer.opacity, state.frame)
    still = both(still, stage.place(layer).at(state.frame))
    for child in state.layers:
        _look(stage, child, seen_at, opacity, still, sightings)
    if not isinstance(layer, TextLayer) or opacity <= _SEEN:
        return
    shown, settled = _shares(stage, layer, state.frame, opacity)
    if shown < _SEEN:
        return
    rank = (settled, float(still is not None), round(opacity, 2))
    sighting = sightings.get(id(layer))
    if sighting is None:
        sightings[id(layer)] = _Sighting(seen_at, seen_at, rank, [state])
        return
    sighting.last = seen_at
    if rank > sighting.best:
        sighting.best, sighting.moments = rank, [state]
    elif rank == sighting.best:
        sighting.moments.append(state)


def _shares(stage: Stage, layer: TextLayer, frame: float, opacity: float) -> tuple[float, float]:
    """How much of a text is seen and how much of it stands in its place, 0..1 each."""
    phrase = stage.phrase(layer, frame)
    if layer.typing is not None:
        count = sum(len(graphemes(line.shaped.text)) for line in phrase.lines)
        typed = min(1.0, int(number_at(layer.typing.shown, frame) + 1e-6) / max(1, count))
        return typed, typed
    if layer.decode is not None:
        count = len(stage.pieces(layer, phrase, "cluster"))
        passed = (frame - layer.decode.start) / layer.decode.frames_per_glyph
        clear = min(1.0, max(0.0, passed / max(1, count)))
        return clear, clear
    animators = stage.active(layer, frame)
    taken = at_work(stage, layer, phrase, frame)
    if not animators and not taken:
        return 1.0, 1.0
    moved = motions(stage, layer, phrase, frame)
    if not moved:
        return 1.0, 1.0
    hidden = sum(
        motion.opacity * opacity <= _SEEN
        or (motion.masked and _is_behind(piece.box, placed_box(motion.placing, piece.box)))
        for piece, motion in moved
    )
    seed = stage.plan(layer).seed
    away = 0.0
    for animator in animators:
        units = stage.pieces(layer, phrase, animator.unit)
        order = ranks(animator, len(units), seed)
        away += sum(
            abs(offset_share(animator, progress(animator, rank, frame))) for rank in order
        ) / max(1, len(units))
    for modulator, strong in taken:
        # Waves and wiggles never rest; text can be read all the same.
        if not is_restless(modulator.selector):
            away += sum(abs(strength) for strength in strong) / max(1, len(strong))
    return 1 - hidden / len(moved), max(0.0, 1 - away)


def _is_behind(box: Bounds, moved: Bounds) -> bool:
    """Whether a masked piece stands more than half outside of where it settles."""
    reach = max(1.0, box.height) / 2
    return abs(moved.y - box.y) > reach or abs(moved.x - box.x) > max(1.0, box.width) / 2


def _report(
    stage: Stage, scene: str, offset: int, sightings: dict[int, _Sighting]
) -> Iterator[SettledText]:
    rate = stage.composition.rate
    for sighting in sightings.values():
        moments = sighting.moments
        layer = moments[0].layer
        if not isinstance(layer, TextLayer):
            continue
        counts = layer.counter is not None
        state = moments[-1] if counts else moments[len(moments) // 2]
        lines = lines_at(layer, state.frame)
        ink = _ink(stage, layer, state.frame)
        if ink is None:
            continue
        sizes = [run.style.size_px for line in lines for run in line.runs if not run.text.isspace()]
        box = map_box(state.matrix, ink)
        yield SettledText(
            scene=scene,
            layer=layer.id,
            text=" ".join(line.text for line in lines),
            start_s=rate.seconds(offset + sighting.first),
            end_s=rate.seconds(offset + sighting.last + 1),
            box=Box(x=box.x, y=box.y, width=box.width, height=box.height),
            font_px=min(sizes) * mean_scale(state.matrix, *ink.centre),
            kind="decor" if layer.decor else "counter" if counts else "static",
        )


def _ink(stage: Stage, layer: TextLayer, frame: float) -> Bounds | None:
    """The box around a text's ink in its own space, where it stands once it has arrived."""
    if layer.path is None:
        return set_lines(lines_at(layer, frame), layer.align).ink
    phrase = stage.phrase(layer, frame)
    return union(
        placed_box(motion.placing, piece.box)
        for piece, motion in motions(stage, layer, phrase, frame)
    )
