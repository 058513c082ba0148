"""What a look draws at the edges of the frame."""

from openmotion.director.kit.ornament.draw import ORNAMENTS, ornament
from openmotion.director.kit.ornament.piece import Decoration

__all__ = ["ORNAMENTS", "Decoration", "ornament"]
