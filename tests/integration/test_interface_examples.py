"""The examples of interfaces and maps draw what they say."""

import runpy
from pathlib import Path

import pytest

from openmotion.model import Composition, check_composition
from openmotion.render import Renderer, settled_texts

EXAMPLES = Path(__file__).parents[2] / "examples"
WORDS = {
    "devices": ("Work begins.", "Hang up."),
    "code": ("from nimbus import Client",),
    "terminal": ("pip install nimbus", "✓ Installed 2 packages in 0.8 s"),
    "chat": ("Start with that one.",),
    "cursor": ("Send recap", "Maya"),
    "maps": ("Lisbon", "Tokyo", "Nairobi"),
}


def composition(name) -> Composition:
    made = runpy.run_path(str(EXAMPLES / f"{name}.py"))[name.upper()]
    assert isinstance(made, Composition)
    return made


@pytest.mark.parametrize("name", WORDS)
def test_an_example_shows_its_words_inside_the_frame(name):
    made = composition(name)
    check_composition(made)
    texts = {text.text: text.box for text in settled_texts(made)}

    for words in WORDS[name]:
        assert words in texts
        assert texts[words].x >= 0
        assert texts[words].right <= made.width
        assert texts[words].bottom <= made.height


@pytest.mark.parametrize("name", WORDS)
def test_an_example_moves(name):
    made = composition(name)
    renderer = Renderer(made)
    early, late = renderer.frame(2).copy(), renderer.frame(made.duration_frames - 2)

    assert (abs(early.astype(int) - late).max(axis=-1) > 20).mean() > 0.002


@pytest.mark.parametrize("name", WORDS)
def test_an_example_reads_back_from_its_json(name):
    made = composition(name)

    assert Composition.model_validate_json(made.model_dump_json()) == made
