"""The description of the API: valid, complete, and met by what the API does."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator
from tests.support.apis import BASE, Api, serving_api

from openmotion.store import Database

SEED_PATHS = {
    f"{BASE}/sessions": "post",
    f"{BASE}/sessions/{{job_id}}": "get",
    f"{BASE}/sessions/{{job_id}}/followups": "post",
}


@pytest.fixture(scope="module")
def document(api: Api) -> dict[str, Any]:
    """The description that is served."""
    answer = api.send("GET", "/openapi.json", root=True)
    assert answer.status == 200
    found: dict[str, Any] = answer.json()
    return found


def test_the_description_is_valid_openapi_3_1(document: dict[str, Any]):
    OpenAPIV31SpecValidator(document).validate()

    assert document["openapi"].startswith("3.1")
    assert document["info"]["title"] == "Mosaic Motion"


def test_the_seeds_operations_are_described(document: dict[str, Any]):
    for path, method in SEED_PATHS.items():
        assert method in document["paths"][path]


def test_every_operation_describes_its_answers_and_who_may_ask(document: dict[str, Any]):
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            statuses = set(operation["responses"])
            assert statuses & {"200", "201", "202", "204"}, (path, method)
            assert {"400", "500", "503"} <= statuses, (path, method)
            if operation["security"]:
                assert {"401", "429"} <= statuses, (path, method)
            if "{job_id}" in path:
                assert "404" in statuses, (path, method)
            assert operation["summary"], (path, method)
            assert operation["description"], (path, method)
            for status, answer in operation["responses"].items():
                if status not in ("204", "206", "304"):
                    assert answer["content"], (path, method, status)


def test_every_operation_that_needs_a_key_refuses_without(api: Api, document: dict[str, Any]):
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            if operation["security"]:
                answer = api.send(method.upper(), path, root=True)
                assert answer.status == 401, (path, method)
                assert answer.header("www-authenticate") == "Bearer", (path, method)


@pytest.mark.slow
@pytest.mark.parametrize(
    "options",
    [
        ("--phases", "examples,fuzzing,stateful", "--max-examples", "4"),
        ("--phases", "coverage", "--max-time", "20"),
    ],
    ids=["examples, fuzzing and sequences", "coverage"],
)
def test_schemathesis_finds_nothing(
    sqlite_database: Database, tmp_path: Path, options: tuple[str, ...]
):
    with serving_api(sqlite_database, tmp_path, rate_limit="", rate_limit_creates="") as api:
        person = api.person(balance=10**12)
        api.complete(api.create(person))
        command: list[str | Path] = [
            Path(sys.executable).with_name("schemathesis"),
            "--config-file", _config(tmp_path),
            "run", f"http://127.0.0.1:{api.port}/openapi.json",
            "--header", f"Authorization: Bearer {person.key}",
            "--continue-on-failure", "--generation-deterministic", "--no-color",
            "--suppress-health-check", "all",
            *options,
        ]  # fmt: skip
        done = subprocess.run(
            command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False
        )

    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]


def _config(folder: Path) -> str:
    """An empty configuration, so that none of this machine is found."""
    file = folder / "schemathesis.toml"
    file.touch()
    return str(file)
