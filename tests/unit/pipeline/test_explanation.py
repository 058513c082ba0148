"""A moment is explained by the words, the recipe and the rule behind it."""

import pytest

from openmotion.director.offline import OfflineDirector
from openmotion.errors import InvalidRequest
from openmotion.model import MotionDocument, Request
from openmotion.pipeline.explanation import explain
from openmotion.pipeline.versions import installed_versions

PROMPT = (
    'A 12 second launch video for Fernlight, a reading lamp. Say "Light that follows the page". '
    "Features: warm dimming, silent hinge, oak foot. Navy background. Link: fernlight.example"
)


@pytest.fixture(scope="module")
def document() -> MotionDocument:
    director, request = OfflineDirector(), Request(prompt=PROMPT)
    brief = director.understand(request)
    storyboard = director.plan(brief, 0)
    return MotionDocument(
        request=request,
        brief=brief,
        storyboard=storyboard,
        composition=director.arrange(storyboard),
        versions=installed_versions(),
    )


def settled_moment(document: MotionDocument, words: str) -> float:
    """Late in the shot that says the words."""
    for shot in document.storyboard.shots:
        if words in shot.content.model_dump_json():
            return shot.start_s + 0.75 * shot.duration_s
    raise AssertionError(f"no shot says {words}")


def test_a_quotation_is_led_back_to_its_words_and_its_field(document):
    found = explain(document, settled_moment(document, "Light that follows the page"))

    text = next(item for item in found.texts if "follows" in item.text.lower())
    assert text.field in {"headline", "lines", "support"}
    assert "Light that follows the page" in text.sources[0].words


def test_every_shot_names_its_recipe_and_the_rule_that_put_it_there(document):
    for shot in document.storyboard.shots:
        found = explain(document, shot.start_s + 0.6 * shot.duration_s)

        assert found.shot == shot
        assert found.recipe
        assert found.shot.rule


def test_what_the_prompt_says_of_all_shots_is_told(document):
    fields = {source.field: source.words for source in explain(document, 1.0).reasons}

    assert "navy" in fields["colours"].lower()
    assert "12" in fields["duration_s"]


@pytest.mark.parametrize("time_s", [-0.1, 12.5])
def test_a_moment_outside_of_the_video_is_refused(document, time_s):
    with pytest.raises(InvalidRequest, match="no moment"):
        explain(document, time_s)
