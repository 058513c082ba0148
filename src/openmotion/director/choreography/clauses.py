"""Segments told one after the other become clauses."""

from dataclasses import replace

from openmotion.director.choreography.conditions import is_condition
from openmotion.director.choreography.deed import Deed
from openmotion.director.choreography.deeds import deeds_of
from openmotion.director.choreography.deeds.pointing import facing_deg
from openmotion.director.choreography.introduce import introduce
from openmotion.director.choreography.said import Said, sort_tokens
from openmotion.director.choreography.schedule import schedule, start_of
from openmotion.director.choreography.segment import Segment
from openmotion.director.choreography.telling import Telling
from openmotion.director.choreography.tokens import Token


def tell(telling: Telling, segment: Segment) -> None:
    """Take in the next segment."""
    said = sort_tokens(segment, skip=segment.subject)
    if said.total_s is not None:
        telling.total_s = said.total_s
    if said.window is not None:
        _open_window(telling, said.window, segment)
    elif (
        segment.opens
        and telling.window is not None
        and segment.sentence > telling.window_sentence
        and said.start_s is not None
    ):
        telling.window = None
    verb = segment.verb
    if verb is None:
        _without_verb(telling, segment, said)
        return
    if said.negated and verb.value.action != "wait":
        telling.notes.append(
            f"Left out, as it says what shall not happen: “{telling.words(segment)}”."
        )
        return
    if is_condition(telling, segment, said):
        return
    action = verb.value.action
    if action == "introduce" and segment.joined != "once":
        _introduce(telling, segment, said)
        return
    if action == "place" and _is_placing(telling, segment, said):
        return
    subjects = _subjects_of(telling, segment, said)
    if action == "point" and _faces(telling, segment, said, subjects):
        return
    if not subjects:
        telling.notes.append(f"Nobody does this, so it is left out: “{telling.words(segment)}”.")
        return
    if action == "wait":
        _wait(telling, segment, said)
        return
    if segment.says_likewise and telling.last_deeds:
        deeds = _repeated(telling)
    elif action == "repeat":
        deeds = [
            deed.mirrored() if "opposite" in verb.text or "mirror" in verb.text else deed
            for deed in telling.last_deeds
        ]
    else:
        deeds = deeds_of(telling, segment, said, subjects)
    if not deeds:
        telling.notes.append(f"Not understood and left out: “{telling.words(segment)}”.")
        return
    if said.unknown:
        words = ", ".join(dict.fromkeys(said.unknown))
        telling.notes.append(f"Left out of “{telling.words(segment)}”: {words}.")
    schedule(telling, segment, said, subjects, deeds)


def _faces(telling: Telling, segment: Segment, said: Said, subjects: tuple[str, ...]) -> bool:
    """Whether "points up" only says how an object stands at the start."""
    turns = segment.verb is not None and segment.verb.text.endswith("to point")
    told = {told.clause.actor for told in telling.told}
    if turns or told & set(subjects):
        return False
    for key in subjects:
        player = telling.cast.player(key)
        angle = facing_deg(player, said)
        if angle is not None:
            player.rotation_deg, player.acted = angle, False
    return True


def _repeated(telling: Telling) -> list[Deed]:
    """What was done last, to be done by others."""
    return [replace(deed, only=None) for deed in telling.last_deeds]


def _open_window(telling: Telling, window: tuple[float, float], segment: Segment) -> None:
    telling.window, telling.window_sentence = window, segment.sentence
    telling.group, telling.group_start, telling.group_end = [], window[0], window[0]
    telling.pending, telling.step = window[0], telling.step + 1


def _without_verb(telling: Telling, segment: Segment, said: Said) -> None:
    if segment.subject:
        if segment.joined == "together":
            telling.pending_together = True
        known = {player.id for player in telling.cast.players if player.sentence >= 0}
        keys = introduce(telling, segment)
        if telling.last_deeds and said.duration_s is not None and known >= set(keys):
            schedule(telling, segment, said, keys, _repeated(telling))
        return
    if said.start_s is not None:
        telling.pending = said.start_s
    elif said.delay_s is not None:
        telling.delay = said.delay_s
    if (
        said.duration_s is not None
        and said.start_s is None
        and telling.stated_s is None
        and len(segment.tokens) <= 2
    ):
        telling.total_s = said.duration_s


def _introduce(telling: Telling, segment: Segment, said: Said) -> None:
    begins = not telling.told and said.start_s in {None, 0.0} and said.delay_s is None
    keys = introduce(telling, segment)
    if not keys:
        return
    new = [
        key
        for key in keys
        if telling.cast.player(key).span
        and telling.cast.player(key).sentence == segment.sentence
        and not telling.cast.player(key).acted
    ]
    hidden = [key for key in new if not any(told.clause.actor == key for told in telling.told)]
    if not begins and hidden:
        for key in hidden:
            telling.cast.player(key).starts_hidden = True
        schedule(telling, segment, said, tuple(hidden), [Deed("appear", {})])


def _is_placing(telling: Telling, segment: Segment, said: Said) -> bool:
    """Whether "place", "starts at" and the like only say where something stands."""
    only = segment.opens or segment.joined in {"and", ",", "", "while", "together"}
    if (
        segment.verb
        and segment.verb.text.startswith(("start", "begin"))
        and not (
            said.places
            or said.points
            or said.edges
            or said.relations
            or said.insets
            or said.outside
        )
    ):
        if said.objects or (segment.subject and not segment.before):
            introduce(telling, segment)
        elif segment.subject:
            _subjects_of(telling, segment, said)
        if said.start_s is not None:
            telling.pending = said.start_s
        return True
    keys = [
        key
        for token in segment.subject
        for key in telling.resolve(token, sentence=segment.sentence)
    ]
    known = [key for key in keys if telling.cast.player(key).acted]
    if only and not known:
        introduce(telling, segment)
        return True
    return False


def _subjects_of(telling: Telling, segment: Segment, said: Said) -> tuple[str, ...]:
    side = next(
        (side for preposition, side in said.edges if preposition in {"on", "at", "in"}), None
    )
    keys: list[str] = []
    for token in segment.subject:
        keys.extend(telling.resolve(token, sentence=segment.sentence, place=side))
    before = [
        token
        for token in segment.before
        if token.kind
        in {"place", "point", "edge", "size", "inset", "outside", "relation", "opposite"}
    ]
    new = [
        key
        for key in keys
        if not telling.cast.player(key).acted
        and telling.cast.player(key).sentence == segment.sentence
    ]
    if (
        before
        and new
        and any(token.kind == "mention" and not token.value.pronoun for token in segment.subject)
    ):
        introduce(telling, segment, only_before=True)
        for token in before:
            _drop(said, token)
    keys = list(dict.fromkeys(keys))
    if not keys:
        keys = list(telling.cast.subjects) or ([telling.cast.it] if telling.cast.it else [])
        if not keys and telling.cast.players:
            keys = [player.id for player in telling.cast.players]
    found = tuple(keys)
    telling.cast.subjects = found
    if len(found) == 1:
        telling.cast.it = found[0]
    else:
        telling.cast.they = found
    for key in found:
        telling.cast.player(key).acted = True
    return found


def _wait(telling: Telling, segment: Segment, said: Said) -> None:
    if said.duration_s is None and said.end_s is None:
        return
    start = start_of(telling, segment, said)
    length = (
        said.duration_s if said.duration_s is not None else max(0.0, (said.end_s or 0.0) - start)
    )
    if segment.joined in {"while", "together"}:
        return
    telling.group, telling.group_start, telling.group_end = [], start, start + length
    telling.step += 1


def _drop(said: Said, token: Token) -> None:
    """Forget what a token said: it belongs to where the object stands, not to what it does."""
    said.places = [item for item in said.places if item[1] is not token]
    if token.kind == "point":
        said.points = [item for item in said.points if item[1] is not token.value]
    if token.kind == "edge":
        said.edges = [
            item
            for item in said.edges
            if not (item[1] == token.value["side"] and item[0] == token.text.split()[0])
        ]
    if token.kind == "size":
        said.sizes = [item for item in said.sizes if item["text"] != token.text]
    if token.kind == "inset":
        said.insets = [item for item in said.insets if item is not token.value]
    if token.kind == "outside":
        said.outside = None
    if token.kind == "relation":
        said.relations = [item for item in said.relations if item[3] != token.value[2]]
