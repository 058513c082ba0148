"""Keys are made, listed and revoked from the shell."""

import re

import pytest

TOKEN = re.compile(r"motion_[A-Za-z0-9_-]{43}\n")


def test_the_key_alone_is_printed_to_standard_output(run):
    done = run("keys", "create", "--user", "ada@example.com")

    assert done.exit_code == 0
    assert TOKEN.fullmatch(done.stdout)


def test_a_new_user_is_told_beside_it(run):
    done = run("keys", "create", "--user", "Ada@Example.com")

    assert done.stderr == "note: made the user ada@example.com with 30000 credits\n"


def test_only_the_first_user_gets_the_starting_credits(run):
    run("keys", "create", "--user", "ada@example.com")

    done = run("keys", "create", "--user", "bob@example.com")

    assert done.stderr == "note: made the user bob@example.com\n"
    assert run("credits", "balance", "--user", "bob@example.com").stdout == "0 available, 0 held\n"


def test_a_second_key_of_a_user_is_another_one_and_brings_nothing(run):
    first = run("keys", "create", "--user", "ada@example.com")
    second = run("keys", "create", "--user", "ada@example.com", "--name", "laptop")

    assert first.stdout != second.stdout
    assert second.stderr == ""
    assert "30000 available" in run("credits", "balance", "--user", "ada@example.com").stdout


def test_keys_are_listed_by_their_beginning_only(run):
    token = run("keys", "create", "--user", "ada@example.com", "--name", "laptop").stdout.strip()

    listed = run("keys", "list").stdout

    assert token[:15] in listed
    assert token not in listed
    assert "laptop" in listed
    assert "works" in listed


def test_keys_of_one_user_can_be_listed(run):
    run("keys", "create", "--user", "ada@example.com")
    run("keys", "create", "--user", "bob@example.com")

    listed = run("keys", "list", "--user", "bob@example.com").stdout

    assert "bob@example.com" in listed
    assert "ada@example.com" not in listed


def test_a_key_is_revoked_by_its_beginning(run):
    token = run("keys", "create", "--user", "ada@example.com").stdout.strip()

    done = run("keys", "revoke", token[:15])

    assert done.stdout == f"revoked {token[:15]}…\n"
    assert "revoked" in run("keys", "list").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("keys", "create", "--user", "nobody"), "is no address"),
        (("keys", "create", "--user", ""), "is no address"),
        (("keys", "create", "--user", "a@b.c", "--name", "x" * 241), "at most 240"),
        (("keys", "revoke", "motion_nothing"), "there is no API key"),
        (("keys", "list", "--user", "no@body"), "there is no user no@body"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(run, arguments, words):
    done = run(*arguments)

    assert done.exit_code == 1
    assert done.stdout == ""
    assert done.stderr.startswith("error: ")
    assert words in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("days", ["0", "-1", "many"])
def test_an_end_that_is_none_is_wrong_usage(run, days):
    assert run("keys", "create", "--user", "a@b.c", f"--expires-days={days}").exit_code == 2
