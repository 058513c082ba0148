"""A user with a job, and the ways in which tests make events and look at what is told of them."""

from dataclasses import dataclass

import pytest
from tests.support.histories import make_event, make_session, make_user

from openmotion import webhooks
from openmotion.store import Database
from openmotion.webhooks import Due, Outcome, Webhook

SECRET = b"s" * 32
TAKEN = Outcome(status=204, error=None, retry_after_s=None, took_ms=12)
REFUSED = Outcome(status=500, error="the receiver answers 500", retry_after_s=None, took_ms=12)
GONE = Outcome(status=410, error="the receiver answers 410", retry_after_s=None, took_ms=12)


@dataclass
class World:
    """A user with one job; `now_ms` is the time of whatever happens."""

    database: Database
    user_id: str
    session_id: str
    now_ms: int = 1_777_417_264_198

    def register(self, url="https://example.com/hook", kinds=(), user_id=None) -> Webhook:
        with self.database.write() as conn:
            found, _ = webhooks.register(
                conn,
                user_id=user_id or self.user_id,
                url=url,
                kinds=kinds,
                service_secret=SECRET,
                now_ms=self.now_ms,
            )
        return found

    def for_job(self, url="https://example.com/job") -> Webhook:
        with self.database.write() as conn:
            return webhooks.for_job(
                conn,
                user_id=self.user_id,
                session_id=self.session_id,
                url=url,
                now_ms=self.now_ms,
            )

    def happens(self, kind="completed", session_id=None, user_id=None, payload=None) -> int:
        """An event; gives how many are told of it."""
        session_id = session_id or self.session_id
        with self.database.write() as conn:
            return webhooks.enqueue(
                conn,
                event_id=make_event(conn, session_id, kind),
                kind=kind,
                session_id=session_id,
                user_id=user_id or self.user_id,
                payload=payload or {"revision": 1},
                now_ms=self.now_ms,
            )

    def another_user(self) -> tuple[str, str]:
        """Another user and a job of theirs."""
        with self.database.write() as conn:
            user_id = make_user(conn)
            return user_id, make_session(conn, user_id)

    def due(self, limit=16, in_hand=()) -> list[Due]:
        with self.database.write() as conn:
            return webhooks.due(conn, now_ms=self.now_ms, limit=limit, in_hand=in_hand)

    def record(self, delivery_id, outcome) -> webhooks.Recorded | None:
        with self.database.write() as conn:
            return webhooks.record(
                conn, delivery_id=delivery_id, outcome=outcome, now_ms=self.now_ms
            )

    def log(self, webhook: Webhook) -> list[webhooks.Delivery]:
        with self.database.read() as conn:
            return webhooks.deliveries(conn, webhook_id=webhook.id, user_id=webhook.user_id)

    def find(self, webhook: Webhook) -> Webhook:
        with self.database.read() as conn:
            return webhooks.find(conn, webhook_id=webhook.id, user_id=webhook.user_id)


def make_world(database: Database) -> World:
    with database.write() as conn:
        user_id = make_user(conn)
        session_id = make_session(conn, user_id)
    return World(database, user_id, session_id)


@pytest.fixture
def world(database: Database) -> World:
    return make_world(database)
