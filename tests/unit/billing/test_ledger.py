"""Transfers balance, happen once, and can never be changed."""

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from tests.support.ledgers import user_with

from openmotion.billing.ledger import GRANTED, Transfer, available_account, held_account, post
from openmotion.store.tables import entries, ledger_accounts, transfers


def move(user, amounts, key="a"):
    return Transfer(key=key, kind="grant", user_id=user.id, reference="r", amounts=amounts)


def balances(conn):
    rows = conn.execute(select(ledger_accounts.c.id, ledger_accounts.c.balance))
    return {row.id: row.balance for row in rows}


def test_a_transfer_moves_its_amounts(conn):
    user = user_with(conn)
    account = available_account(user.id)

    assert post(conn, move(user, {account: 70, GRANTED: -70}), now_ms=1)
    assert balances(conn) == {account: 70, GRANTED: -70}
    assert sorted(conn.execute(select(entries.c.amount)).scalars()) == [-70, 70]


def test_a_transfer_happens_once(conn):
    user = user_with(conn)
    account = available_account(user.id)
    transfer = move(user, {account: 70, GRANTED: -70})

    assert [post(conn, transfer, now_ms=now_ms) for now_ms in (1, 2)] == [True, False]
    assert balances(conn)[account] == 70
    assert conn.execute(select(transfers.c.created_ms)).scalars().all() == [1]


def test_a_transfer_that_does_not_sum_to_0_is_a_fault(conn):
    user = user_with(conn)

    with pytest.raises(ValueError, match="transfer a does not sum to 0"):
        post(conn, move(user, {available_account(user.id): 70, GRANTED: -69}), now_ms=1)
    assert balances(conn) == {}


def test_the_database_refuses_a_user_below_0(database):
    with database.write() as conn:
        user = user_with(conn, 50)
    available, held = available_account(user.id), held_account(user.id)

    with pytest.raises(IntegrityError), database.write() as conn:
        post(conn, move(user, {available: -51, held: 51}), now_ms=1)
    with database.read() as conn:
        assert balances(conn)[available] == 50


@pytest.mark.parametrize("change", [update(entries).values(amount=1), delete(entries)])
def test_the_database_refuses_to_change_what_was_entered(database, change):
    with database.write() as conn:
        user_with(conn, 50)

    with pytest.raises(IntegrityError, match="entries are immutable"), database.write() as conn:
        conn.execute(change)
