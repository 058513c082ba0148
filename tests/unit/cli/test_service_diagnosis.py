"""The doctor looks at the service and changes nothing."""

import sqlite3

import pytest

from openmotion.cli.service_diagnosis import diagnose_service


def found(data):
    return {item.name: item for item in diagnose_service(data)}


@pytest.fixture
def service(run, data):
    run("keys", "create", "--user", "ada@example.com")
    return data


def test_a_service_is_found_well(service):
    items = found(service)

    assert set(items) == {"database", "secret", "files", "room"}
    assert [item.advice for item in items.values()] == [""] * 4


def test_where_there_is_no_service_nothing_is_made(tmp_path):
    items = found(tmp_path / "none")

    assert "`openmotion serve` makes one" in items["service"].state
    assert list(tmp_path.iterdir()) == []


def test_a_missing_secret_is_found_and_not_made_anew(service):
    (service / "secret").unlink()

    assert "put" in found(service)["secret"].advice
    assert not (service / "secret").exists()


def test_a_damaged_secret_is_found(service):
    (service / "secret").write_text("x")

    assert "damaged" in found(service)["secret"].advice


def test_tables_of_another_version_are_found(service):
    with sqlite3.connect(service / "openmotion.sqlite") as conn:
        conn.execute("UPDATE alembic_version SET version_num = '9999'")
    conn.close()

    assert "newer version" in found(service)["database"].advice


def test_a_file_that_is_no_database_is_found(service):
    for file in service.glob("openmotion.sqlite*"):
        file.unlink()
    (service / "openmotion.sqlite").write_bytes(b"no database at all" * 100)

    assert found(service)["database"].state == "cannot be used"


def test_a_wrong_setting_is_found(service, monkeypatch):
    monkeypatch.setenv("OPENMOTION_PORT", "x")

    assert "OPENMOTION_PORT" in found(service)["settings"].advice


def test_too_little_room_is_found(service, monkeypatch):
    monkeypatch.setenv("OPENMOTION_RESERVE_MB", "999999999")

    assert "OPENMOTION_RESERVE_MB" in found(service)["room"].advice
