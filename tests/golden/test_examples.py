"""Every example of a composition looks as it did."""

import runpy
from pathlib import Path

import pytest

from openmotion.model import Composition

pytestmark = pytest.mark.golden
EXAMPLES = Path(__file__).parents[2] / "examples"
MINE = ("nested_time", "depth", "rules", "shapes", "text_animation")


@pytest.mark.parametrize("name", MINE)
def test_an_example_looks_as_before(check_frame, name):
    found = runpy.run_path(str(EXAMPLES / f"{name}.py"))
    (film,) = (value for value in found.values() if isinstance(value, Composition))

    check_frame(f"example.{name}", film, round(film.duration_frames * 0.6), size=(480, 270))
