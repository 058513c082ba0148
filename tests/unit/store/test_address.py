"""Addresses of databases are read, and their passwords never repeated."""

import pytest

from openmotion.errors import InvalidSettings
from openmotion.settings import ServiceSettings
from openmotion.store.address import database_address, is_postgres, parse_address


def test_without_one_the_database_is_a_file_in_the_data_folder(tmp_path):
    address = database_address(ServiceSettings(data_dir=tmp_path))

    assert address.drivername == "sqlite"
    assert address.database == str(tmp_path / "openmotion.sqlite")


def test_a_folder_with_odd_characters_is_taken_as_it_is(tmp_path):
    odd = tmp_path / "a?b=c #d %20"

    assert database_address(ServiceSettings(data_dir=odd)).database.startswith(str(odd))


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg"])
def test_every_name_of_postgres_gets_our_driver(scheme):
    address = parse_address(f"{scheme}://u:p@host:5433/films?sslmode=require")

    assert address.drivername == "postgresql+psycopg"
    assert (address.host, address.port, address.database) == ("host", 5433, "films")
    assert address.query == {"sslmode": "require"}
    assert is_postgres(f"{scheme}://host/films")


@pytest.mark.parametrize(
    "text", ["mysql://u:hunter2@host/x", "hunter2", "postgresql://h:hunter2/x"]
)
def test_another_address_is_refused_and_not_repeated(text):
    with pytest.raises(InvalidSettings, match="OPENMOTION_DATABASE_URL") as refusal:
        parse_address(text)
    assert "hunter2" not in str(refusal.value)


def test_a_file_is_not_postgres():
    assert not is_postgres("sqlite:///films.sqlite")
    assert not is_postgres("")
