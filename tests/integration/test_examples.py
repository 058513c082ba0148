"""Every example of a composition can be checked, stored and drawn, and something moves in it."""

import ast
import runpy
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from openmotion.model import Composition, check_composition, read_composition
from openmotion.render import Renderer

EXAMPLES = Path(__file__).parents[2] / "examples"
# These need a service, or make films of a prompt; tests of their own run them.
ELSEWHERE = ("export_formats", "make_a_video", "order_a_video", "receive_webhooks")


def drawn() -> list[str]:
    """The names of examples that hold a composition."""
    return [path.stem for path in sorted(EXAMPLES.glob("*.py")) if path.stem not in ELSEWHERE]


@cache
def compositions(name: str) -> tuple[Composition, ...]:
    """The compositions that an example defines at its top level."""
    found = runpy.run_path(str(EXAMPLES / f"{name}.py"))
    return tuple(value for value in found.values() if isinstance(value, Composition))


@pytest.mark.parametrize("name", drawn())
def test_an_example_holds_a_composition_that_can_be_drawn(name):
    assert compositions(name)
    for film in compositions(name):
        check_composition(film)


@pytest.mark.parametrize("name", drawn())
def test_an_example_is_read_back_from_its_json_as_it_was(name):
    for film in compositions(name):
        assert read_composition(film.model_dump_json()) == film


@pytest.mark.parametrize("name", drawn())
def test_an_example_moves_and_is_drawn_the_same_in_any_order(name):
    for film in compositions(name):
        size = film.width // 4 // 2 * 2, film.height // 4 // 2 * 2
        frames = [int(film.duration_frames * share) for share in (0.02, 0.3, 0.6, 0.9)]
        forth, back = Renderer(film, size=size), Renderer(film, size=size)
        first = {frame: forth.frame(frame).copy() for frame in frames}
        last = {frame: back.frame(frame).copy() for frame in reversed(frames)}

        assert all(np.array_equal(first[frame], last[frame]) for frame in frames)
        assert any(not np.array_equal(first[frames[0]], first[frame]) for frame in frames[1:])


@pytest.mark.parametrize("name", drawn())
def test_an_example_shows_how_it_is_rendered(name):
    tree = ast.parse((EXAMPLES / f"{name}.py").read_text(encoding="utf-8"))
    called = {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }

    assert "render_video" in called
