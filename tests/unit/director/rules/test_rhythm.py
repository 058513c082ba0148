"""Time to read, cuts on the beat, lengths that add up."""

import pytest

from openmotion.director.rules.compress import compress
from openmotion.director.rules.draft import Draft, needed_s
from openmotion.director.rules.rhythm import Beat, fit
from openmotion.director.rules.tempo import choose_beat
from openmotion.model.brief import Feature
from openmotion.model.cue import MOODS
from openmotion.model.storyboard import Content


def hook(text: str, rank: int = 0) -> Draft:
    return Draft("hook", Content(headline=text), rank=rank)


def test_longer_words_need_more_time():
    assert needed_s(hook("See your whole week at a glance")) > needed_s(hook("Hello"))


@pytest.mark.parametrize("mood", MOODS)
@pytest.mark.parametrize("fps", [24, 25, 29.97, 30, 50, 60])
def test_a_beat_is_whole_frames_in_a_musical_tempo(mood, fps):
    frames = choose_beat(mood, round(15 * fps), fps, pace=1.0, seed=3)

    assert 68 <= 60 * fps / frames <= 152


def test_a_calm_video_is_slower_than_an_energetic_one():
    calm = choose_beat("calm", 900, 30, pace=1.0, seed=1)
    energetic = choose_beat("energetic", 900, 30, pace=1.0, seed=1)

    assert calm > energetic


def test_shots_of_the_highest_rank_are_left_out_first():
    drafts = [hook("What is asked for"), hook("Ours", rank=1), hook("Ours as well", rank=2)]

    kept, _ = fit(drafts, Beat(fps=30, total=120, frames=15))

    assert [draft.content.headline for draft in kept] == ["What is asked for", "Ours"]


def test_a_timed_shot_starts_when_it_is_asked_to():
    drafts = [hook("One"), Draft("hook", Content(headline="Two"), at_s=3.3)]

    _, starts = fit(drafts, Beat(fps=30, total=240, frames=14))

    assert starts == [0, 99]


def test_untimed_shots_start_on_beats():
    drafts = [hook("One"), hook("Two"), hook("Three"), hook("Four")]

    _, starts = fit(drafts, Beat(fps=30, total=450, frames=15))

    assert [start % 15 for start in starts] == [0, 0, 0, 0]


def test_points_that_would_rush_by_are_joined_in_a_list():
    drafts = [Draft("feature_spotlight", Content(headline=f"Point {n}")) for n in "abcd"]

    joined = compress(drafts, 3.0)

    assert [draft.recipe for draft in joined] == ["feature_list"]
    assert len(joined[0].content.items) == 4


def test_nothing_is_joined_where_there_is_time():
    drafts = [hook("One"), hook("Two")]

    assert compress(drafts, 20.0) == drafts


def test_joined_points_keep_their_details():
    first = Draft("feature_spotlight", Content(headline="Maps", support="Offline too"))
    second = Draft("feature_spotlight", Content(headline="Trips"))

    joined = compress([first, second], 1.0)

    assert joined[0].content.items[0] == Feature(title="Maps", detail="Offline too")
