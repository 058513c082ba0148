"""Every example of a composition looks as it did."""

import runpy
from pathlib import Path

import pytest

from openmotion.model import Composition, VideoLayer, walk

pytestmark = pytest.mark.golden
EXAMPLES = Path(__file__).parents[2] / "examples"


def is_drawn(path: Path) -> bool:
    """Whether an example holds a composition that can be drawn without a clip beside it."""
    found = [value for value in vars_of(path) if isinstance(value, Composition)]
    layers = [layer for film in found for scene in film.scenes for layer in walk(scene.layers)]
    return bool(found) and not any(isinstance(layer, VideoLayer) for layer in layers)


def vars_of(path: Path) -> list[object]:
    """What an example defines at its top level."""
    return list(runpy.run_path(str(path)).values())


@pytest.mark.parametrize(
    "path", [path for path in sorted(EXAMPLES.glob("*.py")) if is_drawn(path)], ids=lambda p: p.stem
)
def test_an_example_looks_as_before(check_frame, path):
    film = next(value for value in vars_of(path) if isinstance(value, Composition))
    height = round(480 * film.height / film.width / 2) * 2

    check_frame(f"example.{path.stem}", film, round(film.duration_frames * 0.6), size=(480, height))
