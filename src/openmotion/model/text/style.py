"""Which letters, and lines of them that are broken already."""

from pydantic import Field

from openmotion.model.frozen import Frozen
from openmotion.model.paint import Colour


class TextStyle(Frozen):
    """Which letters, how large, how wide apart.

    Attributes:
        family: slug of a font family, for example "bricolage-grotesque".
        size_px: em size in pixels.
        weight: 100..900; on a variable font any value, else the nearest face.
        italic: the italic face where the family has one.
        tracking_em: extra space after each glyph, in ems; negative is tighter.
        width: percent on the width axis where the font has one (100 is normal).
        tabular: figures of equal width, for numbers that change.
        caps: draw in capitals.
        colour: fill.
    """

    family: str
    size_px: float = Field(gt=0, le=4000)
    weight: float = Field(default=400, ge=100, le=1000)
    italic: bool = False
    tracking_em: float = Field(default=0.0, ge=-0.3, le=2)
    width: float | None = None
    tabular: bool = False
    caps: bool = False
    colour: Colour


class TextRun(Frozen):
    """Consecutive characters in one style."""

    text: str
    style: TextStyle


class TextLine(Frozen):
    """One line of runs; `y` is its baseline in pixels of the layer's own space."""

    runs: tuple[TextRun, ...] = Field(min_length=1)
    y: float = 0.0

    @property
    def text(self) -> str:
        """The line's characters without styles."""
        return "".join(run.text for run in self.runs)
