"""Checks on a composition before it is drawn."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Composition, Finding
from openmotion.render import settled_texts
from openmotion.review.contrast import check_contrast, measure_contrast
from openmotion.review.emptiness import check_emptiness
from openmotion.review.texts import check_glyphs, check_places, check_reading


def check_plan(
    composition: Composition, *, pictures: Mapping[str, NDArray[np.uint8]] | None = None
) -> tuple[Finding, ...]:
    """What is wrong with a composition; a few of its frames are drawn for it.

    Args:
        composition: what will be drawn.
        pictures: the assets of its image layers, (height, width, 4) premultiplied RGBA.
    """
    texts = settled_texts(composition)
    return (
        *check_glyphs(composition),
        *check_places(composition, texts),
        *check_reading(texts),
        *check_contrast(measure_contrast(composition, texts, pictures or {})),
        *check_emptiness(composition),
    )
