"""What an SVG has become."""

from collections.abc import Mapping
from dataclasses import dataclass

from openmotion.model import Layer


@dataclass(frozen=True, slots=True)
class Art:
    """SVG art as layers.

    Attributes:
        layers: in a box of the asked size, the origin at its top left corner.
        notes: what was left out or simplified, each once; empty if nothing was.
        names: the ids of the SVG's elements that have become layers, by layer id.
    """

    layers: tuple[Layer, ...]
    notes: tuple[str, ...]
    names: Mapping[str, str]
