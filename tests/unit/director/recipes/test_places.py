"""Places that are known get their point; the others stay names."""

from openmotion.director.recipes.places import locate
from openmotion.director.recipes.regions import region_of
from openmotion.model import Feature


def named(*names):
    return tuple(Feature(title=name) for name in names)


def test_cities_and_countries_are_known_and_other_names_are_not():
    known, unknown = locate(named("Oslo", "Brazil", "Middle-earth"))

    assert [place.item.title for place in known] == ["Oslo", "Brazil"]
    assert [item.title for item in unknown] == ["Middle-earth"]
    assert [place.is_country for place in known] == [False, True]


def test_a_city_is_known_with_its_country_behind_a_comma_or_in_brackets():
    known, unknown = locate(named("Tokyo, Japan", "Berlin (HQ)"))

    assert unknown == ()
    assert [round(place.lon) for place in known] == [140, 13]


def test_short_words_are_no_country_codes_unless_in_capitals():
    known, unknown = locate(named("in", "UK"))

    assert [item.title for item in unknown] == ["in"]
    assert [place.country for place in known] == ["GBR"]


def test_a_map_of_near_places_shows_their_part_of_the_earth_with_all_of_them_in_it():
    known, _ = locate(named("Lisbon", "Vienna", "Oslo"))
    region = region_of(known, 1.8)

    assert not isinstance(region, str)
    west, south, east, north = region
    assert all(west < place.lon < east and south < place.lat < north for place in known)
    assert east - west < 120


def test_a_map_across_the_pacific_goes_over_the_date_line():
    known, _ = locate(named("Tokyo", "Los Angeles"))
    region = region_of(known, 1.8)

    assert not isinstance(region, str)
    assert region[0] > region[2]


def test_a_map_of_places_all_round_the_earth_is_that_of_the_world():
    known, _ = locate(named("Honolulu", "New York", "Lagos", "Mumbai", "Sydney"))

    assert region_of(known, 1.8) == "world"
