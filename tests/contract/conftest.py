"""The API on a real server, over each kind of database; shared by the tests of a module."""

import shutil
from collections.abc import Iterator

import pytest
from tests.support.apis import Api, Person, serving_api
from tests.support.databases import fresh_database

from openmotion.store import Database

KINDS = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


@pytest.fixture(scope="module", params=KINDS)
def api(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    """The API on a server, over each kind of database."""
    folder = tmp_path_factory.mktemp("data")
    if request.param == "sqlite":
        file = folder / "openmotion.sqlite"
        shutil.copyfile(request.getfixturevalue("sqlite_template"), file)
        yield from _serve(f"sqlite:///{file}", folder)
        return
    server = request.getfixturevalue("postgres_server")
    template = request.getfixturevalue("postgres_template")
    with fresh_database(server, template) as url:
        yield from _serve(url.render_as_string(hide_password=False), folder)


@pytest.fixture
def person(api: Api) -> Person:
    """A user with credits."""
    return api.person()


def _serve(url, folder):
    database = Database(url, pool_size=20)
    with serving_api(database, folder) as api:
        yield api
    database.close()
