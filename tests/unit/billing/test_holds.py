"""Credits are held once, and each hold is settled once."""

import pytest
from tests.support.ledgers import end_revision, make_revision, user_with

from openmotion.billing import Balance, balance, capture, check_ledger, grant, hold, release, usage
from openmotion.errors import Conflict, InsufficientCredits, NotFound
from openmotion.store.tables import holds


def held(conn, user, amount, now_ms=10):
    revision_id = make_revision(conn, user.id)
    hold(conn, user_id=user.id, revision_id=revision_id, amount=amount, now_ms=now_ms)
    return revision_id


def test_a_hold_moves_credits_from_available_to_held(conn):
    user = user_with(conn, 1000)
    held(conn, user, 300)

    assert balance(conn, user.id) == Balance(available=700, held=300)
    assert check_ledger(conn) == []


def test_all_that_is_available_can_be_held(conn):
    user = user_with(conn, 300)
    held(conn, user, 300)

    assert balance(conn, user.id) == Balance(available=0, held=300)


def test_a_hold_beyond_what_is_available_is_refused_and_changes_nothing(conn):
    user = user_with(conn, 299)
    revision_id = make_revision(conn, user.id)

    with pytest.raises(InsufficientCredits) as refusal:
        hold(conn, user_id=user.id, revision_id=revision_id, amount=300, now_ms=10)
    assert (refusal.value.required, refusal.value.available) == (300, 299)
    assert balance(conn, user.id) == Balance(available=299, held=0)
    assert len(usage(conn, user.id).lines) == 1
    assert hold(conn, user_id=user.id, revision_id=revision_id, amount=299, now_ms=11)
    assert check_ledger(conn) == []


def test_a_user_who_was_never_given_credits_has_none(conn):
    user = user_with(conn)
    revision_id = make_revision(conn, user.id)

    with pytest.raises(InsufficientCredits) as refusal:
        hold(conn, user_id=user.id, revision_id=revision_id, amount=1, now_ms=10)
    assert refusal.value.available == 0
    assert balance(conn, user.id) == Balance(available=0, held=0)


def test_a_hold_is_made_once(conn):
    user = user_with(conn, 1000)
    revision_id = make_revision(conn, user.id)
    answers = [
        hold(conn, user_id=user.id, revision_id=revision_id, amount=300, now_ms=now_ms)
        for now_ms in (10, 20)
    ]

    assert answers == [True, False]
    assert balance(conn, user.id) == Balance(available=700, held=300)


def test_a_revision_has_one_hold_of_one_amount_and_user(conn):
    user, other = user_with(conn, 1000), user_with(conn, 1000)
    revision_id = held(conn, user, 300)

    for user_id, amount in ((user.id, 301), (other.id, 300)):
        with pytest.raises(Conflict, match="another amount or user"):
            hold(conn, user_id=user_id, revision_id=revision_id, amount=amount, now_ms=20)


@pytest.mark.parametrize("amount", [0, -1])
def test_a_hold_of_nothing_is_a_fault(conn, amount):
    with pytest.raises(ValueError, match="not above 0"):
        hold(conn, user_id="u", revision_id="r", amount=amount, now_ms=1)


def test_a_hold_for_a_revision_that_does_not_exist_is_no_lack_of_credits(sqlite_database):
    with sqlite_database.write() as conn:
        user = user_with(conn, 1000)

        with pytest.raises(Exception, match="FOREIGN KEY constraint failed"):
            hold(conn, user_id=user.id, revision_id="none", amount=300, now_ms=1)


def test_a_capture_takes_what_was_used_and_gives_the_rest_back(conn):
    user = user_with(conn, 1000)
    revision_id = held(conn, user, 300)

    assert capture(conn, revision_id, used=120, now_ms=20) == 120
    assert balance(conn, user.id) == Balance(available=880, held=0)
    end_revision(conn, revision_id, "completed")
    assert check_ledger(conn) == []


def test_a_capture_never_takes_more_than_was_held(conn):
    user = user_with(conn, 1000)
    revision_id = held(conn, user, 300)

    assert capture(conn, revision_id, used=5000, now_ms=20) == 300
    assert balance(conn, user.id) == Balance(available=700, held=0)
    end_revision(conn, revision_id, "completed")
    assert check_ledger(conn) == []


def test_a_capture_of_nothing_gives_all_back(conn):
    user = user_with(conn, 1000)
    revision_id = held(conn, user, 300)

    assert capture(conn, revision_id, used=0, now_ms=20) == 0
    assert balance(conn, user.id) == Balance(available=1000, held=0)
    end_revision(conn, revision_id, "completed")
    assert check_ledger(conn) == []


def test_a_second_capture_says_what_the_first_took(conn):
    user = user_with(conn, 1000)
    revision_id = held(conn, user, 300)
    taken = [capture(conn, revision_id, used=used, now_ms=20) for used in (120, 120, 299)]

    assert taken == [120, 120, 120]
    assert balance(conn, user.id) == Balance(available=880, held=0)


def test_a_release_gives_all_back_once(conn):
    user = user_with(conn, 1000)
    revision_id = held(conn, user, 300)

    assert [release(conn, revision_id, now_ms=20) for _ in range(3)] == [300, 0, 0]
    assert balance(conn, user.id) == Balance(available=1000, held=0)
    end_revision(conn, revision_id, "failed")
    assert check_ledger(conn) == []


def test_the_first_of_capture_and_release_decides(conn):
    user = user_with(conn, 1000)
    captured, released = held(conn, user, 300), held(conn, user, 300)
    capture(conn, captured, used=300, now_ms=20)
    release(conn, released, now_ms=20)

    assert release(conn, captured, now_ms=30) == 0
    assert capture(conn, released, used=300, now_ms=30) == 0
    assert balance(conn, user.id) == Balance(available=700, held=0)


def test_a_released_revision_holds_nothing_again(conn):
    user = user_with(conn, 1000)
    revision_id = held(conn, user, 300)
    release(conn, revision_id, now_ms=20)

    assert not hold(conn, user_id=user.id, revision_id=revision_id, amount=300, now_ms=30)
    assert balance(conn, user.id) == Balance(available=1000, held=0)


def test_what_was_never_held_cannot_be_captured_and_need_not_be_released(conn):
    with pytest.raises(NotFound, match="revision none has no hold"):
        capture(conn, "none", used=1, now_ms=1)
    assert release(conn, "none", now_ms=1) == 0


def test_nobody_uses_less_than_nothing(conn):
    with pytest.raises(ValueError, match="below 0"):
        capture(conn, "none", used=-1, now_ms=1)


def test_when_a_hold_was_settled_is_kept(conn):
    user = user_with(conn, 1000)
    revision_id = held(conn, user, 300, now_ms=10)
    capture(conn, revision_id, used=120, now_ms=20)
    row = conn.execute(holds.select()).one()

    assert (row.state, row.captured, row.created_ms, row.settled_ms) == ("captured", 120, 10, 20)


def test_credits_that_have_expired_are_not_held(conn):
    user = user_with(conn, 100)
    grant(conn, user.id, 500, key="short", reason="", now_ms=1, expires_ms=50)
    held(conn, user, 300, now_ms=49)
    revision_id = make_revision(conn, user.id)

    with pytest.raises(InsufficientCredits) as refusal:
        hold(conn, user_id=user.id, revision_id=revision_id, amount=101, now_ms=50)
    assert refusal.value.available == 100
    assert hold(conn, user_id=user.id, revision_id=revision_id, amount=100, now_ms=50)
    assert balance(conn, user.id) == Balance(available=0, held=400)
    assert check_ledger(conn) == []
