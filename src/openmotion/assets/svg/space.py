"""Where an element of an SVG stands, and what it inherits there."""

from dataclasses import dataclass

from openmotion.assets.svg.limits import LARGEST_FACTOR, refused
from openmotion.assets.svg.matrix import Affine
from openmotion.assets.svg.style import Style, diagonal_of


@dataclass(frozen=True, slots=True)
class Space:
    """Where an element stands.

    Attributes:
        matrix: from user units to the box.
        style: that it inherits.
        viewport: width and height that percents are of.
        uses: ids of the elements in use around it.
        depth: how many elements are around it.
        groups: how many groups of ours are around it.
    """

    matrix: Affine
    style: Style
    viewport: tuple[float, float]
    uses: tuple[str, ...] = ()
    depth: int = 0
    groups: int = 0

    @property
    def diagonal(self) -> float:
        """The length that percents of radii and line widths are of."""
        return diagonal_of(*self.viewport)


def bounded(matrix: Affine) -> Affine:
    """The map, if it is one that a picture may need."""
    if not all(abs(part) <= LARGEST_FACTOR for part in matrix):
        raise refused("has transforms or a view box that make it endlessly large")
    return matrix
