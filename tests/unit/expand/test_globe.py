"""Globes as layers."""

import numpy as np
import pytest
from tests.support.compositions import composition_of, scene_of

from openmotion.errors import InvalidComposition
from openmotion.expand import expand_composition
from openmotion.model import (
    GlobeLayer,
    GroupLayer,
    MapArc,
    MapMarker,
    Place,
    Rect,
    Transform,
    number_at,
    track,
    walk,
)
from openmotion.render import Renderer, settled_texts

KENYA, PERU = Place(lon=37, lat=0), Place(lon=-75, lat=-10)


def globe(**fields):
    fields = {"radius": 110, "end": 60, "transform": Transform(position=(240, 135))} | fields
    return GlobeLayer(id="g", start=0, **fields)


def made(layer):
    return composition_of(scene_of(layer))


def parts(layer):
    return {part.id: part for part in walk(expand_composition(made(layer)).scenes[0].layers)}


def picture(layer, frame=30):
    return Renderer(made(layer)).frame(frame)[..., :3].astype(int)


def reds(layer, frame=30):
    seen = picture(layer, frame)
    return (seen[..., 0] > 120) & (seen[..., 1] < 70)


def test_nothing_is_drawn_outside_of_the_ball():
    seen = reds(globe(sphere=None, land="#ff0000", dot_px=8))
    rows, columns = np.nonzero(seen)

    assert seen.sum() > 400
    assert np.hypot(columns - 240, rows - 135).max() <= 113


@pytest.mark.parametrize("style", ["dot", "outline"])
def test_the_side_that_is_turned_to_the_viewer_is_seen(style):
    fields = {"sphere": None, "land": "#ff0000", "style": style, "tilt_deg": 0.0, "line_px": 2}
    pacific = reds(globe(turn_deg=-155.0, **fields))[75:195, 180:300].sum()
    africa = reds(globe(turn_deg=20.0, **fields))[75:195, 180:300].sum()

    assert africa > 3 * pacific


def test_highlighted_countries_stand_in_the_accent():
    layer = globe(sphere=None, land="#333333", accent="#ff0000", highlight=("BR",), dot_px=7)

    assert reds(layer.model_copy(update={"turn_deg": -55.0})).sum() > 60
    assert reds(layer.model_copy(update={"turn_deg": 120.0})).sum() == 0


def test_a_globe_turns():
    layer = globe(turn_deg=track((0, 0.0), (60, 90.0), easing="linear"))

    assert (abs(picture(layer, 5) - picture(layer, 40)).max(axis=-1) > 30).mean() > 0.02


def test_an_arc_behind_the_ball_is_hidden():
    arc = MapArc(start=KENYA, end=Place(lon=60, lat=10), lift=0.05, width_px=4)
    fields = {"land": "#000000", "accent": "#ff0000", "arcs": (arc,), "sphere": None}

    assert reds(globe(turn_deg=45.0, **fields)).sum() > 60
    assert reds(globe(turn_deg=-135.0, **fields)).sum() == 0


def test_an_arc_grows_from_its_origin():
    arc = MapArc(start=KENYA, end=PERU, at=10, frames=40, width_px=4)
    layer = globe(turn_deg=-20.0, land="#000000", accent="#ff0000", arcs=(arc,), sphere=None)
    counts = [int(reds(layer, frame).sum()) for frame in (5, 25, 35, 55)]

    assert counts[0] == 0
    assert counts == sorted(counts)
    assert counts[1] < counts[3]


def test_a_label_goes_with_its_place_and_fades_behind():
    marker = MapMarker(place=KENYA, label="Nairobi")
    layer = globe(
        turn_deg=track((0, 37.0), (60, 157.0), easing="linear"), markers=(marker,), label_px=14
    )
    label = parts(layer)["g/label0"]
    (text,) = settled_texts(made(layer))

    assert text.text == "Nairobi"
    assert text.end_s < 1.5
    assert number_at(label.opacity, 0) == 1
    assert number_at(label.opacity, 59) == 0


def test_labels_of_near_places_do_not_touch():
    markers = tuple(
        MapMarker(place=Place(lon=lon, lat=lat), label=name, size_px=8)
        for name, lon, lat in (("Seoul", 127, 37.5), ("Tokyo", 139.7, 35.7), ("Osaka", 135.5, 34.7))
    )
    layer = globe(turn_deg=130.0, markers=markers, label_px=14)
    boxes = [text.box for text in settled_texts(made(layer))]

    assert len(boxes) == 3
    assert not boxes[0].intersects(boxes[1])
    assert not boxes[1].intersects(boxes[2])
    assert not boxes[0].intersects(boxes[2])


def test_a_cut_cuts_a_globe_too():
    half = GroupLayer(
        id="half",
        start=0,
        end=60,
        clip=Rect(width=240, height=270),
        layers=(globe(sphere=None, land="#ff0000", dot_px=8),),
    )
    seen = reds(half)

    assert seen[:, :240].sum() > 100
    assert seen[:, 241:].sum() == 0


def test_an_unknown_country_is_refused_with_a_hint():
    with pytest.raises(InvalidComposition, match="Brazil"):
        picture(globe(highlight=("Brasil",)))


def test_a_bare_globe_stays_as_it_is():
    layer = globe(sphere=None)
    composition = made(layer)

    assert expand_composition(composition) is composition


def test_frames_do_not_depend_on_their_order():
    layer = globe(turn_deg=track((0, 0.0), (60, 90.0)), markers=(MapMarker(place=KENYA),))
    forwards = Renderer(made(layer))
    first = [forwards.frame(frame).copy() for frame in (3, 30)]
    backwards = Renderer(made(layer))

    assert (backwards.frame(30) == first[1]).all()
    assert (backwards.frame(3) == first[0]).all()
