"""Stretches of a video in which nothing is to be seen or nothing moves."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

# Blank: nearly all pixels alike. Still: measured against the first frame of the stretch, so that
# slow drifts count as movement. Method: FFmpeg's filters blackdetect and freezedetect.
_ALIKE_LEVELS, _ALIKE_SHARE = 6, 0.995
_STILL_MEAN, _STILL_MOST = 0.13, 5


@dataclass(frozen=True, slots=True)
class Stretch:
    """A half-open range of frames."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """How many frames it holds."""
        return self.end - self.start


def blank_stretches(pictures: Iterable[NDArray[np.uint8]], least: int) -> tuple[Stretch, ...]:
    """Where the frame is empty, for at least so many frames.

    Args:
        pictures: small copies of all frames, each (height, width, 3) uint8 RGB.
        least: frames.
    """
    blank = [_is_blank(picture) for picture in pictures]
    return _runs(np.asarray(blank, bool), least)


def still_stretches(pictures: Iterable[NDArray[np.uint8]], least: int) -> tuple[Stretch, ...]:
    """Where the picture does not change, for at least so many frames."""
    starts, frames = [0], 0
    anchor: NDArray[np.uint8] | None = None
    for frame, picture in enumerate(pictures):
        frames = frame + 1
        if anchor is not None:
            difference = cv2.absdiff(picture, anchor)
            if (
                cv2.mean(difference.reshape(-1))[0] < _STILL_MEAN
                and difference.max() <= _STILL_MOST
            ):
                continue
            starts.append(frame)
        anchor = np.array(picture)
    ranges = itertools.pairwise([*starts, frames])
    return tuple(Stretch(start, end) for start, end in ranges if end - start >= least)


def _is_blank(picture: NDArray[np.uint8]) -> bool:
    """Whether a picture is one colour, but for slow gradients towards its corners."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.int16)
    return bool((np.abs(grey - np.median(grey)) <= _ALIKE_LEVELS).mean() >= _ALIKE_SHARE)


def _runs(flags: NDArray[np.bool_], least: int) -> tuple[Stretch, ...]:
    edges = np.flatnonzero(np.diff(np.concatenate(([0], flags.astype(np.int8), [0]))))
    return tuple(
        Stretch(int(start), int(end))
        for start, end in zip(edges[::2], edges[1::2], strict=True)
        if end - start >= least
    )
