"""A worker in this process makes a video, asks first where it is told to, and ends cleanly."""

import threading
import time

import pytest
from tests.support.making import making

from openmotion import sessions
from openmotion.jobs import Worker
from openmotion.media import probe
from openmotion.store import system_clock

SECRET = b"s" * 32


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    with making(tmp_path_factory.mktemp("service")) as opened:
        yield opened


@pytest.fixture(scope="module")
def worker(service):
    with Worker(service.settings, service.database, service.blobs, SECRET, processes=1) as opened:
        yield opened


def answer(service, job, value, text=None):
    with service.database.write() as conn:
        sessions.answer(conn, job, service.user_id, value=value, text=text, now_ms=system_clock())


def test_a_job_becomes_a_video_with_its_files(service, worker):
    job = service.job()
    (service.settings.data_dir / "worker.log").touch()

    assert service.ended(job) == ["completed"]

    assert probe(service.video(job)).frames == 60
    told = [event.data for event in service.events(job) if event.kind == "progress"]
    assert all(told[n]["frames_done"] <= told[n + 1]["frames_done"] for n in range(len(told) - 1))
    assert service.revision(job).output["duration_s"] == 2
    assert len(worker.process_ids) == 1


def test_a_plan_is_shown_edited_and_approved(service, worker):
    job = service.job(auto_approve=False)
    (service.settings.data_dir / "worker.log").touch()
    service.until(lambda: service.session(job).is_pending_input)
    answer(service, job, "edit", "Use the words Fresh start")
    service.until(lambda: service.session(job).is_pending_input)
    plan = service.revision(job).plan_digest

    answer(service, job, "approve")

    assert service.ended(job) == ["completed"]
    assert service.revision(job).plan_digest == plan
    assert service.revision(job).round == 2


def test_a_follow_up_makes_a_second_revision(service, worker):
    job = service.job()
    (service.settings.data_dir / "worker.log").touch()
    service.ended(job)
    with service.database.write() as conn:
        sessions.follow_up(
            conn,
            session_id=job,
            user_id=service.user_id,
            request={"prompt": "Make it calm", "seed": 3},
            hold=300,
            now_ms=system_clock(),
        )

    assert service.ended(job) == ["completed"]
    assert service.session(job).revision == 2
    assert service.revision(job, 2).output["report"]["notes"]


def test_an_ended_worker_leaves_no_thread_behind(service, worker):
    assert worker.drain(30)
    worker.close()
    worker.close()

    end_s = time.monotonic() + 20
    while names := [one.name for one in threading.enumerate() if "dbos" in one.name]:
        assert time.monotonic() < end_s, names
        time.sleep(0.1)
    assert worker.in_hand == 0
