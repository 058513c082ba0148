"""What a choreography sounds like: airs for moves, pops for arrivals out of nothing."""

from openmotion.director.choreography.timeline import Timeline
from openmotion.model import Cue

_APART = 4  # frames between two sounds


def sounds_of(timeline: Timeline) -> tuple[Cue, ...]:
    """Quiet effects on the frames where something happens, panned to where it happens."""
    width = timeline.choreography.width
    cues: list[Cue] = []
    for run in sorted(timeline.runs, key=lambda run: (run.start, run.end)):
        action = run.clause.action
        x = timeline.place(run.clause.actor, run.end)[0]
        pan = max(-0.7, min(0.7, 1.4 * (x / width - 0.5)))
        frame = (run.start + run.end) // 2
        if action in {"move", "swap", "orbit", "turn"} and run.end - run.start >= 6:
            cue = Cue(kind="whoosh", frame=frame, gain_db=-9.0, pan=pan)
        elif action == "appear":
            cue = Cue(kind="pop", frame=run.start, gain_db=-7.0, pan=pan)
        elif action in {"morph", "recolour"}:
            cue = Cue(kind="shimmer", frame=run.start, gain_db=-14.0, pan=pan)
        elif action == "bounce":
            cue = Cue(kind="tick", frame=run.end, gain_db=-8.0, pan=pan)
        else:
            continue
        if 0 <= cue.frame < timeline.total and all(
            abs(cue.frame - other.frame) >= _APART for other in cues
        ):
            cues.append(cue)
    return tuple(cues)
