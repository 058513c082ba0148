"""Frames of a composition become encoded segments."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from openmotion.media.coding import Coding
from openmotion.model import Composition, FrameRate, Span
from openmotion.pipeline.recording import open_recorder
from openmotion.render import Renderer
from openmotion.review.frame_log import small_size

_FRAMES_PER_REPORT = 6
_STILL_PX = 640  # the longer side


@dataclass(frozen=True, slots=True)
class Studio:
    """What all segments are drawn with.

    Attributes:
        composition: what to draw.
        renderer: of that composition.
        coding: of the pictures.
        watch: keep small copies of the frames.
        size: width and height of the renderer's frames; None is the composition's own.
        rate: of the renderer's frames; None is the composition's own.
    """

    composition: Composition
    renderer: Renderer
    coding: Coding
    watch: bool
    size: tuple[int, int] | None = None
    rate: FrameRate | None = None


@dataclass(frozen=True, slots=True)
class Take:
    """A run of frames, encoded.

    Attributes:
        segment: an MP4, or what else the codec is kept in.
        copies: (frames, height, width, 3) uint8, small copies of the frames, if watched.
        still: (height, width, 3) uint8 RGB, the frame in the middle, if wanted.
    """

    segment: bytes
    copies: NDArray[np.uint8] | None
    still: NDArray[np.uint8] | None


def encode_segment(
    studio: Studio, span: Span, *, on_frames: Callable[[int], None], with_still: bool = False
) -> Take:
    """Draw and encode a run of frames.

    Args:
        studio: what to draw with.
        span: which frames.
        on_frames: is told now and then how many more frames are done.
        with_still: keep the frame in the middle.

    Raises:
        EncodingFailed: the encoder gave up.
    """
    film = studio.composition
    middle = (span.start + span.end) // 2
    width, height = studio.size or (film.width, film.height)
    size = small_size(width, height)
    copies, still = [], None
    unreported = 0
    rate = studio.rate or film.rate
    with open_recorder(studio.coding, width=width, height=height, rate=rate) as recorder:
        for frame in range(span.start, span.end):
            recorder.draw(studio.renderer, frame)
            if studio.watch:
                copies.append(recorder.copy(size))
            if with_still and frame == middle:
                still = recorder.copy(_still_size(width, height))
            recorder.keep()
            unreported += 1
            if unreported == _FRAMES_PER_REPORT:
                on_frames(unreported)
                unreported = 0
        return Take(recorder.finish(), np.stack(copies) if copies else None, still)


def _still_size(width: int, height: int) -> tuple[int, int]:
    factor = min(1.0, _STILL_PX / max(width, height))
    return max(1, round(width * factor)), max(1, round(height * factor))
