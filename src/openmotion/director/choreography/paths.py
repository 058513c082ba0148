"""How far along its path an object is."""

import math

from openmotion.director.choreography.runs import Pair, Run


def travelled(run: Run, frame: float) -> Pair:
    """How far a run has moved its object by a frame, pixels right and down."""
    dx, dy = run.shift
    progress = run.progress(frame)
    x, y = dx * progress, dy * progress
    long = math.hypot(dx, dy)
    path = run.clause.path
    if path == "line" or (long == 0 and path != "square") or progress in {0.0, 1.0}:
        return x, y
    across = (dy / long, -dx / long) if long else (0.0, -1.0)
    if across[1] > 0 or (across[1] == 0 and across[0] < 0):
        across = -across[0], -across[1]
    match path:
        case "arc":
            bend = 0.3 * long * math.sin(math.pi * progress)
        case "wave":
            bend = 0.12 * long * math.sin(4 * math.pi * progress)
        case "zigzag":
            bend = 0.12 * long * (2 / math.pi) * math.asin(math.sin(6 * math.pi * progress))
        case "spiral":
            left = rotated((-dx * (1 - progress), -dy * (1 - progress)), 720 * progress)
            return dx + left[0], dy + left[1]
        case _:
            side = run.clause.amount_px
            corners = [(0.0, 0.0), (side, 0.0), (side, side), (0.0, side), (0.0, 0.0)]
            leg = min(3, int(progress * 4))
            part = progress * 4 - leg
            (ax, ay), (bx, by) = corners[leg], corners[leg + 1]
            return ax + (bx - ax) * part, ay + (by - ay) * part
    return x + across[0] * bend, y + across[1] * bend


def rotated(point: Pair, angle_deg: float) -> Pair:
    """A point turned clockwise around the origin."""
    angle = math.radians(angle_deg)
    return (
        point[0] * math.cos(angle) - point[1] * math.sin(angle),
        point[0] * math.sin(angle) + point[1] * math.cos(angle),
    )
