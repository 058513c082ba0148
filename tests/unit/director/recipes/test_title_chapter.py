"""A chapter's number stands large; without a number nothing is counted."""

import pytest
from tests.support.contents import PLAIN
from tests.support.shots import one_shot

from openmotion.director.recipes.title_chapter import numbered
from openmotion.model import Composition
from openmotion.render import settled_texts


def title(label: str) -> Composition:
    content = PLAIN["title_card"].model_copy(update={"label": label})
    return one_shot("title_card", content, choreography="chapter")


@pytest.mark.parametrize(
    ("label", "number"),
    [("Chapter 3", "3"), ("Part II", "II"), ("02", "02"), ("Step 4 of 5", "4"), ("2/5", "2")],
)
def test_the_number_of_a_label_is_larger_than_the_title(label, number):
    sizes = {text.layer: text for text in settled_texts(title(label))}

    assert sizes["chapter.number"].text == number
    assert sizes["chapter.number"].font_px > sizes["copy.head"].font_px


@pytest.mark.parametrize(
    "label",
    [
        "",
        "Introducing Tempo",
        "Since 2019",
        "Version 2.0",
        "12 May",
        "12. Mai",
        "12 \u2013 14 May",
        "Top 10 tips",
        "I am here",
    ],
)
def test_a_label_without_a_chapter_number_shows_none(label):
    layers = {text.layer for text in settled_texts(title(label))}

    assert "chapter.number" not in layers


@pytest.mark.parametrize(
    ("label", "caption"),
    [
        ("Chapter 3", "Chapter"),
        ("Chapter 3: Rest", "Chapter 3: Rest"),
        ("Step 4 of 5", "Step 4 of 5"),
        ("2/5", "2/5"),
        ("02", ""),
        ("\u0427\u0430\u0441\u0442\u044c 2", "\u0427\u0430\u0441\u0442\u044c"),
    ],
)
def test_the_caption_says_what_the_number_counts(label, caption):
    assert numbered(label)[1] == caption
