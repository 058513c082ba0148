"""Commands run in this process, on a service of their own."""

import shutil

import pytest
from typer.testing import CliRunner

from openmotion.cli.app import app


@pytest.fixture
def data(sqlite_template, tmp_path):
    """The folder of a service without users."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    shutil.copyfile(sqlite_template, folder / "openmotion.sqlite")
    return folder


@pytest.fixture
def run(data):
    """Run a command of the service on that folder."""

    def run_command(*arguments):
        return CliRunner().invoke(app, [*map(str, arguments), "--data", str(data)])

    return run_command
