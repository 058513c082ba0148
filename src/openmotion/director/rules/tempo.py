"""The beat of a video: whole frames, within the tempo of its mood."""

from openmotion.model.cue import Mood
from openmotion.model.seed import chance

# Slowest and fastest beats a minute of each mood.
_TEMPI: dict[Mood, tuple[float, float]] = {
    "energetic": (124, 150),
    "calm": (70, 92),
    "luxury": (76, 98),
    "playful": (104, 128),
    "tech": (108, 130),
    "corporate": (94, 114),
    "cinematic": (72, 96),
    "warm": (86, 110),
    "retro": (98, 122),
}
BEATS_A_BAR = 4


def choose_beat(mood: Mood, total_frames: int, fps: float, *, pace: float, seed: int) -> int:
    """Frames a beat, so that the tempo fits the mood and the video ends near a bar line."""
    slow, fast = _TEMPI[mood]
    middle = min(fast, max(slow, (slow + fast) / 2 * pace))
    options = [n for n in range(2, 400) if slow <= 60 * fps / n <= fast]
    if not options:
        return max(2, round(60 * fps / middle))

    def cost(frames: int) -> float:
        bar = frames * BEATS_A_BAR
        over = total_frames % bar
        to_bar = min(over, bar - over) / bar
        away = abs(60 * fps / frames - middle) / (fast - slow)
        return 1.6 * to_bar + 1.0 * away + 0.5 * chance(seed, "tempo", frames)

    return min(options, key=cost)
