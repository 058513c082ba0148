"""Frames of a composition become encoded segments."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from openmotion.media import PresetName, SegmentEncoder
from openmotion.model import Composition, Span
from openmotion.render import Renderer
from openmotion.review.frame_log import copy_planes, small_copy

_FRAMES_PER_REPORT = 6
_STILL_PX = 640  # the longer side


@dataclass(frozen=True, slots=True)
class Studio:
    """What all segments are drawn with.

    Attributes:
        composition: what to draw.
        renderer: of that composition.
        preset: of the encoder.
        watch: keep small copies of the frames.
    """

    composition: Composition
    renderer: Renderer
    preset: PresetName
    watch: bool


@dataclass(frozen=True, slots=True)
class Take:
    """A run of frames, encoded.

    Attributes:
        segment: an MP4.
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
        EncodingFailed: x264 gave up.
    """
    film = studio.composition
    middle = (span.start + span.end) // 2
    copies, still = [], None
    unreported = 0
    with SegmentEncoder(film.width, film.height, film.rate, studio.preset) as encoder:
        for frame in range(span.start, span.end):
            studio.renderer.draw(frame, encoder.planes)
            if studio.watch:
                copies.append(small_copy(encoder.planes))
            if with_still and frame == middle:
                still = copy_planes(encoder.planes, _still_size(film))
            encoder.add()
            unreported += 1
            if unreported == _FRAMES_PER_REPORT:
                on_frames(unreported)
                unreported = 0
        return Take(encoder.finish(), np.stack(copies) if copies else None, still)


def _still_size(film: Composition) -> tuple[int, int]:
    factor = min(1.0, _STILL_PX / max(film.width, film.height))
    return max(1, round(film.width * factor)), max(1, round(film.height * factor))
