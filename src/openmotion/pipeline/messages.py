"""What a rendering process and the one that started it say to each other."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from openmotion.model import FrameRate, Span
from openmotion.pipeline.orders import Done, Reached, StageOrder, Warm

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from openmotion.media.coding import Coding

Pictures = Mapping[str, "NDArray[np.uint8]"]
"""The assets of a composition by id, (height, width, 4) uint8 RGBA, premultiplied."""

Clips = Mapping[str, Path]
"""The files of a composition's clips by asset id."""


@dataclass(frozen=True, slots=True)
class Load:
    """To the worker, first: what all segments are cut from, and how they are encoded.

    Attributes:
        composition: what to draw, as JSON; generic models cannot be pickled.
        coding: of the pictures; None is H.264.
        pictures: the composition's assets.
        watch: keep small copies of the frames for the review of the finished file.
        size: width and height of the frames in pixels; None is the composition's own.
        rate: frames a second of the video; None is the composition's own.
        clips: the files of the composition's clips.
    """

    composition: str
    coding: "Coding | None"
    pictures: Pictures
    watch: bool
    size: tuple[int, int] | None = None
    rate: FrameRate | None = None
    clips: Clips = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Draw:
    """To the worker: draw and encode frames, and leave the segment in a file."""

    span: Span
    path: Path


@dataclass(frozen=True, slots=True)
class Ready:
    """From the worker: everything is loaded that does not depend on the composition."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """From the worker: so many more frames of its segment are encoded."""

    frames: int


@dataclass(frozen=True, slots=True)
class Finished:
    """From the worker: the segment stands in its file.

    Attributes:
        copies: (frames, height, width, 3) uint8, small copies of its frames, if they are watched.
    """

    copies: "NDArray[np.uint8] | None"


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of frames, encoded.

    Attributes:
        path: of the file that holds it.
        copies: (frames, height, width, 3) uint8, small copies of its frames, if they were watched.
    """

    path: Path
    copies: "NDArray[np.uint8] | None"


@dataclass(frozen=True, slots=True)
class Failed:
    """From the worker: it could not do what it was told, and would not a second time.

    Attributes:
        code: of the MotionError; "os_error" or "unexpected" for others.
        message: what happened.
        errno: of an OSError.
    """

    code: str
    message: str
    errno: int | None = None


Order = Load | Draw | Warm | StageOrder
Answer = Ready | Drawn | Finished | Failed | Reached | Done
