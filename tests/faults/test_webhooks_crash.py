"""A process that dies between sending and noting: told again, with the same id.

Fault F55; a real process, really killed.
"""

import signal
import subprocess
import sys

from sqlalchemy import select
from tests.support.delivering import SECRET
from tests.support.histories import make_event, make_session, make_user

from openmotion import webhooks
from openmotion.jobs.delivery import Deliveries
from openmotion.store import Database, system_clock
from openmotion.store.tables import deliveries

LEASE_MS = 60_000


def test_what_was_sent_but_not_noted_is_sent_again_with_the_same_id(
    database: Database, migrated_url, receiver
):
    now_ms = system_clock()
    with database.write() as conn:
        user_id = make_user(conn)
        session_id = make_session(conn, user_id)
        webhooks.register(conn, user_id=user_id, url=receiver.url, service_secret=SECRET, now_ms=1)
        webhooks.enqueue(
            conn,
            event_id=make_event(conn, session_id, "completed"),
            kind="completed",
            session_id=session_id,
            user_id=user_id,
            payload={},
            now_ms=now_ms,
        )
    command = [sys.executable, "-m", "tests.support.delivering", migrated_url]
    died = subprocess.run(
        [*command, str(receiver.port), "delivery:before:kill9"],
        check=False,
        timeout=30,
        capture_output=True,
    )
    [first] = receiver.wait_for(1)
    with database.read() as conn:
        pending = conn.execute(select(deliveries)).one()
    after = Deliveries(
        database, SECRET, receiver.gate, lambda: system_clock() + LEASE_MS, poll_s=0.02
    )
    after.start()
    _, again = receiver.wait_for(2)
    after.close()

    assert died.returncode == -signal.SIGKILL
    assert (pending.state, pending.attempts) == ("pending", 0)
    assert again.headers["webhook-id"] == first.headers["webhook-id"] == pending.id
    assert again.body == first.body
    with database.read() as conn:
        assert conn.execute(select(deliveries.c.state)).scalar_one() == "delivered"
