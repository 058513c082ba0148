"""Skia draws what HarfBuzz measures."""

import pytest

from openmotion.model import TextStyle
from openmotion.typeset.fonts import families, find_face
from openmotion.typeset.outline import glyph_outline, sized_font


def _edges(path):
    bounds = path.computeTightBounds()
    return bounds.left(), bounds.top(), bounds.right(), bounds.bottom()


@pytest.mark.parametrize("italic", [False, True], ids=["upright", "italic"])
@pytest.mark.parametrize("family", families())
def test_drawn_and_measured_outlines_agree(family, italic):
    style = TextStyle(family=family, size_px=90, weight=700, italic=italic, colour="#ffffff")
    face = find_face(style)
    font = sized_font(face, float(face.units_per_em))
    near = 0.002 * face.units_per_em

    # In this order Skia's own variable fonts gave some letters a wrong weight.
    for letter in "nSeasMgt0R&":
        glyph = face.shaper.get_nominal_glyph(ord(letter))
        if glyph:
            assert _edges(font.getPath(glyph)) == pytest.approx(
                _edges(glyph_outline(face, glyph)), abs=near
            )


def test_fonts_are_drawn_without_hinting_at_subpixel_places():
    font = sized_font(find_face(TextStyle(family="inter", size_px=30, colour="#ffffff")), 30.0)

    assert font.isSubpixel()
    assert font.isLinearMetrics()
    assert font.getSize() == 30
