"""SVG from anywhere, turned safely into layers of our own."""

from openmotion.assets.svg.convert import convert_svg
from openmotion.assets.svg.made import Art

__all__ = ["Art", "convert_svg"]
