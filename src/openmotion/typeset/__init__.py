"""Type: fonts, shaping, line breaking, fitting and measuring, the same for planner and renderer."""

from openmotion.typeset.counter import counter_text
from openmotion.typeset.fit import FittedText, fit_text
from openmotion.typeset.fonts import families
from openmotion.typeset.graphemes import graphemes
from openmotion.typeset.line import ShapedLine, ShapedRun
from openmotion.typeset.measure import Align, line_left, measure_lines, missing_glyphs
from openmotion.typeset.scripts import extra_for, name_script
from openmotion.typeset.shape import shape_line
from openmotion.typeset.smart import smart_text
from openmotion.typeset.units import Unit, glyph_units

__all__ = [
    "Align",
    "FittedText",
    "ShapedLine",
    "ShapedRun",
    "Unit",
    "counter_text",
    "extra_for",
    "families",
    "fit_text",
    "glyph_units",
    "graphemes",
    "line_left",
    "measure_lines",
    "missing_glyphs",
    "name_script",
    "shape_line",
    "smart_text",
]
