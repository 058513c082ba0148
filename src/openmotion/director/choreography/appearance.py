"""How an object looks at a frame: its squash, its opacity and its colour."""

import math

from openmotion.director.choreography.runs import Pair
from openmotion.director.choreography.timeline import TINY, Timeline
from openmotion.model import Colour, mix_oklab


def squash_of(timeline: Timeline, actor: str, frame: float) -> Pair:
    """Factors of width and height by pulses, squashes and growing into view."""
    across = down = 1.0
    for run in timeline.runs_of(actor, "pulse", "squash"):
        if run.start <= frame < run.end:
            swing = math.sin(math.pi * run.clause.times * run.share(frame)) ** 2
            factor = run.clause.factor or (1.2, 1.2)
            across *= 1 + (factor[0] - 1) * swing
            down *= 1 + (factor[1] - 1) * swing
    for run in timeline.runs_of(actor, "appear", "disappear"):
        if run.clause.factor is None:
            continue
        progress = run.progress(frame) if frame > run.start else 0.0
        if run.clause.action == "appear":
            later = [
                other
                for other in timeline.runs_of(actor, "appear")
                if run.start < other.start <= frame
            ]
            grown = 1.0 if later else progress
        else:
            later = [
                other
                for other in timeline.runs_of(actor, "appear")
                if other.start >= run.end and other.start <= frame
            ]
            grown = 1.0 if later else 1 - progress
        across, down = across * max(TINY, grown), down * max(TINY, grown)
    return across, down


def opacity_of(timeline: Timeline, actor: str, frame: float) -> float:
    """How much it shows at a frame, 0..1."""
    box = timeline.actors[actor]
    runs = timeline.runs_of(actor, "appear", "disappear", "fade")
    value = 0.0 if runs and runs[0].clause.action == "appear" else box.opacity
    for run in runs:
        if run.start > frame:
            break
        goal = {"appear": box.opacity, "disappear": 0.0}.get(
            run.clause.action, run.clause.opacity or 0.0
        )
        progress = run.progress(frame)
        if run.clause.action == "appear" and (run.clause.from_outside or run.clause.factor):
            progress = 1.0
        if run.clause.action == "disappear" and (run.clause.from_outside or run.clause.factor):
            progress = 1.0 if frame >= run.end else 0.0
        value += (goal - value) * progress
    for run in timeline.runs_of(actor, "blink"):
        if run.start <= frame < run.end and (run.share(frame) * run.clause.times) % 1.0 < 0.5:
            value = 0.0
    return value


def colour_of(timeline: Timeline, actor: str, frame: float, first: Colour) -> Colour:
    """Its colour at a frame."""
    value = first
    for run in timeline.runs_of(actor, "recolour"):
        if run.start <= frame and run.clause.colour:
            value = (
                mix_oklab(value, run.clause.colour, run.progress(frame))
                if run.progress(frame) < 1
                else run.clause.colour
            )
    return value
