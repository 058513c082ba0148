"""Tables, backups and garbage from the shell."""

import pytest
from typer.testing import CliRunner

from openmotion.cli.app import app
from openmotion.store import head_revision


@pytest.fixture
def service(run):
    """A service with a user."""
    run("keys", "create", "--user", "ada@example.com")


def test_migrating_says_which_tables_there_are_now(run):
    assert run("migrate").stdout == f"the tables are those of {head_revision()}\n"


def test_a_backup_restores_users_and_credits(run, service, tmp_path):
    out, elsewhere = tmp_path / "service.tar", tmp_path / "elsewhere"

    assert run("backup", out).stdout.startswith(f"{out}: 0 files, ")
    restored = CliRunner().invoke(app, ["restore", str(out), "--data", str(elsewhere)])

    assert restored.stdout.startswith(f"restored what {out} holds of 20")
    listed = CliRunner().invoke(app, ["users", "list", "--data", str(elsewhere)])
    assert "ada@example.com" in listed.stdout
    assert "30000" in listed.stdout


def test_a_backup_is_not_written_over_another_file(run, service, tmp_path):
    (tmp_path / "service.tar").touch()

    done = run("backup", tmp_path / "service.tar")

    assert done.exit_code == 1
    assert "is there already" in done.stderr


def test_a_backup_is_not_restored_over_a_service(run, service, tmp_path):
    run("backup", tmp_path / "service.tar")

    done = run("restore", tmp_path / "service.tar")

    assert done.exit_code == 1
    assert "an empty service only" in done.stderr


def test_a_file_that_is_no_backup_is_refused(tmp_path):
    (tmp_path / "service.tar").write_text("no backup")

    done = CliRunner().invoke(
        app, ["restore", str(tmp_path / "service.tar"), "--data", str(tmp_path / "data")]
    )

    assert done.exit_code == 1
    assert done.stderr.startswith("error: ")


def test_collecting_says_what_was_removed(run, service):
    done = run("collect")

    assert done.stdout == (
        "removed 0 files and 0 segments, 0.0 MB, and the content of 0 deleted jobs\n"
    )
