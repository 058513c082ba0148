"""Edits done to a storyboard are heard and seen in its composition."""

import pytest

from openmotion.director.arrange import arrange
from openmotion.director.offline import OfflineDirector
from openmotion.director.revise import apply_edits
from openmotion.errors import InvalidRequest, UnknownLook
from openmotion.model import Composition, Layer, Request
from openmotion.model.edit import (
    AddCue,
    Edit,
    RemoveShot,
    Resize,
    Retime,
    SetFrame,
    SetLook,
    SetPace,
    SetRecipe,
    SetSound,
    SetTransition,
    SetWords,
    SplitShot,
)
from openmotion.render import settled_texts

DIRECTOR = OfflineDirector()
BRIEF = DIRECTOR.understand(
    Request(
        prompt="A 9 second launch video for Fernlight, a reading lamp. Features: warm dimming, "
        "silent hinge, oak foot. fernlight.example",
        look="clarity",
    )
)
BOARD = DIRECTOR.plan(BRIEF, 0)
FIRST, LAST = BOARD.shots[0].id, BOARD.shots[-1].id


def made(*edits: Edit) -> Composition:
    return arrange(apply_edits(BOARD, BRIEF, edits))


def font_sizes(composition: Composition, scene: str) -> dict[str, float]:
    return {
        text.layer: text.font_px
        for text in settled_texts(composition)
        if text.scene == scene and text.kind != "decor"
    }


def own_layers(composition: Composition, number: int) -> list[Layer]:
    """What a scene holds but the motif, which comes from the scene before."""
    return [layer for layer in composition.scenes[number].layers if layer.id != "motif"]


def test_music_becomes_louder_against_the_effects():
    before, after = made(), made(SetSound(gain_db=4))

    assert before.music is not None
    assert after.music is not None
    assert after.music.gain_db == before.music.gain_db + 4
    assert after.cues == before.cues
    assert after.scenes == before.scenes


def test_without_music_the_effects_stay():
    after = made(SetSound(music=False))

    assert after.music is None
    assert after.cues
    assert not after.silent


def test_a_cue_falls_on_its_frame():
    cues = made(AddCue(cue="whoosh", at_s=2.0)).cues

    assert len(cues) == len(made().cues) + 1
    assert any(cue.kind == "whoosh" and cue.frame == 60 for cue in cues)


def test_larger_text_is_larger_on_screen():
    before, after = font_sizes(made(), FIRST), font_sizes(made(Resize(factor=0.7)), FIRST)

    assert max(after.values()) < max(before.values())


def test_a_quicker_shot_changes_alone():
    quick = made(SetPace(shot=FIRST, factor=2.0))
    slow = made(SetPace(shot=FIRST, factor=0.6))

    assert own_layers(quick, 0) != own_layers(slow, 0)
    for number in range(1, len(BOARD.shots)):
        assert own_layers(quick, number) == own_layers(slow, number)


def test_another_look_keeps_words_and_lengths():
    changed = apply_edits(BOARD, BRIEF, [SetLook(look="poster")])

    assert changed.look == "poster"
    assert [s.content for s in changed.shots] == [s.content for s in BOARD.shots]
    assert [s.duration_s for s in changed.shots] == [s.duration_s for s in BOARD.shots]


def test_a_hard_cut_takes_the_transition_away():
    after = made(SetTransition(transition=None))

    assert made().transitions
    assert after.transitions == ()


def test_another_rate_keeps_the_seconds():
    after = made(SetFrame(fps=60))

    assert after.duration_frames == 2 * made().duration_frames


def test_a_split_shot_lasts_as_long_as_before():
    shot = BOARD.shots[1]
    changed = apply_edits(
        BOARD, BRIEF, [SplitShot(shot=shot.id, at_s=shot.start_s + shot.duration_s / 2)]
    )

    assert changed.duration_s == pytest.approx(BOARD.duration_s)
    assert len({shot.id for shot in changed.shots}) == len(BOARD.shots) + 1


@pytest.mark.parametrize(
    "edit",
    [
        RemoveShot(shot="nope"),
        SetWords(shot=FIRST, field="nope", text="x"),
        SetWords(shot=FIRST, field="items.99.title", text="x"),
        SetRecipe(shot=FIRST, recipe="nope"),
        SetTransition(shot=FIRST, transition="push"),
        SplitShot(shot=FIRST, at_s=BOARD.duration_s - 0.1),
        Retime().model_copy(update={"factor": 60.0}),
    ],
)
def test_what_cannot_be_is_refused(edit):
    with pytest.raises(InvalidRequest):
        apply_edits(BOARD, BRIEF, [edit])


def test_a_look_that_does_not_exist_is_refused():
    with pytest.raises(UnknownLook):
        apply_edits(BOARD, BRIEF, [SetLook(look="nope")])


def test_the_only_shot_stays():
    one = BOARD.model_copy(update={"shots": BOARD.shots[:1]})

    with pytest.raises(InvalidRequest, match="only shot"):
        apply_edits(one, BRIEF, [RemoveShot(shot=FIRST)])


def test_the_last_text_of_a_field_can_be_taken_away():
    changed = apply_edits(BOARD, BRIEF, [SetWords(shot=LAST, field="link", text="")])

    assert changed.shots[-1].content.link == ""
