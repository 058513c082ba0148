"""Stretches of a plan in which nothing but the ground is on screen."""

from collections.abc import Sequence

from openmotion.model import Composition, Finding, ShapeLayer, TextLayer, number_at
from openmotion.render import FrameState, LayerState, evaluate

# Longer ones are findings; looked at so many times a second.
_LONGEST_S = 0.6
_LOOKS_PER_SECOND = 5
_FAINT = 0.05


def check_emptiness(composition: Composition) -> tuple[Finding, ...]:
    """Stretches in which no layer shows."""
    rate = composition.rate
    step = max(1, round(rate.fps / _LOOKS_PER_SECOND))
    findings = []
    since: int | None = None
    for frame in (*range(0, composition.duration_frames, step), composition.duration_frames):
        state = evaluate(composition, frame) if frame < composition.duration_frames else None
        if state is not None and not _shows(state):
            since = frame if since is None else since
            continue
        if since is not None and rate.seconds(frame - since) > _LONGEST_S:
            findings.append(
                Finding(
                    check="empty",
                    severity="warning",
                    message=f"only the ground shows for {rate.seconds(frame - since):.1f} s",
                    scene=next(
                        scene.id for scene in composition.scenes if scene.start <= since < scene.end
                    ),
                    start_s=rate.seconds(since),
                    end_s=rate.seconds(frame),
                )
            )
        since = None
    return tuple(findings)


def _shows(state: FrameState) -> bool:
    return _any_shows(state.overlay) or any(_any_shows(scene.layers) for scene in state.scenes)


def _any_shows(layers: Sequence[LayerState]) -> bool:
    return any(_layer_shows(layer) for layer in layers)


def _layer_shows(state: LayerState) -> bool:
    layer = state.layer
    if not state.visible or state.opacity < _FAINT:
        return False
    if isinstance(layer, TextLayer):
        entrances = [animator.start for animator in layer.animators if not animator.exit]
        return not entrances or state.frame > min(entrances)
    if isinstance(layer, ShapeLayer) and layer.trim is not None:
        trim = layer.trim
        return number_at(trim.end, state.frame) > number_at(trim.start, state.frame)
    return not state.layers or _any_shows(state.layers)
