"""Icons and SVG art look as they did."""

import runpy
from pathlib import Path

import pytest

pytestmark = pytest.mark.golden
EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.mark.parametrize(
    ("name", "constant", "frame"),
    [("icons", "ICONS_FILM", 50), ("svg_art", "SVG_ART", 28), ("svg_art", "SVG_ART", 100)],
)
def test_art_looks_as_before(check_frame, name, constant, frame):
    film = runpy.run_path(str(EXAMPLES / f"{name}.py"))[constant]

    check_frame(f"{name}.{frame}", film, frame, size=(480, 270))
