"""Grounds: what lies behind all layers of a scene."""

from openmotion.render.pixels.grounds.field import Light
from openmotion.render.pixels.grounds.media import soft_picture
from openmotion.render.pixels.grounds.paint import paint_ground

__all__ = ["Light", "paint_ground", "soft_picture"]
