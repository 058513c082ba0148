"""The curve of energy of each arc, which cuts, picture and sound share."""

from itertools import pairwise

Curve = tuple[tuple[float, float], ...]
"""Points of (share of the video, energy 0..1), from 0 to 1."""

# High at the hook, a dip, a build, a peak at 65 to 80 hundredths, a calm end.
_USUAL: Curve = ((0.0, 0.78), (0.15, 0.45), (0.45, 0.62), (0.7, 1.0), (0.86, 0.66), (1.0, 0.35))
_CURVES: dict[str, Curve] = {
    "launch": _USUAL,
    "problem_solution": (
        (0.0, 0.76),
        (0.2, 0.36),
        (0.4, 0.58),
        (0.72, 1.0),
        (0.86, 0.62),
        (1.0, 0.35),
    ),
    "before_after": (
        (0.0, 0.7),
        (0.22, 0.34),
        (0.4, 0.72),
        (0.75, 1.0),
        (0.88, 0.6),
        (1.0, 0.35),
    ),
    "demo_loop": ((0.0, 0.85), (0.14, 0.6), (0.5, 0.74), (0.68, 1.0), (0.85, 0.7), (1.0, 0.4)),
    "cascade": ((0.0, 0.74), (0.18, 0.45), (0.6, 0.84), (0.78, 1.0), (0.9, 0.55), (1.0, 0.35)),
    "countdown_list": ((0.0, 0.84), (0.14, 0.42), (0.8, 1.0), (0.9, 0.55), (1.0, 0.38)),
    "tale": ((0.0, 0.64), (0.28, 0.32), (0.48, 0.5), (0.67, 1.0), (0.84, 0.58), (1.0, 0.3)),
    "facts": ((0.0, 0.7), (0.2, 0.48), (0.7, 1.0), (0.86, 0.6), (1.0, 0.38)),
    "steps": ((0.0, 0.68), (0.2, 0.46), (0.76, 1.0), (0.88, 0.58), (1.0, 0.36)),
    "journey": ((0.0, 0.66), (0.2, 0.5), (0.74, 1.0), (0.88, 0.58), (1.0, 0.36)),
    "topic": ((0.0, 0.7), (0.2, 0.42), (0.5, 0.58), (0.72, 1.0), (0.86, 0.55), (1.0, 0.34)),
    "quote": ((0.0, 0.6), (0.25, 0.4), (0.66, 1.0), (0.84, 0.5), (1.0, 0.32)),
    "kinetic": ((0.0, 0.86), (0.16, 0.58), (0.5, 0.76), (0.75, 1.0), (0.9, 0.62), (1.0, 0.42)),
}


def curve_of(arc: str) -> Curve:
    """The curve of an arc; the usual one for arcs without their own."""
    return _CURVES.get(arc, _USUAL)


def level_at(curve: Curve, share: float) -> float:
    """The energy at a share of the video, 0..1."""
    for (before, low), (after, high) in pairwise(curve):
        if share <= after:
            part = max(0.0, share - before) / (after - before)
            return low + part * (high - low)
    return curve[-1][1]


def peak_of(curve: Curve) -> float:
    """The share of the video at which energy is highest."""
    return max(curve, key=lambda point: point[1])[0]
