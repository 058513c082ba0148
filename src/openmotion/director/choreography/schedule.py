"""When a clause begins and how long it takes."""

from openmotion.director.choreography.cast import Player
from openmotion.director.choreography.deed import Deed
from openmotion.director.choreography.said import Said
from openmotion.director.choreography.segment import Segment
from openmotion.director.choreography.simultaneous import is_together
from openmotion.director.choreography.telling import Telling, Told
from openmotion.model.choreography import Clause

USUAL_S: dict[str, float] = {
    "appear": 0.6,
    "disappear": 0.6,
    "move": 1.0,
    "turn": 1.0,
    "scale": 0.8,
    "recolour": 0.6,
    "morph": 1.0,
    "fade": 0.6,
    "bounce": 1.0,
    "pulse": 0.8,
    "blink": 0.8,
    "shake": 0.6,
    "squash": 0.6,
    "swap": 1.2,
    "follow": 1.5,
    "orbit": 3.0,
    "wait": 1.0,
}
"""Seconds that an action takes where the prompt does not say."""


_MOST_RUNS = 60


def schedule(
    telling: Telling, segment: Segment, said: Said, subjects: tuple[str, ...], deeds: list[Deed]
) -> None:
    """Make the deeds of a segment clauses, with their times."""
    if segment.opens:
        telling.lists = False
    if segment.joined == "," and telling.group and telling.group[-1].clause.actor in subjects:
        telling.lists = True
    together = is_together(telling, segment, said, subjects, deeds)
    if said.easing is not None:
        deeds = [deed.eased(said.easing) for deed in deeds]
    telling.after_condition = segment.joined == "once"
    start = start_of(telling, segment, said, together=together)
    if not together:
        telling.group, telling.group_start, telling.group_end = [], start, start
        telling.step += 1
        if not segment.opens:
            telling.spread_s, telling.spread_sentence = None, -1
    length, timed = _length_of(telling, segment, said, deeds, start, together=together)
    gap = _gap_of(said, subjects, length)
    first = len(telling.told)
    end = start
    rank = -1
    pairs: dict[str, int] = {}
    others = [deed.only for deed in deeds if deed.only is not None and deed.only not in subjects]
    for index, key in enumerate((*subjects, *dict.fromkeys(others))):
        rank = index if index < len(subjects) else 0
        for deed in deeds:
            if deed.only not in {None, key} or (deed.only is None and key not in subjects):
                continue
            begin = start + rank * gap + deed.after * length
            span_s = length if deed.share is None else length * deed.share
            end = max(
                end,
                _add(
                    telling, segment, said, deed, key=key, start=begin, length=span_s, timed=timed
                ),
            )
            pairs[key] = index
    telling.group_end = max(telling.group_end, end) if together else end
    if timed and (segment.joined in {"and", "while", "together"} or together):
        _lend(telling, segment, length, first)
    telling.last_deeds, telling.last_subjects = deeds, subjects


def start_of(telling: Telling, segment: Segment, said: Said, *, together: bool = False) -> float:
    """When a segment begins, seconds."""
    if said.start_s is not None:
        return said.start_s
    if said.window is not None:
        return said.window[0]
    start = telling.group_start if together else telling.group_end
    if telling.pending is not None:
        start, telling.pending = telling.pending, None
    if said.halfway and telling.group:
        start = (telling.group_start + telling.group_end) / 2
    if said.delay_s is not None:
        start += said.delay_s
    if said.later_s is not None:
        inside = not segment.opens and segment.joined != "then" and telling.told
        start = (telling.group_start if inside or together else telling.group_end) + said.later_s
    if telling.delay:
        start, telling.delay = start + telling.delay, 0.0
    return start


def _length_of(
    telling: Telling,
    segment: Segment,
    said: Said,
    deeds: list[Deed],
    start: float,
    *,
    together: bool,
) -> tuple[float, bool]:
    if said.window is not None and said.duration_s is None:
        return said.window[1] - said.window[0], True
    if said.end_s is not None and said.end_s > start:
        return said.end_s - start, True
    length = said.duration_s if said.duration_s is not None else telling.each.get(segment.sentence)
    if (
        length is None
        and segment.opens is False
        and telling.spread_sentence == segment.sentence
        and together
    ):
        length = telling.spread_s
    if length is not None:
        telling.spread_s, telling.spread_sentence = length, segment.sentence
        return length, True
    usual = max((USUAL_S.get(deed.action, 1.0) * deed.usual for deed in deeds), default=1.0)
    if said.pace == 0.0:
        return 0.0, True
    if (
        together
        and telling.group
        and segment.joined in {"while", "together", "and", ""}
        and telling.group[0].clause.duration_s
    ):
        partner = telling.group[-1]
        if said.later_s is None and not said.halfway:
            whole = telling.group_end - telling.group_start
            return (whole, partner.timed)
    if deeds and deeds[0].action == "repeat":
        return usual, False
    if segment.verb and segment.verb.value.action == "repeat" and telling.told:
        return telling.told[-1].clause.duration_s, telling.told[-1].timed
    return usual * (said.pace or 1.0), False


def _gap_of(said: Said, subjects: tuple[str, ...], length: float) -> float:
    if said.stagger is None or len(subjects) < 2:
        return 0.0
    kind, amount = said.stagger
    return {"gap": amount, "pause": length + amount, "turn": length}[kind]


def _lend(telling: Telling, segment: Segment, length: float, first: int) -> None:
    """Clauses at the same time, in the same sentence, take a length that is said once."""
    for told in telling.group:
        if (
            telling.told.index(told) < first
            and not told.timed
            and told.sentence == segment.sentence
        ):
            told.clause = told.clause.model_copy(update={"duration_s": length})
            told.timed = True


def _add(
    telling: Telling,
    segment: Segment,
    said: Said,
    deed: Deed,
    *,
    key: str,
    start: float,
    length: float,
    timed: bool,
) -> float:
    runs = 1
    counted = deed.action in {"pulse", "bounce", "blink", "shake", "squash"}
    if said.often and not counted and not deed.counted:
        runs = max(1, min(_MOST_RUNS, round(said.often)))
    fields = dict(deed.says)
    if counted and said.often:
        fields["times"] = max(1, min(1000, round(said.often)))
        if not timed:
            length = (
                length * fields["times"]
                if deed.action in {"pulse", "bounce", "squash"}
                else max(length, 0.35 * fields["times"])
            )
    each = length
    if runs > 1 and timed and said.often_before_time and not said.duration_each:
        each = length / runs
    if said.back and deed.action in {"move", "turn", "scale"}:
        fields["returns"] = True
        if not timed:
            each *= 2
    if said.endless:
        last = telling.stated_s or telling.total_s
        runs = (
            max(1, min(_MOST_RUNS, int((last - start) / each + 1e-6))) if last and each > 0 else 3
        )
    end = start
    for number in range(runs):
        clause = Clause(
            actor=key,
            action=deed.action,
            text=telling.words(segment),
            span=telling.span(segment),
            start_s=round(max(0.0, start + number * each), 6),
            duration_s=round(max(0.0, each), 6),
            **fields,
        )
        told = Told(clause, telling.step, timed, segment.sentence, telling.window)
        telling.told.append(told)
        telling.group.append(told)
        end = max(end, clause.end_s)
    _change(telling.cast.player(key), deed)
    return end


def _change(player: Player, deed: Deed) -> None:
    """What an object is called from here on."""
    if deed.action == "morph" and "shape" in deed.says:
        player.shape, player.sides = deed.says["shape"], deed.says.get("sides", 0)
    if deed.action == "recolour" and deed.named:
        player.colour = (deed.named, deed.says["colour"])
