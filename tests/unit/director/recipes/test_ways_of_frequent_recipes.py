"""Every way of the recipes that carry most films keeps its words apart and in the safe area.

The looks take turns over the ways and frames, so that each way meets several of them.
"""

from functools import lru_cache
from itertools import combinations

import pytest
from tests.support.contents import PLAIN, awkward
from tests.support.shots import SHAPES, one_shot
from tests.unit.director.recipes.test_every_recipe import out_of, overlap

from openmotion.director.recipes import RECIPES
from openmotion.director.recipes.hook_stair import parts_of
from openmotion.director.recipes.hook_word import weightiest_word
from openmotion.render import SettledText, settled_texts

_LOOKS = ("aurora", "poster", "editorial", "memphis", "pop", "crafted", "signal", "arcade")
_TONES = ("dark", "light", "flood")
_WAYS = [
    (recipe, way)
    for recipe in ("hook", "title_card", "feature_spotlight", "end_card")
    for way in RECIPES[recipe].choreographies
]
every_way = pytest.mark.parametrize(("recipe", "way"), _WAYS)
every_shape = pytest.mark.parametrize("shape", SHAPES)


@lru_cache(maxsize=256)
def copy(recipe: str, way: str, shape: str) -> tuple[tuple[SettledText, ...], ...]:
    """What a viewer reads of the plain content and of two awkward ones."""
    turn = _WAYS.index((recipe, way)) + 3 * list(SHAPES).index(shape)
    odd = list(awkward(recipe))
    contents = [PLAIN[recipe], odd[turn % len(odd)], odd[(turn + 7) % len(odd)]]
    made = [
        one_shot(
            recipe,
            content,
            size=SHAPES[shape],
            look=_LOOKS[(turn + index) % len(_LOOKS)],
            tone=_TONES[(turn + index) % 3],
            fps=8,
            choreography=way,
        )
        for index, content in enumerate(contents)
    ]
    return tuple(
        tuple(text for text in settled_texts(shot) if text.kind != "decor") for shot in made
    )


@every_way
@every_shape
def test_its_words_stay_in_the_safe_area(recipe, way, shape):
    outside = [
        (text.layer, text.text)
        for texts in copy(recipe, way, shape)
        for text in texts
        if out_of(text.box, *SHAPES[shape])
    ]

    assert outside == []


@every_way
@every_shape
def test_its_words_do_not_overlap(recipe, way, shape):
    overlapping = [
        (first.layer, first.text, second.layer, second.text)
        for texts in copy(recipe, way, shape)
        for first, second in combinations(texts, 2)
        if overlap(first, second)
    ]

    assert overlapping == []


@every_way
def test_it_says_the_whole_headline(recipe, way):
    content = PLAIN[recipe]
    if recipe == "end_card":
        content = content.model_copy(update={"product": "", "accent": ""})
    made = one_shot(recipe, content, fps=8, choreography=way)
    said = " ".join(text.text for text in settled_texts(made) if text.kind != "decor")

    assert set(content.headline.lower().split()) <= set(said.lower().split())


@pytest.mark.parametrize(
    ("text", "accent", "word"),
    [
        ("Your week, planned before Monday.", "before Monday.", "Monday"),
        ("Plan less, achieve more", "", "achieve"),
        ("It is up to you", "", ""),
        ("Alone", "Alone", ""),
        ("Save 40% today", "40%", "today"),
    ],
)
def test_the_giant_word_is_the_accents_last_or_the_longest(text, accent, word):
    assert weightiest_word(text, accent) == word


@pytest.mark.parametrize(
    "text", ["Go", "One two", "A b c d e f g", "Short and averylongwordindeed"]
)
@pytest.mark.parametrize("count", [2, 3, 4])
def test_a_stair_keeps_every_word(text, count):
    parts = parts_of(text, count)

    assert " ".join(parts) == text
    assert len(parts) <= count
