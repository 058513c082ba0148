"""A process opens the database of its settings, or is told which setting is wrong."""

import pytest

from openmotion.errors import InvalidSettings
from openmotion.settings import ServiceSettings
from openmotion.store import head_revision, open_database, schema_revision


def test_opening_makes_the_tables(folder_settings):
    database = open_database(folder_settings)

    assert schema_revision(database) == head_revision()
    assert (folder_settings.data_dir / "openmotion.sqlite").exists()
    database.close()


def test_opening_without_migrating_wants_the_tables(folder_settings):
    with pytest.raises(InvalidSettings, match="openmotion migrate"):
        open_database(folder_settings, migrate=False)


def test_opening_in_a_folder_that_cannot_be_written_names_the_setting(tmp_path):
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(InvalidSettings, match="OPENMOTION_DATA_DIR"):
        open_database(ServiceSettings(data_dir=tmp_path / "file"))


def test_opening_a_named_file(tmp_path):
    settings = ServiceSettings(database_url=f"sqlite:///{tmp_path / 'films.sqlite'}")
    open_database(settings).close()

    assert (tmp_path / "films.sqlite").exists()


@pytest.mark.postgres
def test_opening_a_named_server(empty_postgres_url):
    database = open_database(ServiceSettings(database_url=empty_postgres_url))

    assert database.dialect == "postgresql"
    assert schema_revision(database) == head_revision()
    database.close()
