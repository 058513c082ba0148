"""Gaussian blur."""

from openmotion.model import Blur, number_at
from openmotion.render.pixels.blur import blur
from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.effects.effect import FARTHEST_PX, PixelEffect, Setting

_REACH = 3.0  # sigmas until a blur is gone
_UNSEEN_PX = 0.1


def _apply(pixels: Frame, effect: Blur, setting: Setting) -> None:
    sigma = min(number_at(effect.sigma_px, setting.frame) * setting.scale, FARTHEST_PX)
    pixels[...] = blur(pixels, sigma, setting.edge)


def _is_live(effect: Blur, frame: float) -> bool:
    return number_at(effect.sigma_px, frame) > _UNSEEN_PX


def _reach(effect: Blur, frame: float, _diagonal: float) -> float:
    return min(FARTHEST_PX, max(0.0, _REACH * number_at(effect.sigma_px, frame)))


BLUR = PixelEffect(_apply, _is_live, _reach)
