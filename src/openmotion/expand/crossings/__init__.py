"""Transitions that move layers: what they do to the layers of the two scenes that they join."""

from openmotion.expand.crossings.scenes import cross_scenes

__all__ = ["cross_scenes"]
