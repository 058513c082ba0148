"""Pointers that travel and press."""

import pytest
from pydantic import ValidationError
from tests.support.compositions import composition_of, scene_of

from openmotion.expand import expand_composition
from openmotion.model import CursorLayer, CursorStation, number_at, point_at, walk
from openmotion.render import Renderer, settled_texts

WAY = (
    CursorStation(frame=5, x=60, y=200),
    CursorStation(frame=35, x=360, y=120, press=True, shape="hand"),
)


def cursor(*stations, **fields):
    return CursorLayer(id="k", start=0, end=60, stations=stations or WAY, size_px=40, **fields)


def parts(layer):
    made = expand_composition(composition_of(scene_of(layer)))
    return {part.id: part for part in walk(made.scenes[0].layers)}


def test_the_tip_stands_at_its_stations():
    way = parts(cursor())["k/pointer"].transform.position

    assert point_at(way, 0) == (60, 200)
    assert point_at(way, 17) == (60, 200)
    assert point_at(way, 35) == (360, 120)


def test_the_way_bends_to_the_side():
    straight, bent = (
        point_at(parts(cursor(sag=sag))["k/pointer"].transform.position, 26) for sag in (0, 0.1)
    )

    assert straight == pytest.approx((210, 160), abs=0.5)
    assert ((bent[0] - 210) ** 2 + (bent[1] - 160) ** 2) ** 0.5 == pytest.approx(31, abs=1)
    assert bent[1] < straight[1]


def test_a_press_shrinks_the_pointer_for_a_moment():
    size = parts(cursor())["k/pointer"].transform.scale

    assert [round(number_at(size, frame), 2) for frame in (30, 35, 38, 50)] == [1, 1, 0.92, 1]


def test_a_press_sends_out_a_ring():
    found = parts(cursor())
    ring = found["k/ripple0.ring"] if "k/ripple0.ring" in found else found["k/ripple1.ring"]

    assert ring.start == 37
    assert number_at(ring.geometry.rx, 50) > number_at(ring.geometry.rx, 38)


def test_the_shape_changes_on_arrival():
    found = parts(cursor())

    assert (found["k/shape0"].start, found["k/shape0"].end) == (0, 35)
    assert (found["k/shape1"].start, found["k/shape1"].end) == (35, 60)


def test_a_label_follows_close_behind():
    found = parts(cursor(label="Maya"))
    tip, name = found["k/pointer"].transform.position, found["k/label"].transform.position

    assert point_at(name, 26)[0] < point_at(tip, 26)[0]
    assert point_at(tip, 26)[0] - point_at(name, 26)[0] < 20
    assert point_at(name, 59) == point_at(tip, 59)
    assert [t.text for t in settled_texts(composition_of(scene_of(cursor(label="Maya"))))] == [
        "Maya"
    ]


@pytest.mark.parametrize("shape", ["arrow", "hand", "text", "touch"])
def test_every_pointer_is_drawn_at_its_tip(shape):
    layer = cursor(CursorStation(frame=0, x=240, y=130), shape=shape, fill="#ff0000")
    seen = Renderer(composition_of(scene_of(layer))).frame(10).astype(int)
    red = (seen[..., 0] - seen[..., 1]) > 40

    assert red[125:180, 215:270].sum() > 60
    assert red.sum() == red[100:180, 205:275].sum()


def test_stations_out_of_order_are_refused():
    with pytest.raises(ValidationError, match="rise strictly"):
        cursor(CursorStation(frame=9, x=0, y=0), CursorStation(frame=9, x=1, y=0))


def test_a_label_costs_nothing_while_its_pointer_rests_for_days():
    stations = (*WAY, CursorStation(frame=9_999_000, x=0, y=0))
    label = parts(cursor(*stations, label="Maya"))["k/label"].transform.position

    assert len(label.keys) < 100
    assert point_at(label, 5_000_000) == (360, 120)
