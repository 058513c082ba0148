"""What is heard: the order for the music and the moments of effects."""

from typing import Literal, get_args

from pydantic import Field

from openmotion.model.frozen import Frozen

Mood = Literal[
    "energetic", "calm", "luxury", "playful", "tech", "corporate", "cinematic", "warm", "retro"
]
MOODS: tuple[str, ...] = get_args(Mood)
CueKind = Literal[
    "whoosh", "impact", "riser", "pop", "tick", "type", "click", "shimmer", "reverse", "chime"
]
CUE_KINDS: tuple[str, ...] = get_args(CueKind)


class Cue(Frozen):
    """One effect whose peak falls on a frame.

    Attributes:
        kind: which effect; whooshes, risers and reverses lead up to the frame, others start on it.
        frame: of the peak, from the start of the composition.
        gain_db: relative to the effect's normal level.
        pan: -1 left .. 1 right.
        pitch: semitones up from normal.
        duration_frames: length of risers, reverses and typing; None takes the normal one.
    """

    kind: CueKind
    frame: int
    gain_db: float = Field(default=0.0, ge=-60, le=12)
    pan: float = Field(default=0.0, ge=-1, le=1)
    pitch: float = Field(default=0.0, ge=-24, le=24)
    duration_frames: int | None = Field(default=None, ge=1)


class EnergyPoint(Frozen):
    """How intense the picture is from a frame on, 0 still .. 1 peak."""

    frame: int = Field(ge=0)
    level: float = Field(ge=0, le=1)


class Music(Frozen):
    """The order for the composed music.

    Attributes:
        mood: palette of instruments, harmony and groove.
        frames_per_beat: whole, so that beats fall on frames.
        first_beat: frame of the first downbeat.
        key: semitones above C of the tonic, 0..11.
        energy: one point for each scene start, rising in frame.
        gain_db: of the whole bed, relative to the mood's normal level.
        seed: of its chance.
    """

    mood: Mood
    frames_per_beat: int = Field(ge=2, le=400)
    first_beat: int = Field(default=0, ge=0)
    key: int = Field(default=2, ge=0, le=11)
    energy: tuple[EnergyPoint, ...] = Field(min_length=1)
    gain_db: float = Field(default=0.0, ge=-60, le=12)
    seed: int = 0
