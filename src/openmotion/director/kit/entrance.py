"""How words come: the entrances of headlines and the quiet one of supporting text."""

from typing import Any

from openmotion.director.kit.stage import Stage
from openmotion.director.looks import Entrance
from openmotion.model import Easing, TextAnimator, choose

_LETTERS_A_WORD = 6
_LETTERWISE: frozenset[Entrance] = frozenset(
    {"typed", "fade_letters", "fall", "scatter", "weight_wave", "glyph_rise"}
)


def entrance(stage: Stage, start: int, words: int, kind: Entrance | None = None) -> TextAnimator:
    """The look's way of bringing a headline in; shots take turns by their seed."""
    motion = stage.look.motion
    own: Entrance = choose(stage.shot.seed, motion.entrances, "entrance")
    chosen = own if kind is None else kind
    duration = stage.frames(motion.duration_s)
    gap = min(motion.stagger_s, 0.6 / max(1, words)) * stage.squeeze * stage.rate.fps
    letterwise = chosen in _LETTERWISE
    move = (
        _letterwise(chosen, stage, words, gap)
        if letterwise
        else _whole(chosen, stage, duration, gap)
    )
    fields: dict[str, Any] = {
        "unit": "glyph" if letterwise else "word",
        "start": start,
        "duration": duration,
        "stagger": gap,
        "easing": motion.arrive,
    }
    return TextAnimator(**{**fields, **move})


def fade_up(
    stage: Stage, start: int, *, ems: float = 0.6, easing: Easing | None = None
) -> TextAnimator:
    """The quiet entrance of supporting text."""
    return TextAnimator(
        unit="line",
        start=start,
        duration=stage.frames(0.55),
        stagger=stage.frames(0.07),
        easing=easing or "out-quart",
        y=ems,
    )


def _letters(stage: Stage, words: int, each_s: float, whole_s: float) -> float:
    """Frames between letters, so that all of them have begun within `whole_s`."""
    count = max(1, words * _LETTERS_A_WORD)
    return min(each_s, whole_s / count) * stage.squeeze * stage.rate.fps


def _letterwise(kind: Entrance, stage: Stage, words: int, gap: float) -> dict[str, Any]:
    """Entrances of letters, each on its own."""
    match kind:
        case "typed":
            gap = _letters(stage, words, 0.036, 0.9)
            return {"duration": 1, "stagger": gap, "easing": "linear"}
        case "fade_letters":
            gap = _letters(stage, words, 0.05, 0.8)
            return {"stagger": gap, "order": "centre", "blur_px": 7 * stage.u}
        case "fall":
            gap = _letters(stage, words, 0.028, 0.6)
            return {"stagger": gap, "y": -0.75, "rotation_deg": -9}
        case "scatter":
            gap = _letters(stage, words, 0.03, 0.6)
            return {"stagger": gap, "order": "random", "y": 0.14, "rotation_deg": 11}
        case "weight_wave":
            return {"stagger": gap * 0.4, "weight": 200, "opacity": 0.0}
        case _:
            gap = min(0.026, 0.7 / max(1, words * 5)) * stage.squeeze * stage.rate.fps
            return {"stagger": gap, "y": 0.7, "rotation_deg": 5}


def _whole(kind: Entrance, stage: Stage, duration: int, gap: float) -> dict[str, Any]:
    """Entrances of words and lines."""
    match kind:
        case "mask_up":
            return {"y": 1.12, "opacity": 1.0, "masked": True}
        case "blur_in":
            return {"stagger": gap * 1.2, "y": 0.16, "scale": 1.04, "blur_px": 14 * stage.u}
        case "slam":
            return {"stagger": gap * 1.3, "scale": 1.5, "y": -0.06}
        case "track_in":
            return {
                "unit": "line",
                "duration": round(duration * 1.3),
                "stagger": gap * 2,
                "tracking_em": 0.14,
            }
        case "pop":
            return {"scale": 0.62, "y": 0.22}
        case "stamp":
            return {"scale": 1.34, "rotation_deg": -4}
        case "lean":
            return {"unit": "line", "x": -0.7, "skew_deg": 14}
        case "unfold":
            return {"tilt_x_deg": 84, "pivot": "base", "y": 0.08}
        case _:
            return {"y": 0.42}
