"""Faults of an upgrade: processes that start together, die half way, or run from elsewhere."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from sqlalchemy import inspect

import openmotion
from openmotion.store import Database, head_revision, migrate, schema_revision

PACKAGE = Path(openmotion.__file__).parent


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def empty_url(request, tmp_path):
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.sqlite'}"
    return request.getfixturevalue("empty_postgres_url")


def test_processes_that_start_together_migrate_once(empty_url):
    code = (
        "import sys; from openmotion.store import Database, migrate;"
        "sys.stdin.readline(); d = Database(sys.argv[1]); migrate(d); d.close()"
    )
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", code, empty_url], stdin=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for _ in range(3)
    ]
    for process in processes:
        process.stdin.write(b"go\n")
        process.stdin.flush()
    errors = [process.communicate()[1] for process in processes]

    assert errors == [b"", b"", b""]


def test_a_migration_that_dies_leaves_the_tables_as_they_were(empty_url):
    code = (
        "import os, sys; from sqlalchemy import event;"
        "from openmotion.store import Database, migrate; d = Database(sys.argv[1]);"
        "event.listen(d.engine, 'before_cursor_execute', lambda c, u, statement, *a:"
        " os._exit(9) if 'CREATE TABLE webhooks' in statement else None); migrate(d)"
    )
    died = subprocess.run([sys.executable, "-c", code, empty_url], check=False)
    database = Database(empty_url)

    assert died.returncode == 9
    assert set(inspect(database.engine).get_table_names()) <= {"alembic_version"}
    migrate(database)
    assert schema_revision(database) == head_revision()
    database.close()


def test_an_installed_copy_in_an_odd_folder_has_its_migrations(tmp_path):
    with zipfile.ZipFile(tmp_path / "packed.zip", "w") as packed:
        for file in PACKAGE.rglob("*.py"):
            packed.write(file, file.relative_to(PACKAGE.parent))
    place = tmp_path / "100 %(here)s"
    with zipfile.ZipFile(tmp_path / "packed.zip") as packed:
        packed.extractall(place)
    code = (
        "import sys; from pathlib import Path; from openmotion.settings import ServiceSettings;"
        "from openmotion.store import open_database;"
        "open_database(ServiceSettings(data_dir=Path(sys.argv[1]))).close()"
    )
    environment = {**os.environ, "PYTHONPATH": str(place)}  # noqa: TID251 - of another process
    run = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "data")],
        env=environment,
        check=False,
        capture_output=True,
    )

    assert run.stderr == b""
    assert (tmp_path / "data" / "openmotion.sqlite").exists()
