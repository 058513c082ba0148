"""Follow-ups and reverts on documents, before anything is drawn."""

import pytest

from openmotion.director.offline import OfflineDirector
from openmotion.errors import InvalidRequest
from openmotion.model import MotionDocument, Request
from openmotion.pipeline.comparison import compare_revisions
from openmotion.pipeline.progress import ignore_progress
from openmotion.pipeline.revising import (
    find_revision,
    first_draft,
    next_draft,
    revert_to,
    revise_plan,
    revisions_of,
)

PROMPT = (
    "A 9 second launch video for Fernlight, a reading lamp. Features: warm dimming, silent hinge, "
    "oak foot. fernlight.example"
)


@pytest.fixture(scope="module")
def first() -> MotionDocument:
    return first_draft(Request(prompt=PROMPT), None)(ignore_progress)


@pytest.fixture(scope="module")
def second(first: MotionDocument) -> MotionDocument:
    return next_draft(first, 'Change the headline of scene 1 to "Good light"')(ignore_progress)


def test_a_first_draft_is_revision_one_and_has_no_past(first):
    assert (first.lineage.number, first.lineage.parent, first.history) == (1, None, ())


def test_a_follow_up_counts_on_and_keeps_what_was(first, second):
    assert (second.lineage.number, second.lineage.parent) == (2, 1)
    assert second.history[0].composition == first.composition
    assert second.lineage.edits
    assert second.request == first.request


def test_shots_that_are_not_named_are_the_same_to_the_layer(first, second):
    before = {scene.id: scene for scene in first.composition.scenes}
    after = {scene.id: scene for scene in second.composition.scenes}
    changed = compare_revisions(*revisions_of(second)).changed

    assert changed == (first.storyboard.shots[0].id,)
    for name in before.keys() - set(changed):
        assert after[name] == before[name]


def test_the_sound_stays_where_only_words_change(first, second):
    assert second.composition.music == first.composition.music


def test_the_difference_is_told_in_words(second):
    (line,) = compare_revisions(*revisions_of(second)).lines

    assert line.startswith("shot 1: headline")
    assert "'Good light'" in line


def test_undo_brings_back_the_same_film_and_keeps_the_history(first, second):
    third = next_draft(second, "undo that")(ignore_progress)

    assert third.composition == first.composition
    assert third.storyboard == first.storyboard
    assert [one.lineage.number for one in revisions_of(third)] == [1, 2, 3]


def test_the_first_revision_cannot_be_undone(first):
    with pytest.raises(InvalidRequest, match="nothing to undo"):
        next_draft(first, "undo")(ignore_progress)


def test_a_revert_takes_any_revision_and_a_follow_up_branches_from_it(first, second):
    back = revert_to(second, 1)
    branch = next_draft(back, "make it exactly 12 s")(ignore_progress)

    assert back.composition == first.composition
    assert back.lineage.parent == 1
    assert branch.storyboard.duration_s == 12
    assert find_revision(branch, 2).storyboard == second.storyboard


def test_a_revision_that_is_not_there_is_refused(second):
    with pytest.raises(InvalidRequest, match="no revision 9; the document holds 1, 2"):
        revert_to(second, 9)


def test_a_follow_up_of_which_nothing_is_understood_is_refused_with_its_words(first):
    with pytest.raises(InvalidRequest, match="qwertz"):
        next_draft(first, "qwertz")(ignore_progress)


def test_a_document_is_read_back_whole(second):
    assert MotionDocument.model_validate_json(second.model_dump_json()) == second


def test_a_service_plans_anew_what_it_cannot_change_and_says_so(first):
    request = first.request.model_copy(update={"prompt": f"{PROMPT}\n\nqwertz"})

    film = revise_plan(
        first, request, "qwertz", director=OfflineDirector(), progress=ignore_progress
    )

    assert "planned anew" in film.findings[0].message
    assert film.lineage.parent == 1


def test_fields_of_a_follow_up_are_edits_too(first):
    request = first.request.model_copy(update={"aspect_ratio": "9:16", "duration_s": 12.0})

    film = revise_plan(
        first, request, "louder music", director=OfflineDirector(), progress=ignore_progress
    )

    assert (film.storyboard.width, film.storyboard.height) == (1080, 1920)
    assert film.storyboard.duration_s == 12
    assert [shot.id for shot in film.storyboard.shots] == [
        shot.id for shot in first.storyboard.shots
    ]
