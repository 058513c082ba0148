"""Where the time of a frame goes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import ParamSpec

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Composition
from openmotion.render.renderer import Renderer

Arguments = ParamSpec("Arguments")


@dataclass(frozen=True, slots=True)
class FrameTimes:
    """The time that frames took to draw.

    Attributes:
        frames_s: seconds of each frame, as the clock says, in the order drawn.
        steps_s: seconds of each kind of step over all frames: "ground", "text", "shape", "image",
            "group" (top layers with all in them), "overlay", "finish", "transition", "planes".
    """

    frames_s: tuple[float, ...]
    steps_s: Mapping[str, float]


def profile_frames(
    composition: Composition,
    frames: Sequence[int],
    clock: Callable[[], float],
    pictures: Mapping[str, NDArray[np.uint8]] | None = None,
) -> FrameTimes:
    """Draw frames in the order given, as video planes, and take the time.

    Args:
        composition: what is drawn.
        frames: their numbers; the first ones also pay for fonts and tiles.
        clock: gives seconds, for example `time.perf_counter`.
        pictures: of image layers, by asset id.
    """
    renderer = _TimedRenderer(composition, clock, pictures)
    height, width = composition.height, composition.width
    y = np.empty((height, width), np.uint8)
    u, v = np.empty((2, height // 2, width // 2), np.uint8)
    times = []
    for number in frames:
        begin = clock()
        renderer.draw(number, (y, u, v))
        times.append(clock() - begin)
    return FrameTimes(tuple(times), dict(renderer.steps_s))


class _TimedRenderer(Renderer):
    """A renderer that adds up the time of its steps."""

    def __init__(
        self,
        composition: Composition,
        clock: Callable[[], float],
        pictures: Mapping[str, NDArray[np.uint8]] | None,
    ) -> None:
        super().__init__(composition, pictures)
        self._clock = clock
        self.steps_s: dict[str, float] = {}

    def _step(
        self,
        name: str,
        do: Callable[Arguments, None],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> None:
        begin = self._clock()
        do(*args, **kwargs)
        self.steps_s[name] = self.steps_s.get(name, 0.0) + self._clock() - begin
