"""The command line as people run it, and a document to run it on."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.support.films import document_json, film_of

COMMAND = [sys.executable, "-m", "openmotion"]


@pytest.fixture
def run(tmp_path):
    """Run a command in a folder of its own; its standard streams are pipes."""

    def run_command(*arguments, cwd=tmp_path, **options):
        return subprocess.run(
            [*COMMAND, *map(os.fspath, arguments)],
            cwd=cwd,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            **options,
        )

    return run_command


@pytest.fixture(scope="session")
def motion(tmp_path_factory) -> Path:
    """A document of two seconds with two texts."""
    path: Path = tmp_path_factory.mktemp("documents") / "film.motion"
    path.write_text(document_json(film_of()), encoding="utf-8")
    return path
