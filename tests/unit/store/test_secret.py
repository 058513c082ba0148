"""The secret is made once, is the same for all processes, and is never guessed."""

import threading

import pytest

from openmotion.errors import InvalidSettings
from openmotion.settings import ServiceSettings
from openmotion.store import derive, service_secret
from openmotion.store.secret import keep_secret, secret_path

LONG = "x" * 32


@pytest.fixture
def settings(tmp_path):
    return ServiceSettings(data_dir=tmp_path / "data")


def test_a_secret_is_made_and_stays(settings):
    first = service_secret(settings)

    assert len(first) == 64
    assert service_secret(settings) == first


def test_two_installations_have_different_secrets(tmp_path):
    first, second = (
        service_secret(ServiceSettings(data_dir=tmp_path / name)) for name in ("a", "b")
    )

    assert first != second


def test_only_the_owner_may_read_it(settings):
    service_secret(settings)

    assert secret_path(settings).stat().st_mode & 0o777 == 0o600
    assert settings.data_dir.stat().st_mode & 0o777 == 0o700


def test_processes_that_start_together_get_the_same_one(settings):
    found = []
    threads = [
        threading.Thread(target=lambda: found.append(service_secret(settings))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(set(found)) == 1
    assert [file.name for file in settings.data_dir.iterdir()] == ["secret"]


def test_a_secret_that_is_set_is_taken(tmp_path):
    settings = ServiceSettings(data_dir=tmp_path / "data", secret=LONG)

    assert service_secret(settings) == LONG.encode()
    assert not (tmp_path / "data").exists()


def test_a_short_secret_is_refused_and_not_repeated(tmp_path):
    short = "hunter2"
    settings = ServiceSettings(data_dir=tmp_path, secret=short)

    with pytest.raises(InvalidSettings, match="at least 32") as refusal:
        service_secret(settings)
    assert short not in str(refusal.value)


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg"])
def test_a_server_for_many_machines_needs_one_that_is_set(tmp_path, scheme):
    url = f"{scheme}://user@host/films"

    with pytest.raises(InvalidSettings, match="OPENMOTION_SECRET must be set"):
        service_secret(ServiceSettings(data_dir=tmp_path, database_url=url))
    assert service_secret(ServiceSettings(data_dir=tmp_path, database_url=url, secret=LONG))


@pytest.mark.parametrize("kept", ["", "short", "z" * 64])
def test_a_damaged_secret_is_never_replaced(settings, kept):
    settings.data_dir.mkdir()
    secret_path(settings).write_text(kept)

    with pytest.raises(InvalidSettings, match="damaged"):
        service_secret(settings)
    assert secret_path(settings).read_text() == kept


def test_a_folder_that_cannot_be_written_names_the_setting(tmp_path):
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(InvalidSettings, match="OPENMOTION_DATA_DIR"):
        service_secret(ServiceSettings(data_dir=tmp_path / "file"))


def test_a_secret_that_is_there_stays(settings):
    keep_secret(secret_path(settings), "a" * 64)
    keep_secret(secret_path(settings), "b" * 64)

    assert service_secret(settings) == b"a" * 64


def test_each_purpose_has_a_key_of_its_own():
    keys = {derive(b"secret", purpose) for purpose in ("api-keys", "links", "webhook-secrets")}

    assert len(keys) == 3
    assert {len(key) for key in keys} == {32}
    assert derive(b"secret", "links") == derive(b"secret", "links")
    assert derive(b"other", "links") != derive(b"secret", "links")
