"""Clients that send twice, go away, or come at the wrong moment.

Faults F42 to F49: one request makes one job, and each job has its credits held once.
"""

import json
import socket
import statistics
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from tests.support import jobs
from tests.support.invariants import broken_invariants
from tests.support.ledgers import user_with
from tests.support.motion_api import MotionApi, NothingToTake, serving_api

from openmotion import accounts, service, sessions
from openmotion.errors import Superseded

HOLD = 300  # credits of a job that says nothing of its length


@pytest.fixture
def api(database, tmp_path):
    with serving_api(database, tmp_path) as served:
        yield served


def held(api: MotionApi) -> int:
    return int(api.client.get("/balance").json()["held"])


def listed(api: MotionApi) -> list[str]:
    page = api.client.get("/sessions", params={"limit": 100}).json()
    return [job["job_id"] for job in page["sessions"]]


def test_the_same_request_sent_thirty_times_at_once_makes_one_job(api):
    with ThreadPoolExecutor(30) as pool:
        started_s = time.monotonic()
        answers = list(pool.map(lambda _: api.create(key="once"), range(30)))
        took_s = time.monotonic() - started_s

    assert {answer.status_code for answer in answers} == {202}
    assert len({answer.json()["job_id"] for answer in answers}) == 1
    replayed = Counter(answer.headers.get("Idempotency-Replayed") for answer in answers)
    assert replayed == {"true": 29, None: 1}
    assert took_s < 5
    assert len(listed(api)) == 1
    assert held(api) == HOLD
    assert broken_invariants(api.service.database) == []


def test_a_double_click_without_a_key_makes_two_jobs(api):
    first, second = api.create(), api.create()

    assert {first.status_code, second.status_code} == {202}
    assert first.json()["job_id"] != second.json()["job_id"]
    assert held(api) == 2 * HOLD


@pytest.mark.parametrize("sent", [0.2, 0.9, 1.0])
def test_a_client_that_goes_away_leaves_a_whole_job_or_none(api, sent):
    body = json.dumps({"prompt": "A kettle"}).encode()
    head = (
        f"POST /api/motion/sessions HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        f"Authorization: Bearer {api.key}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    ).encode()
    request = head + body
    for _ in range(5):
        with socket.create_connection(("127.0.0.1", api.port)) as link:
            link.sendall(request[: int(len(request) * sent)])
    time.sleep(0.3)
    found = listed(api)

    assert len(found) in ({0} if sent < 1 else range(6))
    assert held(api) == HOLD * len(found)
    assert all(api.status(job_id) == "queued" for job_id in found)
    assert broken_invariants(api.service.database) == []


def test_of_two_follow_ups_at_once_one_is_taken(api):
    job_id = api.make_job()
    for number in range(2, 6):
        api.finish_next()
        with ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(lambda _: api.follow_up(job_id), range(4)))
        statuses = Counter(answer.status_code for answer in answers)
        refused = next(answer for answer in answers if answer.status_code == 409)

        assert statuses == {202: 1, 409: 3}
        assert refused.json()["error"] == "followup_requires_completed_job"
        assert refused.json()["status"] == "queued"
        revisions = api.client.get(f"/sessions/{job_id}/revisions").json()["revisions"]
        assert sorted(one["revision"] for one in revisions) == list(range(1, number + 1))
    assert held(api) == HOLD
    assert broken_invariants(api.service.database) == []


def test_a_follow_up_while_the_job_completes_is_refused_before_and_taken_after(api):
    job_id = api.make_job()
    for _ in range(4):
        is_over = threading.Event()
        answers = []

        def insist(answers=answers, is_over=is_over) -> None:
            while not is_over.is_set():
                answer = api.follow_up(job_id)
                answers.append(answer.status_code)
                if answer.status_code == 202:
                    return

        thread = threading.Thread(target=insist)
        thread.start()
        api.finish_next()
        thread.join(10)
        is_over.set()

        assert answers[-1] == 202
        assert set(answers[:-1]) <= {409}
        assert broken_invariants(api.service.database) == []


def start(api: MotionApi, status: str) -> tuple[str, sessions.Taken | None]:
    """A job in a status, and what a worker holds of it."""
    job_id = api.make_job()
    database = api.service.database
    if status == "queued":
        return job_id, None
    with database.write() as conn:
        taken = jobs.take(conn)
        if status != "created":
            sessions.advance(
                conn, taken.revision_id, taken.claim, stage="brief", now_ms=jobs.NOW_MS
            )
        if status == "awaiting_user_input":
            jobs.ask(conn, taken, closes_ms=api.service.clock() + 100_000)
        if status == "completed":
            jobs.complete(conn, taken)
    return job_id, taken


@pytest.mark.parametrize("status", ["queued", "created", "running", "awaiting_user_input"])
def test_a_job_is_cancelled_once_in_each_status_and_its_credits_go_back(api, status):
    job_id, taken = start(api, status)
    assert api.status(job_id) == status
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: api.client.post(f"/sessions/{job_id}/cancel"), range(4)))
    late = None
    if taken is not None:
        with api.service.database.read() as conn:
            late = sessions.held(conn, {taken.revision_id: taken.claim})

    assert Counter(answer.status_code // 100 for answer in answers) == {2: 1, 4: 3}
    assert {answer.status_code for answer in answers if answer.status_code >= 400} == {409}
    assert api.status(job_id) == "failed"
    assert not late  # its worker notices within a second
    assert held(api) == 0
    assert broken_invariants(api.service.database) == []


def test_a_completed_job_cannot_be_cancelled(api):
    job_id, _ = start(api, "completed")
    answer = api.client.post(f"/sessions/{job_id}/cancel")

    assert answer.status_code == 409
    assert api.status(job_id) == "completed"


def test_cancelling_while_the_job_completes_does_one_or_the_other(api):
    for _ in range(5):
        job_id = api.make_job()
        with ThreadPoolExecutor(2) as pool:
            finished = pool.submit(finish_unless_cancelled, api)
            cancelled = pool.submit(api.client.post, f"/sessions/{job_id}/cancel")
        status = api.status(job_id)

        assert (status, cancelled.result().status_code // 100) in {("failed", 2), ("completed", 4)}
        assert finished.result() is (status == "completed")
        assert broken_invariants(api.service.database) == []


def finish_unless_cancelled(api: MotionApi) -> bool:
    try:
        api.finish_next()
    except (NothingToTake, Superseded):
        return False
    return True


def test_a_revoked_key_stops_working_at_once_and_its_jobs_end_well(api):
    job_id = api.make_job()
    with api.service.database.write() as conn:
        _, other = accounts.issue_key(
            conn, api.user_id, pepper=api.service.pepper, now_ms=api.service.clock()
        )
        [first] = [
            key for key in accounts.list_keys(conn, api.user_id) if api.key.startswith(key.prefix)
        ]
        accounts.revoke_key(conn, first.id, now_ms=api.service.clock())
    answers = [api.read(job_id), api.create(), api.client.get("/balance")]
    api.finish_next()
    with_other = api.client.get(f"/sessions/{job_id}", headers={"Authorization": f"Bearer {other}"})

    assert [answer.status_code for answer in answers] == [401, 401, 401]
    assert with_other.json()["status"] == "completed"
    assert broken_invariants(api.service.database) == []


def test_a_disabled_user_is_refused_at_once_and_jobs_under_way_are_settled(api):
    job_id = api.make_job()
    with api.service.database.write() as conn:
        accounts.disable_user(conn, api.user_id, now_ms=api.service.clock())
    answers = [api.read(job_id), api.create()]
    api.finish_next()
    with api.service.database.write() as conn:
        accounts.enable_user(conn, api.user_id)

    assert [answer.status_code for answer in answers] == [401, 401]
    assert api.status(job_id) == "completed"
    assert held(api) == 0
    assert broken_invariants(api.service.database) == []


@pytest.mark.slow
def test_a_thousand_jobs_of_one_user_hold_nobody_else_up(sqlite_database, tmp_path):
    database = sqlite_database
    with serving_api(database, tmp_path, credits_given=1_000_000) as api:
        waits_s = []
        body = json.dumps({"prompt": "A kettle"}).encode()
        for _ in range(1000):
            started_s = time.monotonic()
            service.create_job(api.service, api.user_id, body=body, path="/api/motion/sessions")
            waits_s.append(time.monotonic() - started_s)
        with database.write() as conn:
            other = user_with(conn, 10_000, now_ms=jobs.NOW_MS).id
        service.create_job(api.service, other, body=body, path="/api/motion/sessions")
        taken = []
        for number in range(4):
            started_s = time.monotonic()
            taken.append(
                database.run(
                    lambda conn, number=number: sessions.take_next(
                        conn, executor_id=f"worker-{number}", user_limit=2, now_ms=jobs.NOW_MS
                    )
                )
            )
            waits_s.append(time.monotonic() - started_s)

    owners = [None if one is None else one.user_id for one in taken]
    assert other in owners[:2]
    assert owners.count(api.user_id) == 2  # the most that one may have in hand
    assert statistics.quantiles(waits_s, n=10)[8] < 0.2
