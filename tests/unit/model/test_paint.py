"""Colours convert, mix and contrast as their sources say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from openmotion.model import (
    Colour,
    contrast,
    from_oklab,
    from_rgba,
    luminance,
    mix_oklab,
    oklch,
    over,
    rgba,
    to_oklab,
    to_oklch,
    with_alpha,
)

colours = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")
translucent = st.integers(0, 0xFFFFFFFF).map(lambda value: f"#{value:08x}")
written = TypeAdapter(Colour)


@given(colours)
def test_colours_survive_the_way_through_oklab(colour):
    assert from_oklab(*to_oklab(colour)) == colour


@given(colours)
def test_colours_survive_the_way_through_oklch(colour):
    assert oklch(*to_oklch(colour)) == colour


@given(st.one_of(colours, translucent))
def test_colours_survive_the_way_through_parts(colour):
    expected = colour[:7] if colour[7:] == "ff" else colour

    assert from_rgba(*rgba(colour)) == expected


@pytest.mark.parametrize(
    ("colour", "lab"),
    [
        # Source: the table of test values on the page of OKLab, by way of linear sRGB.
        ("#ffffff", (1.0, 0.0, 0.0)),
        ("#ff0000", (0.62796, 0.22486, 0.12585)),
        ("#00ff00", (0.86644, -0.23389, 0.17950)),
        ("#0000ff", (0.45201, -0.03246, -0.31153)),
        ("#000000", (0.0, 0.0, 0.0)),
    ],
)
def test_oklab_has_its_published_values(colour, lab):
    assert to_oklab(colour) == pytest.approx(lab, abs=2e-4)


# Darker ones are too few in 8 bits to be exact.
@given(st.floats(0.15, 1), st.floats(0, 0.4), st.floats(0, 360))
def test_colours_out_of_gamut_keep_their_lightness(lightness, chroma, hue):
    assert to_oklch(oklch(lightness, chroma, hue))[0] == pytest.approx(lightness, abs=0.02)


@given(colours, colours)
def test_mixing_starts_and_ends_at_its_colours(first, second):
    assert mix_oklab(first, second, 0.0) == first
    assert mix_oklab(first, second, 1.0) == second


def test_black_and_white_mix_to_a_perceived_middle():
    assert to_oklab(mix_oklab("#000000", "#ffffff", 0.5))[0] == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#ff0000", "#ffffff", 4.0)],
)
def test_contrast_is_that_of_the_guidelines(first, second, ratio):
    assert contrast(first, second) == pytest.approx(ratio, abs=0.01)


@given(colours, colours)
def test_contrast_does_not_depend_on_the_order(first, second):
    assert contrast(first, second) == contrast(second, first)
    assert 1.0 <= contrast(first, second) <= 21.0


@given(colours)
def test_luminance_lies_between_black_and_white(colour):
    assert 0.0 <= luminance(colour) <= 1.0 + 1e-9


@given(colours, colours)
def test_an_opaque_colour_covers_the_ground(top, ground):
    assert over(top, ground) == top


@given(colours, colours)
def test_an_invisible_colour_leaves_the_ground(top, ground):
    assert over(with_alpha(top, 0.0), ground) == ground


def test_alpha_is_replaced_not_multiplied():
    assert with_alpha("#10203080", 1.0) == "#102030"
    assert with_alpha("#102030", 0.5) == "#10203080"


@pytest.mark.parametrize("text", ["red", "#fff", "#FFFFFF", "#1234567", "ffffff", "#12345g", ""])
def test_other_notations_are_refused(text):
    with pytest.raises(ValidationError):
        written.validate_python(text)
