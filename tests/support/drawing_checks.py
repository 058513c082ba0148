"""What any composition must keep when it is drawn, whatever is in it."""

import time
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from pydantic import ValidationError

from openmotion.errors import MotionError
from openmotion.model import Composition, check_composition
from openmotion.render import Renderer, settled_texts

SLOWEST_S = 5.0


@dataclass(slots=True)
class Findings:
    """What was found out about one composition.

    Attributes:
        refused: the error it is refused with; empty if it is drawn.
        defects: sentences, one for each law it breaks.
        slowest_s: processor time of its slowest frame.
    """

    refused: str = ""
    defects: list[str] = field(default_factory=list)
    slowest_s: float = 0.0


class GreyClip:
    """A clip of two seconds that gets brighter, without a file."""

    size = (32, 18)
    duration_s = 2.0

    def frame_at(self, seconds: float) -> NDArray[np.uint8]:
        """One grey, brighter the later."""
        level = int(min(max(seconds, 0.0), self.duration_s) / self.duration_s * 255)
        picture = np.full((18, 32, 4), level, np.uint8)
        picture[..., 3] = 255
        return picture


def photo() -> NDArray[np.uint8]:
    """A small picture with colours and a transparent corner, premultiplied."""
    rows, columns = np.mgrid[0:30, 0:40]
    picture = np.stack([rows * 8, columns * 6, rows + columns, 255 + 0 * rows], axis=2)
    picture[:8, :8] = 0
    return picture.astype(np.uint8)


def renderer_of(composition: Composition) -> Renderer:
    """A renderer with the pictures and clips that random compositions name."""
    return Renderer(composition, {"photo": photo()}, clips={"clip": GreyClip()})


def examine(composition: Composition, *, thoroughly: bool) -> Findings:
    """Draw three frames of a composition and see whether the laws hold.

    Args:
        composition: any.
        thoroughly: also draw again in another order, gather the texts and go through JSON.
    """
    found = Findings()
    try:
        check_composition(composition)
        frames = _draw(composition, found)
        if thoroughly:
            _check_again(composition, frames, found)
    except (MotionError, ValidationError) as error:
        found.refused = type(error).__name__ + ": " + str(error)
    return found


def _draw(composition: Composition, found: Findings) -> dict[int, NDArray[np.uint8]]:
    last = composition.duration_frames - 1
    frames: dict[int, NDArray[np.uint8]] = {}
    renderer = renderer_of(composition)
    clear = any(scene.ground.kind == "none" for scene in composition.scenes)
    for number in sorted({0, last // 2, last}):
        started = time.process_time()
        frames[number] = renderer.frame(number).copy()
        took = time.process_time() - started
        if took > SLOWEST_S:
            # The first time may have compiled something.
            again = renderer_of(composition)
            started = time.process_time()
            again.frame(number)
            took = time.process_time() - started
        found.slowest_s = max(found.slowest_s, took)
        if not clear and frames[number][..., 3].min() != 255:
            found.defects.append(f"frame {number} is not opaque")
    if found.slowest_s > SLOWEST_S:
        found.defects.append(f"a frame takes {found.slowest_s:.1f} s")
    return frames


def _check_again(
    composition: Composition, frames: dict[int, NDArray[np.uint8]], found: Findings
) -> None:
    restored = Composition.model_validate_json(composition.model_dump_json())
    if restored != composition:
        found.defects.append("its JSON reads back as another composition")
    renderer = renderer_of(restored)
    for number, picture in reversed(frames.items()):
        differing = int((renderer.frame(number) != picture).any(axis=2).sum())
        if differing:
            found.defects.append(f"frame {number} drawn again differs in {differing} pixels")
    settled_texts(composition)
