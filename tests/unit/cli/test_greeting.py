"""A service says how it is reached, and on a new installation with which key."""

import json
import shlex

import pytest

from openmotion.accounts import identify
from openmotion.billing import balance
from openmotion.cli.greeting import OWNER, curl_line, greet
from openmotion.service import Service
from openmotion.settings import ServiceSettings
from openmotion.store import BlobStore, derive, system_clock

ADDRESS = "http://127.0.0.1:8080"


@pytest.fixture
def service(sqlite_database, tmp_path):
    settings = ServiceSettings(data_dir=tmp_path)
    return Service(
        database=sqlite_database,
        blobs=BlobStore.open(settings),
        settings=settings,
        secret=b"s" * 32,
        clock=system_clock,
    )


def test_the_first_line_names_the_address(service, capsys):
    greet(service, ADDRESS)

    first = capsys.readouterr().out.splitlines()[0]
    assert first == "openmotion answers at http://127.0.0.1:8080/api/motion"


def test_a_new_installation_prints_a_key_that_works_and_has_credits(service, capsys):
    greet(service, ADDRESS)

    token = next(
        line for line in capsys.readouterr().out.splitlines() if line.startswith("motion_")
    )
    with service.database.read() as conn:
        user = identify(conn, token, pepper=derive(service.secret, "api-keys"), now_ms=1)
        assert user.email == OWNER
        assert balance(conn, user.id).available == service.settings.starting_credits


def test_the_key_is_printed_once_only(service, capsys):
    greet(service, ADDRESS)
    capsys.readouterr()

    greet(service, ADDRESS)

    printed = capsys.readouterr().out
    assert "motion_" not in printed
    assert f"openmotion keys create --user EMAIL --data {service.settings.data_dir}" in printed


def test_the_line_to_paste_survives_a_shell():
    words = shlex.split(curl_line(f"{ADDRESS}/api/motion", "motion_x"))

    assert words[:3] == ["curl", "-sS", f"{ADDRESS}/api/motion/sessions"]
    assert "Authorization: Bearer motion_x" in words
    assert json.loads(words[-1])["prompt"]
