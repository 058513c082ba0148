"""Grounds: what lies behind all layers of a scene."""

from openmotion.render.pixels.grounds.paint import paint_ground

__all__ = ["paint_ground"]
