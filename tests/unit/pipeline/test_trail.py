"""What a process drew last can be read from outside."""

import pytest

from openmotion.pipeline.trail import Trail


@pytest.fixture
def trail():
    made = Trail.create()
    yield made
    made.close()


def test_a_new_trail_is_empty(trail):
    assert trail.describe() == ""
    assert trail.marks == 0


def test_the_last_mark_is_told(trail):
    trail.mark(3, "headline of s1")
    trail.mark(41, "bg of s2")

    assert trail.describe() == "frame 41, layer bg of s2"
    assert trail.marks == 2


def test_another_process_reads_the_same_memory(trail):
    other = Trail(trail.descriptor)
    trail.mark(7, "logo")

    assert other.describe() == "frame 7, layer logo"


def test_a_name_of_any_length_and_script_fits(trail):
    trail.mark(1, "слой" * 500)

    assert trail.describe().startswith("frame 1, layer слойслой")


def test_closing_twice_is_fine(trail):
    trail.close()
    trail.close()


def test_a_ground_is_not_called_a_layer(trail):
    trail.mark(5, "the ground of s1")

    assert trail.describe() == "frame 5, the ground of s1"


def test_a_name_that_cannot_be_written_is_marked_all_the_same(trail):
    trail.mark(5, "half \ud800 of s1")

    assert trail.describe() == "frame 5, layer half ? of s1"
