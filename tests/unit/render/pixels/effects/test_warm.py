"""Warming the kernels of effects."""

import importlib
import pkgutil

import numpy as np
from numba.core.dispatcher import Dispatcher
from tests.support.effects import EFFECTS, applied, noise

from openmotion.render.pixels import cover, effects, light
from openmotion.render.pixels.effects.warm import warm_effects


def compiled():
    """How many versions of each kernel of effects are ready."""
    modules = [
        importlib.import_module(f"{effects.__name__}.{info.name}")
        for info in pkgutil.iter_modules(effects.__path__)
    ]
    return {
        f"{module.__name__}.{name}": len(value.signatures)
        for module in (*modules, cover, light)
        for name, value in vars(module).items()
        if isinstance(value, Dispatcher)
    }


def test_no_effect_compiles_anything_once_all_are_warm():
    warm_effects()
    ready = compiled()
    for effect in EFFECTS:
        applied(effect, noise())

    assert compiled() == ready


def test_covers_are_joined_taken_and_kept():
    half, full = np.full((2, 3), 128, np.uint8), np.full((2, 3), 255, np.uint8)
    joined, taken, kept = half.copy(), half.copy(), half.copy()
    cover.join_cover(joined, half, 255)
    cover.take_cover(taken, full, 102)
    cover.cut_cover(kept, full)

    assert joined[0, 0] == 192
    assert taken[0, 0] == 77
    assert kept[0, 0] == 128
