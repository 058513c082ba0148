"""Users are listed, disabled and enabled from the shell."""

import pytest


@pytest.fixture
def ada(run):
    run("keys", "create", "--user", "ada@example.com")
    return "ada@example.com"


def test_users_are_listed_with_their_credits(run, ada):
    listed = run("users", "list").stdout

    assert ada in listed
    assert "30000" in listed


def test_a_disabled_user_is_listed_so_until_enabled(run, ada):
    assert run("users", "disable", ada).stdout == f"disabled {ada}\n"
    assert "disabled" in run("users", "list").stdout
    assert run("users", "enable", ada).stdout == f"enabled {ada}\n"
    assert "disabled" not in run("users", "list").stdout


@pytest.mark.parametrize("command", ["disable", "enable"])
def test_a_user_who_does_not_exist_is_said(run, command):
    done = run("users", command, "no@body")

    assert done.exit_code == 1
    assert "there is no user no@body; `openmotion users list` shows all" in done.stderr
