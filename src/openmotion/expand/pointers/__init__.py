"""Pointers: what they look like and the way they take."""

from openmotion.expand.pointers.route import route, trailing
from openmotion.expand.pointers.shapes import pointer_layers

__all__ = ["pointer_layers", "route", "trailing"]
