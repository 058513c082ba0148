"""Golden frames: small pictures that a change must not alter unseen.

`pytest tests/golden --update-golden` writes them anew; look at each one before it is kept.
"""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from openmotion.model import Composition
from openmotion.render import Renderer

_HERE = Path(__file__).parent
FRAMES, OUT = _HERE / "frames", _HERE / ".out"
# Stored levels are multiples of this: dither would triple the size of the files.
_STEP = 4
# What still counts as the same picture: fonts and CPUs differ by a hair.
_MEAN_LEVELS, _NEAR_LEVELS, _NEAR_SHARE = 2.0, 24, 0.995

Picture = NDArray[np.uint8]
CheckFrame = Callable[..., None]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes the golden frames anew."""
    parser.addoption("--update-golden", action="store_true", help="write golden frames anew")


@pytest.fixture
def check_frame(request: pytest.FixtureRequest) -> CheckFrame:
    """A function that compares a frame of a composition with the stored one of a name."""
    update = bool(request.config.getoption("--update-golden", default=False))

    def check(
        name: str, composition: Composition, frame: int, *, size: tuple[int, int] | None = None
    ) -> None:
        got = _coarse(Renderer(composition, size=size).frame(frame)[..., 2::-1])
        path = FRAMES / f"{name}.png"
        if update:
            _write(path, got)
            return
        assert path.exists(), f"no golden frame {path.name}; run pytest with --update-golden"
        want = np.asarray(cv2.imread(str(path)), dtype=np.uint8)
        difference = np.abs(got.astype(np.int16) - want)
        near = float((difference.max(axis=-1) <= _NEAR_LEVELS).mean())
        mean = float(difference.mean())
        if mean >= _MEAN_LEVELS or near < _NEAR_SHARE:
            _report(name, got, want, difference)
        assert mean < _MEAN_LEVELS
        assert near >= _NEAR_SHARE

    return check


def _coarse(picture: NDArray[np.uint8]) -> Picture:
    levels = np.round(picture.astype(np.float32) / _STEP) * _STEP
    return np.ascontiguousarray(np.minimum(levels, 255), dtype=np.uint8)


def _report(name: str, got: Picture, want: Picture, difference: NDArray[np.int16]) -> None:
    """Both pictures and eight times their difference, for eyes."""
    OUT.mkdir(exist_ok=True)
    loud = np.minimum(difference * 8, 255).astype(np.uint8)
    for kind, picture in (("got", got), ("want", want), ("diff", loud)):
        _write(OUT / f"{name}.{kind}.png", picture)


def _write(path: Path, picture: Picture) -> None:
    path.parent.mkdir(exist_ok=True)
    cv2.imwrite(str(path), picture, [cv2.IMWRITE_PNG_COMPRESSION, 9])
