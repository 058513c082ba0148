"""Settings of the service are checked before anything starts."""

from pathlib import Path

import pytest

from openmotion.cli.installation import read_settings
from openmotion.errors import InvalidSettings


def test_options_overrule_the_environment(monkeypatch, tmp_path):
    monkeypatch.setenv("OPENMOTION_PORT", "9000")
    monkeypatch.setenv("OPENMOTION_HOST", "0.0.0.0")  # noqa: S104

    settings = read_settings(tmp_path, port=9001)

    assert (settings.data_dir, settings.host, settings.port) == (tmp_path, "0.0.0.0", 9001)  # noqa: S104


def test_the_data_folder_does_not_move_with_the_working_folder(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)

    assert read_settings(Path("data")).data_dir == tmp_path / "data"


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("OPENMOTION_DATABASE_URI", "did you mean OPENMOTION_DATABASE_URL?"),
        ("OPENMOTION_PORTS", "did you mean OPENMOTION_PORT?"),
        ("openmotion_hots", "did you mean OPENMOTION_HOST?"),
        ("OPENMOTION_QQQQQQ", "docs/reference/settings.md lists all"),
    ],
)
def test_a_name_that_is_no_setting_is_refused_with_the_nearest(monkeypatch, name, nearest):
    monkeypatch.setenv(name, "1")

    with pytest.raises(InvalidSettings) as error:
        read_settings()

    assert str(error.value) == f"there is no setting {name}; {nearest}"


@pytest.mark.parametrize("name", ["OPENMOTION_EXTRAS", "OPENMOTION_TEST_POSTGRES_URL"])
def test_names_that_scripts_and_tests_read_are_left_in_peace(monkeypatch, name):
    monkeypatch.setenv(name, "x")

    read_settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "eighty"),
        ("PORT", "70000"),
        ("PORT", "tcp://10.0.0.1:8080"),
        ("WORKER_JOBS", "0"),
        ("LINK_SECONDS", "-1"),
        ("LOG_FORMAT", "xml"),
        ("STARTING_CREDITS", "1.5"),
    ],
)
def test_a_wrong_value_is_named(monkeypatch, name, value):
    monkeypatch.setenv(f"OPENMOTION_{name}", value)

    with pytest.raises(InvalidSettings, match=f"the setting OPENMOTION_{name} is wrong: "):
        read_settings()


def test_a_secret_that_was_meant_to_be_set_is_missed(monkeypatch):
    monkeypatch.setenv("OPENMOTION_SECRET", "")

    with pytest.raises(InvalidSettings, match="OPENMOTION_SECRET is empty"):
        read_settings()
