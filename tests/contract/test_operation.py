"""Health, readiness, metrics, ids of requests, limits, and what happens when the store is gone."""

import json
import socket
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs
from tests.support.apis import BASE, PROMPT, Api, Person, serving_api
from tests.support.web_server import read_answer

from openmotion.store import Database


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder."""
    return tmp_path


def test_the_service_is_alive_and_ready(api: Api):
    assert api.send("GET", "/healthz", root=True).json() == {"status": "ok"}
    assert api.send("GET", "/readyz", root=True).json() == {
        "status": "ready", "database": "ok", "files": "ok", "disk": "ok",
    }  # fmt: skip


def test_metrics_count_requests_by_route(api: Api, person: Person):
    api.send("GET", f"/sessions/{api.create(person)}", key=person.key)

    text = api.send("GET", "/metrics", root=True).body.decode()

    name = "openmotion_http_requests_total"
    assert f'{name}{{method="GET",route="/api/motion/sessions/{{job_id}}",status="200"}}' in text
    assert "openmotion_http_request_seconds_bucket" in text


def test_metrics_tell_of_jobs_and_their_waiting(api: Api, person: Person):
    names = ('openmotion_jobs{status="queued"}', "openmotion_jobs_waiting")
    before = _gauges(api)
    api.create(person)

    after = _gauges(api)

    assert [after[name] - before[name] for name in names] == [1, 1]
    assert after["openmotion_database_up"] == 1


def _gauges(api: Api) -> dict[str, float]:
    lines = api.send("GET", "/metrics", root=True).body.decode().splitlines()
    pairs = (line.rsplit(" ", 1) for line in lines if not line.startswith("#"))
    return {name: float(value) for name, value in pairs}


def test_unknown_paths_do_not_make_metrics(api: Api):
    api.send("GET", "/some-random-path", root=True)

    assert "some-random-path" not in api.send("GET", "/metrics", root=True).body.decode()


def test_every_answer_names_its_request(api: Api):
    one, two = api.send("GET", "/healthz", root=True), api.send("GET", "/nowhere", root=True)

    assert one.header("x-request-id") != two.header("x-request-id")
    assert two.json()["request_id"] == two.header("x-request-id")


@pytest.mark.parametrize(
    ("given", "is_kept"),
    [("abc-123.x:y", True), ("a" * 129, False), ("a b", False), ('"quoted"', False), ("é", False)],
)
def test_a_clients_id_of_a_request_is_kept_if_it_is_sane(api: Api, given: str, is_kept: bool):
    answer = api.send("GET", "/nowhere", headers={"X-Request-Id": given})

    assert (answer.header("x-request-id") == given) is is_kept


def test_the_log_tells_requests_and_no_secrets(api: Api, person: Person):
    job_id = api.create(person)
    api.complete(job_id)
    link = api.send("GET", f"/sessions/{job_id}", key=person.key).json()["output"]["download_url"]
    with capture_logs() as lines:
        api.send(
            "GET",
            f"/sessions/{job_id}?key={person.key}",
            key=person.key,
            headers={"X-Request-Id": "of-this-test"},
        )
        api.send("GET", f"/{person.key}", root=True)
        api.send("GET", link.partition(str(api.port))[2])

    text = json.dumps(lines)
    assert person.key not in text
    assert link.rpartition("=")[2] not in text
    [read] = [line for line in lines if line["request_id"] == "of-this-test"]
    assert (read["job_id"], read["user_id"]) == (job_id, person.user_id)
    assert (read["method"], read["status"]) == ("GET", 200)
    assert read["took_ms"] > 0


def test_requests_of_a_user_are_limited(sqlite_database: Database, folder: Path):
    with serving_api(sqlite_database, folder, rate_limit="3/minute") as api:
        person, other = api.person(), api.person()
        answers = [api.send("GET", "/balance", key=person.key) for _ in range(4)]
        spared = api.send("GET", "/balance", key=other.key)

    assert [answer.status for answer in answers] == [200, 200, 200, 429]
    assert answers[0].header("ratelimit-policy") == '"requests";q=3;w=60'
    assert answers[0].header("ratelimit") == '"requests";r=2;t=60'
    assert answers[3].header("ratelimit", ).startswith('"requests";r=0;t=')  # fmt: skip
    assert 1 <= int(answers[3].require("retry-after")) <= 60
    assert answers[3].json()["retryable"] is True
    assert spared.status == 200


def test_status_reads_are_limited_with_all_other_requests(sqlite_database: Database, folder: Path):
    with serving_api(sqlite_database, folder, rate_limit="4/minute") as api:
        person = api.person()
        job_id = api.create(person)
        answers = [api.send("GET", f"/sessions/{job_id}", key=person.key) for _ in range(4)]

    assert [answer.status for answer in answers] == [200, 200, 200, 429]


def test_new_jobs_of_a_user_are_limited_apart(sqlite_database: Database, folder: Path):
    with serving_api(sqlite_database, folder, rate_limit_creates="2/minute") as api:
        person = api.person()
        answers = [api.send("POST", "/sessions", key=person.key, body=PROMPT) for _ in range(3)]
        broken = api.send("POST", "/sessions", key=person.key, body={"prompt": ""})
        read = api.send("GET", "/balance", key=person.key)

    assert [answer.status for answer in answers] == [202, 202, 429]
    assert broken.status == 400
    assert read.status == 200


def test_without_limits_there_are_no_headers_of_limits(sqlite_database: Database, folder: Path):
    with serving_api(sqlite_database, folder, rate_limit="", rate_limit_creates="") as api:
        answer = api.send("GET", "/balance", key=api.person().key)

    assert answer.header("ratelimit") is None


def test_too_little_room_makes_the_service_unready_and_refuses_jobs(
    sqlite_database: Database, folder: Path
):
    with serving_api(sqlite_database, folder, reserve_mb=1 << 40) as api:
        ready = api.send("GET", "/readyz", root=True)
        created = api.send("POST", "/sessions", key=api.person().key, body=PROMPT)

    assert (ready.status, ready.json()["disk"]) == (503, "failed")
    assert (created.status, created.json()["code"]) == (503, "storage_full")
    assert created.header("retry-after") == "60"


def test_a_draining_service_is_not_ready_but_answers(sqlite_database: Database, folder: Path):
    with serving_api(sqlite_database, folder) as api:
        person = api.person()
        job_id = api.create(person)
        api.drain()
        ready = api.send("GET", "/readyz", root=True)
        status = api.send("GET", f"/sessions/{job_id}", key=person.key)
        stream = api.send(
            "GET",
            f"/sessions/{job_id}/events",
            key=person.key,
            headers={"Accept": "text/event-stream"},
        )

    assert (ready.status, ready.json()["status"]) == (503, "draining")
    assert status.status == 200
    assert b"Last-Event-ID" in stream.body


class _Broken:
    """A database of which nothing works."""

    is_sqlite = True

    def __getattr__(self, name: str) -> Any:
        raise RuntimeError(f"secret path /var/lib/{name}")


def test_a_mistake_of_ours_is_answered_in_json_and_logged(sqlite_database: Database, folder: Path):
    with serving_api(sqlite_database, folder) as api:
        key = api.person().key
        object.__setattr__(api.service, "database", _Broken())
        with capture_logs() as lines:
            answer = api.send("GET", "/balance", key=key)
        object.__setattr__(api.service, "database", sqlite_database)

    assert answer.status == 500
    assert answer.json()["request_id"] == answer.header("x-request-id")
    assert b"secret path" not in answer.body
    [failure] = [line for line in lines if line["event"] == "request_failed"]
    assert failure["request_id"] == answer.header("x-request-id")


def test_a_database_that_is_gone_is_answered_503(
    sqlite_database: Database, folder: Path, tmp_path: Path
):
    with serving_api(sqlite_database, folder) as api:
        key = api.person().key
        gone = Database(f"sqlite:///{tmp_path}/other.sqlite")
        gone.engine.dispose()
        (tmp_path / "other.sqlite").write_bytes(b"not a database" * 1000)
        object.__setattr__(api.service, "database", gone)
        answer = api.send("POST", "/sessions", key=key, body=PROMPT)
        ready = api.send("GET", "/readyz", root=True)
        object.__setattr__(api.service, "database", sqlite_database)

    assert answer.status == 503
    assert int(answer.require("retry-after")) > 0
    assert str(tmp_path) not in answer.body.decode()
    assert (ready.status, ready.json()["database"]) == (503, "failed")


def test_bodies_that_trickle_in_are_given_up_while_others_are_served(
    sqlite_database: Database, folder: Path
):
    with serving_api(sqlite_database, folder) as api:
        context = replace(api.app.state.context, body_s=0.5)
        api.app.state.context = context
        key = api.person().key
        head = (
            f"POST {BASE}/sessions HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer {key}\r\n"
            "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"
        ).encode()
        links = [socket.create_connection(("127.0.0.1", api.port), 10) for _ in range(100)]
        for link in links:
            link.sendall(head)
        served = api.send("GET", "/balance", key=key)
        answers = [read_answer(link) for link in links]
        for link in links:
            link.close()

    assert served.status == 200
    assert {answer.status for answer in answers} == {408}
    assert answers[0].json()["retryable"] is True
