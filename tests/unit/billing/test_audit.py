"""The check of the ledger finds each way in which the books can disagree."""

import pytest
from sqlalchemy import insert, update
from tests.support.ledgers import end_revision, make_revision, user_with

from openmotion.billing import capture, check_ledger, grant, hold
from openmotion.billing.ledger import available_account, held_account
from openmotion.store.tables import entries, grants, hold_parts, holds, ledger_accounts, transfers


@pytest.fixture
def conn(sqlite_database):
    with sqlite_database.write() as conn:
        yield conn


@pytest.fixture
def user(conn):
    return user_with(conn, 1000)


@pytest.fixture
def open_revision(conn, user):
    revision_id = make_revision(conn, user.id)
    hold(conn, user_id=user.id, revision_id=revision_id, amount=300, now_ms=2)
    return revision_id


@pytest.fixture
def done_revision(conn, user):
    revision_id = make_revision(conn, user.id)
    hold(conn, user_id=user.id, revision_id=revision_id, amount=300, now_ms=2)
    capture(conn, revision_id, used=100, now_ms=3)
    end_revision(conn, revision_id, "completed")
    return revision_id


def add_transfer(conn, user, *amounts, kind="grant", reference="r"):
    transfer_id = conn.execute(
        insert(transfers).values(
            key="wrong", kind=kind, user_id=user.id, reference=reference, created_ms=1
        )
    ).inserted_primary_key[0]
    for account, amount in amounts:
        conn.execute(
            insert(entries).values(transfer_id=transfer_id, account_id=account, amount=amount)
        )
        conn.execute(
            update(ledger_accounts)
            .where(ledger_accounts.c.id == account)
            .values(balance=ledger_accounts.c.balance + amount)
        )
    return transfer_id


def test_books_that_agree_have_nothing_wrong(conn, open_revision, done_revision):
    assert check_ledger(conn) == []


def test_an_empty_ledger_has_nothing_wrong(conn):
    assert check_ledger(conn) == []


def test_a_transfer_that_does_not_balance_is_found(conn, user):
    number = add_transfer(conn, user, ("system:granted", -5), ("system:granted", 6))

    assert check_ledger(conn) == [f"transfer {number} does not sum to 0"]


def test_a_transfer_without_entries_is_found(conn, user):
    number = add_transfer(conn, user)

    assert check_ledger(conn) == [f"transfer {number} has 0 entries and needs at least 2"]


def test_a_balance_that_differs_from_its_entries_is_found(conn, user):
    conn.execute(
        update(ledger_accounts).where(ledger_accounts.c.id == "system:granted").values(balance=-5)
    )

    assert check_ledger(conn) == ["account system:granted shows -5 and its entries sum to -1000"]


@pytest.mark.parametrize("floor", [None, -1])
def test_a_user_without_a_floor_of_0_is_found(conn, user, floor):
    account = available_account(user.id)
    conn.execute(update(ledger_accounts).where(ledger_accounts.c.id == account).values(floor=floor))

    assert check_ledger(conn) == [f"account {account} may fall below 0"]


def test_held_credits_without_a_hold_are_found(conn, user):
    add_transfer(conn, user, (held_account(user.id), 5), ("system:granted", -5))

    assert check_ledger(conn) == [f"user {user.id} has 5 credits held and open holds of 0"]


def test_available_credits_without_a_grant_are_found(conn, user):
    add_transfer(conn, user, (available_account(user.id), 5), ("system:granted", -5))

    assert check_ledger(conn) == [
        f"user {user.id} has 1005 credits available and 1000 left of grants"
    ]


def test_a_hold_that_draws_on_less_than_it_stands_for_is_found(conn, open_revision):
    conn.execute(update(hold_parts).values(amount=299))
    conn.execute(update(grants).values(remaining=700))

    assert check_ledger(conn)[0] == (
        f"the hold of revision {open_revision} stands for 300 credits and draws 299 from grants"
    )


def test_a_grant_of_which_some_is_nowhere_is_found(conn, user):
    grant(conn, user.id, 50, key="b", reason="", now_ms=1)
    conn.execute(update(grants).where(grants.c.amount == 50).values(remaining=49))
    conn.execute(update(grants).where(grants.c.amount == 1000).values(remaining=999))
    found = check_ledger(conn)

    assert sum("are left, 0 held or spent and 0 expired" in sentence for sentence in found) == 2


def test_a_settled_hold_that_did_not_move_is_found(conn, open_revision):
    conn.execute(update(holds).values(state="released"))
    end_revision(conn, open_revision, "failed")

    assert (
        f"the hold of revision {open_revision} is released, and 0 of its 300 credits moved that way"
        in check_ledger(conn)
    )


def test_a_charge_that_is_not_in_the_ledger_is_found(conn, done_revision):
    conn.execute(update(holds).values(captured=101))

    assert f"revision {done_revision} is charged 101 credits and the ledger has 100" in (
        check_ledger(conn)
    )


@pytest.mark.parametrize("status", ["completed", "failed"])
def test_an_ended_revision_whose_hold_is_open_is_found(conn, open_revision, status):
    end_revision(conn, open_revision, status)

    assert check_ledger(conn) == [f"revision {open_revision} is {status} and its hold is open"]


@pytest.mark.parametrize("status", ["running", "failed"])
def test_a_charged_revision_that_is_not_completed_is_found(conn, done_revision, status):
    end_revision(conn, done_revision, status)

    assert check_ledger(conn) == [f"revision {done_revision} is {status} and its hold is captured"]


def test_a_revision_without_a_hold_is_found(conn, user):
    revision_id = make_revision(conn, user.id)

    assert check_ledger(conn) == [f"revision {revision_id} has no hold"]
