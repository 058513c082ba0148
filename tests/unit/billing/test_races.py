"""At the same time, credits are spent once and nobody waits for ever."""

import threading
from concurrent.futures import ThreadPoolExecutor

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
    usage,
)
from openmotion.errors import InsufficientCredits


def at_once(count, work):
    """What work gives for each number, all begun together."""
    barrier = threading.Barrier(count)

    def begin(number):
        barrier.wait(30)
        return work(number)

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(begin, range(count)))


def hold_new(conn, user, amount):
    revision_id = make_revision(conn, user.id)
    hold(conn, user_id=user.id, revision_id=revision_id, amount=amount, now_ms=2)
    return revision_id


def test_of_40_holds_on_credits_for_10_exactly_10_are_made(database):
    with database.write() as conn:
        user = user_with(conn, 100)

    def create(_):
        try:
            return database.run(lambda conn: hold_new(conn, user, 10))
        except InsufficientCredits as error:
            return error

    answers = at_once(40, create)
    refusals = [answer for answer in answers if isinstance(answer, InsufficientCredits)]

    assert len(refusals) == 30
    assert {(refusal.required, refusal.available) for refusal in refusals} == {(10, 0)}
    with database.read() as conn:
        assert balance(conn, user.id) == Balance(available=0, held=100)
        assert check_ledger(conn) == []


def test_one_grant_is_given_of_many_with_one_key(database):
    with database.write() as conn:
        user = user_with(conn)

    def give(_):
        with database.write() as conn:
            return grant(conn, user.id, 70, key="starting", reason="", now_ms=1)

    assert sum(at_once(20, give)) == 1
    with database.read() as conn:
        assert balance(conn, user.id) == Balance(available=70, held=0)


def test_one_settlement_of_many_decides(database):
    with database.write() as conn:
        user = user_with(conn, 100)
        revision_id = hold_new(conn, user, 60)

    def settle(number):
        with database.write() as conn:
            if number % 2:
                return release(conn, revision_id, now_ms=3)
            return capture(conn, revision_id, used=20, now_ms=3)

    answers = at_once(16, settle)
    captured, released = set(answers[::2]), set(answers[1::2])

    assert (captured, released) in [({20}, {0}), ({0}, {0, 60})]
    with database.write() as conn:
        end_revision(conn, revision_id, "completed" if captured == {20} else "failed")
        assert balance(conn, user.id) == Balance(100 - max(captured), 0)
        assert len(usage(conn, user.id).lines) == (4 if captured == {20} else 3)
        assert check_ledger(conn) == []


def test_one_hold_of_many_for_a_revision_is_made(database):
    with database.write() as conn:
        user = user_with(conn, 100)
        revision_id = make_revision(conn, user.id)

    def create(_):
        with database.write() as conn:
            return hold(conn, user_id=user.id, revision_id=revision_id, amount=10, now_ms=2)

    assert sum(at_once(16, create)) == 1
    with database.read() as conn:
        assert balance(conn, user.id) == Balance(available=90, held=10)


def test_all_that_can_happen_at_once_ends_without_a_deadlock(database):
    with database.write() as conn:
        users = [user_with(conn, 500) for _ in range(3)]

    def live(number):
        user = users[number % 3]
        for turn in range(5):
            with database.write() as conn:  # no second try hides a deadlock
                grant(
                    conn,
                    user.id,
                    5,
                    key=f"{number}-{turn}",
                    reason="",
                    now_ms=turn,
                    expires_ms=turn + 1,
                )
            with database.write() as conn:
                revision_id = hold_new(conn, user, 7)
            with database.write() as conn:
                expire_grants(conn, now_ms=turn + 1)
            with database.write() as conn:
                if number % 2:
                    capture(conn, revision_id, used=3, now_ms=turn)
                    end_revision(conn, revision_id, "completed")
                else:
                    release(conn, revision_id, now_ms=turn)
                    end_revision(conn, revision_id, "failed")

    at_once(12, live)
    with database.write() as conn:
        expire_grants(conn, now_ms=100)

        assert sum(balance(conn, user.id).held for user in users) == 0
        assert check_ledger(conn) == []
