"""`openmotion migrate`: the tables of this version."""

from openmotion.cli.installation import DataFolder, read_settings


def migrate(data: DataFolder = None) -> None:
    """Bring the tables of the service up to date; starting the service does it as well."""
    settings = read_settings(data)

    from openmotion.cli.installation import opened_database
    from openmotion.store import schema_revision

    with opened_database(settings) as database:
        print(f"the tables are those of {schema_revision(database)}")
