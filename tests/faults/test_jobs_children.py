"""Processes that draw crash, hang and eat memory; their crew lives on and says what happened."""

import os
import signal
import threading
import time

import pytest
from tests.support.films import film_of
from tests.support.making import is_alive
from tests.support.plans import plan_file

from openmotion.errors import EncodingFailed, JobCancelled, ResourceLimit, StageTimeout
from openmotion.model import Span
from openmotion.pipeline import Crew, Drawn, DrawSegment

LONG = film_of(40, fps=30, width=640, height=360)


@pytest.fixture
def order(tmp_path):
    return DrawSegment(
        plan=plan_file(tmp_path / "plan.json", LONG),
        composition="c",
        span=Span(start=0, end=LONG.duration_frames),
        preset="mg",
        video=tmp_path / "0.mp4",
        copies=tmp_path / "0.npy",
        still=tmp_path / "0.jpg",
    )


def short(order):
    return DrawSegment(
        plan=order.plan,
        composition="c",
        span=Span(start=0, end=30),
        preset="mg",
        video=order.video,
        copies=order.copies,
        still=order.still,
    )


def strike(crew, number, times):
    """What sends a signal to the process at work, so many times, once it draws."""
    struck = []

    def heard(answer):
        process_id = crew.process_ids[0]
        if isinstance(answer, Drawn) and len(struck) < times and process_id not in struck:
            struck.append(process_id)
            os.kill(process_id, number)

    return heard, struck


# F09
def test_a_crash_in_native_code_costs_one_try(order):
    with Crew(1) as crew:
        heard, struck = strike(crew, signal.SIGSEGV, times=1)

        crew.carry_out(short(order), within_s=120, heard=heard)

        assert len(struck) == 1
        assert order.video.exists()


# F09
def test_an_order_that_crashes_each_time_fails_with_its_place_and_the_crew_goes_on(order):
    with Crew(1) as crew:
        heard, _ = strike(crew, signal.SIGABRT, times=3)
        told = r"died 3 times while drawing frames 0 to 30 \(.*at frame \d+, (layer|the ground)"

        with pytest.raises(EncodingFailed, match=told):
            crew.carry_out(short(order), within_s=120, heard=heard)
        crew.carry_out(short(order), within_s=120)


# F10
def test_a_process_that_hangs_is_killed_at_the_limit(order):
    with Crew(1) as crew:
        crew.wait_until_warm()
        heard, struck = strike(crew, signal.SIGSTOP, times=1)
        start_s = time.monotonic()

        with pytest.raises(StageTimeout, match="drawing frames 0 to 1200 took longer than 3 s"):
            crew.carry_out(order, within_s=3, heard=heard)

        assert time.monotonic() - start_s < 3 + 5
        assert not is_alive(struck[0])
        crew.carry_out(short(order), within_s=120)


# F08
def test_a_process_that_holds_too_much_is_killed_and_says_so(order):
    with (
        Crew(1, memory_bytes=200 << 20) as crew,
        pytest.raises(ResourceLimit, match="more than the 200 MB"),
    ):
        crew.carry_out(order, within_s=120)


# F47
def test_an_order_that_is_no_longer_wanted_is_stopped_at_once(order):
    stop = threading.Event()

    def check():
        if stop.is_set():
            raise JobCancelled("never mind")

    with Crew(1) as crew:
        crew.wait_until_warm()
        before = crew.process_ids

        def heard(_):
            stop.set()

        with pytest.raises(JobCancelled):
            crew.carry_out(order, within_s=120, check=check, heard=heard)
        assert not any(map(is_alive, before))


def test_an_order_that_is_stopped_by_who_hears_of_it_is_not_answered_later(order):
    def heard(answer):
        if isinstance(answer, Drawn):
            raise JobCancelled("never mind")

    with Crew(1) as crew:
        with pytest.raises(JobCancelled):
            crew.carry_out(order, within_s=120, heard=heard)

        crew.carry_out(short(order), within_s=120)

        assert order.video.exists()


def test_closing_ends_all_processes(order):
    crew = Crew(2)
    crew.start()
    children = crew.process_ids

    crew.close()

    assert not any(map(is_alive, children))
