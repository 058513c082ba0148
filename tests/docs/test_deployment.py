"""The Dockerfile and compose.yaml say what the settings and commands know."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import typer.main
import yaml

from openmotion.cli.app import app
from openmotion.cli.installation import read_settings
from openmotion.settings import ServiceSettings
from openmotion.store import service_secret

ROOT = Path(__file__).parents[2]
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
SERVICES = COMPOSE["services"]
OURS = ["api", "worker"]


def instruction(name):
    """What stands behind an instruction of the Dockerfile, the last one of its kind."""
    return re.findall(rf"^{name}\s+(.*)$", DOCKERFILE, re.MULTILINE)[-1]


def image_variables():
    return dict(item.split("=", 1) for item in instruction("ENV").split())


def filled_in(value):
    """A value of compose.yaml with its variables filled in, as docker compose does."""
    value = re.sub(r"\$\{\w+:\?[^}]*\}", "0123456789abcdef" * 4, str(value))
    return re.sub(r"\$\{\w+:-([^}]*)\}", r"\1", value)


def container_variables(name):
    return {
        key: filled_in(value)
        for key, value in (image_variables() | SERVICES[name]["environment"]).items()
    }


@pytest.fixture
def settings_of(monkeypatch):
    """The settings that a container's variables give; all of them must be known."""

    def read(variables) -> ServiceSettings:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        return read_settings()

    return read


def commands() -> dict[str, Any]:
    group: Any = typer.main.get_command(app)
    return dict(group.commands)


def test_the_image_serves_from_its_volume_on_the_port_that_it_exposes(settings_of):
    settings = settings_of(image_variables())

    assert str(settings.data_dir) == instruction("VOLUME")
    assert settings.port == int(instruction("EXPOSE"))
    assert settings.host == "0.0.0.0"  # noqa: S104 - a container has a network of its own


def test_the_image_runs_commands_that_exist():
    program, command = json.loads(instruction("CMD"))

    assert (program, command) == ("openmotion", "serve")
    assert command in commands()
    assert all(
        name in commands()
        for name in re.findall(r"^RUN openmotion (\w+)", DOCKERFILE, re.MULTILINE)
    )


def test_the_image_installs_the_python_that_the_project_wants():
    wanted = re.search(r'requires-python = ">=([\d.]+)"', (ROOT / "pyproject.toml").read_text())

    assert instruction("FROM").startswith(f"python:{wanted[1]}-")


def test_the_image_copies_what_exists():
    copied = re.findall(r"^COPY (.*) \S+$", DOCKERFILE, re.MULTILINE)

    assert [name for line in copied for name in line.split() if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("name", OURS)
def test_containers_start_with_their_settings(settings_of, name):
    settings = settings_of(container_variables(name))

    assert len(service_secret(settings)) >= 32
    assert settings.database_url.get_secret_value().startswith("postgresql://")
    assert settings.blob_url.startswith("s3://")


def test_all_our_containers_have_the_same_settings():
    assert SERVICES["api"]["environment"] == SERVICES["worker"]["environment"]


@pytest.mark.parametrize("name", OURS)
def test_containers_run_commands_that_exist(name):
    program, command = SERVICES[name]["command"]

    assert program == "openmotion"
    assert command == name
    assert command in commands()


@pytest.mark.parametrize("name", OURS)
def test_containers_reach_only_containers_that_are_there(settings_of, name):
    settings = settings_of(container_variables(name))
    hosts = [
        urlsplit(settings.database_url.get_secret_value()).hostname,
        urlsplit(settings.s3_endpoint).hostname,
    ]

    assert [host for host in hosts if host not in SERVICES] == []
    assert set(SERVICES[name]["depends_on"]) <= set(SERVICES)


def test_the_database_knows_the_user_and_password_of_our_address(settings_of):
    url = urlsplit(settings_of(container_variables("api")).database_url.get_secret_value())
    database = {key: filled_in(value) for key, value in SERVICES["database"]["environment"].items()}

    assert url.username == database["POSTGRES_USER"]
    assert url.password == database["POSTGRES_PASSWORD"]
    assert url.path == f"/{database['POSTGRES_DB']}"


def test_the_storage_knows_our_key_and_the_bucket_is_made(settings_of):
    settings = settings_of(container_variables("api"))
    storage = {key: filled_in(value) for key, value in SERVICES["storage"]["environment"].items()}

    assert settings.s3_access_key_id == storage["MINIO_ROOT_USER"]
    assert settings.s3_secret_access_key.get_secret_value() == storage["MINIO_ROOT_PASSWORD"]
    assert f"mc mb --ignore-existing storage/{urlsplit(settings.blob_url).hostname}" in str(
        SERVICES["bucket"]["entrypoint"]
    )


@pytest.mark.parametrize("name", OURS)
def test_containers_are_given_longer_to_stop_than_workers_take(settings_of, name):
    settings = settings_of(container_variables(name))

    assert int(SERVICES[name]["stop_grace_period"].rstrip("s")) > settings.grace_seconds + 10


def test_the_published_port_is_the_one_that_the_api_listens_on(settings_of):
    settings = settings_of(container_variables("api"))
    outside, inside = SERVICES["api"]["ports"][0].split(":")

    assert int(inside) == settings.port
    assert urlsplit(settings.public_url).port == int(outside)
