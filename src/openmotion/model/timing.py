"""Time in whole frames at a rational rate."""

from fractions import Fraction
from typing import Self

from pydantic import Field, model_validator

from openmotion.model.frozen import Frozen


class FrameRate(Frozen):
    """A rational number of frames in a second, so that 29.97 is exactly 30000/1001.

    Attributes:
        num: frames, 1 or more.
        den: in so many seconds, 1 or more.
    """

    num: int = Field(ge=1, le=240_000)
    den: int = Field(default=1, ge=1, le=1_001)

    @property
    def exact(self) -> Fraction:
        """Frames a second as a fraction."""
        return Fraction(self.num, self.den)

    @property
    def fps(self) -> float:
        """Frames a second as a float, for curves and labels only, never for positions."""
        return self.num / self.den

    def frames(self, seconds: float | Fraction) -> int:
        """The nearest whole number of frames to a time in seconds; halves round up."""
        exact = Fraction(seconds).limit_denominator(1_000_000) * self.exact
        return int((exact + Fraction(1, 2)) // 1)

    def seconds(self, frames: float) -> float:
        """The time in seconds at which a frame (or a moment within one) starts."""
        return float(Fraction(frames) / self.exact)

    def samples(self, frames: int, sample_rate: int) -> int:
        """The nearest whole number of audio samples that last as long as so many frames."""
        return int((Fraction(frames * sample_rate) / self.exact + Fraction(1, 2)) // 1)


def frame_rate(fps: float) -> FrameRate:
    """The exact rate behind a written one: 29.97 becomes 30000/1001, 25 becomes 25/1.

    Raises:
        ValueError: the rate is not between 1 and 240.
    """
    if not 1 <= fps <= 240:
        raise ValueError(f"{fps} frames a second is outside 1 to 240")
    nearest = round(fps)
    if abs(fps - nearest) < 1e-6:
        return FrameRate(num=nearest)
    ntsc = Fraction(round(fps * 1.001) * 1000, 1001)
    if abs(float(ntsc) - fps) < 0.006:
        return FrameRate(num=ntsc.numerator, den=ntsc.denominator)
    exact = Fraction(fps).limit_denominator(1001)
    return FrameRate(num=exact.numerator, den=exact.denominator)


class Span(Frozen):
    """A half-open range of frames: `start` is in, `end` is out."""

    start: int
    end: int

    @model_validator(mode="after")
    def _check_order(self) -> Self:
        if self.end <= self.start:
            raise ValueError(f"a span from {self.start} to {self.end} holds no frame")
        return self

    @property
    def length(self) -> int:
        """How many frames the span holds."""
        return self.end - self.start

    def holds(self, frame: int) -> bool:
        """Whether a frame lies in the span."""
        return self.start <= frame < self.end
