"""Mend what a review finds before anything is drawn, changing as little as it takes."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Composition, Finding
from openmotion.render import settled_texts
from openmotion.review.contrast import check_contrast, measure_contrast
from openmotion.review.emptiness import check_emptiness
from openmotion.review.mend_colours import mend_colours
from openmotion.review.mend_glyphs import mend_glyphs
from openmotion.review.mend_places import mend_places
from openmotion.review.mend_reading import mend_reading
from openmotion.review.texts import check_glyphs, check_places, check_reading


def repair(
    composition: Composition, *, pictures: Mapping[str, NDArray[np.uint8]] | None = None
) -> tuple[Composition, tuple[Finding, ...]]:
    """The composition with everything mended that can be, and all that was found.

    Texts are left without characters that no font has, moved or shrunk into the safe area and
    off each other, let in faster where they are gone before they are read, and recoloured or set
    on a soft scrim where they do not stand out. A composition without faults is returned as it is.

    Args:
        composition: what shall be drawn.
        pictures: the assets of its image layers, (height, width, 4) premultiplied RGBA.

    Returns:
        The mended composition, and the findings: the mended ones marked as repaired, then those
        that remain.
    """
    composition, mended = mend_glyphs(composition)
    texts = settled_texts(composition)
    for mend in (mend_places, mend_reading):
        changed, more = mend(composition, texts)
        mended += more
        if changed is not composition:
            composition, texts = changed, settled_texts(changed)
    measured = measure_contrast(composition, texts, pictures or {})
    composition, colours, left = mend_colours(composition, measured)
    return composition, (
        *mended,
        *colours,
        *check_glyphs(composition),
        *check_places(composition, texts),
        *check_reading(texts),
        *check_contrast(left),
        *check_emptiness(composition),
    )
