"""Finished pictures are kept up to a limit."""

from functools import partial

from openmotion.render.draw.shelf import Shelf


def test_an_item_is_made_once():
    shelf, made = Shelf(100_000), []

    def make():
        made.append(1)
        return "item"

    for _ in range(3):
        shelf.get("a", make, lambda _: 10)

    assert made == [1]


def test_what_was_used_longest_ago_goes_first():
    shelf, made = Shelf(10_000), []

    for key in "abcadb":
        shelf.get(key, partial(made.append, key), lambda _: 3_000)

    assert made == ["a", "b", "c", "d", "b"]


def test_an_item_larger_than_half_the_shelf_is_not_kept():
    shelf, made = Shelf(10_000), []

    for _ in range(2):
        shelf.get("a", lambda: made.append(1), lambda _: 6_000)

    assert made == [1, 1]
