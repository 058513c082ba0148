"""A storyboard with edits done; what no edit names keeps its ids, seeds, words and lengths."""

from collections.abc import Callable, Sequence
from typing import Any

from openmotion.director.looks import LOOKS, Look, make_palette
from openmotion.director.recipes import RECIPES
from openmotion.director.revise.colouring import recoloured
from openmotion.director.revise.wording import replaced, with_words
from openmotion.errors import InvalidRequest, UnknownLook
from openmotion.model import Brief, Shot, Storyboard, derive_seed
from openmotion.model.edit import (
    AddCue,
    AddShot,
    Edit,
    MoveShot,
    RemoveShot,
    ReplaceWords,
    Resize,
    Retime,
    SetColour,
    SetFont,
    SetFrame,
    SetLook,
    SetPace,
    SetRecipe,
    SetSound,
    SetTone,
    SetTransition,
    SetWords,
    SplitShot,
)
from openmotion.model.storyboard import ExtraCue, PartSize

SHORTEST_S = 0.4
LONGEST_S = 300.0


def apply_edits(storyboard: Storyboard, brief: Brief, edits: Sequence[Edit]) -> Storyboard:
    """The storyboard after all edits, in their order.

    Args:
        storyboard: before.
        brief: what the video was made from; a new look takes its colours from there.
        edits: what to change.

    Raises:
        InvalidRequest: an edit names a shot that is not there, or leaves no video.
        UnknownLook: an edit names a look that does not exist.
    """
    for edit in edits:
        storyboard = _APPLY[type(edit)](storyboard, edit, brief)
    return storyboard


def _retime(board: Storyboard, edit: Retime, _: Brief) -> Storyboard:
    if edit.shot is None:
        factor = edit.duration_s / board.duration_s if edit.duration_s else edit.factor
        lengths = [shot.duration_s * factor for shot in board.shots]
        if edit.duration_s is None:
            return _laid(board, lengths)
        return _laid(board, lengths, total_s=edit.duration_s)
    at = _index(board, edit.shot)
    lengths = [shot.duration_s for shot in board.shots]
    lengths[at] = edit.duration_s or lengths[at] * edit.factor
    return _laid(board, lengths)


def _set_pace(board: Storyboard, edit: SetPace, _: Brief) -> Storyboard:
    return _each(
        board, edit.shot, lambda shot: {"pace": min(4.0, max(0.25, shot.pace * edit.factor))}
    )


def _set_words(board: Storyboard, edit: SetWords, _: Brief) -> Storyboard:
    return _each(
        board, edit.shot, lambda shot: {"content": with_words(shot.content, edit.field, edit.text)}
    )


def _replace_words(board: Storyboard, edit: ReplaceWords, _: Brief) -> Storyboard:
    return _each(
        board, edit.shot, lambda shot: {"content": replaced(shot.content, edit.old, edit.new)}
    )


def _add_shot(board: Storyboard, edit: AddShot, _: Brief) -> Storyboard:
    return _with(board, edit.shot, edit.index)


def _remove_shot(board: Storyboard, edit: RemoveShot, _: Brief) -> Storyboard:
    at = _index(board, edit.shot)
    if len(board.shots) == 1:
        raise InvalidRequest("the only shot cannot be taken out; a video needs one")
    return _ordered(board, [*board.shots[:at], *board.shots[at + 1 :]])


def _move_shot(board: Storyboard, edit: MoveShot, _: Brief) -> Storyboard:
    at = _index(board, edit.shot)
    rest = [*board.shots[:at], *board.shots[at + 1 :]]
    to = min(edit.index, len(rest))
    return _ordered(board, [*rest[:to], board.shots[at], *rest[to:]])


def _split_shot(board: Storyboard, edit: SplitShot, _: Brief) -> Storyboard:
    at = _index(board, edit.shot)
    shot = board.shots[at]
    first = edit.at_s - shot.start_s
    if not SHORTEST_S <= first <= shot.duration_s - SHORTEST_S:
        raise InvalidRequest(
            f"shot {at + 1} lasts from {shot.start_s:.2f} to {shot.start_s + shot.duration_s:.2f} s"
            f" and cannot be cut at {edit.at_s:.2f} s"
        )
    before = shot.model_copy(update={"duration_s": first})
    after = {"duration_s": shot.duration_s - first, "transition": None, "transition_s": 0.0}
    board = board.model_copy(update={"shots": (*board.shots[:at], before, *board.shots[at + 1 :])})
    return _with(board, shot.model_copy(update=after), at + 1)


def _set_recipe(board: Storyboard, edit: SetRecipe, _: Brief) -> Storyboard:
    if edit.recipe not in RECIPES:
        raise InvalidRequest(f"there is no recipe called {edit.recipe!r}")
    return _each(
        board, edit.shot, lambda _: {"recipe": edit.recipe, "choreography": edit.choreography}
    )


def _set_transition(board: Storyboard, edit: SetTransition, _: Brief) -> Storyboard:
    change = {"transition": edit.transition, "transition_s": edit.seconds}
    if edit.shot is not None:
        if _index(board, edit.shot) == 0:
            raise InvalidRequest("nothing comes before the first shot, so it has no transition")
        return _each(board, edit.shot, lambda _: change)
    rest = [shot.model_copy(update=change) for shot in board.shots[1:]]
    return board.model_copy(update={"shots": (board.shots[0], *rest)})


def _set_colour(board: Storyboard, edit: SetColour, _: Brief) -> Storyboard:
    return recoloured(board, edit)


def _set_tone(board: Storyboard, edit: SetTone, _: Brief) -> Storyboard:
    return _each(board, edit.shot, lambda _: {"tone": edit.tone})


def _set_look(board: Storyboard, edit: SetLook, brief: Brief) -> Storyboard:
    look = _look(edit.look)
    palette = make_palette(look, brief, board.seed)
    before = LOOKS[board.look]
    ways = {before.transition: look.transition, before.accent_transition: look.accent_transition}
    shots = tuple(
        shot.model_copy(update={"transition": ways.get(shot.transition, shot.transition)})
        if shot.transition
        else shot
        for shot in board.shots
    )
    return board.model_copy(update={"look": edit.look, "palette": palette, "shots": shots})


def _set_font(board: Storyboard, edit: SetFont, _: Brief) -> Storyboard:
    others = tuple(font for font in board.fonts if font.voice != edit.font.voice)
    return board.model_copy(update={"fonts": (*others, edit.font)})


def _set_sound(board: Storyboard, edit: SetSound, _: Brief) -> Storyboard:
    change: dict[str, Any] = {
        name: value
        for name in ("mood", "music", "effects")
        if (value := getattr(edit, name)) is not None
    }
    change["music_gain_db"] = min(12.0, max(-40.0, board.music_gain_db + edit.gain_db))
    music = change.get("music", board.music)
    change["silent"] = not (music or change.get("effects", board.effects))
    return board.model_copy(update=change)


def _add_cue(board: Storyboard, edit: AddCue, _: Brief) -> Storyboard:
    times = [edit.at_s] if edit.at_s is not None else [shot.start_s for shot in board.shots[1:]]
    extra = tuple(ExtraCue(cue=edit.cue, at_s=at_s) for at_s in times)
    return board.model_copy(update={"extra_cues": (*board.extra_cues, *extra), "silent": False})


def _set_frame(board: Storyboard, edit: SetFrame, _: Brief) -> Storyboard:
    change = {
        name: value
        for name in ("width", "height", "fps", "loop", "transparent")
        if (value := getattr(edit, name)) is not None
    }
    if "fps" in change:  # beats are counted in frames
        beat = board.frames_per_beat * change["fps"] / board.fps
        change["frames_per_beat"] = max(2, round(beat))
    return board.model_copy(update=change)


def _resize(board: Storyboard, edit: Resize, _: Brief) -> Storyboard:
    def change(shot: Shot) -> dict[str, Any]:
        now = next((size.factor for size in shot.sizes if size.part == edit.part), 1.0)
        rest = tuple(size for size in shot.sizes if size.part != edit.part)
        factor = round(min(4.0, max(0.25, now * edit.factor)), 4)
        return {"sizes": (*rest, PartSize(part=edit.part, factor=factor))}

    return _each(board, edit.shot, change)


_APPLY: dict[type, Callable[[Storyboard, Any, Brief], Storyboard]] = {
    Retime: _retime,
    SetPace: _set_pace,
    SetWords: _set_words,
    ReplaceWords: _replace_words,
    AddShot: _add_shot,
    RemoveShot: _remove_shot,
    MoveShot: _move_shot,
    SplitShot: _split_shot,
    SetRecipe: _set_recipe,
    SetTransition: _set_transition,
    SetColour: _set_colour,
    SetTone: _set_tone,
    SetLook: _set_look,
    SetFont: _set_font,
    SetSound: _set_sound,
    AddCue: _add_cue,
    SetFrame: _set_frame,
    Resize: _resize,
}


def _each(
    board: Storyboard, shot_id: str | None, change: Callable[[Shot], dict[str, Any]]
) -> Storyboard:
    if shot_id is not None:
        _index(board, shot_id)
    shots = tuple(
        shot.model_copy(update=change(shot)) if shot_id in {None, shot.id} else shot
        for shot in board.shots
    )
    return board.model_copy(update={"shots": shots})


def _index(board: Storyboard, shot_id: str) -> int:
    for index, shot in enumerate(board.shots):
        if shot.id == shot_id:
            return index
    raise InvalidRequest(f"the video has no shot {shot_id!r}")


def _with(board: Storyboard, shot: Shot, index: int) -> Storyboard:
    """A shot more, with an id and a chance of its own."""
    taken = {other.id for other in board.shots}
    name = next(f"s{n}" for n in range(1, len(taken) + 2) if f"s{n}" not in taken)
    added = shot.model_copy(update={"id": name, "seed": derive_seed(board.seed, name)})
    at = min(index, len(board.shots))
    return _ordered(board, [*board.shots[:at], added, *board.shots[at:]])


def _ordered(board: Storyboard, shots: Sequence[Shot]) -> Storyboard:
    """Shots in a new order: the first comes in by nothing, each keeps its length."""
    first = shots[0].model_copy(update={"transition": None, "transition_s": 0.0})
    board = board.model_copy(update={"shots": (first, *shots[1:])})
    return _laid(board, [shot.duration_s for shot in shots])


def _laid(
    board: Storyboard, lengths_s: Sequence[float], *, total_s: float | None = None
) -> Storyboard:
    """Shots one behind the other with these lengths, on whole frames."""
    frame = 1 / board.fps
    edges, at = [0.0], 0.0
    for length in lengths_s:
        at += max(SHORTEST_S, length)
        edges.append(round(at / frame) * frame)
    if total_s is not None:
        edges[-1] = total_s
    if edges[-1] > LONGEST_S:
        raise InvalidRequest(
            f"the video would last {edges[-1]:.1f} s; {LONGEST_S:.0f} s is the most"
        )
    shots = tuple(
        shot.model_copy(
            update={
                "start_s": round(start, 6),
                "duration_s": round(end - start, 6),
                "transition_s": min(shot.transition_s, round(0.4 * (end - start), 3)),
            }
        )
        for shot, start, end in zip(board.shots, edges[:-1], edges[1:], strict=True)
    )
    return board.model_copy(update={"shots": shots, "duration_s": round(edges[-1], 6)})


def _look(name: str) -> Look:
    if name not in LOOKS:
        raise UnknownLook(
            f"there is no look called {name!r}; choose one of {', '.join(sorted(LOOKS))}"
        )
    return LOOKS[name]
