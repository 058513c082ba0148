"""How the camera behaves over a shot: pushing, drifting, by hand, or not at all."""

from openmotion.director.kit.stage import Stage
from openmotion.model import Camera, Wiggle, derive_seed, track

_SNAP_S = 0.3
_DRIFT_PX = 16.0
_PER_SECOND, _LEAST, _MOST = 0.27, 0.5, 1.6  # one speed for long and short shots, within limits
_HAND_PX = 2.6
_HAND_PERIOD_S = 2.4


def push_in(stage: Stage, *, by: float = 0.022) -> Camera:
    """The look's slow camera; it ends on the laid-out frame, or sways about it.

    Pushes, pulls and drifts keep one even speed and one direction through a video, so that every
    cut falls into a move that goes on behind it.
    """
    seconds = (stage.leave - stage.enter) / stage.rate.fps
    by *= min(_MOST, max(_LEAST, _PER_SECOND * seconds))
    focus, end = (stage.width / 2, stage.height / 2), max(1, stage.end)
    match stage.look.motion.camera:
        case "push":
            zoom = track((0, 1.0 - by), (end, 1.0), easing="linear", mode="log")
            return Camera(zoom=zoom, focus=focus)
        case "pull":
            zoom = track((0, 1.0 + 0.7 * by), (end, 1.0), easing="linear", mode="log")
            return Camera(zoom=zoom, focus=focus)
        case "drift":
            far = _DRIFT_PX * stage.u * by / 0.022
            x, y = {"left": (far, 0.0), "right": (-far, 0.0), "up": (0.0, far)}[stage.heading]
            return Camera(pan=track((0, (x, y)), (end, (0.0, 0.0)), easing="linear"))
        case "handheld":
            sway = Wiggle[tuple[float, float]](
                base=(0.0, 0.0),
                amplitude=_HAND_PX * stage.u,
                period_frames=max(2.0, _HAND_PERIOD_S * stage.rate.fps),
                seed=derive_seed(stage.shot.seed, "hand"),
            )
            return Camera(pan=sway)
        case "snap":
            stop = min(end, stage.enter + stage.frames(_SNAP_S))
            zoom = track((stage.enter, 1.0 + 1.6 * by), (stop, 1.0), easing="out-expo", mode="log")
            return Camera(zoom=zoom, focus=focus)
        case "still":
            return Camera()


def keep_alive(stage: Stage) -> Camera | None:
    """A hardly visible move for shots so long that they would stand still; else none."""
    shown = (stage.leave - stage.enter) / stage.rate.fps
    if shown <= 5.5:
        return None
    made = push_in(stage, by=0.014)
    if made != Camera():
        return made
    zoom = track((0, 0.99), (max(1, stage.end), 1.0), easing="inout-sine", mode="log")
    return Camera(zoom=zoom, focus=(stage.width / 2, stage.height / 2))
