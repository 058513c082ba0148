"""The order of telling for each kind of video."""

from openmotion.director.rules.arcs.choose import choose_arc

__all__ = ["choose_arc"]
