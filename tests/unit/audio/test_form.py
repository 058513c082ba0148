"""The shape of a piece in time."""

import pytest

from openmotion.audio.form import Form
from openmotion.model import EnergyPoint, Music, frame_rate


def _form(
    *,
    frames: int = 450,
    fps: float = 30,
    frames_per_beat: int = 15,
    first_beat: int = 0,
    levels: tuple[tuple[int, float], ...] = ((0, 0.5),),
) -> Form:
    points = tuple(EnergyPoint(frame=frame, level=level) for frame, level in levels)
    music = Music(
        mood="tech", frames_per_beat=frames_per_beat, first_beat=first_beat, energy=points
    )
    return Form.of(music, frame_rate(fps), frames)


@pytest.mark.parametrize("fps", [24, 25, 29.97, 30, 50, 60])
def test_beats_fall_on_frames(fps: float) -> None:
    form = _form(fps=fps, frames_per_beat=13)

    assert form.sample(7) == frame_rate(fps).samples(int(7 * form.pulse), 48_000)


@pytest.mark.parametrize("first_beat", [0, 1, 17, 60, 61, 130])
def test_the_first_beat_is_a_downbeat(first_beat: int) -> None:
    form = _form(first_beat=first_beat)

    assert form.origin <= 0
    assert form.beat(first_beat) % 4 == 0


@pytest.mark.parametrize("frames_per_beat", [2, 5, 15, 40, 399])
def test_any_tempo_is_folded_into_a_playable_one(frames_per_beat: int) -> None:
    assert 0.3 < _form(frames_per_beat=frames_per_beat).beat_s < 1.1


@pytest.mark.parametrize("frames", [30, 45, 90, 200, 450, 900, 9000])
def test_the_last_chord_has_time_to_ring(frames: int) -> None:
    form = _form(frames=frames)
    ring_s = (form.samples - form.sample(form.last_beat)) / 48_000

    assert min(1.7, 0.4 * frames / 30) <= ring_s <= 4.1


def test_the_strongest_passage_is_played_by_all() -> None:
    form = _form(levels=((0, 0.3), (150, 0.7)))

    assert form.level(20) == pytest.approx(1.0)


def test_the_energy_holds_from_its_frame_on() -> None:
    form = _form(levels=((0, 0.3), (150, 1.0), (300, 0.4)))

    assert [form.level(beat) for beat in (0, 9, 10, 19, 20)] == [0.3, 0.3, 1.0, 1.0, 0.4]


def test_a_rise_is_found_where_the_energy_grows() -> None:
    form = _form(levels=((0, 0.3), (150, 1.0), (300, 0.4)))

    assert [rise.beat for rise in form.rises()] == [10.0]
