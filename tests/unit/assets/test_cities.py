"""Cities are found by the names that people write."""

import pytest

from openmotion.assets import find_city, find_country


@pytest.mark.parametrize(
    ("name", "known_as"),
    [
        ("Lisbon", "Lisbon"),
        ("LISBOA", "Lisbon"),
        ("Köln", "Cologne"),
        ("koln", "Cologne"),
        ("Londres", "London"),
        ("Москва", "Moscow"),
        ("東京", "Tokyo"),
        ("  New York City ", "New York"),
    ],
)
def test_a_city_is_found_by_any_of_its_names(name, known_as):
    city = find_city(name)

    assert city is not None
    assert city.name == known_as


def test_of_two_cities_that_differ_by_an_accent_the_written_one_is_meant():
    with_accent, plain = find_city("San José"), find_city("San Jose")

    assert with_accent is not None
    assert plain is not None
    assert (with_accent.country, plain.country) == ("CR", "US")


def test_an_unknown_name_is_no_city():
    assert find_city("Atlantis") is None


def test_the_name_of_a_country_is_no_city():
    assert find_city("Mexico") is None


@pytest.mark.parametrize("name", ["Oslo", "Nairobi", "Tokyo", "Lima", "Wellington"])
def test_a_city_lies_near_the_middle_of_its_country_or_in_it(name):
    city = find_city(name)

    assert city is not None
    country = find_country(city.country, owner="test")
    assert abs(city.lat - country.label[1]) < 12
