"""The countries of the package."""

import pytest

from openmotion.assets import find_country, world
from openmotion.errors import InvalidComposition


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("DEU", "DEU"),
        ("de", "DEU"),
        ("Germany", "DEU"),
        ("  germany ", "DEU"),
        ("Cote d'Ivoire", "CIV"),
        ("Côte d'Ivoire", "CIV"),
        ("UK", "GBR"),
        ("USA", "USA"),
        ("South Korea", "KOR"),
        ("Singapore", "SGP"),
        ("Kosovo", "XKX"),
    ],
)
def test_a_country_is_found_by_its_codes_and_names(name, code):
    assert find_country(name, owner="m").code3 == code


def test_an_unknown_country_names_near_ones():
    with pytest.raises(InvalidComposition, match=r"layer m .*'Germny'.*Germany"):
        find_country("Germny", owner="m")


def test_every_ring_is_closed():
    earth = world()

    for country in earth.countries.values():
        for indexes in country.rings:
            ring = earth.ring(indexes)
            across = (ring[-1, 0] - ring[0, 0]) % 360.0
            assert min(across, 360 - across) == pytest.approx(0, abs=0.02), country.code3
            assert ring[-1, 1] == pytest.approx(ring[0, 1], abs=0.02)


def test_rings_go_on_over_the_antimeridian():
    earth = world()
    russia = earth.ring(earth.countries["RUS"].rings[0])

    assert abs(russia[1:, 0] - russia[:-1, 0]).max() < 180
    assert russia[:, 0].max() > 185


def test_labels_lie_inside_their_countries():
    lon, lat = world().countries["BRA"].label

    assert -70 < lon < -40
    assert -20 < lat < 0


def test_borders_are_shared_and_coasts_are_not():
    earth = world()
    swiss = {max(i, ~i) for ring in earth.countries["CHE"].rings for i in ring}
    cuba = {max(i, ~i) for ring in earth.countries["CUB"].rings for i in ring}

    assert not any(earth.coast[index] for index in swiss)
    assert all(earth.coast[index] for index in cuba)
