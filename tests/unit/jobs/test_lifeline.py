"""A process that has died is seen at once by others of its machine."""

import pytest

from openmotion.jobs.lifeline import Lifeline


def test_the_living_are_not_dead(tmp_path):
    one, two = Lifeline(tmp_path, "one"), Lifeline(tmp_path, "two")

    assert one.dead() == two.dead() == []
    one.close()
    two.close()


def test_who_let_go_is_dead_until_buried(tmp_path):
    one, two = Lifeline(tmp_path, "one"), Lifeline(tmp_path, "two")

    one.close()

    assert two.dead() == ["one"]
    two.bury("one")
    two.bury("one")
    assert two.dead() == []
    two.close()


def test_a_name_is_used_once(tmp_path):
    one = Lifeline(tmp_path, "one")

    with pytest.raises(BlockingIOError):
        Lifeline(tmp_path, "one")
    one.close()
