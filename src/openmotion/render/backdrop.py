"""The pictures that grounds show out of focus."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from openmotion.errors import AssetUnavailable
from openmotion.model import Composition
from openmotion.render.pixels import Light, soft_picture


def soften_backdrops(
    composition: Composition, pictures: Mapping[str, NDArray[np.uint8]]
) -> dict[str, Light]:
    """The softened pictures of a composition's grounds, by scene id.

    Args:
        composition: whose grounds may name pictures.
        pictures: by asset id; (h, w, 4) uint8 premultiplied RGBA.

    Raises:
        AssetUnavailable: a ground shows a picture that is not given.
    """
    softened: dict[str, Light] = {}
    backdrops: dict[str, Light] = {}
    for scene in composition.scenes:
        asset = scene.ground.asset
        if scene.ground.kind != "blurred_media" or asset is None:
            continue
        if asset not in softened:
            picture = pictures.get(asset)
            if picture is None:
                raise AssetUnavailable(
                    f"the ground of scene {scene.id} shows the picture {asset!r}, which is not in "
                    "the library"
                )
            softened[asset] = soft_picture(picture)
        backdrops[scene.id] = softened[asset]
    return backdrops
