"""Credits are given and looked at from the shell."""

import sqlite3

import pytest


@pytest.fixture
def ada(run):
    run("keys", "create", "--user", "ada@example.com")
    return "ada@example.com"


def test_given_credits_are_available(run, ada):
    done = run("credits", "grant", "500", "--user", ada, "--reason", "June", "--expires-days", "30")

    assert done.stdout == f"gave 500 credits to {ada}; 30500 are available\n"
    assert run("credits", "balance", "--user", ada).stdout == "30500 available, 0 held\n"


def test_credits_under_one_name_are_given_once(run, ada):
    run("credits", "grant", "500", "--user", ada, "--key", "june")

    done = run("credits", "grant", "500", "--user", ada, "--key", "june")

    assert done.stdout == "june was granted before; 30500 are available\n"


@pytest.mark.parametrize("amount", ["0", "-5", "1.5", "lots"])
def test_an_amount_that_is_none_is_wrong_usage(run, ada, amount):
    assert run("credits", "grant", "--user", ada, "--", amount).exit_code == 2


def test_credits_for_nobody_are_refused(run):
    done = run("credits", "grant", "5", "--user", "no@body")

    assert done.exit_code == 1
    assert "there is no user no@body" in done.stderr


def test_a_right_ledger_is_said_to_be_right(run, ada):
    done = run("credits", "check")

    assert (done.exit_code, done.stdout) == (0, "the ledger is right\n")


def test_a_wrong_ledger_is_found(run, ada, data):
    with sqlite3.connect(data / "openmotion.sqlite") as conn:
        conn.execute("UPDATE ledger_accounts SET balance = balance + 1 WHERE id LIKE 'user:%'")
    conn.close()

    done = run("credits", "check")

    assert done.exit_code == 1
    assert done.stderr.startswith("error: ")
