"""The disk of the database is full, or cannot be written any more.

Faults F14 and F15: changes are refused with 503 and leave nothing behind, reads go on, and all
works again without a restart once there is room. A small file system of its own where we may
mount one, and SQLite's own limit on its size everywhere.
"""

import resource
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx2
import pytest
from sqlalchemy import text
from tests.support.invariants import broken_invariants
from tests.support.making import children_of
from tests.support.motion_api import MotionApi, serving_api
from tests.support.services import ask, running_service, wait_for

from openmotion.store import Database

# A prompt that fills pages quickly; each differs, as people's do.
PROMPT = "A kettle that sings. " * 500


@contextmanager
def small_disk(folder: Path, size_kb: int = 2048) -> Iterator[Path]:
    """A file system of its own; skips the test where none may be mounted."""
    folder.mkdir()
    try:
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={size_kb}k", "tmpfs", folder],
            check=True,
            capture_output=True,
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no file system may be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


@contextmanager
def failing_writes(process_id: int) -> Iterator[None]:
    """Let every write to a file fail for a process and its children, as on a disk that broke."""
    ids = [process_id, *children_of(process_id)]
    limits = {one: resource.prlimit(one, resource.RLIMIT_FSIZE) for one in ids}
    for one, (_, hard) in limits.items():
        resource.prlimit(one, resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        for one, limit in limits.items():
            with suppress(ProcessLookupError):
                resource.prlimit(one, resource.RLIMIT_FSIZE, limit)


def fill(api: MotionApi) -> tuple[list[str], float]:
    """Make jobs until one is refused: the ids of those made, and how long the refusal took."""
    made = []
    for _ in range(2000):
        started_s = time.monotonic()
        answer = api.create(PROMPT)
        took_s = time.monotonic() - started_s
        if answer.status_code == 202:
            made.append(answer.json()["job_id"])
            continue
        assert answer.status_code == 503, answer.text
        assert int(answer.headers["Retry-After"]) > 0
        assert "error" in answer.json()
        return made, took_s
    raise AssertionError("the disk was never full")


def jobs_listed(api: MotionApi) -> set[str]:
    found: set[str] = set()
    cursor = None
    while True:
        query = {"limit": "100"} | ({"cursor": cursor} if cursor else {})
        page = api.client.get("/sessions", params=query).json()
        found |= {job["job_id"] for job in page["sessions"]}
        cursor = page["next_cursor"]
        if cursor is None:
            return found


def assert_whole_when_full(api: MotionApi, make_room: Callable[[], object]) -> None:
    database = api.service.database
    made, took_s = fill(api)

    assert took_s < 5
    assert api.status(made[0]) == "queued"
    assert jobs_listed(api) == set(made)
    assert broken_invariants(database) == []
    with database.read() as conn:
        assert conn.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"
    make_room()
    assert api.create().status_code == 202
    api.finish_next()
    assert broken_invariants(database) == []


def test_a_full_file_system_refuses_changes_until_there_is_room(tmp_path, sqlite_template):
    with small_disk(tmp_path / "disk") as disk:
        shutil.copyfile(sqlite_template, disk / "openmotion.sqlite")
        ballast = disk / "ballast"
        ballast.write_bytes(bytes(400_000))
        database = Database(f"sqlite:///{disk / 'openmotion.sqlite'}")
        with serving_api(database, tmp_path) as api:
            assert_whole_when_full(api, ballast.unlink)
        database.close()


def test_a_database_that_may_not_grow_refuses_changes_until_it_may(sqlite_url, tmp_path):
    database = Database(sqlite_url, pool_size=1)

    def limit(pages: int) -> None:
        with database.read() as conn:
            conn.execute(text(f"PRAGMA max_page_count = {pages}"))

    with serving_api(database, tmp_path) as api:
        with database.read() as conn:
            pages = conn.execute(text("PRAGMA page_count")).scalar_one()
        limit(pages + 40)
        assert_whole_when_full(api, lambda: limit(1_000_000))
    database.close()


@pytest.mark.slow
def test_a_disk_that_fails_all_writes_ends_nothing_half_done(tmp_path):
    body = {"prompt": "A kettle that sings", "duration": 2, "mode": "light"}
    with running_service(
        "serve", tmp_path / "data", settings={"OPENMOTION_RESERVE_MB": "0"}
    ) as service:
        headers = {"Authorization": f"Bearer {service.key}"}
        url = f"{service.url}/sessions"
        job_url = f"{url}/{ask(url, service.key, body)['job_id']}"
        with failing_writes(service.process.pid):
            refused = [httpx2.post(url, headers=headers, json=body, timeout=20) for _ in range(3)]
            read = [httpx2.get(job_url, headers=headers) for _ in range(3)]
            time.sleep(2)
            before = ask(job_url, service.key)
        listed = ask(url, service.key)["sessions"]
        later = ask(url, service.key, body)
        ended = wait_for(job_url, service.key, "completed", "failed")
        wait_for(f"{url}/{later['job_id']}", service.key, "completed")
        balance = ask(f"{service.url}/balance", service.key)
        if ended["status"] == "completed":
            video = httpx2.get(ended["output"]["download_url"])
            assert len(video.content) == ended["output"]["size_bytes"]

    assert {answer.status_code for answer in refused} == {503}
    assert all(int(answer.headers["Retry-After"]) > 0 for answer in refused)
    assert {answer.status_code for answer in read} == {200}
    assert before["status"] != "completed" or before["output"]
    assert len(listed) == 1
    assert balance["held"] == 0
