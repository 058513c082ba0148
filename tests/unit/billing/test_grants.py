"""Grants are given once and expire without touching what is held."""

import pytest
from tests.support.ledgers import end_revision, make_revision, user_with

from openmotion.billing import (
    Balance,
    balance,
    capture,
    check_ledger,
    expire_grants,
    grant,
    hold,
    release,
)
from openmotion.errors import Conflict, InvalidRequest
from openmotion.store.tables import grants


def give(conn, user, amount, **options):
    defaults = {"key": f"{amount}-{options}", "reason": "", "now_ms": 1}
    return grant(conn, user.id, amount, **{**defaults, **options})


def held(conn, user, amount, now_ms=10):
    revision_id = make_revision(conn, user.id)
    hold(conn, user_id=user.id, revision_id=revision_id, amount=amount, now_ms=now_ms)
    return revision_id


def test_a_grant_is_given_once_for_each_key(conn):
    user = user_with(conn)
    given = [give(conn, user, 100, key=key) for key in ("a", "a", "b", "a")]

    assert given == [True, False, True, False]
    assert balance(conn, user.id) == Balance(available=200, held=0)
    assert check_ledger(conn) == []


def test_a_key_of_another_grant_is_refused(conn):
    user, other = user_with(conn), user_with(conn)
    give(conn, user, 100, key="a")

    for wrong, amount in ((user, 101), (other, 100)):
        with pytest.raises(Conflict, match="used for another user or amount"):
            give(conn, wrong, amount, key="a")
    assert balance(conn, other.id).available == 0


@pytest.mark.parametrize(
    ("amount", "options", "rule"),
    [
        (0, {}, "not between 1 and"),
        (-5, {}, "not between 1 and"),
        (10**12 + 1, {}, "not between 1 and"),
        (1, {"key": ""}, "1 to 150 characters"),
        (1, {"key": "k" * 151}, "1 to 150 characters"),
        (1, {"reason": "r" * 121}, "at most 120 characters"),
        (1, {"expires_ms": 1}, "expire in the future"),
    ],
)
def test_a_grant_that_breaks_a_rule_is_refused(sqlite_database, amount, options, rule):
    with sqlite_database.write() as conn:
        user = user_with(conn)

        with pytest.raises(InvalidRequest, match=rule):
            give(conn, user, amount, **options)


def test_a_grant_of_the_longest_key_and_reason_is_taken(conn):
    user = user_with(conn)

    assert give(conn, user, 10**12, key="k" * 150, reason="r" * 120, expires_ms=2)


def test_what_is_left_of_a_grant_expires_at_its_end(conn):
    user = user_with(conn, 50)
    give(conn, user, 100, expires_ms=1000)
    capture(conn, held(conn, user, 30), used=30, now_ms=20)

    assert expire_grants(conn, now_ms=999) == 0
    assert expire_grants(conn, now_ms=1000) == 70
    assert expire_grants(conn, now_ms=1001) == 0
    assert balance(conn, user.id) == Balance(available=50, held=0)


def test_held_credits_do_not_expire(conn):
    user = user_with(conn)
    give(conn, user, 100, expires_ms=1000)
    revision_id = held(conn, user, 60)

    assert expire_grants(conn, now_ms=1000) == 40
    assert balance(conn, user.id) == Balance(available=0, held=60)
    assert capture(conn, revision_id, used=60, now_ms=1001) == 60
    end_revision(conn, revision_id, "completed")
    assert check_ledger(conn) == []


def test_what_a_hold_gives_back_after_the_end_expires_then(conn):
    user = user_with(conn)
    give(conn, user, 100, expires_ms=1000)
    revision_id = held(conn, user, 60)
    expire_grants(conn, now_ms=1000)
    give(conn, user, 500, now_ms=1001)
    release(conn, revision_id, now_ms=1002)
    end_revision(conn, revision_id, "failed")

    assert balance(conn, user.id) == Balance(available=560, held=0)
    assert expire_grants(conn, now_ms=1002) == 60
    assert balance(conn, user.id) == Balance(available=500, held=0)
    assert check_ledger(conn) == []


def test_grants_of_many_users_expire_at_once(conn):
    users = [user_with(conn, 10) for _ in range(5)]
    for user in users:
        give(conn, user, 100, key=user.id, expires_ms=1000)

    assert expire_grants(conn, now_ms=1000) == 500
    assert {balance(conn, user.id).available for user in users} == {10}


def test_when_a_grant_expired_is_kept(conn):
    user = user_with(conn)
    give(conn, user, 100, expires_ms=1000)
    expire_grants(conn, now_ms=1234)

    assert conn.execute(grants.select()).one().expired_ms == 1234
