"""Two small pictures and the moments between them, for tests of transitions."""

import numpy as np

from openmotion.model import Transition
from openmotion.render.pixels import Frame, draw_transition

BLACK, WHITE = 0xFF000000, 0xFFFFFFFF


def picture(seed: int, shape: tuple[int, int] = (54, 96)) -> Frame:
    """Squares of six pixels in random colours, opaque."""
    chance = np.random.Generator(np.random.PCG64(seed))
    cells = chance.integers(0, 1 << 24, (shape[0] // 6 + 1, shape[1] // 6 + 1), dtype=np.uint32)
    large = np.kron(cells, np.ones((6, 6), np.uint32)).astype(np.uint32)
    return np.ascontiguousarray(large[: shape[0], : shape[1]]) | np.uint32(0xFF000000)


def plain(pixel: int, shape: tuple[int, int] = (54, 96)) -> Frame:
    """One colour everywhere."""
    return np.full(shape, pixel, np.uint32)


def join(kind: str, **fields: object) -> Transition:
    """A transition of eighteen frames."""
    base = {"kind": kind, "outgoing": "a", "incoming": "b", "start": 0, "end": 18}
    return Transition.model_validate({**base, **fields})


def between(
    transition: Transition, progress: float, first: Frame, second: Frame, seed: int = 9
) -> Frame:
    """A moment between two frames."""
    dst = np.zeros(first.shape, np.uint32)
    draw_transition(transition, first, second, dst, progress, seed)
    return dst


def drawn(transition: Transition, progress: float, shape: tuple[int, int] = (54, 96)) -> Frame:
    """A moment between the two pictures."""
    return between(transition, progress, picture(1, shape), picture(2, shape))


def distance(a: Frame, b: Frame) -> float:
    """The mean difference in levels of 255."""
    return float(np.abs(a.view(np.uint8).astype(int) - b.view(np.uint8)).mean())


def light(frame: Frame) -> float:
    """The mean level of red, green and blue."""
    return float(frame.view(np.uint8).reshape(*frame.shape, 4)[..., :3].mean())


def channel(frame: Frame, index: int) -> np.ndarray:
    """Red (0), green (1) or blue (2) as numbers."""
    return (frame >> np.uint32(8 * index)).astype(int) & 255
