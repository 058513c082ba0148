"""Which pixels of a frame are letters, and how they stand out from what is behind them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from openmotion.expand import expand_composition
from openmotion.model import Colour, Composition, TextLayer, rgba, with_alpha
from openmotion.review.edit import each_text, recoloured

Pixels = NDArray[np.uint8]
Values = NDArray[np.float32]

# Letters are found by drawing them in colours that no ground has, far apart from each other.
_KEYS: tuple[Colour, ...] = ("#ff00ff", "#00ff00", "#00ffff", "#ffff00", "#ff0000", "#0000ff")
# Only the cores of strokes count: edges are mixed with the ground by smoothing.
_CORE, _FAINT, _FULL = 0.85, 0.25, 0.95
_LEAST_PIXELS = 12


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters in one colour of a text and the ground behind them.

    Attributes:
        ground: (pixels, 3) uint8, what is drawn behind; empty if no letter shows.
        opacity: 0..1, how much the letters cover it.
    """

    ground: Pixels
    opacity: float


def in_keys(composition: Composition) -> Composition:
    """The composition with all copy in key colours."""
    return each_text(
        expand_composition(composition),
        lambda text: recoloured(text, {} if text.decor else keys(text)),
    )


def without_letters(composition: Composition) -> Composition:
    """The composition with all copy invisible; highlights and decor stay."""
    return each_text(
        expand_composition(composition),
        lambda text: recoloured(text, {} if text.decor else _nothing(text)),
    )


def keys(text: TextLayer) -> Mapping[Colour, Colour]:
    """The key colour of each colour of a text; a seventh colour shares the last key."""
    return {
        colour: _KEYS[min(number, len(_KEYS) - 1)] for number, colour in enumerate(colours(text))
    }


def colours(text: TextLayer) -> tuple[Colour, ...]:
    """The colours of a text's visible characters, in order."""
    used = (run.style.colour for line in text.lines for run in line.runs if run.text.strip())
    return tuple(dict.fromkeys(used))


def find_letters(keyed: Pixels, bare: Pixels, names: Sequence[Colour]) -> tuple[Letters, ...]:
    """The letters in each key colour.

    Args:
        keyed: (height, width, 3) uint8, drawn with letters in key colours.
        bare: the same without letters.
        names: the key colours to look for.
    """
    ground = bare.reshape(-1, 3).astype(np.float32)
    change = keyed.reshape(-1, 3).astype(np.float32) - ground
    coverages, misses = [], []
    for name in names:
        towards = np.asarray(rgba(name)[:3], np.float32) * 255 - ground
        length = np.maximum(1.0, np.einsum("ij,ij->i", towards, towards))
        coverage = np.einsum("ij,ij->i", change, towards) / length
        coverages.append(coverage)
        misses.append(np.abs(change - coverage[:, None] * towards).max(axis=1))
    nearest = np.argmin(misses, axis=0)
    return tuple(
        _letters(bare, np.where(nearest == number, coverage, 0))
        for number, coverage in enumerate(coverages)
    )


def contrast_ratios(colour: Colour, letters: Letters) -> Values:
    """The contrast of letters in a colour at each of their pixels, 1..21."""
    *top, alpha = rgba(colour)
    cover = np.float32(alpha * letters.opacity)
    laid = letters.ground * (1 - cover) + np.asarray(top, np.float32) * 255 * cover
    first, second = luminances(laid), luminances(letters.ground)
    high, low = np.maximum(first, second), np.minimum(first, second)
    return np.asarray((high + 0.05) / (low + 0.05), np.float32)


_CODES = np.arange(256, dtype=np.float32) / 255
_LINEAR = np.where(_CODES <= 0.04045, _CODES / 12.92, ((_CODES + 0.055) / 1.055) ** 2.4)
_WEIGHTS = np.asarray((0.2126, 0.7152, 0.0722), np.float32)


def luminances(pixels: NDArray[np.uint8] | Values) -> Values:
    """Relative luminance 0..1 of (…, 3) sRGB levels 0..255. Source: WCAG 2.2."""
    codes = np.clip(np.rint(pixels), 0, 255).astype(np.uint8)
    return np.asarray(_LINEAR.astype(np.float32)[codes] @ _WEIGHTS, np.float32)


def _letters(bare: Pixels, coverage: Values) -> Letters:
    most = float(coverage.max(initial=0.0))
    mask = coverage >= max(_FAINT, _CORE * most)
    if most < _FAINT or np.count_nonzero(mask) < _LEAST_PIXELS:
        return Letters(ground=bare.reshape(-1, 3)[:0], opacity=0.0)
    return Letters(ground=bare.reshape(-1, 3)[mask], opacity=min(1.0, most / _FULL))


def _nothing(text: TextLayer) -> Mapping[Colour, Colour]:
    return {colour: with_alpha(colour, 0) for colour in colours(text)}
