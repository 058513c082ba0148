"""Grounds get the pictures that they name."""

import numpy as np
import pytest
from tests.support.compositions import flat

from openmotion.errors import AssetUnavailable
from openmotion.model import Composition, FrameRate, Ground, Scene
from openmotion.render import Renderer


def film(ground: Ground) -> Composition:
    scene = Scene(id="s1", name="one", start=0, end=10, ground=ground)
    return Composition(
        width=64, height=36, rate=FrameRate(num=30), duration_frames=10, scenes=(scene,)
    )


BLURRED = Ground(kind="blurred_media", colours=("#101418",), asset="beach")


def test_the_frame_shows_the_named_picture() -> None:
    red = np.full((30, 50, 4), (230, 20, 20, 255), np.uint8)
    frame = Renderer(film(BLURRED), {"beach": red, "other": red[..., ::-1]}).frame(0)

    assert frame[..., 0].mean() > 2 * frame[..., 2].mean()


def test_a_missing_picture_is_refused_by_the_scene() -> None:
    with pytest.raises(AssetUnavailable, match=r"ground of scene s1 shows the picture 'beach'"):
        Renderer(film(BLURRED))


def test_other_grounds_take_no_notice_of_a_picture() -> None:
    ground = flat("#204060").model_copy(update={"asset": "beach"})

    assert Renderer(film(ground)).frame(0).shape == (36, 64, 4)
