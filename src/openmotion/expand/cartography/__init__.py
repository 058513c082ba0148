"""Drawing maps: projection, parts of the world, outlines, dots, labels and arcs."""

from openmotion.expand.cartography.projection import project
from openmotion.expand.cartography.regions import Frame, frame_of, place_of

__all__ = ["Frame", "frame_of", "place_of", "project"]
