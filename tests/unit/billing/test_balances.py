"""A user sees each transfer of its credits, the newest first, and those of nobody else."""

import pytest
from sqlalchemy import select
from tests.support.ledgers import make_revision, user_with

from openmotion.billing import UsageLine, balance, capture, expire_grants, grant, hold, usage
from openmotion.store.tables import revisions


def test_usage_tells_what_each_transfer_changed_and_for_what(conn):
    user = user_with(conn)
    grant(conn, user.id, 500, key="gift", reason="welcome", now_ms=1, expires_ms=100)
    revision_id = make_revision(conn, user.id)
    hold(conn, user_id=user.id, revision_id=revision_id, amount=300, now_ms=2)
    capture(conn, revision_id, used=120, now_ms=3)
    expire_grants(conn, now_ms=100)
    page = usage(conn, user.id)
    job_id = conn.execute(select(revisions.c.session_id)).scalar_one()
    told = [
        (line.kind, line.available, line.held, line.job_id, line.revision, line.reason)
        for line in page.lines
    ]

    assert told == [
        ("expiry", -380, 0, None, None, "welcome"),
        ("release", 180, -180, job_id, 1, None),
        ("capture", 0, -120, job_id, 1, None),
        ("hold", -300, 300, job_id, 1, None),
        ("grant", 500, 0, None, None, "welcome"),
    ]
    assert [line.created_ms for line in page.lines] == [100, 3, 3, 2, 1]
    assert page.next_before_id is None


def test_the_changes_of_usage_sum_to_the_balance(conn):
    user = user_with(conn, 1000)
    for used in (10, 20, 30):
        revision_id = make_revision(conn, user.id)
        hold(conn, user_id=user.id, revision_id=revision_id, amount=50, now_ms=2)
        if used < 30:
            capture(conn, revision_id, used=used, now_ms=3)
    lines = usage(conn, user.id).lines

    assert sum(line.available for line in lines) == balance(conn, user.id).available == 920
    assert sum(line.held for line in lines) == balance(conn, user.id).held == 50


@pytest.mark.parametrize("count", [6, 7, 8])
def test_pages_give_each_transfer_once_and_end(conn, count):
    user, other = user_with(conn), user_with(conn)
    for number in range(count):
        grant(conn, user.id, number + 1, key=f"a{number}", reason="", now_ms=number)
        grant(conn, other.id, 100, key=f"b{number}", reason="", now_ms=number)
    lines: list[UsageLine] = []
    before_id, pages = None, 0
    while True:
        page = usage(conn, user.id, before_id=before_id, limit=3)
        lines += page.lines
        pages += 1
        before_id = page.next_before_id
        if before_id is None:
            break

    assert [line.available for line in lines] == list(range(count, 0, -1))
    assert pages == -(-count // 3)


def test_a_user_without_transfers_has_an_empty_page(conn):
    page = usage(conn, user_with(conn).id)

    assert page.lines == ()
    assert page.next_before_id is None
