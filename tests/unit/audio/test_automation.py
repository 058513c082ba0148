"""Curves that ride the music."""

from openmotion.audio.automation import STEP, automation
from openmotion.audio.score import compose
from openmotion.audio.synth import SAMPLE_RATE
from openmotion.model import Cue, EnergyPoint, FrameRate, Music

RATE = FrameRate(num=30)


def _music() -> Music:
    levels = ((0, 0.3), (60, 1.0), (150, 0.3))
    points = tuple(EnergyPoint(frame=frame, level=level) for frame, level in levels)
    return Music(mood="tech", frames_per_beat=15, energy=points)


def test_music_makes_room_for_an_impact() -> None:
    cue = Cue(kind="impact", frame=90, gain_db=-30)
    loud = Cue(kind="impact", frame=90, gain_db=6)
    plain, ducked = (
        automation(compose(_music(), RATE, 180), (each,), RATE).ride for each in (cue, loud)
    )
    moment = RATE.samples(91, SAMPLE_RATE) // STEP

    assert ducked[moment] < 0.7 * plain[moment]


def test_music_holds_its_breath_before_a_riser_ends() -> None:
    cue = Cue(kind="riser", frame=100)
    ride = automation(compose(_music(), RATE, 180), (cue,), RATE).ride
    moment = RATE.samples(100, SAMPLE_RATE) // STEP

    assert ride[moment - 20] < 0.2 < ride[moment + 2]


def test_the_veil_opens_before_a_strong_passage() -> None:
    cutoff = automation(compose(_music(), RATE, 180), (), RATE).cutoff
    early, late, after = (
        cutoff[RATE.samples(frame, SAMPLE_RATE) // STEP] for frame in (10, 58, 70)
    )

    assert early < late < after


def test_the_last_fade_ends_at_zero() -> None:
    score = compose(_music(), RATE, 180)
    fade = automation(score, (), RATE).fade

    assert fade[0] == 1
    assert fade[score.form.samples // STEP] == 0
