"""Devices hold their screens."""

import numpy as np
import pytest
from tests.support.compositions import composition_of, scene_of, text_of

from openmotion.expand import expand_composition
from openmotion.model import (
    DeviceLayer,
    Rect,
    ShapeLayer,
    Solid,
    Transform,
    check_composition,
    luminance,
    track,
    walk,
)
from openmotion.render import Renderer, settled_texts

DEVICES = ("phone", "tablet", "browser", "laptop", "watch")
RED = (255, 0, 0)


def device(kind="phone", **fields):
    fields = {"width": 120, "transform": Transform(position=(150, 20)), "lift": 0.0} | fields
    return DeviceLayer(id="d", start=0, end=60, device=kind, **fields)


def sheet(colour="#ff0000", size=4000):
    return ShapeLayer(
        id="sheet",
        start=0,
        end=60,
        geometry=Rect(x=-size, y=-size, width=2 * size, height=2 * size),
        fill=Solid(colour=colour),
    )


def picture(layer, frame=30):
    return Renderer(composition_of(scene_of(layer))).frame(frame)[..., :3].astype(int)


def reds(layer, frame=30):
    """Where the screen's own layers are seen."""
    seen = picture(layer, frame)
    return (seen[..., 0] > 150) & (seen[..., 1] < 60) & (seen[..., 2] < 60)


@pytest.mark.parametrize("kind", DEVICES)
def test_a_screen_is_cut_to_the_glass(kind):
    layer = device(kind, screen=(sheet(),), time="", reflection=0.0)
    box, found = layer.screen_box, reds(layer)

    rows, columns = np.nonzero(found)
    assert columns.min() >= 150 + box.x - 1
    assert columns.max() <= 150 + box.right
    assert rows.min() >= 20 + box.y - 1
    assert rows.max() <= 20 + box.bottom
    assert found.sum() > 0.8 * min(box.height, 250) * box.width


@pytest.mark.parametrize("kind", ["phone", "watch"])
def test_the_corners_of_a_glass_are_round(kind):
    layer = device(kind, screen=(sheet(),), time="", reflection=0.0)
    box = layer.screen_box

    found = reds(layer)

    assert not found[round(21 + box.y), round(151 + box.x)]
    assert found[round(20 + box.y + box.height * 0.4), round(150 + box.x + box.width * 0.3)]


def test_a_phone_has_the_proportions_of_the_guide():
    layer = device(width=100)

    assert layer.body_box.height == pytest.approx(206)
    assert layer.screen_box.x == pytest.approx(4.2)


def test_a_phone_on_its_side_is_as_wide_as_asked():
    body = device(width=206, landscape=True).body_box

    assert (body.width, body.height) == (206, pytest.approx(100))


def test_layers_of_a_screen_are_laid_out_in_its_own_pixels():
    half = ShapeLayer(
        id="half",
        start=0,
        end=60,
        geometry=Rect(width=195, height=2000),
        fill=Solid(colour="#ff0000"),
    )
    layer = device(screen=(half,), screen_width=390, time="", reflection=0.0)

    columns = np.nonzero(reds(layer)[140])[0]

    assert columns.max() == pytest.approx(150 + 60, abs=1.5)


def test_texts_on_a_screen_are_found():
    layer = device("browser", screen=(text_of("Plans", size=22, at=(10, 40)),), url="a.example")

    found = {text.text: text for text in settled_texts(composition_of(scene_of(layer)))}

    assert found["Plans"].kind == "static"
    assert found["Plans"].box.x == pytest.approx(160, abs=3)
    assert found["a.example"].kind == "decor"


def test_layers_of_a_screen_are_checked_like_all_others():
    twice = device(screen=(text_of("a", name="same"), text_of("b", name="same")))

    with pytest.raises(Exception, match="same"):
        check_composition(composition_of(scene_of(twice)))


def test_a_long_address_stays_in_its_pill():
    layer = device("browser", width=460, url="https://example.com/" + "long/" * 30)
    layer = layer.model_copy(update={"transform": Transform()})

    (address,) = [
        text
        for text in settled_texts(composition_of(scene_of(layer)))
        if text.layer.endswith("url")
    ]

    assert address.text.endswith("…")
    assert address.box.width < 460 * 0.46


def test_a_lid_opens():
    layer = device("laptop", screen=(sheet(),), lid_deg=track((0, 0.0), (40, 90.0)), reflection=0)

    assert reds(layer, 0).sum() == 0
    assert reds(layer, 59).sum() > 3000


def test_the_status_bar_stands_out_from_the_screen():
    light = expand_composition(composition_of(scene_of(device(screen_fill="#ffffff"))))
    dark = expand_composition(composition_of(scene_of(device(screen_fill="#101010"))))

    def clock(made):
        layers = walk(made.scenes[0].layers)
        text = next(layer for layer in layers if layer.id == "d/time")
        return text.lines[0].runs[0].style.colour

    assert luminance(clock(light)) < 0.1
    assert luminance(clock(dark)) > 0.8


@pytest.mark.parametrize("theme", ["light", "dark", "silver", "graphite"])
def test_metal_of_light_themes_is_brighter(theme):
    seen = picture(device(theme=theme, width=110))
    edge = seen[60:200, 150].mean()

    assert (edge > 140) == (theme in ("light", "silver"))
