"""Workers fall silent, come back, or never do; others go on with their jobs, once."""

import os
import signal
import time

import pytest
from tests.support.making import children_of, making

from openmotion.media import probe

LEASE_S = 3


@pytest.fixture
def service(tmp_path):
    with making(tmp_path, lease_seconds=LEASE_S) as opened:
        yield opened


# F07
def test_a_stopped_worker_loses_its_job_and_writes_nothing_when_it_goes_on(service):
    job = service.job(duration=8)
    first = service.start()
    service.until(lambda: service.finished_segments(job))
    os.kill(first.pid, signal.SIGSTOP)

    service.start()

    assert service.ended(job) == ["completed"]
    executor = service.log.count("film begun")
    before = service.events(job)
    first.send_signal(signal.SIGCONT)
    later = [service.job(seed=number) for number in range(3)]
    assert service.ended(*later) == ["completed"] * 3
    assert service.events(job) == before
    assert executor >= 2
    assert probe(service.video(job)).frames == 240
    service.check(job, *later)


# F63
def test_the_job_of_a_machine_that_is_gone_is_made_elsewhere(service):
    job = service.job(duration=4)
    first = service.start()
    service.until(lambda: service.finished_segments(job))
    before = service.finished_segments(job)
    service.kill(first)
    for path in (service.settings.data_dir / "executors").iterdir():
        path.unlink()  # nobody here can see that it died

    start_s = time.monotonic()
    service.start()

    assert service.ended(job) == ["completed"]
    assert time.monotonic() - start_s > LEASE_S
    assert before.items() <= service.finished_segments(job).items()
    service.check(job)


# F41
def test_a_machine_that_slept_longer_than_any_limit_goes_on(service):
    job = service.job(duration=4)
    process = service.start(OPENMOTION_DRAW_SECONDS="6", OPENMOTION_PLAN_SECONDS="6")
    service.until(lambda: "draw" in service.stages(job))
    asleep = [process.pid, *children_of(process.pid)]
    for process_id in asleep:
        os.kill(process_id, signal.SIGSTOP)
    time.sleep(8)
    for process_id in asleep:
        os.kill(process_id, signal.SIGCONT)

    assert service.ended(job) == ["completed"]
    service.check(job)


# F62
def test_a_job_of_an_older_version_is_made_by_the_newer_one(service):
    job = service.job(duration=4)
    old = service.start(TEST_ENGINE_VERSION="old")
    service.until(lambda: service.finished_segments(job))
    service.kill(old)
    before = service.finished_segments(job)

    service.start(TEST_ENGINE_VERSION="new")

    assert service.ended(job) == ["completed"]
    assert not before.keys() & service.finished_segments(job).keys()
    service.check(job)


def test_two_workers_share_the_segments_of_one_job(service):
    service.start()
    service.start()
    jobs = [service.job(duration=6, seed=number) for number in range(2)]

    assert service.ended(*jobs) == ["completed", "completed"]
    service.check(*jobs)
