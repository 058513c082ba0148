"""Glyphs as Skia draws them: typefaces without axes, and outlines.

Skia's FreeType draws some glyphs of variable fonts with wrong outlines, depending on which were
drawn before (https://github.com/samizdatco/skia-canvas/issues/294). HarfBuzz makes a static font
for each place on the axes instead, which also draws faster.
"""

from functools import lru_cache

import skia
import uharfbuzz as hb

from openmotion.errors import FontUnavailable
from openmotion.typeset.fonts import Face, open_file
from openmotion.typeset.packs import how_to_install

# What only shaping needs; HarfBuzz shapes with the file itself.
_SHAPING_TABLES = ("GSUB", "GPOS", "GDEF", "kern", "BASE", "STAT", "DSIG", "HVAR", "MVAR", "cmap")
# A static font of all glyphs takes 1.5 s for a font of this size, one of a line's glyphs 10 ms.
_LARGE = 20_000


@lru_cache(maxsize=2048)
def sized_font(face: Face, size_px: float, glyphs: frozenset[int] | None = None) -> skia.Font:
    """The Skia font of a face at a size: no hinting, subpixel places, linear metrics.

    Args:
        face: the font.
        size_px: of an em.
        glyphs: that it is cut down to; None keeps all.
    """
    font = skia.Font(_typeface(face, glyphs), size_px)
    font.setSubpixel(True)
    font.setLinearMetrics(True)
    font.setHinting(skia.FontHinting.kNone)
    font.setEdging(skia.Font.Edging.kAntiAlias)
    font.setSkewX(-face.lean)
    return font


def glyph_outline(face: Face, glyph: int) -> skia.Path:
    """The outline of a glyph in font units, y down, leaning where the italic is synthetic."""
    path = skia.Path()
    face.shaper.draw_glyph(glyph, _pen(), path)
    if face.lean:
        path.transform(skia.Matrix.MakeAll(1, -face.lean, 0, 0, 1, 0, 0, 0, 1))
    return path


@lru_cache(maxsize=256)
def is_large(face: Face) -> bool:
    """Whether a font has so many glyphs that it should be cut down to those that are drawn."""
    return bool(open_file(face.path, face.index).glyph_count >= _LARGE)


@lru_cache(maxsize=512)
def _typeface(face: Face, glyphs: frozenset[int] | None) -> skia.Typeface:
    # A manager of its own: the default one searches the system's fonts first.
    manager = skia.FontMgr.New_Custom_Empty()
    if face.position:
        data = skia.Data.MakeWithCopy(_static_font(face, glyphs))
        typeface = manager.makeFromData(data, 0)
    else:
        typeface = manager.makeFromFile(face.path, face.index)
    if typeface is None:
        raise FontUnavailable(
            f"the font family {face.family!r} cannot be drawn; "
            f"install it again with: pip install --force-reinstall "
            f"{how_to_install(face.family)}"
        )
    return typeface


def _static_font(face: Face, glyphs: frozenset[int] | None) -> bytes:
    """The font file at one place on its axes, glyph ids kept; of some glyphs or of all."""
    opened = open_file(face.path, face.index)
    plan = hb.SubsetInput()
    plan.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NOTDEF_OUTLINE
    plan.sets(hb.SubsetInputSets.GLYPH_INDEX).update(
        range(opened.glyph_count) if glyphs is None else glyphs
    )
    dropped = plan.sets(hb.SubsetInputSets.DROP_TABLE_TAG)
    for tag in _SHAPING_TABLES:
        dropped.add(int.from_bytes(tag.encode(), "big"))
    for tag, value in face.position:
        plan.pin_axis_location(opened, tag, value)
    return bytes(hb.subset(opened, plan).blob.data)


@lru_cache(maxsize=1)
def _pen() -> hb.DrawFuncs:
    """Tells a Skia path what HarfBuzz draws; fonts have y up, Skia has it down."""
    pen = hb.DrawFuncs()
    pen.set_move_to_func(lambda x, y, path: path.moveTo(x, -y))
    pen.set_line_to_func(lambda x, y, path: path.lineTo(x, -y))
    pen.set_quadratic_to_func(lambda a, b, x, y, path: path.quadTo(a, -b, x, -y))
    pen.set_cubic_to_func(lambda a, b, c, d, x, y, path: path.cubicTo(a, -b, c, -d, x, -y))
    pen.set_close_path_func(lambda path: path.close())
    return pen
