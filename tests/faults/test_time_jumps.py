"""Clocks jump, zones change, and leases run out although nobody died.

Faults F39 and F40: no job is lost or paid twice, no status and no time goes back.
"""

import time

import httpx2
import pytest
from tests.support import jobs
from tests.support.invariants import broken_invariants
from tests.support.ledgers import user_with
from tests.support.motion_api import MotionApi, serving_api

from openmotion import billing, sessions
from openmotion.errors import Superseded
from openmotion.webhooks import secret_of, sign

HOUR_MS = 3600 * 1000
YEAR_MS = 365 * 24 * HOUR_MS
JUMPS_MS = [HOUR_MS, -HOUR_MS, YEAR_MS, -YEAR_MS]
FILM = b"film" * 1000


class SetClock:
    """A clock that goes on with each reading, and jumps when it is set."""

    def __init__(self) -> None:
        self.now_ms = jobs.NOW_MS

    def __call__(self) -> int:
        self.now_ms += 1
        return self.now_ms


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def api(sqlite_database, tmp_path, clock):
    with serving_api(sqlite_database, tmp_path, clock=clock) as served:
        yield served


def steps_of(api: MotionApi, clock: SetClock, jump_ms: int, when: str) -> list[dict[str, str]]:
    """The status of a new job after each of its steps; the clock jumps before one of them."""
    database = api.service.database
    seen = []

    def see(step: str) -> None:
        seen.append(api.read(job_id).json())
        if step == when:
            clock.now_ms += jump_ms

    job_id = api.make_job()
    see("queued")
    taken = database.run(lambda conn: jobs.take(conn, now_ms=clock()))
    see("created")
    for stage in ("brief", "draw"):
        with database.write() as conn:
            sessions.advance(conn, taken.revision_id, taken.claim, stage=stage, now_ms=clock())
        see("running")
    database.run(
        lambda conn: sessions.complete(
            conn,
            taken.revision_id,
            taken.claim,
            output=jobs.OUTPUT,
            files=(keep_film(api),),
            document_digest=jobs.DIGEST,
            sources=[],
            price=200,
            now_ms=clock(),
        )
    )
    see("completed")
    return seen


def keep_film(api: MotionApi) -> sessions.File:
    blob = api.service.blobs.put_bytes(FILM, "video/mp4")
    return sessions.File("video.mp4", blob.digest, blob.size, "video/mp4")


@pytest.mark.parametrize("jump_ms", JUMPS_MS)
@pytest.mark.parametrize("when", ["queued", "created", "running"])
def test_a_clock_that_jumps_loses_no_job_and_no_time_goes_back(api, clock, jump_ms, when):
    seen = steps_of(api, clock, jump_ms, when)
    order = [sessions.STATUSES.index(one["status"]) for one in seen]
    updated = [one["updated_at"] for one in seen]

    assert seen[-1]["status"] == "completed"
    assert order == sorted(order)
    assert updated == sorted(updated)
    assert seen[-1]["completed_at"] >= seen[-1]["created_at"]
    assert {one["created_at"] for one in seen} == {seen[0]["created_at"]}
    assert api.client.get("/balance").json()["available"] == 100_000 - 200
    assert broken_invariants(api.service.database) == []


@pytest.mark.parametrize("jump_ms", JUMPS_MS)
def test_a_request_that_is_repeated_after_a_jump_makes_no_second_job(api, clock, jump_ms):
    first = api.create(key="once")
    clock.now_ms += jump_ms
    again = api.create(key="once")

    assert (again.status_code, again.json()) == (202, first.json())
    assert len(api.client.get("/sessions").json()["sessions"]) == 1


@pytest.mark.parametrize("jump_ms", JUMPS_MS)
def test_a_key_works_after_a_jump(api, clock, jump_ms):
    clock.now_ms += jump_ms

    assert api.create().status_code == 202


@pytest.mark.parametrize("jump_ms", [2 * HOUR_MS, -2 * HOUR_MS, YEAR_MS, -YEAR_MS])
def test_a_status_that_is_read_after_a_jump_gives_a_link_that_works(api, clock, jump_ms):
    [*_, completed] = steps_of(api, clock, 0, "queued")
    clock.now_ms += jump_ms
    old = httpx2.get(completed["output"]["download_url"])
    fresh = httpx2.get(api.read(completed["job_id"]).json()["output"]["download_url"])

    assert (fresh.status_code, fresh.content) == (200, FILM)
    assert old.status_code == (200 if jump_ms < 0 else 404)


@pytest.mark.parametrize("jump_ms", [HOUR_MS, YEAR_MS])
def test_a_worker_that_is_taken_for_dead_writes_nothing_any_more(database, jump_ms):
    now_ms = jobs.NOW_MS
    with database.write() as conn:
        user_id = user_with(conn, 1000, now_ms=now_ms).id
        jobs.add_job(conn, user_id)
        for name in ("first", "second"):
            sessions.beat(conn, executor_id=name, host="here", now_ms=now_ms)
        taken = jobs.take(conn, executor_id="first")
        claim = sessions.reclaim(conn, taken.revision_id, executor_id="first", now_ms=now_ms)
        sessions.advance(conn, taken.revision_id, claim, stage="brief", now_ms=now_ms)
    now_ms += jump_ms
    with database.write() as conn:
        sessions.beat(conn, executor_id="second", host="here", now_ms=now_ms)
        [lost] = sessions.in_hand(conn, executor_id="first")
        newer = sessions.reclaim(conn, lost.revision_id, executor_id="second", now_ms=now_ms)

    def finish(with_claim: str) -> None:
        database.run(
            lambda conn: sessions.complete(
                conn,
                taken.revision_id,
                with_claim,
                output=jobs.OUTPUT,
                files=(jobs.VIDEO,),
                document_digest=jobs.DIGEST,
                sources=[],
                price=200,
                now_ms=now_ms,
            )
        )

    with pytest.raises(Superseded):
        finish(claim)
    finish(newer)
    with pytest.raises(Superseded):
        finish(claim)
    with database.read() as conn:
        assert billing.balance(conn, user_id).available == 1000 - 200
    assert broken_invariants(database) == []


@pytest.fixture
def set_zone(monkeypatch):
    """Changes the time zone of this process, as when the machine's is changed."""

    def change(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield change
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    "zone", ["Pacific/Kiritimati", "America/New_York", "Australia/Lord_Howe", "UTC-5"]
)
# The hour that daylight saving skips or doubles in New York and Lord Howe, and a leap second.
@pytest.mark.parametrize(
    "now_ms", [1_772_953_200_000, 1_793_512_800_000, 1_775_314_800_000, 1_483_228_799_999]
)
def test_times_do_not_depend_on_the_zone_of_the_machine(api, clock, set_zone, zone, now_ms):
    clock.now_ms = now_ms
    job_id = api.make_job()
    before = api.read(job_id).json()
    set_zone(zone)
    after = api.read(job_id).json()

    assert after == before
    assert after["created_at"].endswith("Z")


def test_webhooks_are_signed_with_the_time_in_utc(set_zone):
    secret = secret_of(b"s" * 32, signer_id="a", generation=0)
    signed = []
    for zone in ("UTC", "America/New_York", "Pacific/Kiritimati"):
        set_zone(zone)
        signed.append(sign([secret], delivery_id="d", payload="{}", now_ms=jobs.NOW_MS))

    assert signed[0] == signed[1] == signed[2]
