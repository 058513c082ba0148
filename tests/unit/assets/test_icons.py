"""Icons by name."""

import pytest

from openmotion.assets import icon_names, icon_path
from openmotion.errors import AssetUnavailable


def test_an_icon_is_path_data_in_a_square_of_24():
    assert icon_path("arrow-up").startswith("M5 12l7-7 7 7")


def test_every_shape_of_an_icon_starts_with_an_absolute_move():
    assert all(data[0] == "M" for data in map(icon_path, ("map-pin", "git-branch", "calendar")))
    assert icon_path("git-branch").count("M") == 3


def test_there_are_more_than_a_thousand_icons():
    assert len(icon_names()) > 1000
    assert list(icon_names()) == sorted(icon_names())


def test_an_unknown_icon_is_refused_with_those_that_are_near():
    with pytest.raises(AssetUnavailable, match=r"no icon 'rockett'; near it are rocket"):
        icon_path("rockett")


def test_a_part_of_a_name_is_enough_to_be_near():
    with pytest.raises(AssetUnavailable, match=r"near it are .*-?pin"):
        icon_path("pins")


def test_names_that_make_no_sense_are_refused():
    for name in ("", "'; DROP TABLE icons", "x" * 80):
        with pytest.raises(AssetUnavailable):
            icon_path(name)


def test_old_names_draw_without_a_warning():
    assert icon_path("home")
