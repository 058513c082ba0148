"""A stage to try the kit on."""

from collections.abc import Callable

import pytest
from tests.support.briefs import make_brief

from openmotion.director.kit import Stage
from openmotion.director.looks import LOOKS, make_palette
from openmotion.model import Content, FrameRate, Shot

MakeStage = Callable[..., Stage]


@pytest.fixture
def make_stage() -> MakeStage:
    """A function that makes a stage of three seconds at 30 frames a second."""

    def make(
        *, width: int = 1920, height: int = 1080, look: str = "aurora", **content: str
    ) -> Stage:
        shot = Shot(
            id="s1",
            recipe="hook",
            content=Content.model_validate({"headline": "Calm", **content}),
            start_s=0,
            duration_s=3,
        )
        return Stage(
            shot=shot,
            look=LOOKS[look],
            palette=make_palette(LOOKS[look], make_brief(), 1),
            width=width,
            height=height,
            rate=FrameRate(num=30),
            enter=2,
            leave=90,
            end=90,
            beat=15,
            first_beat=15,
        )

    return make
