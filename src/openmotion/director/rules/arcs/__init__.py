"""The order of telling for each kind of video."""

from openmotion.director.rules.arcs.choose import arc_name, choose_arc

__all__ = ["arc_name", "choose_arc"]
