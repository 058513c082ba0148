"""What is in hand is watched, and how far it has come is told."""

import pytest
from tests.support.workbench import Workbench

from openmotion import sessions
from openmotion.jobs.monitor import Monitor
from openmotion.jobs.roster import Hand


@pytest.fixture
def bench(tmp_path, sqlite_database):
    return Workbench(tmp_path, sqlite_database)


@pytest.fixture
def clock():
    return [0.0]


@pytest.fixture
def monitor(bench, clock):
    return Monitor(bench.equipment, "host", lambda: clock[0])


@pytest.fixture
def hand(bench):
    bench.job()
    taken = bench.take()
    return Hand(taken.revision_id, taken.session_id, taken.claim, begun_s=0.0)


def progress_events(bench, hand):
    with bench.database.read() as conn:
        found = sessions.events_after(conn, hand.job_id, after_id=0, limit=100)
    return [event.data for event in found if event.kind == "progress"]


def test_the_others_hear_that_a_worker_lives(bench, monitor):
    monitor.beat()

    with bench.database.read() as conn:
        assert list(sessions.seen(conn)) == [bench.equipment.executor_id]


def test_a_hand_whose_claim_is_held_goes_on(bench, monitor, hand):
    with bench.equipment.roster.holding(hand):
        monitor.look()

        assert not hand.is_lost


def test_a_cancelled_revision_stops_hand_and_pieces(bench, monitor, hand):
    roster = bench.equipment.roster
    with bench.database.write() as conn:
        sessions.cancel(conn, hand.job_id, bench.user_id, now_ms=bench.now_ms)

    with roster.holding(hand), roster.counting(hand.revision_id) as tally:
        monitor.look()

        assert hand.is_lost
        assert tally.is_over


def test_a_revision_in_other_hands_stops_the_hand_but_not_its_pieces(bench, monitor, hand):
    roster = bench.equipment.roster
    with bench.database.write() as conn:
        sessions.reclaim(conn, hand.revision_id, executor_id="other", now_ms=bench.now_ms)

    with roster.holding(hand), roster.counting(hand.revision_id) as tally:
        monitor.look()

        assert hand.is_lost
        assert not tally.is_over


def test_pieces_of_a_revision_that_is_gone_are_stopped(bench, monitor):
    with bench.equipment.roster.counting("no such revision") as tally:
        monitor.look()

        assert tally.is_over


def test_drawn_frames_are_told_once_for_each_change(bench, monitor, hand):
    with bench.database.write() as conn:
        sessions.advance(conn, hand.revision_id, hand.claim, stage="draw", now_ms=bench.now_ms)
        sessions.plan_segments(conn, hand.revision_id, hand.claim, [("a", 60), ("b", 30)])
        sessions.segment_finished(conn, hand.revision_id, 0, now_ms=bench.now_ms)
    hand.stage = "draw"

    with bench.equipment.roster.holding(hand):
        tally = bench.equipment.roster.tally(hand.revision_id)
        tally.frames[1], tally.still = 12, "ab" * 32
        monitor.tell()
        monitor.tell()

    assert progress_events(bench, hand) == [
        {
            "stage": "draw",
            "segments_done": 1,
            "segments_total": 2,
            "frames_done": 72,
            "frames_total": 90,
            "seconds_left": None,
            "still": "ab" * 32,
        }
    ]


def test_other_stages_tell_nothing_more(bench, monitor, hand):
    hand.stage = "join"

    with bench.equipment.roster.holding(hand):
        monitor.tell()

    assert progress_events(bench, hand) == []


def test_a_hand_found_empty_while_telling_is_lost(bench, monitor, hand):
    with bench.database.write() as conn:
        sessions.advance(conn, hand.revision_id, hand.claim, stage="draw", now_ms=bench.now_ms)
        sessions.plan_segments(conn, hand.revision_id, hand.claim, [("a", 60)])
        sessions.reclaim(conn, hand.revision_id, executor_id="other", now_ms=bench.now_ms)
    hand.stage = "draw"

    with bench.equipment.roster.holding(hand):
        monitor.tell()

    assert hand.is_lost


def test_an_attempt_that_its_worker_outlives_does_not_count(bench, monitor, hand, clock):
    with bench.database.write() as conn:
        hand.claim = sessions.reclaim(conn, hand.revision_id, executor_id="w", now_ms=bench.now_ms)

    with bench.equipment.roster.holding(hand):
        clock[0] = 0.2
        monitor.look()
        assert bench.revision(hand.job_id).attempts == 1
        clock[0] = 0.5
        monitor.look()
        monitor.look()

    assert bench.revision(hand.job_id).attempts == 0


def test_reading_what_was_done_before_proves_nothing(bench, monitor, hand, clock):
    with bench.database.write() as conn:
        hand.claim = sessions.reclaim(conn, hand.revision_id, executor_id="w", now_ms=bench.now_ms)
    hand.begun_s = None
    clock[0] = 9.0

    with bench.equipment.roster.holding(hand):
        monitor.look()

    assert bench.revision(hand.job_id).attempts == 1
