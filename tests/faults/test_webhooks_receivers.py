"""Receivers that are away, slow, greedy or sly: they are told in the end, or disabled with notice.

Faults F53 and F54; real connections on loopback, an injected clock.
"""

import itertools
import json
import subprocess
import sys
import threading
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import select
from standardwebhooks import Webhook as StandardWebhook
from tests.support.delivering import SECRET
from tests.support.histories import make_event, make_session, make_user
from tests.support.receivers import Reply, listening

from openmotion import outbound, webhooks
from openmotion.jobs.delivery import Deliveries
from openmotion.outbound import Gate
from openmotion.store import Database
from openmotion.store.tables import sessions

BAD_SERVER = Path(__file__).parents[3] / "shared" / "corpus" / "bad_server.py"
HOUR_MS = 3600 * 1000
DAY_MS = 24 * HOUR_MS
START_MS = 1_777_417_264_198


class World:
    """A user with a job and a webhook, and a loop that sends by a clock of its own."""

    def __init__(self, database: Database, url: str, gate: Gate) -> None:
        self.database = database
        self.now_ms = START_MS
        self.timeouts_s: list[float] = []
        with database.write() as conn:
            self.user_id = make_user(conn)
            self.session_id = make_session(conn, self.user_id)
            self.webhook, self.secret = webhooks.register(
                conn,
                user_id=self.user_id,
                url=url,
                service_secret=SECRET,
                now_ms=self.now_ms,
            )
        self.deliveries = Deliveries(
            database, SECRET, gate, lambda: self.now_ms, poll_s=0.01, post=self.post
        )
        self.deliveries.start()

    def post(self, url, *, body, headers, gate, timeout_s):
        """Post for real, in a hurry."""
        self.timeouts_s.append(timeout_s)
        return outbound.post(url, body=body, headers=headers, gate=gate, timeout_s=0.5)

    def complete(self) -> None:
        with self.database.write() as conn:
            webhooks.enqueue(
                conn,
                event_id=make_event(conn, self.session_id, "completed"),
                kind="completed",
                session_id=self.session_id,
                user_id=self.user_id,
                payload={"revision": 1},
                now_ms=self.now_ms,
            )

    def delivery(self) -> webhooks.Delivery:
        with self.database.read() as conn:
            [found] = webhooks.deliveries(conn, webhook_id=self.webhook.id, user_id=self.user_id)
        return found

    def after_try(self, number: int) -> webhooks.Delivery:
        """The delivery once it was tried so often and that was noted."""
        ends_s = time.monotonic() + 10
        while (found := self.delivery()).attempts < number:
            assert time.monotonic() < ends_s
            time.sleep(0.005)
        return found

    def state(self) -> webhooks.Webhook:
        with self.database.read() as conn:
            return webhooks.find(conn, webhook_id=self.webhook.id, user_id=self.user_id)

    def job(self) -> tuple[object, ...]:
        with self.database.read() as conn:
            return tuple(conn.execute(select(sessions)).one())


@pytest.fixture
def make_world(sqlite_database):
    made: list[World] = []

    def make(url: str, gate: Gate) -> World:
        made.append(World(sqlite_database, url, gate))
        return made[-1]

    yield make
    for world in made:
        world.deliveries.close()


@pytest.fixture
def free_port():
    """A port on which nothing listens."""
    with listening() as receiver:
        return receiver.port


def away(port: int) -> tuple[str, Gate]:
    return f"http://127.0.0.1:{port}/hook", Gate(frozenset({("127.0.0.1", port)}))


def test_a_receiver_that_is_away_for_three_days_is_told_when_it_is_back(make_world, free_port):
    world = make_world(*away(free_port))
    job = world.job()
    world.complete()
    waits_ms = []
    number = 1
    while (next_ms := world.after_try(number).next_ms) < START_MS + 3 * DAY_MS:
        waits_ms.append(next_ms - world.now_ms)
        world.now_ms = next_ms
        number += 1
    with listening(free_port) as receiver:
        world.now_ms = next_ms
        [received] = receiver.wait_for(1)
        world.after_try(number + 1)

    schedule_s = (5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400)
    for waited_ms, scheduled_s in zip(waits_ms, schedule_s, strict=False):
        assert scheduled_s * 1000 <= waited_ms <= scheduled_s * 1200
    assert world.delivery().state == "delivered"
    assert received.headers["webhook-id"] == world.delivery().id
    assert json.loads(received.body)["data"]["job_id"] == world.session_id
    assert world.state().disabled_ms is None
    assert world.job() == job


def test_a_receiver_that_stays_away_is_disabled_with_notice_and_told_by_hand(make_world, free_port):
    world = make_world(*away(free_port))
    job = world.job()
    world.complete()
    for number in range(1, 11):
        world.now_ms = max(world.now_ms, world.after_try(number).next_ms)
    disabled = world.state()
    first = world.delivery()
    with listening(free_port) as receiver:
        with world.database.write() as conn:
            webhooks.enable(conn, webhook_id=world.webhook.id, user_id=world.user_id)
            webhooks.redeliver(
                conn, delivery_id=first.id, user_id=world.user_id, now_ms=world.now_ms
            )
        [received] = receiver.wait_for(1)
        world.after_try(1)

    assert (first.state, first.attempts) == ("failed", 10)
    assert "10 tries of a delivery failed" in (disabled.disabled_reason or "")
    assert received.headers["webhook-id"] == first.id
    assert world.delivery().state == "delivered"
    assert world.job() == job


def test_what_arrives_can_be_checked_with_the_secret(make_world, receiver):
    world = make_world(receiver.url, receiver.gate)
    world.now_ms = time.time_ns() // 1_000_000
    world.complete()
    [received] = receiver.wait_for(1)

    told = StandardWebhook(world.secret).verify(received.body, dict(received.headers))
    assert told["type"] == "motion.session.completed"


def test_a_slow_receiver_is_left_after_twenty_seconds_and_tried_again(make_world, receiver):
    world = make_world(receiver.url, receiver.gate)
    done = threading.Event()
    receiver.reply = Reply(before=lambda: done.wait(10))
    world.complete()
    delivery = world.after_try(1)
    done.set()

    assert world.timeouts_s == [20.0]
    assert (delivery.state, delivery.attempts) == ("pending", 1)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_a_failure_and_nobody_follows_it(make_world, receiver, status):
    with listening() as inside:
        gate = Gate(receiver.gate.allow | inside.gate.allow)
        world = make_world(receiver.url, gate)
        receiver.reply = Reply(status=status, headers={"Location": inside.url})
        world.complete()
        delivery = world.after_try(1)

    assert delivery.state == "pending"
    assert inside.received == []


def test_a_receiver_that_is_gone_is_disabled_at_once(make_world, receiver):
    world = make_world(receiver.url, receiver.gate)
    receiver.reply = Reply(status=410)
    world.complete()

    assert world.after_try(1).state == "failed"
    assert world.state().disabled_reason == "the receiver answered 410 Gone"


@pytest.mark.parametrize("status", [429, 503])
def test_a_receiver_that_asks_for_time_gets_it(make_world, receiver, status):
    world = make_world(receiver.url, receiver.gate)
    receiver.reply = Reply(status=status, headers={"Retry-After": "3600"})
    world.complete()

    assert world.after_try(1).next_ms >= world.now_ms + HOUR_MS


@pytest.mark.parametrize("asked", ["soon", "-5", "1e9", "999999999999999999999"])
def test_nonsense_about_time_does_not_harm(make_world, receiver, asked):
    world = make_world(receiver.url, receiver.gate)
    receiver.reply = Reply(status=503, headers={"Retry-After": asked})
    world.complete()

    assert world.after_try(1).next_ms <= world.now_ms + DAY_MS * 6 // 5


def test_an_answer_without_end_is_not_read(make_world, receiver):
    world = make_world(receiver.url, receiver.gate)
    receiver.reply = Reply(
        status=200,
        headers={"Content-Length": str(10 << 30)},
        body=itertools.repeat(bytes(65536)),
    )
    world.complete()

    assert world.after_try(1).state == "delivered"
    assert receiver.sent_bytes < 16 << 20  # what the buffers of the system hold


def test_the_address_is_checked_at_each_try(make_world, receiver):
    found = iter([["203.0.114.7"], ["127.0.0.1"]])
    looked_up = []

    def resolve(host, port, timeout_s):
        looked_up.append(host)
        return next(found)

    def connect(address, port, timeout_s):
        raise ConnectionRefusedError

    world = make_world("http://rebinding.example/", Gate(resolve=resolve, connect=connect))
    world.complete()
    world.now_ms = world.after_try(1).next_ms
    delivery = world.after_try(2)
    with world.database.read() as conn:
        tries = webhooks.attempts(conn, delivery_id=delivery.id, user_id=world.user_id)

    assert looked_up == ["rebinding.example"] * 2
    assert [item.status for item in tries] == [None, None]
    assert "not public" in (tries[1].error or "")


@pytest.mark.skipif(not BAD_SERVER.exists(), reason="the shared corpus is not here")
def test_no_bad_server_takes_longer_than_it_may_or_leads_elsewhere(tmp_path):
    ready = tmp_path / "ready"
    server = subprocess.Popen(
        [sys.executable, BAD_SERVER, "--ready", ready, "--max-seconds", "120"],
        stdout=subprocess.DEVNULL,
    )
    try:
        while not ready.exists():
            assert server.poll() is None
            time.sleep(0.05)
        info = json.loads(ready.read_text())
        port = info["port"]
        gate = Gate(frozenset({("127.0.0.1", port)}))

        def tell(path: str) -> tuple[str, webhooks.Outcome, float]:
            due = webhooks.Due(
                delivery_id="d",
                webhook_id="w",
                user_id="u",
                url=f"http://127.0.0.1:{port}{path}",
                payload="{}",
                signer=webhooks.Signer("w", 0, None),
            )
            started_s = time.monotonic()
            outcome = webhooks.send(
                due, service_secret=SECRET, gate=gate, now_ms=START_MS, timeout_s=1.5
            )
            return path, outcome, time.monotonic() - started_s

        with ThreadPoolExecutor(16) as pool:
            told = list(pool.map(tell, info["paths"]))
        hits = outbound_hits(port)
    finally:
        server.kill()
        server.wait()

    assert [path for path, _, took_s in told if took_s > 5] == []
    assert [
        path for path, outcome, _ in told if path.startswith("/redirect") and outcome.is_delivered
    ] == []
    assert hits["canary_connections"] == 0


def outbound_hits(port: int) -> dict[str, int]:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/__hits") as answer:
        found: dict[str, int] = json.load(answer)
    return found
