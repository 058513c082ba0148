"""The mixed sound of whole compositions."""

from typing import Any, get_args

import numpy as np
import pyloudnorm
import pytest
from scipy.signal import resample_poly

from openmotion.audio import SAMPLE_RATE, mix_sound
from openmotion.model import (
    MOODS,
    Composition,
    Cue,
    CueKind,
    EnergyPoint,
    Ground,
    Mood,
    Music,
    Scene,
    frame_rate,
    oklch,
)

_ENERGY = [(0, 0.3), (60, 1.0), (150, 0.3)]


def _composition(
    *,
    frames: int = 180,
    fps: float = 30,
    mood: Mood | None = "energetic",
    cues: tuple[Cue, ...] = (),
    silent: bool = False,
    seed: int = 1,
    key: int = 2,
    frames_per_beat: int = 15,
    first_beat: int = 0,
    energy: list[tuple[int, float]] | None = None,
) -> Composition:
    music = None
    if mood is not None:
        points = tuple(EnergyPoint(frame=f, level=level) for f, level in energy or _ENERGY)
        music = Music(
            mood=mood,
            frames_per_beat=frames_per_beat,
            first_beat=first_beat,
            energy=points,
            seed=seed,
            key=key,
        )
    ground = Ground(kind="flat", colours=(oklch(0.2, 0.02, 200),))
    return Composition(
        width=480,
        height=270,
        rate=frame_rate(fps),
        duration_frames=frames,
        scenes=(Scene(id="a", name="title_card", start=0, end=frames, ground=ground),),
        music=music,
        cues=cues,
        silent=silent,
    )


def _mix(composition: Composition) -> np.ndarray:
    mixed = mix_sound(composition)
    assert mixed is not None
    return mixed


def _true_peak_db(sound: np.ndarray) -> float:
    fine = resample_poly(sound.astype(np.float64), 8, 1, axis=0)
    return float(20 * np.log10(np.abs(fine).max()))


def _power(sound: np.ndarray, start_s: float, end_s: float) -> float:
    part = sound[int(start_s * SAMPLE_RATE) : int(end_s * SAMPLE_RATE)]
    return float((part.astype(np.float64) ** 2).mean())


@pytest.fixture(scope="module")
def by_mood() -> dict[str, np.ndarray]:
    return {mood: _mix(_composition(mood=mood)) for mood in get_args(Mood)}


@pytest.mark.parametrize("fps", [24, 25, 29.97, 30, 50, 60])
@pytest.mark.parametrize("frames", [1, 37, 1001])
def test_sound_is_as_long_as_the_picture_to_the_sample(fps: float, frames: int) -> None:
    composition = _composition(fps=fps, frames=frames, mood=None)

    assert len(_mix(composition)) == composition.rate.samples(frames, 48_000)


@pytest.mark.parametrize("fps", [24, 29.97])
@pytest.mark.parametrize("frames", [1, 37])
def test_music_is_as_long_as_the_picture_to_the_sample(fps: float, frames: int) -> None:
    composition = _composition(fps=fps, frames=frames, mood="calm")

    assert len(_mix(composition)) == composition.rate.samples(frames, 48_000)


def test_a_silent_composition_has_no_sound_stream() -> None:
    assert mix_sound(_composition(silent=True)) is None


def test_without_music_and_cues_there_is_digital_silence() -> None:
    assert not _mix(_composition(mood=None)).any()


def test_sound_is_stereo_float32_within_full_scale() -> None:
    mixed = _mix(_composition(frames=60))

    assert mixed.dtype == np.float32
    assert mixed.shape[1] == 2
    assert np.abs(mixed).max() < 1


@pytest.mark.parametrize("mood", MOODS)
def test_every_mood_is_at_minus_14_lufs(by_mood: dict[str, np.ndarray], mood: Mood) -> None:
    heard = pyloudnorm.Meter(SAMPLE_RATE).integrated_loudness(by_mood[mood].astype(np.float64))

    assert heard == pytest.approx(-14, abs=0.3)


@pytest.mark.parametrize("mood", MOODS)
def test_no_true_peak_is_above_minus_one(by_mood: dict[str, np.ndarray], mood: Mood) -> None:
    assert _true_peak_db(by_mood[mood]) <= -1.2


@pytest.mark.parametrize("mood", MOODS)
def test_the_strong_passage_is_louder_than_the_quiet_one(
    by_mood: dict[str, np.ndarray], mood: Mood
) -> None:
    quiet, strong = _power(by_mood[mood], 0.1, 1.9), _power(by_mood[mood], 2.1, 4.4)

    assert strong > 1.4 * quiet


@pytest.mark.parametrize("mood", MOODS)
def test_the_last_sample_is_silent_and_the_end_fades(
    by_mood: dict[str, np.ndarray], mood: Mood
) -> None:
    mixed = by_mood[mood]

    assert not mixed[-1].any()
    assert np.abs(mixed[-480:]).max() < 0.02
    assert _power(mixed, 5.8, 6.0) < 0.05 * _power(mixed, 4.5, 5.0)


@pytest.mark.parametrize("mood", MOODS)
def test_music_has_no_hole_of_half_a_second(by_mood: dict[str, np.ndarray], mood: Mood) -> None:
    body = by_mood[mood][: int(5.5 * SAMPLE_RATE)]
    parts = body[: len(body) // 24_000 * 24_000].reshape(-1, 24_000, 2)

    assert np.sqrt((parts**2).mean(axis=(1, 2))).min() > 0.005


@pytest.mark.parametrize("mood", MOODS)
def test_there_is_no_offset_and_no_phase_trouble(
    by_mood: dict[str, np.ndarray], mood: Mood
) -> None:
    mixed = by_mood[mood].astype(np.float64)
    middle, side = mixed.mean(axis=1), (mixed[:, 0] - mixed[:, 1]) / 2

    assert abs(middle.mean()) < 1e-3
    assert (side**2).mean() < 0.7 * (middle**2).mean()
    assert (side**2).mean() > 0.01 * (middle**2).mean()


def test_moods_sound_clearly_different(by_mood: dict[str, np.ndarray]) -> None:
    shapes = []
    for mixed in by_mood.values():
        power = np.abs(np.fft.rfft(mixed.mean(axis=1))) ** 2
        edges = (np.geomspace(40, 12_000, 25) * len(mixed) / SAMPLE_RATE).astype(int)
        shapes.append(10 * np.log10(np.add.reduceat(power, edges)[:-1]))
    distances = [float(np.abs(a - b).mean()) for i, a in enumerate(shapes) for b in shapes[i + 1 :]]

    assert min(distances) > 1.0


def test_the_same_composition_gives_the_same_samples() -> None:
    cues = (Cue(kind="whoosh", frame=60), Cue(kind="pop", frame=70))
    composition = _composition(frames=80, cues=cues)

    assert np.array_equal(_mix(composition), _mix(composition))


@pytest.mark.parametrize("change", [{"seed": 2}, {"key": 7}])
def test_seed_and_key_change_the_music(change: Any) -> None:
    plain, other = (
        _mix(_composition(frames=60, mood="retro")),
        _mix(_composition(frames=60, mood="retro", **change)),
    )

    assert not np.allclose(plain, other, atol=0.05)


@pytest.mark.parametrize(
    "kind", ["whoosh", "impact", "riser", "pop", "tick", "click", "reverse", "chime", "shimmer"]
)
@pytest.mark.parametrize("fps", [24, 60])
def test_an_effect_peaks_on_its_frame(kind: CueKind, fps: float) -> None:
    composition = _composition(fps=fps, mood=None, cues=(Cue(kind=kind, frame=60),), frames=90)
    mixed = _mix(composition).astype(np.float64)
    window = 480 if kind in ("whoosh", "riser", "reverse") else 240
    power = np.convolve((mixed**2).sum(axis=1), np.ones(window), "same")
    away_s = abs(int(power.argmax()) / SAMPLE_RATE - composition.rate.seconds(60))

    assert away_s <= 1 / fps


@pytest.mark.parametrize("frame", [0, 2, 149, 400])
def test_effects_at_the_ends_do_no_harm(frame: int) -> None:
    cues = tuple(Cue(kind=kind, frame=frame) for kind in ("whoosh", "riser", "impact", "shimmer"))
    mixed = _mix(_composition(mood=None, cues=cues, frames=150))

    assert np.isfinite(mixed).all()
    assert not mixed[-1].any()


def test_typing_starts_on_its_frame_and_lasts_as_long_as_asked() -> None:
    cue = Cue(kind="type", frame=30, duration_frames=45)
    mixed = _mix(_composition(mood=None, cues=(cue,), frames=120))
    heard = np.flatnonzero(np.abs(mixed).max(axis=1) > 1e-3) / SAMPLE_RATE

    assert heard[0] == pytest.approx(1.0, abs=0.02)
    assert heard[-1] == pytest.approx(2.5, abs=0.15)


def test_a_cue_with_a_pitch_is_higher() -> None:
    def centroid(semitones: float) -> float:
        cue = Cue(kind="pop", frame=10, pitch=semitones)
        mixed = _mix(_composition(mood=None, cues=(cue,), frames=60))
        power = np.abs(np.fft.rfft(mixed.mean(axis=1))) ** 2
        return float((power * np.arange(len(power))).sum() / power.sum())

    assert centroid(12) > 1.5 * centroid(0)


def test_a_panned_effect_is_on_its_side() -> None:
    cue = Cue(kind="pop", frame=10, pan=-0.8)
    mixed = _mix(_composition(mood=None, cues=(cue,), frames=60))

    assert (mixed[:, 0] ** 2).sum() > 4 * (mixed[:, 1] ** 2).sum()


@pytest.mark.parametrize(("frames_per_beat", "first_beat"), [(2, 95), (13, 7), (400, 0)])
def test_any_tempo_and_first_beat_gives_music(frames_per_beat: int, first_beat: int) -> None:
    mixed = _mix(
        _composition(
            frames=50, mood="retro", frames_per_beat=frames_per_beat, first_beat=first_beat
        )
    )

    assert _power(mixed, 0.0, 1.0) > 1e-5


@pytest.mark.parametrize(
    ("mood", "frames"), [("energetic", 30), ("luxury", 30), ("cinematic", 30), ("warm", 75)]
)
def test_a_sting_of_a_few_seconds_is_music_at_its_loudness(mood: Mood, frames: int) -> None:
    mixed = _mix(_composition(mood=mood, frames=frames, energy=[(0, 0.6)]))
    heard = pyloudnorm.Meter(SAMPLE_RATE).integrated_loudness(mixed.astype(np.float64))

    assert heard == pytest.approx(-14, abs=0.5)
    assert _true_peak_db(mixed) <= -1.2
