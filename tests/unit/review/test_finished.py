"""The finished file is measured, and what is wrong with it is told with place and time."""

import numpy as np
import pytest
from tests.support.clips import HEIGHT, WIDTH, segment_of, tone_of
from tests.support.compositions import composition_of, scene_of

from openmotion.errors import UnreadableMedia
from openmotion.media import SAMPLE_RATE, encode_sound, join_segments
from openmotion.model import EnergyPoint, Music, frame_rate
from openmotion.review import FrameLog, check_file

RATE = frame_rate(30)
FRAMES = 90
# A sine of 440 Hz at this level measures close to -14 LUFS.
LOUD_ENOUGH = 0.228
MUSIC = Music(mood="calm", frames_per_beat=15, energy=(EnergyPoint(frame=0, level=0.5),))


def plan(**changes):
    composition = composition_of(scene_of(end=FRAMES), width=WIDTH, height=HEIGHT)
    return composition.model_copy(update={"music": MUSIC} | changes)


def sound(level=LOUD_ENOUGH, samples=FRAMES * SAMPLE_RATE // 30):
    wave = tone_of(samples, level)
    wave[-2400:] *= np.linspace(1, 0, 2400, dtype=np.float32)[:, None]
    return wave


def busy(frames=FRAMES):
    """The log of a video in which something small always moves."""
    pictures = np.full((frames, 54, 96, 3), 40, np.uint8)
    for frame, picture in enumerate(pictures):
        picture[20:26, frame % 80 : frame % 80 + 12] = 200
    return pictures


@pytest.fixture(scope="module")
def video(tmp_path_factory):
    path = tmp_path_factory.mktemp("finished") / "video.mp4"
    join_segments([segment_of(0, FRAMES, RATE)], path, RATE, encode_sound(sound()))
    return path


def checks(path, composition=None, *, pictures=None, samples=None):
    log = FrameLog(busy() if pictures is None else pictures)
    report = check_file(path, composition or plan(), log=log, sound=samples)
    return [finding.check for finding in report.findings]


def test_a_good_file_has_no_findings(video):
    assert checks(video) == []


def test_a_good_file_is_measured(video):
    report = check_file(video, plan(), log=FrameLog(busy()))
    measures = {measure.name: measure.value for measure in report.measures}

    assert measures["duration"] == pytest.approx(3.0)
    assert (measures["frames"], measures["width"], measures["height"]) == (90, WIDTH, HEIGHT)
    assert measures["video"] == "h264 High yuv420p"
    assert measures["sound"] == pytest.approx(3.0)
    assert measures["loudness"] == pytest.approx(-14, abs=1)
    assert measures["flashes"] == 0


def test_a_file_is_decoded_where_no_log_was_kept(video):
    report = check_file(video, plan())

    # Frames of one grey each: nothing is to be seen in any of them.
    assert "blank" in [finding.check for finding in report.findings]


def test_a_wrong_length_is_an_error(video):
    assert "duration" in checks(video, plan(duration_frames=91))


def test_a_wrong_rate_is_an_error(video):
    assert "duration" in checks(video, plan(rate=frame_rate(25)))


def test_a_wrong_size_is_an_error(video):
    assert checks(video, plan(width=480)) == ["size"]


def test_a_late_index_is_an_error(tmp_path):
    path = tmp_path / "late.mp4"
    path.write_bytes(segment_of(0, FRAMES, RATE))

    assert "fast_start" in checks(path, plan(music=None))


def test_an_empty_stretch_is_an_error_with_its_time(video):
    pictures = busy()
    pictures[30:60] = 40
    report = check_file(video, plan(), log=FrameLog(pictures))
    (blank,) = [finding for finding in report.findings if finding.check == "blank"]

    assert (blank.severity, blank.start_s, blank.end_s) == ("error", 1.0, 2.0)
    assert not report.is_publishable


def test_a_frozen_stretch_is_a_warning_with_its_time(video):
    pictures = busy()
    pictures[20:80] = pictures[20]
    report = check_file(video, plan(), log=FrameLog(pictures))
    (still,) = report.findings

    assert (still.check, still.severity) == ("frozen", "warning")
    assert (still.start_s, still.end_s) == pytest.approx((20 / 30, 80 / 30))


def test_flashes_are_an_error(video):
    pictures = busy()
    pictures[30:60:2] = 255

    assert "flashes" in checks(video, pictures=pictures)


@pytest.mark.parametrize("level", [0.1, 0.6])
def test_a_wrong_loudness_is_a_warning(video, level):
    assert "loudness" in checks(video, samples=sound(level))


def test_a_peak_above_the_limit_is_a_warning(video):
    samples = sound()
    samples[40_000] = 0.98

    assert "true_peak" in checks(video, samples=samples)


def test_a_silent_track_is_an_error(video):
    assert checks(video, samples=np.zeros((144_000, 2), np.float32)) == ["loudness"]


def test_a_silent_stretch_is_a_warning(video):
    samples = sound()
    samples[40_000:120_000] = 0

    assert "silence" in checks(video, samples=samples)


def test_sound_of_another_length_is_an_error(video):
    assert "sound_length" in checks(video, samples=sound(samples=144_001))


def test_a_click_at_the_end_is_a_warning(video):
    assert "ending" in checks(video, samples=tone_of(144_000, LOUD_ENOUGH))


def test_missing_sound_is_an_error(tmp_path):
    path = tmp_path / "mute.mp4"
    join_segments([segment_of(0, FRAMES, RATE)], path, RATE)

    assert checks(path) == ["sound"]
    assert checks(path, plan(silent=True)) == []


def test_sound_that_nobody_wanted_is_an_error(video):
    assert checks(video, plan(silent=True)) == ["sound"]


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(UnreadableMedia):
        check_file(tmp_path / "none.mp4", plan())
