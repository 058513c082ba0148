"""Clips on the screen."""

import numpy as np
import pytest

from openmotion.errors import AssetUnavailable
from openmotion.model import Camera, Transform, VideoLayer, track
from openmotion.render import Renderer


class Numbers:
    """A clip of 20 pictures in two seconds, each as bright as its number says."""

    size = (80, 40)
    duration_s = 2.0

    def __init__(self):
        self.asked = []

    def frame_at(self, seconds):
        self.asked.append(seconds)
        number = int(min(max(seconds, 0.0), 1.999999) * 10 + 1e-6)
        picture = np.full((40, 80, 4), 255, np.uint8)
        picture[..., :3] = 10 * number + 20
        return picture


@pytest.fixture
def show(make):
    """Which picture of the clip is on screen at a frame; None for none."""

    def shown(frame, **fields):
        floor = make.box("floor", -9, -9, 999, 999, "#000000", depth=0)
        fields = {"start": 0, "end": 120, "width": 160, "height": 90} | fields
        layer = VideoLayer(id="v", asset="c", **fields)
        film = make.scene(floor, layer, frames=120)
        level = int(Renderer(film, clips={"c": Numbers()}).frame(frame)[45, 80, 0])
        return None if level == 0 else (level - 20) / 10

    return shown


def test_a_clip_plays_from_the_start_of_its_layer(show):
    assert [show(frame, start=30) for frame in (29, 30, 33, 59)] == [None, 0, 1, 9]


def test_a_clip_is_trimmed(show):
    fields = {"start_s": 0.5, "end_s": 1.0}

    assert [show(frame, **fields) for frame in (0, 3, 14, 15, 100)] == [5, 6, 9, 9, 9]


@pytest.mark.parametrize(
    ("after", "wanted"),
    [("freeze", [9, 9, 9]), ("loop", [5, 6, 5]), ("bounce", [9, 8, 5]), ("hide", [None] * 3)],
)
def test_what_shows_after_the_end(show, after, wanted):
    frames = (16, 18, 30) if after != "bounce" else (16, 19, 29)

    assert [show(frame, start_s=0.5, end_s=1.0, after=after) for frame in frames] == wanted


def test_speed_stretches_time(show):
    assert [show(frame, speed=0.5) for frame in (6, 12)] == [1, 2]
    assert [show(frame, speed=4) for frame in (3, 6)] == [4, 8]


def test_a_negative_speed_plays_backwards_from_the_end(show):
    assert [show(frame, speed=-1) for frame in (0, 1, 4, 60, 80)] == [19, 19, 18, 0, 0]


def test_a_remap_says_which_second_shows(show):
    remap = track((0, 0.0), (10, 1.0), (20, 0.2), easing="linear")

    assert [show(frame, remap=remap) for frame in (0, 5, 10, 20, 50)] == [0, 5, 10, 2, 2]
    assert show(77, remap=1.25) == 12


def draw(make, picture, **fields):
    class Still:
        size = picture.shape[1], picture.shape[0]
        duration_s = 1.0

        def frame_at(self, seconds):
            return picture

    scene = {"camera": fields.pop("camera")} if "camera" in fields else {}
    floor = make.box("floor", -9, -9, 999, 999, "#000000", depth=0)
    fields = {"width": 160, "height": 90} | fields
    layer = VideoLayer(id="v", start=0, end=40, asset="c", **fields)
    return Renderer(make.scene(floor, layer, **scene), clips={"c": Still()}).frame(0).astype(int)


def ramp():
    picture = np.full((40, 160, 4), 255, np.uint8)
    picture[..., :3] = np.linspace(0, 255, 160, dtype=np.uint8)[None, :, None]
    return picture


def test_a_clip_fills_its_box_or_stands_whole_in_it(make):
    cover = draw(make, ramp(), width=80, height=40)
    contain = draw(make, ramp(), width=80, height=40, fit="contain")

    assert cover[20, 0, 0] == pytest.approx(64, abs=2)
    assert contain[20, 79, 0] == pytest.approx(254, abs=2)
    assert contain[5].max() == 255  # alpha only
    assert contain[5, :, :3].max() == 0


def test_a_clip_has_round_corners_and_a_focus(make):
    drawn = draw(make, ramp(), width=80, height=40, radius=15, focus=(1.0, 0.5))

    assert drawn[0, 0, 0] == drawn[39, 79, 0] == 0
    assert drawn[20, 79, 0] >= 253


def test_a_clip_at_its_own_size_is_copied_exactly(make):
    chance = np.random.Generator(np.random.PCG64(5))
    picture = chance.integers(0, 256, (90, 160, 4), np.uint8)
    picture[..., 3] = 255

    assert np.array_equal(draw(make, picture)[..., :3], picture[..., :3])


def test_a_clip_turns_and_leans_with_its_layer(make):
    turned = Transform(anchor=(40, 20), position=(80, 45), rotation_deg=90)
    drawn = draw(make, ramp(), width=80, height=40, transform=turned)

    assert drawn[8, 80, 0] < drawn[80, 80, 0] - 90
    assert drawn[45, 50, 0] == 0
    leaning = Transform(anchor=(40, 20), position=(80, 45), tilt_y_deg=50, distance_px=300)
    edge = np.flatnonzero(
        draw(make, np.full((40, 80, 4), 255, np.uint8), width=80, height=40, transform=leaning)[
            45, :, 0
        ]
    )
    assert 40 < len(edge) < 60


def test_a_small_clip_does_not_shimmer(make):
    lines = np.full((360, 640, 4), 255, np.uint8)
    lines[::2, :, :3] = 0
    drawn = draw(make, lines, width=80, height=45)[2:40, 2:70, 0]

    assert drawn == pytest.approx(np.full(drawn.shape, 128), abs=4)


def test_a_clip_stands_still_under_a_moving_camera_without_being_kept(make):
    clip = Numbers()
    floor = make.box("floor", -9, -9, 999, 999, "#000000", depth=0)
    layer = VideoLayer(id="v", start=0, end=40, asset="c", width=160, height=90)
    film = make.scene(floor, layer, camera=Camera(zoom=track((0, 1.0), (39, 1.2))))
    renderer = Renderer(film, clips={"c": clip})
    levels = [int(renderer.frame(number)[45, 80, 0]) for number in (0, 9, 21)]

    assert levels == [20, 50, 90]


def test_a_missing_clip_is_named_with_its_layer(make):
    layer = VideoLayer(id="film", start=0, end=40, asset="intro", width=160, height=90)

    with pytest.raises(AssetUnavailable, match=r"layer film .* 'intro'"):
        Renderer(make.scene(layer))


def test_a_clip_in_the_thinnest_box_is_not_seen(show):
    assert show(0, width=5e-324) is None
