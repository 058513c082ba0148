"""Maps as layers."""

from itertools import combinations

import pytest
from tests.support.compositions import composition_of, scene_of

from openmotion.errors import InvalidComposition
from openmotion.expand import expand_composition
from openmotion.model import (
    CountryValue,
    MapArc,
    MapLayer,
    MapMarker,
    MapView,
    Place,
    luminance,
    number_at,
    point_at,
    walk,
)
from openmotion.render import Renderer, settled_texts

LISBON, TOKYO, BERLIN = Place(lon=-9.1, lat=38.7), Place(lon=139.7, lat=35.7), Place(country="DE")


def world_map(**fields):
    fields = {"width": 480, "height": 270, "end": 60} | fields
    return MapLayer(id="m", start=0, **fields)


def made(layer, end=60):
    return composition_of(scene_of(layer, end=end))


def parts(layer):
    return {part.id: part for part in walk(expand_composition(made(layer)).scenes[0].layers)}


def picture(layer, frame=30):
    return Renderer(made(layer)).frame(frame)[..., :3].astype(int)


def test_land_is_drawn_and_sea_is_not():
    seen = picture(world_map(style="filled", land="#ff0000", border="#ff0000"))
    sheet = world_map()

    def red(lon, lat):
        from openmotion.expand.cartography.sheet import sheet_of  # noqa: PLC0415

        x, y = sheet_of(sheet).frame.pixel((lon, lat))
        return seen[round(y), round(x), 0] > 200

    assert all(red(*place) for place in ((-100, 40), (20, 10), (100, 60), (134, -25), (-55, -10)))
    assert not any(red(*place) for place in ((-40, 30), (-140, 0), (80, -30), (0, 0)))


@pytest.mark.parametrize("style", ["dot", "outline", "filled"])
def test_highlighted_countries_stand_in_the_accent(style):
    plain = picture(world_map(style=style, land="#404040", border="#404040"))
    lit = picture(
        world_map(
            style=style, land="#404040", border="#404040", accent="#ff0000", highlight=("BR", "IN")
        )
    )
    red = (lit[..., 0] > 150) & (lit[..., 1] < 90)

    assert red.sum() > 60
    assert not ((plain[..., 0] > 150) & (plain[..., 1] < 90)).any()


def test_values_colour_countries_from_low_to_high():
    values = (CountryValue(country="FR", value=1), CountryValue(country="DE", value=9))
    found = parts(
        world_map(style="filled", values=values, low="#102030", high="#f0e0d0", land="#777777")
    )

    assert "m/land.102030" in found
    assert "m/land.f0e0d0" in found
    assert "m/land.777777" in found


def test_only_the_countries_that_are_asked_for_are_drawn():
    found = parts(world_map(style="filled", countries=("FR", "ES"), land="#ff0000"))
    seen = picture(world_map(style="filled", countries=("FR", "ES"), land="#ff0000", line_px=0))

    assert len([name for name in found if name.startswith("m/land.")]) == 1
    assert 0.1 < (seen[..., 0] > 200).mean() < 0.6


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"highlight": ("Germny",)}, "Germany"),
        ({"countries": ("Frnce",)}, "France"),
        ({"values": (CountryValue(country="Spian", value=1),)}, "Spain"),
        ({"markers": (MapMarker(place=Place(country="Jappan")),)}, "Japan"),
        ({"views": (MapView(frame=0, country="Brasl"),)}, "Brazil"),
        ({"region": (10.0, 50.0, 20.0, 40.0)}, "south below north"),
    ],
)
def test_what_is_not_known_is_refused_with_a_hint(fields, said):
    with pytest.raises(InvalidComposition, match=said):
        parts(world_map(**fields))


def test_labels_are_found_and_keep_clear_of_each_other():
    cities = {
        "Berlin": (13.4, 52.5),
        "Prague": (14.4, 50.1),
        "Vienna": (16.4, 48.2),
        "Warsaw": (21.0, 52.2),
        "Budapest": (19.0, 47.5),
        "Munich": (11.6, 48.1),
    }
    layer = world_map(
        region="europe",
        style="filled",
        label_px=14,
        markers=tuple(
            MapMarker(place=Place(lon=lon, lat=lat), label=name, size_px=8)
            for name, (lon, lat) in cities.items()
        ),
    )
    found = {text.text: text.box for text in settled_texts(made(layer))}

    assert set(found) == set(cities)
    assert not any(one.intersects(other) for one, other in combinations(found.values(), 2))


def test_a_marker_pops_at_its_frame():
    found = parts(world_map(markers=(MapMarker(place=LISBON, label="Lisbon", at=20),)))

    assert found["m/marker0"].start == 20
    assert number_at(found["m/marker0"].transform.scale, 20) < 0.1
    assert number_at(found["m/marker0"].transform.scale, 50) == 1


def test_an_arc_is_drawn_from_its_origin_behind_its_head():
    found = parts(world_map(arcs=(MapArc(start=LISBON, end=TOKYO, at=5, frames=40),)))
    head = found["m/arc0.head"].transform.position
    trim = found["m/arc0.line"].trim

    assert number_at(trim.end, 5) == 0
    assert number_at(trim.end, 45) == 1
    xs = [point_at(head, frame)[0] for frame in range(5, 46)]
    assert xs == sorted(xs)
    assert point_at(head, 25)[1] < min(point_at(head, 5)[1], point_at(head, 45)[1])


def test_a_great_circle_runs_north_of_its_ends():
    arc = MapArc(start=Place(lon=-122, lat=37), end=Place(lon=30, lat=50), great_circle=True, at=0)
    head = parts(world_map(arcs=(arc,)))["m/arc0.head"].transform.position

    assert point_at(head, 15)[1] < point_at(head, 0)[1] - 20


def test_the_camera_goes_to_a_country():
    view = MapView(frame=10, frames=30, country="BR")
    layer = world_map(style="filled", highlight=("BR",), accent="#ff0000", views=(view,), fade_px=0)
    early, late = ((picture(layer, frame)[..., 0] > 200).mean() for frame in (5, 55))
    found = parts(layer)

    assert late > 3.5 * early
    assert number_at(found["m/borders"].stroke.width_px, 5) == pytest.approx(1.5)
    assert number_at(found["m/borders"].stroke.width_px, 55) * number_at(
        found["m/land"].transform.scale, 55
    ) == pytest.approx(1.5)


def test_a_marker_keeps_its_size_while_the_camera_moves():
    layer = world_map(views=(MapView(frame=10, country="PT"),), markers=(MapMarker(place=LISBON),))
    marker = parts(layer)["m/marker0"]

    assert marker.transform.scale == 1
    assert point_at(marker.transform.position, 5) != point_at(marker.transform.position, 55)


def test_land_comes_from_left_to_right():
    layer = world_map(reveal_start=10, land="#ffffff", dot_px=8)
    before, during, after = (picture(layer, frame) for frame in (5, 25, 59))

    assert before.max() < 60
    assert during[:, :150].max() > 200
    assert during[:, 330:].max() < 60
    assert after[:, 330:].max() > 200


def test_a_map_over_the_antimeridian_is_in_one_piece():
    layer = world_map(region=(150.0, -50.0, -150.0, -5.0), style="filled", land="#ff0000")
    seen = picture(layer.model_copy(update={"highlight": ("NZ",), "accent": "#00ff00"}))
    green = (seen[..., 1] > 150) & (seen[..., 0] < 90)

    assert green.sum() > 200


def test_a_cut_map_fades_at_its_edges():
    layer = world_map(region=(0.0, 5.0, 30.0, 25.0), style="filled", land="#ffffff", line_px=0)
    seen = picture(layer)

    assert seen[135, 240].min() > 240
    assert seen[2, 240].max() < 120


def test_marks_stand_out_from_highlighted_land():
    dark = parts(world_map(style="filled", highlight=("DE",), markers=(MapMarker(place=BERLIN),)))
    colour = dark["m/marker0.dot"].fill.colour

    assert luminance(colour) > 0.8


def test_a_marker_outside_of_the_map_is_left_out():
    markers = (MapMarker(place=LISBON, label="Lisbon"), MapMarker(place=TOKYO, label="Tokyo"))
    layer = world_map(region="europe", markers=markers)

    assert [text.text for text in settled_texts(made(layer))] == ["Lisbon"]
