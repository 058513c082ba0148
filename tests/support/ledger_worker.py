"""A process that works with the ledger until it is killed: `python -m tests.support.ledger_worker`.

Its arguments are the address of the database, the id of a user and a seed. It prints a line after
each transaction that was kept, so that one can tell what it was promised.
"""

import random
import sys

from sqlalchemy import Connection, select
from tests.support.ledgers import end_revision, make_revision

from openmotion.billing import capture, expire_grants, grant, hold, release
from openmotion.errors import InsufficientCredits
from openmotion.store import Database
from openmotion.store.tables import holds


def main(url: str, user_id: str, seed: str) -> None:
    """Work for ever."""
    chance = random.Random(seed)  # noqa: S311 - any order will do
    database = Database(url)
    works = (_give, _make, _make, _end, _end, _expire)
    for turn in range(sys.maxsize):
        work = chance.choice(works)
        with database.write() as conn:
            said = work(conn, user_id, chance, turn)
        if said:
            sys.stdout.write(f"{said}\n")
            sys.stdout.flush()


def _give(conn: Connection, user_id: str, chance: random.Random, turn: int) -> str:
    key = f"gift-{chance.randrange(60)}"
    expires_ms = chance.choice((None, turn + 20))
    is_new = grant(conn, user_id, 40, key=key, reason="", now_ms=turn, expires_ms=expires_ms)
    return f"granted {key}" if is_new else ""


def _make(conn: Connection, user_id: str, chance: random.Random, turn: int) -> str:
    revision_id = make_revision(conn, user_id)
    amount = chance.choice((3, 9, 25))
    try:
        hold(conn, user_id=user_id, revision_id=revision_id, amount=amount, now_ms=turn)
    except InsufficientCredits:
        grant(conn, user_id, 30, key=revision_id, reason="", now_ms=turn)
        hold(conn, user_id=user_id, revision_id=revision_id, amount=amount, now_ms=turn)
    return f"open {revision_id}"


def _end(conn: Connection, user_id: str, chance: random.Random, turn: int) -> str:
    query = select(holds.c.revision_id).where(holds.c.user_id == user_id, holds.c.state == "open")
    revision_ids = conn.execute(query.limit(20)).scalars().all()
    if not revision_ids:
        return ""
    revision_id = chance.choice(revision_ids)
    if chance.randrange(3):
        captured = capture(conn, revision_id, used=chance.choice((2, 9)), now_ms=turn)
        if not captured:  # another process released it
            return ""
        end_revision(conn, revision_id, "completed")
        return f"captured {revision_id}"
    if not release(conn, revision_id, now_ms=turn):
        return ""
    end_revision(conn, revision_id, "failed")
    return f"released {revision_id}"


def _expire(conn: Connection, _user_id: str, _chance: random.Random, turn: int) -> str:
    expire_grants(conn, now_ms=turn)
    return ""


if __name__ == "__main__":
    main(*sys.argv[1:])
