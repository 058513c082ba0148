"""What must hold whatever goes wrong: money adds up, statuses never go back, nothing is halved."""

import itertools
from collections import defaultdict

from sqlalchemy import select

from openmotion import billing, sessions
from openmotion.store import Connection, Database
from openmotion.store.tables import events, revisions
from openmotion.store.tables import sessions as sessions_table


def broken_invariants(database: Database) -> list[str]:
    """A sentence for each invariant that does not hold."""
    with database.read() as conn:
        return [
            *billing.check_ledger(conn),
            *_steps(conn),
            *_jobs_without_revision(conn),
        ]


def _steps(conn: Connection) -> list[str]:
    """Steps that are told of and are not legal ones."""
    told: dict[tuple[str, int], list[sessions.Status]] = defaultdict(list)
    for row in conn.execute(select(events).order_by(events.c.id)):
        if row.kind in sessions.STATUSES:
            told[row.session_id, row.revision].append(row.kind)
    return [
        f"revision {revision} of {session_id} went from {before} to {after}"
        for (session_id, revision), kinds in told.items()
        for before, after in itertools.pairwise(kinds)
        if after not in sessions.STEPS[before]
    ]


def _jobs_without_revision(conn: Connection) -> list[str]:
    whole = select(revisions.c.session_id).where(
        revisions.c.session_id == sessions_table.c.id,
        revisions.c.number == sessions_table.c.revision,
    )
    rows = conn.execute(select(sessions_table.c.id).where(~whole.exists()))
    return [f"job {row.id} has no current revision" for row in rows]
