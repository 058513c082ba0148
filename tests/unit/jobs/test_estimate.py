"""How much is drawn, and how long the rest takes."""

from openmotion.jobs.estimate import Pace, Paces, count_drawn
from openmotion.sessions import Segment


def segment(number, frames=30, finished_ms=None):
    return Segment(number=number, key="k", frames=frames, attempts=1, finished_ms=finished_ms)


def test_finished_segments_and_frames_under_way_are_counted():
    drawn = count_drawn([segment(0, finished_ms=1), segment(1), segment(2)], {0: 30, 1: 12})

    assert (drawn.segments, drawn.segments_total) == (1, 3)
    assert (drawn.frames, drawn.frames_total) == (42, 90)


def test_no_segment_counts_more_than_it_has():
    assert count_drawn([segment(0)], {0: 99, 7: 5}).frames == 30


def test_nothing_can_be_said_at_first():
    pace = Pace()

    assert pace.seconds_left(now_s=10, done=0, total=600) is None
    assert pace.seconds_left(now_s=11, done=0, total=600) is None


def test_the_rest_takes_as_long_as_what_was_seen():
    pace = Pace()
    pace.seconds_left(now_s=10, done=60, total=600)

    assert pace.seconds_left(now_s=14, done=260, total=600) == 340 * 4 / 200 + 2


def test_after_the_last_frame_the_finish_is_left():
    pace = Pace()
    pace.seconds_left(now_s=0, done=0, total=600)

    assert pace.seconds_left(now_s=9, done=600, total=600) == 2


def test_paces_are_forgotten_with_their_revisions():
    paces = Paces()
    pace = paces.of("r1")

    assert paces.of("r1") is pace
    paces.keep(set())
    assert paces.of("r1") is not pace
