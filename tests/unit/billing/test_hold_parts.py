"""Holds draw on the grants that expire first, and give back where they took."""

import pytest
from tests.support.ledgers import end_revision, make_revision, user_with

from openmotion.billing import Balance, balance, capture, check_ledger, grant, hold
from openmotion.store.tables import grants


def give(conn, user, amount, **options):
    defaults = {"key": f"{amount}-{options}", "reason": "", "now_ms": 1}
    return grant(conn, user.id, amount, **{**defaults, **options})


def remaining(conn, user):
    query = grants.select().where(grants.c.user_id == user.id)
    return {row.amount: row.remaining for row in conn.execute(query)}


def held(conn, user, amount, now_ms=10):
    revision_id = make_revision(conn, user.id)
    hold(conn, user_id=user.id, revision_id=revision_id, amount=amount, now_ms=now_ms)
    return revision_id


def test_the_grant_that_expires_first_is_spent_first(conn):
    user = user_with(conn)
    give(conn, user, 100)
    give(conn, user, 200, expires_ms=2000)
    give(conn, user, 300, expires_ms=1000)
    capture(conn, held(conn, user, 350), used=350, now_ms=20)

    assert remaining(conn, user) == {100: 100, 200: 150, 300: 0}


def test_of_grants_that_expire_together_the_older_is_spent_first(conn):
    user = user_with(conn)
    give(conn, user, 100, expires_ms=1000, now_ms=2)
    give(conn, user, 200, expires_ms=1000, now_ms=1)
    held(conn, user, 50)

    assert remaining(conn, user) == {100: 100, 200: 150}


def test_what_a_hold_gives_back_goes_where_it_came_from(conn):
    user = user_with(conn)
    give(conn, user, 100)
    give(conn, user, 200, expires_ms=2000)
    give(conn, user, 300, expires_ms=1000)
    revision_id = held(conn, user, 550)
    capture(conn, revision_id, used=320, now_ms=20)
    end_revision(conn, revision_id, "completed")

    assert remaining(conn, user) == {100: 100, 200: 180, 300: 0}
    assert check_ledger(conn) == []


def test_grants_that_disagree_with_the_ledger_stop_a_hold(sqlite_database):
    with sqlite_database.write() as conn:
        user = user_with(conn, 1000)
        conn.execute(grants.update().values(remaining=100))
        revision_id = make_revision(conn, user.id)

        with pytest.raises(RuntimeError, match="lack 200 of the credits"):
            hold(conn, user_id=user.id, revision_id=revision_id, amount=300, now_ms=10)
        assert balance(conn, user.id) == Balance(available=1000, held=0)
