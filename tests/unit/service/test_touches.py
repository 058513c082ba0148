"""Keys that were used."""

from openmotion.service.touches import Touches


def test_each_key_is_noted_once():
    touches = Touches()
    for digest in ("b", "a", "b"):
        touches.add(digest)

    assert touches.take() == ["a", "b"]


def test_what_was_taken_is_forgotten():
    touches = Touches()
    touches.add("a")
    touches.take()

    assert touches.take() == []
