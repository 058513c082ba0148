"""What is settled when all of a prompt is told."""

from openmotion.director.choreography.telling import Telling


def close(telling: Telling) -> None:
    """Share windows among steps that have no length of their own, and note contradictions."""
    for window in dict.fromkeys(told.window for told in telling.told if told.window):
        inside = [told for told in telling.told if told.window == window]
        steps = list(dict.fromkeys(told.step for told in inside))
        if any(
            told.timed and told.clause.duration_s < window[1] - window[0] - 1e-6 for told in inside
        ):
            continue
        part = (window[1] - window[0]) / len(steps)
        for told in inside:
            place = steps.index(told.step)
            told.clause = told.clause.model_copy(
                update={
                    "start_s": round(window[0] + place * part, 6),
                    "duration_s": round(part, 6),
                }
            )
            told.timed = True
    _contradictions(telling)
    ends = [told.window[1] for told in telling.told if told.window]
    if ends and telling.total_s is None:
        telling.total_s = max([*ends, *(told.clause.end_s for told in telling.told)])


def _contradictions(telling: Telling) -> None:
    spots = [
        told.clause
        for told in telling.told
        if told.clause.action == "move" and told.clause.spot is not None
    ]
    for index, one in enumerate(spots):
        for other in spots[index + 1 :]:
            if (
                one.actor == other.actor
                and one.start_s < other.end_s - 1e-6
                and other.start_s < one.end_s - 1e-6
                and one.spot != other.spot
            ):
                telling.notes.append(
                    f"“{one.text}” and “{other.text}” send the "
                    f"{telling.cast.player(one.actor).name} to two places at once; the last one "
                    f"counts."
                )
