"""Icons are outlines in which every part starts where it shall."""

import pytest

from openmotion.director.kit import icon_path


def test_the_lines_behind_a_relative_move_stay_relative():
    assert icon_path("arrow-up").startswith("M5 12l7-7 7 7")


@pytest.mark.parametrize("name", ["x", "check", "calendar", "arrow-up-right", "circle-check"])
def test_each_part_of_an_icon_starts_with_an_absolute_move(name):
    assert icon_path(name).startswith("M")
    assert "m" not in icon_path(name)


def test_an_unknown_icon_gives_sparkles():
    assert icon_path("no-such-icon-at-all") == icon_path("sparkles")
