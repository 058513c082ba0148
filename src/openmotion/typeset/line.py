"""What a line of text is once it is shaped: glyphs in their places."""

from dataclasses import dataclass

import numpy as np
import skia
from numpy.typing import NDArray

from openmotion.model import Box, TextStyle
from openmotion.typeset.fonts import Face, fallback_face, find_face
from openmotion.typeset.outline import is_large, sized_font


@dataclass(frozen=True, slots=True, eq=False)
class ShapedRun:
    """Glyphs of one font in one style that stand side by side.

    Attributes:
        style: as the document has it, even where another family steps in.
        glyphs: (n,) uint16 glyph ids, from left to right.
        xs: (n,) float32, origins from the line's left edge, pixels.
        ys: (n,) float32, origins from the baseline, pixels, y down.
        advances: (n,) float32, to the next glyph's pen place, tracking included, pixels.
        clusters: (n,) int32, index in the line's text of the first character of each glyph.
        face: the font; `font` is the same at the style's size, for Skia.
        joined: the letters hang together (Arabic, Devanagari); never move them apart.
    """

    style: TextStyle
    glyphs: NDArray[np.uint16]
    xs: NDArray[np.float32]
    ys: NDArray[np.float32]
    advances: NDArray[np.float32]
    clusters: NDArray[np.int32]
    face: Face
    joined: bool

    @property
    def font(self) -> skia.Font:
        """The Skia font to draw these glyphs with; made when first asked for."""
        return self._sized(self.face)

    def font_at(self, weight: float) -> skia.Font:
        """The Skia font to draw these glyphs with in another weight."""
        style = self.style.model_copy(update={"weight": weight})
        if self.face.family == style.family:
            return self._sized(find_face(style))
        return self._sized(fallback_face(style, self.face.family))

    def _sized(self, face: Face) -> skia.Font:
        glyphs = frozenset(self.glyphs.tolist()) if is_large(face) else None
        return sized_font(face, self.style.size_px, glyphs)


@dataclass(frozen=True, slots=True, eq=False)
class ShapedLine:
    """A line ready to draw.

    Attributes:
        text: its characters in reading order, as written.
        runs: from left to right, directions and fallback fonts resolved.
        width_px: sum of all advances, without tracking behind the last glyph.
        ink: what is drawn, from the line's left edge and baseline; None if nothing is.
        ascent_px: of the tallest font above the baseline.
        descent_px: of the deepest font below the baseline, positive.
        cap_px: height of the tallest font's capitals.
        missing: characters that no installed font has, each once, in order; nothing is drawn
            for them.
    """

    text: str
    runs: tuple[ShapedRun, ...]
    width_px: float
    ink: Box | None
    ascent_px: float
    descent_px: float
    cap_px: float
    missing: tuple[str, ...]
