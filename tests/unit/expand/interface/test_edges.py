"""Content that fades where its card ends."""

import pytest
from tests.support.compositions import composition_of, scene_of

from openmotion.expand.interface import Parts, soft_edges
from openmotion.model import Box, GroupLayer
from openmotion.render import Renderer

VIEW = Box(x=100, y=50, width=200, height=100)


def shown(ground, frame=30, **edges):
    parts = Parts("e", 0, 60)
    content = parts.panel("white", Box(x=0, y=0, width=480, height=270), "#ffffff")
    layers = soft_edges(parts, content, view=VIEW, ground=ground, **edges)
    made = composition_of(scene_of(GroupLayer(id="g", start=0, end=60, layers=layers)))
    return Renderer(made).frame(frame)[..., 1].astype(int)


@pytest.mark.parametrize("ground", [None, "#131316"])
def test_content_is_cut_to_its_view(ground):
    seen = shown(ground)

    assert seen[100, 101:299].min() > 250
    assert seen[100, :99].max() < 40
    assert seen[:49, 200].max() < 40


@pytest.mark.parametrize("ground", [None, "#131316"])
def test_content_fades_at_the_edges_that_are_named(ground):
    seen = shown(ground, right=60.0, top=30.0)

    assert seen[120, 150] > 250
    assert 60 < seen[120, 268] < 200
    assert seen[120, 297] < 50
    assert 60 < seen[65, 150] < 210
    assert seen[148, 150] > 250


@pytest.mark.parametrize("ground", [None, "#131316"])
def test_an_upper_edge_can_start_to_fade_later(ground):
    assert shown(ground, frame=5, top=30.0, from_frame=20)[52, 200] > 250
    assert shown(ground, frame=50, top=30.0, from_frame=20)[52, 200] < 60
