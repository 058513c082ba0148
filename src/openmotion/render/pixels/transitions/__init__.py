"""Transitions: how one frame gives way to the next."""

from openmotion.render.pixels.transitions.draw import draw_transition

__all__ = ["draw_transition"]
