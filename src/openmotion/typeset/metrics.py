"""Vertical measures of fonts and the width of their figures."""

from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from openmotion.typeset.fonts import Face
from openmotion.typeset.ink import glyph_extent


class Heights(NamedTuple):
    """Measures of a font in ems, all positive."""

    ascent: float
    descent: float
    cap: float


@lru_cache(maxsize=256)
def heights(face: Face) -> Heights:
    """Ascent, descent and capital height of a face; capitals are measured on the letter H."""
    extents = face.shaper.get_font_extents("ltr")
    glyph = face.shaper.get_nominal_glyph(ord("H"))
    extent = glyph_extent(face, glyph) if glyph else None
    return Heights(
        ascent=extents.ascender / face.units_per_em,
        descent=-extents.descender / face.units_per_em,
        cap=-extent.top if extent else 0.7,
    )


@lru_cache(maxsize=256)
def figure_advance(face: Face) -> int:
    """The widest of the figures 0 to 9 in font units, tabular where the font has such."""
    buffer = hb.Buffer()
    buffer.add_str("0123456789")
    buffer.guess_segment_properties()
    hb.shape(face.shaper, buffer, {"tnum": True, "lnum": True})
    return max(int(position.x_advance) for position in buffer.glyph_positions)
