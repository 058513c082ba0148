"""Where the time of a frame goes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import ParamSpec

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Composition, Layer
from openmotion.render.draw.sheet import Sheet
from openmotion.render.evaluate import SceneState
from openmotion.render.renderer import Planes, Renderer

Arguments = ParamSpec("Arguments")
_OVERLAY = "overlay"
_MOST_NAMES = 4


@dataclass(frozen=True, slots=True)
class PartTimes:
    """The time that one thing took in the frames in which it was drawn.

    Attributes:
        scene: its id; empty for what belongs to none.
        name: the layer's id, several joined by " + " where they were drawn as one picture; the
            kind of a ground or a transition; or the step: "finish", "planes".
        kind: the layer's kind, "layers" for several; "ground", "transition", "step".
        frames_s: seconds in each of those frames.
    """

    scene: str
    name: str
    kind: str
    frames_s: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class FrameTimes:
    """The time that frames took to draw.

    Attributes:
        frames_s: seconds of each frame, as the clock says, in the order drawn.
        steps_s: seconds of each kind of step over all frames: "ground", "layers", "overlay",
            "finish", "transition", "planes".
        parts: the same by what was drawn; layers are named, those inside of others are not.
    """

    frames_s: tuple[float, ...]
    steps_s: Mapping[str, float]
    parts: tuple[PartTimes, ...]


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
    renderer = TimedRenderer(composition, clock, pictures)
    height, width = composition.height, composition.width
    y = np.empty((height, width), np.uint8)
    u, v = np.empty((2, height // 2, width // 2), np.uint8)
    for number in frames:
        renderer.draw(number, (y, u, v))
    return renderer.times()


@dataclass(slots=True)
class _Timer:
    """Seconds of each frame, step and part so far."""

    frames_s: list[float] = field(default_factory=list)
    steps_s: dict[str, float] = field(default_factory=dict)
    parts_s: dict[tuple[str, str, str], dict[int, float]] = field(default_factory=dict)

    def add(self, key: tuple[str, str, str], seconds: float) -> None:
        """Note time of a part in the present frame."""
        spent = self.parts_s.setdefault(key, {})
        frame = len(self.frames_s)
        spent[frame] = spent.get(frame, 0.0) + seconds


class TimedRenderer(Renderer):
    """A renderer that takes the time of its steps and of the layers.

    Args:
        composition: what is drawn.
        clock: gives seconds.
        pictures: of image layers, by asset id.
    """

    def __init__(
        self,
        composition: Composition,
        clock: Callable[[], float],
        pictures: Mapping[str, NDArray[np.uint8]] | None = None,
    ) -> None:
        super().__init__(composition, pictures)
        self._clock = clock
        self._timer = _Timer()
        self._scene = _OVERLAY
        self._is_watching = False
        self._stage.watch = self._watch

    def times(self) -> FrameTimes:
        """What was taken so far."""
        return FrameTimes(
            tuple(self._timer.frames_s),
            dict(self._timer.steps_s),
            tuple(
                PartTimes(*key, tuple(spent.values())) for key, spent in self._timer.parts_s.items()
            ),
        )

    def draw(self, number: int, planes: Planes) -> None:
        """Draw a frame, as a renderer does."""
        begin = self._clock()
        super().draw(number, planes)
        self._timer.frames_s.append(self._clock() - begin)

    def _draw_moment(self, sheet: Sheet, state: SceneState) -> None:
        self._scene = state.scene.id
        super()._draw_moment(sheet, state)
        self._scene = _OVERLAY

    def _step(
        self,
        name: str,
        do: Callable[Arguments, None],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> None:
        begin = self._clock()
        do(*args, **kwargs)
        took = self._clock() - begin
        self._timer.steps_s[name] = self._timer.steps_s.get(name, 0.0) + took
        kinds = [str(kind) for item in args if (kind := getattr(item, "kind", None))]
        if name in ("ground", "transition"):
            self._timer.add((self._scene if name == "ground" else "", kinds[0], name), took)
        elif name in ("finish", "planes"):
            self._timer.add((self._scene if name == "finish" else "", name, "step"), took)

    @contextmanager
    def _watch(self, layers: Sequence[Layer]) -> Iterator[None]:
        if self._is_watching:  # inside of another layer, whose time it is
            yield
            return
        self._is_watching = True
        begin = self._clock()
        try:
            yield
        finally:
            self._is_watching = False
            kind = layers[0].kind if len(layers) == 1 else "layers"
            names = [layer.id for layer in layers]
            if len(names) > _MOST_NAMES:
                names = [*names[: _MOST_NAMES - 1], f"{len(names) - _MOST_NAMES + 1} more"]
            self._timer.add((self._scene, " + ".join(names), kind), self._clock() - begin)
