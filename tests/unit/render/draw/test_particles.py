"""Particle layers stand in the frame as any other layer does."""

import numpy as np
import pytest
from tests.unit.render.conftest import box_layer, one_scene

from openmotion.model import BoxEmitter, Camera, GroupLayer, ParticlesLayer, Rect, Transform
from openmotion.render import Renderer


def swarm(**fields):
    known = {
        "id": "swarm",
        "start": 0,
        "end": 40,
        "burst": 60,
        "emitter": BoxEmitter(width=100, height=50),
        "transform": Transform(position=(80, 45)),
        "size_px": (4, 8),
        "life_s": (9, 9),
        "spread_deg": 360,
        "speed": (5, 30),
    }
    return ParticlesLayer(**(known | fields))


def frame(number, *layers, **fields):
    return Renderer(one_scene(*layers, ground="#000000", **fields)).frame(number)[..., 0].copy()


def light(picture):
    return picture.astype(float).sum() / 255


@pytest.mark.parametrize("shape", ["dot", "square", "strip", "star", "streak"])
@pytest.mark.parametrize("additive", [False, True])
def test_frames_are_the_same_in_any_order(shape, additive):
    film = one_scene(swarm(shape=shape, additive=additive, turbulence_px=5, tumble=(0.5, 1)))
    forth, back = Renderer(film), Renderer(film)
    first = {number: forth.frame(number).copy() for number in range(0, 40, 6)}

    for number in reversed(first):
        assert np.array_equal(back.frame(number), first[number])


def test_the_transform_places_and_grows_them():
    small = frame(10, swarm(transform=Transform(position=(80, 45), scale=0.25)))
    large = frame(10, swarm(transform=Transform(position=(80, 45), scale=0.5)))

    assert light(large) == pytest.approx(4 * light(small), rel=0.1)
    assert not small[:, :50].any()


def test_the_opacity_of_the_layer_holds_for_all():
    whole, half = frame(10, swarm(burst=1)), frame(10, swarm(burst=1, opacity=0.5))

    assert light(half) == pytest.approx(light(whole) / 2, rel=0.03)


def test_a_group_cuts_them():
    clip = Rect(x=0, y=0, width=80, height=90)
    group = GroupLayer(id="g", start=0, end=40, layers=(swarm(),), clip=clip)
    cut, whole = frame(10, group), frame(10, swarm())

    assert not cut[:, 80:].any()
    assert np.array_equal(cut[:, :79], whole[:, :79])


def test_a_camera_that_turns_makes_far_ones_smaller():
    columns = BoxEmitter(width=140, height=40)
    many = swarm(burst=600, emitter=columns, speed=(0, 0), size_px=(3, 3))
    camera = Camera(focus=(80, 45), orbit_y_deg=60, distance_px=260)
    turned = frame(10, many, camera=camera)

    assert 0 < light(turned) < 0.8 * light(frame(10, many))


def test_additive_light_brightens_what_is_below():
    below = box_layer("below", 0, 0, 160, 90, "#404040")
    picture = frame(10, below, swarm(additive=True, colours=("#303030",), size_px=(20, 20)))

    assert picture.min() == 0x40
    assert picture.max() >= 0xA0  # several lie over each other


def test_colours_pass_over_life():
    changing = swarm(colours=("#ff0000", "#0000ff"), colour_by="life", life_s=(1, 1))
    red = Renderer(one_scene(changing, ground="#000000"))
    young, old = (red.frame(number).astype(int).sum(axis=(0, 1)) for number in (1, 28))

    assert young[0] > 5 * young[2]
    assert old[2] > 5 * old[0]


def test_nothing_is_drawn_before_the_first_birth():
    assert not frame(4, swarm(emit_start=5)).any()
    assert frame(5, swarm(emit_start=5)).any()


def test_a_zoom_into_a_swarm_does_not_hang():
    close = swarm(burst=20_000, size_px=(2, 4), transform=Transform(position=(80, 45), scale=4000))

    assert frame(1, close).shape == (90, 160)


def test_strips_have_darker_backs():
    strips = frame(20, swarm(shape="strip", burst=300, tumble=(1, 2), colours=("#ffffff",)))
    levels, counts = np.unique(strips[strips > 150], return_counts=True)

    common = levels[np.argsort(counts)[-2:]]
    assert 255 in common
    assert 150 < min(common) < 240
