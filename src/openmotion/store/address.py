"""Where the database is: the addresses that settings may name."""

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from openmotion.errors import InvalidSettings
from openmotion.settings import ServiceSettings

_POSTGRES = ("postgresql", "postgres", "postgresql+psycopg")
_WANTED = "it must be `postgresql://USER:PASSWORD@HOST/DATABASE` or `sqlite:///FILE`"


def database_address(settings: ServiceSettings) -> URL:
    """The address of the database: the one that is set, or a file in the data folder.

    Raises:
        InvalidSettings: it is not one of a database that we know.
    """
    chosen = settings.database_url.get_secret_value()
    if not chosen:
        return sqlite_address(settings.data_dir / "openmotion.sqlite")
    return parse_address(chosen)


def parse_address(text: str) -> URL:
    """An address as SQLAlchemy takes it, with our driver.

    Raises:
        InvalidSettings: it is not one of a database that we know. The address is not repeated,
            since it may hold a password.
    """
    try:
        url = make_url(text)
    except (ArgumentError, ValueError) as error:
        raise InvalidSettings(f"OPENMOTION_DATABASE_URL cannot be read; {_WANTED}") from error
    if url.drivername in _POSTGRES:
        return url.set(drivername="postgresql+psycopg")
    if url.drivername == "sqlite":
        if not url.database or url.database == ":memory:":
            raise InvalidSettings("OPENMOTION_DATABASE_URL names no file; use `sqlite:///FILE`")
        return url
    raise InvalidSettings(f"OPENMOTION_DATABASE_URL names {url.drivername!r}; {_WANTED}")


def sqlite_address(file: Path) -> URL:
    """The address of a database in a file."""
    return URL.create("sqlite", database=str(file))


def is_postgres(text: str) -> bool:
    """Whether an address is one of PostgreSQL."""
    return text.partition(":")[0] in _POSTGRES
