"""Whatever a recipe has to show, in whatever frame: it stands apart and inside the safe area.

Each content is tried in two of the five frames, so that each frame meets many of them.
"""

from functools import lru_cache
from itertools import combinations

import pytest
from tests.support.contents import PLAIN, awkward
from tests.support.shots import SHAPES, one_shot

from openmotion.director.recipes import RECIPES
from openmotion.model import Box, Composition, check_composition
from openmotion.render import SettledText, settled_texts

_LOOKS = ("aurora", "poster", "editorial", "arcade", "pop", "crafted", "signal", "clarity")
_TONES = ("dark", "light", "flood")
every_recipe = pytest.mark.parametrize("recipe", RECIPES)
every_shape = pytest.mark.parametrize("shape", SHAPES)


@lru_cache(maxsize=256)
def compositions(recipe: str, shape: str) -> tuple[Composition, ...]:
    """The recipe's contents in a frame, at few frames a second so that tests stay quick."""
    position = list(SHAPES).index(shape)
    contents = [PLAIN[recipe]] + [
        content
        for index, content in enumerate(awkward(recipe))
        if position in {index % 5, (index + 2) % 5}
    ]
    return tuple(
        one_shot(
            recipe,
            content,
            size=SHAPES[shape],
            look=_LOOKS[(index + position) % 8],
            tone=_TONES[index % 3],
            seed=index,
            fps=10,
        )
        for index, content in enumerate(contents)
    )


@lru_cache(maxsize=256)
def copy(recipe: str, shape: str) -> tuple[tuple[SettledText, ...], ...]:
    """What a viewer reads in each composition; ornament is left out."""
    return tuple(
        tuple(text for text in settled_texts(made) if text.kind != "decor")
        for made in compositions(recipe, shape)
    )


def out_of(box: Box, width: int, height: int) -> bool:
    x, y = width * 0.05 - 1, height * 0.05 - 1
    return box.x < x or box.y < y or box.right > width - x or box.bottom > height - y


def overlap(first: SettledText, second: SettledText) -> bool:
    """More than a touch of letters, for longer than a blink."""
    if min(first.end_s, second.end_s) - max(first.start_s, second.start_s) < 0.25:
        return False
    a, b = first.box, second.box
    wide = min(a.right, b.right) - max(a.x, b.x)
    tall = min(a.bottom, b.bottom) - max(a.y, b.y)
    smaller = min(a.width * a.height, b.width * b.height)
    return wide > 0 and tall > 0 and wide * tall > 0.05 * smaller


def overtakes(text: SettledText) -> bool:
    """Rows of a race pass each other; each is measured where it stood at a moment of its own."""
    return text.layer.startswith("race/row")


@every_recipe
@every_shape
def test_it_can_be_drawn(recipe, shape):
    for made in compositions(recipe, shape):
        check_composition(made)

    assert compositions(recipe, shape)


@every_recipe
@every_shape
def test_its_words_stay_in_the_safe_area(recipe, shape):
    outside = [
        (text.layer, text.text)
        for texts in copy(recipe, shape)
        for text in texts
        if out_of(text.box, *SHAPES[shape])
    ]

    assert outside == []


@every_recipe
@every_shape
def test_its_words_do_not_overlap(recipe, shape):
    overlapping = [
        (first.layer, first.text, second.layer, second.text)
        for texts in copy(recipe, shape)
        for first, second in combinations(texts, 2)
        if overlap(first, second) and not (overtakes(first) and overtakes(second))
    ]

    assert overlapping == []
