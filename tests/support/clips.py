"""Small video clips whose every frame can be told apart."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from openmotion.media import SAMPLE_RATE, PresetName, SegmentEncoder, encode_sound, join_segments
from openmotion.model import FrameRate

WIDTH, HEIGHT = 64, 48
# Levels of luma far enough apart to survive encoding.
_STEP, _LEVELS = 12, 16


def level_of(frame: int) -> int:
    """The luma of a frame of `segment_of`; frames less than 16 apart differ."""
    return 30 + _STEP * (frame * 7 % _LEVELS)


def segment_of(
    start: int,
    end: int,
    rate: FrameRate,
    *,
    preset: PresetName = "mg",
    threads: int = 1,
    size: tuple[int, int] = (WIDTH, HEIGHT),
) -> bytes:
    """A segment of frames of one grey each."""
    with SegmentEncoder(*size, rate, preset, threads=threads) as encoder:
        encoder.planes.u[:] = encoder.planes.v[:] = 128
        for frame in range(start, end):
            encoder.planes.y[:] = level_of(frame)
            encoder.add()
        return encoder.finish()


def tone_of(samples: int, level: float = 0.25) -> NDArray[np.float32]:
    """So many samples of a stereo tone of 440 Hz."""
    wave = level * np.sin(2 * np.pi * 440 / SAMPLE_RATE * np.arange(samples))
    return np.stack([wave, wave], axis=1).astype(np.float32)


def clip_of(path: Path, frames: int, rate: FrameRate, *, sound: bool = True) -> Path:
    """A joined clip of two segments, with a tone as long as the pictures."""
    middle = max(1, frames // 2)
    parts = [segment_of(0, middle, rate)]
    if middle < frames:
        parts.append(segment_of(middle, frames, rate))
    tone = encode_sound(tone_of(rate.samples(frames, SAMPLE_RATE))) if sound else None
    join_segments(parts, path, rate, tone)
    return path
