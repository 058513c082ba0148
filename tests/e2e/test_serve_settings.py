"""A service that cannot start says why in one line, within a moment."""

import os
import socket

import pytest

from openmotion.settings import worker_environment

COMMANDS = ["serve", "api", "worker"]


@pytest.fixture
def refuse(run, tmp_path):
    """Start a command with settings and give the one line that it ends with."""

    def start(command, *options, **settings):
        environment = worker_environment() | {
            f"OPENMOTION_{name.upper()}": value for name, value in settings.items()
        }
        options = options or ("--data", str(tmp_path / "data"))
        done = run(command, *options, env=environment)
        assert done.returncode == 1, done.stderr
        assert done.stdout == ""
        assert done.stderr.startswith("error: ")
        assert done.stderr.count("\n") == 1
        return done.stderr

    return start


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_checks_its_settings(refuse, command):
    assert "did you mean OPENMOTION_PORT?" in refuse(command, prot="80")


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"port": "x"}, "the setting OPENMOTION_PORT is wrong"),
        ({"secret": ""}, "OPENMOTION_SECRET is empty"),
        ({"secret": "short"}, "OPENMOTION_SECRET has 5 characters"),
        ({"database_url": "mysql://u:hush@h/d"}, "OPENMOTION_DATABASE_URL names 'mysql'"),
        ({"database_url": "://"}, "OPENMOTION_DATABASE_URL cannot be read"),
        ({"database_url": "postgresql://u:hush@127.0.0.1:1/d"}, "OPENMOTION_SECRET must be set"),
    ],
)
def test_a_wrong_setting_ends_the_start(refuse, settings, words):
    message = refuse("serve", **settings)

    assert words in message
    assert "hush" not in message


@pytest.mark.parametrize("command", COMMANDS)
def test_a_database_that_does_not_answer_ends_the_start(refuse, command):
    message = refuse(
        command, database_url="postgresql://u:hush@127.0.0.1:1/d", secret="0123456789abcdef" * 2
    )

    assert "the database" in message
    assert "hush" not in message


@pytest.mark.parametrize("command", COMMANDS)
def test_a_data_folder_that_cannot_be_made_ends_the_start(refuse, tmp_path, command):
    (tmp_path / "file").touch()

    assert str(tmp_path / "file") in refuse(command, "--data", str(tmp_path / "file" / "data"))


@pytest.mark.parametrize("command", ["serve", "api"])
def test_a_port_that_is_taken_ends_the_start(refuse, tmp_path, command):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])

        message = refuse(command, "--data", str(tmp_path / "data"), "--port", port)

    assert f"port {port} of 127.0.0.1 cannot be used" in message


@pytest.mark.parametrize("setting", ["rate_limit", "rate_limit_creates"])
def test_a_rate_that_is_none_ends_the_start(refuse, setting):
    assert f"OPENMOTION_{setting.upper()}" in refuse("api", **{setting: "often"})


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_ends_the_start(refuse, tmp_path):
    (tmp_path / "data").mkdir(mode=0o500)

    assert "cannot be" in refuse("serve")
