"""What a rendering process and the one that started it say to each other."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from openmotion.model import Span
from openmotion.pipeline.orders import Done, Reached, StageOrder, Warm

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from openmotion.media import PresetName

Pictures = Mapping[str, "NDArray[np.uint8]"]
"""The assets of a composition by id, (height, width, 4) uint8 RGBA, premultiplied."""


@dataclass(frozen=True, slots=True)
class Load:
    """To the worker, first: what all segments are cut from, and how they are encoded.

    Attributes:
        composition: what to draw, as JSON; generic models cannot be pickled.
        preset: of the encoder.
        pictures: the composition's assets.
        watch: keep small copies of the frames for the review of the finished file.
    """

    composition: str
    preset: "PresetName"
    pictures: Pictures
    watch: bool


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
