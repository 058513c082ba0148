"""The loop that sends webhooks: several at once, none lost, and nothing stops it for long."""

import threading

import pytest
from tests.support.histories import make_event, make_session, make_user

from openmotion import webhooks
from openmotion.errors import StoreUnavailable
from openmotion.jobs.delivery import Deliveries
from openmotion.outbound import Answer, Gate
from openmotion.store import system_clock

SECRET = b"s" * 32


class FakePost:
    """Answers as a receiver of each address would; counts and lets tests wait."""

    def __init__(self):
        self.arrivals = []
        self.arrived = threading.Condition()
        self.answers = {}
        self.held = {}

    def __call__(self, url, *, body, headers, gate, timeout_s):
        with self.arrived:
            self.arrivals.append((url, headers["webhook-id"]))
            self.arrived.notify_all()
        if url in self.held:
            self.held[url].wait(10)
        return self.answers.get(url, Answer(status=204, retry_after_s=None, took_ms=1))

    def release(self):
        for event in self.held.values():
            event.set()

    def wait_for(self, count):
        with self.arrived:
            assert self.arrived.wait_for(lambda: len(self.arrivals) >= count, 10)
            return list(self.arrivals)


@pytest.fixture
def post():
    fake = FakePost()
    yield fake
    fake.release()


def make_deliveries(database, post, clock=system_clock):
    return Deliveries(
        database, SECRET, Gate(frozenset()), clock, poll_s=0.01, trouble_s=0.01, post=post
    )


@pytest.fixture
def running(sqlite_database, post):
    """A loop that runs on the database of the test."""
    deliveries = make_deliveries(sqlite_database, post)
    deliveries.start()
    yield deliveries
    post.release()
    deliveries.close()


def register(database, url):
    """A webhook of a new user with a job: (webhook, session id)."""
    with database.write() as conn:
        user_id = make_user(conn)
        webhook, _ = webhooks.register(
            conn, user_id=user_id, url=url, service_secret=SECRET, now_ms=1
        )
        return webhook, make_session(conn, user_id)


def happen(database, webhook, session_id):
    with database.write() as conn:
        webhooks.enqueue(
            conn,
            event_id=make_event(conn, session_id, "completed"),
            kind="completed",
            session_id=session_id,
            user_id=webhook.user_id,
            payload={},
            now_ms=system_clock(),
        )


def log(database, webhook):
    with database.read() as conn:
        return webhooks.deliveries(conn, webhook_id=webhook.id, user_id=webhook.user_id)


def test_what_is_due_is_sent_and_noted(sqlite_database, post, running):
    webhook, session_id = register(sqlite_database, "https://a.example/")
    happen(sqlite_database, webhook, session_id)
    [(url, delivery_id)] = post.wait_for(1)
    running.close()

    [delivery] = log(sqlite_database, webhook)
    assert url == "https://a.example/"
    assert (delivery.id, delivery.state) == (delivery_id, "delivered")


def test_a_slow_receiver_holds_nobody_else_up(sqlite_database, post, running):
    slow, slow_session = register(sqlite_database, "https://slow.example/")
    quick, quick_session = register(sqlite_database, "https://quick.example/")
    post.held[slow.url] = threading.Event()
    for _ in range(10):
        happen(sqlite_database, slow, slow_session)
    post.wait_for(2)
    happen(sqlite_database, quick, quick_session)

    urls = [url for url, _ in post.wait_for(3)]
    assert urls == [slow.url, slow.url, quick.url]


def test_sixteen_are_under_way_at_most(sqlite_database, post, running):
    found = [register(sqlite_database, f"https://{n}.example/") for n in range(20)]
    for webhook, session_id in found:
        post.held[webhook.url] = threading.Event()
        happen(sqlite_database, webhook, session_id)
    arrivals = post.wait_for(16)

    assert len(arrivals) == 16
    post.held[arrivals[0][0]].set()
    assert len(post.wait_for(17)) == 17


def test_closing_waits_for_what_is_under_way(sqlite_database, post):
    deliveries = make_deliveries(sqlite_database, post)
    webhook, session_id = register(sqlite_database, "https://a.example/")
    post.held[webhook.url] = threading.Event()
    happen(sqlite_database, webhook, session_id)
    deliveries.start()
    post.wait_for(1)
    threading.Timer(0.05, post.held[webhook.url].set).start()
    deliveries.close()

    assert [delivery.state for delivery in log(sqlite_database, webhook)] == ["delivered"]


def test_closing_waits_no_longer_than_it_may(sqlite_database, post):
    deliveries = make_deliveries(sqlite_database, post)
    webhook, session_id = register(sqlite_database, "https://a.example/")
    post.held[webhook.url] = threading.Event()
    happen(sqlite_database, webhook, session_id)
    deliveries.start()
    post.wait_for(1)
    deliveries.close(timeout_s=0.05)

    assert [delivery.state for delivery in log(sqlite_database, webhook)] == ["pending"]


def test_starting_twice_sends_once(sqlite_database, post, running):
    running.start()
    webhook, session_id = register(sqlite_database, "https://a.example/")
    happen(sqlite_database, webhook, session_id)
    post.wait_for(1)
    running.close()

    assert len(post.arrivals) == 1


def test_two_loops_share_the_work(database, post):
    loops = [make_deliveries(database, post) for _ in range(2)]
    found = [register(database, f"https://{n}.example/") for n in range(12)]
    for webhook, session_id in found:
        happen(database, webhook, session_id)
    for loop in loops:
        loop.start()
    post.wait_for(12)
    for loop in loops:
        loop.close()

    assert len({delivery_id for _, delivery_id in post.arrivals}) == len(post.arrivals) == 12


def test_a_receiver_that_is_gone_is_disabled(sqlite_database, post, running):
    webhook, session_id = register(sqlite_database, "https://a.example/")
    post.answers[webhook.url] = Answer(status=410, retry_after_s=None, took_ms=1)
    happen(sqlite_database, webhook, session_id)
    post.wait_for(1)
    running.close()

    with sqlite_database.read() as conn:
        found = webhooks.find(conn, webhook_id=webhook.id, user_id=webhook.user_id)
    assert found.disabled_reason == "the receiver answered 410 Gone"


def test_a_webhook_that_is_deleted_while_it_is_told_troubles_nobody(sqlite_database, post, running):
    webhook, session_id = register(sqlite_database, "https://a.example/")
    post.held[webhook.url] = threading.Event()
    happen(sqlite_database, webhook, session_id)
    post.wait_for(1)
    with sqlite_database.write() as conn:
        webhooks.delete(conn, webhook_id=webhook.id, user_id=webhook.user_id)
    post.held[webhook.url].set()
    other, other_session = register(sqlite_database, "https://b.example/")
    happen(sqlite_database, other, other_session)

    assert post.wait_for(2)[1][0] == other.url


class Failing:
    """A database whose next calls fail with what is given."""

    def __init__(self, database, errors):
        self.database = database
        self.errors = errors

    def read(self):
        if self.errors:
            raise self.errors.pop()
        return self.database.read()

    def run(self, work):
        return self.database.run(work)


@pytest.mark.parametrize("error", [StoreUnavailable("away"), RuntimeError("odd")])
def test_trouble_with_the_database_does_not_end_the_loop(sqlite_database, post, error):
    webhook, session_id = register(sqlite_database, "https://a.example/")
    happen(sqlite_database, webhook, session_id)
    deliveries = make_deliveries(Failing(sqlite_database, [error, error]), post)
    deliveries.start()
    post.wait_for(1)
    deliveries.close()

    assert [delivery.state for delivery in log(sqlite_database, webhook)] == ["delivered"]


class Unnoting(Failing):
    """A database that fails the first time that the result of sending is noted."""

    def run(self, work):
        if self.errors and threading.current_thread().name == "webhook-delivery":
            raise self.errors.pop()
        return self.database.run(work)

    def read(self):
        return self.database.read()


@pytest.mark.parametrize("error", [StoreUnavailable("away"), RuntimeError("odd")])
def test_what_could_not_be_noted_is_sent_again_with_the_same_id(sqlite_database, post, error):
    webhook, session_id = register(sqlite_database, "https://a.example/")
    happen(sqlite_database, webhook, session_id)
    now = [system_clock()]
    deliveries = make_deliveries(Unnoting(sqlite_database, [error]), post, clock=lambda: now[0])
    deliveries.start()
    [(_, first)] = post.wait_for(1)
    now[0] += 60_000  # the lease is over
    (_, again) = post.wait_for(2)[1]
    deliveries.close()

    assert again == first
    assert [delivery.state for delivery in log(sqlite_database, webhook)] == ["delivered"]
