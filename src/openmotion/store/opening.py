"""How a process opens the database that its settings name."""

from contextlib import ExitStack
from pathlib import Path

from openmotion.errors import InvalidSettings
from openmotion.settings import ServiceSettings, why_unwritable
from openmotion.store.address import database_address
from openmotion.store.database import Database
from openmotion.store.migrating import migrate as bring_up_to_date
from openmotion.store.migrating import require_head


def open_database(
    settings: ServiceSettings, *, migrate: bool = True, pool_size: int = 10
) -> Database:
    """The database of the settings, with the tables that this version needs.

    Args:
        settings: say where it is.
        migrate: bring the tables up to date; without, they must be so.
        pool_size: connections at once.

    Raises:
        InvalidSettings: the address is wrong, the folder cannot be written, or the tables are
            from another version.
        StoreUnavailable: the database does not answer.
    """
    with ExitStack() as undo:
        database = connect_database(settings, pool_size=pool_size)
        undo.callback(database.close)
        if migrate:
            bring_up_to_date(database)
        else:
            require_head(database)
        undo.pop_all()
    return database


def connect_database(settings: ServiceSettings, *, pool_size: int = 10) -> Database:
    """The database of the settings, whatever tables it has.

    Raises:
        InvalidSettings: the address is wrong, or the folder cannot be written.
        StoreUnavailable: the file of SQLite cannot be opened.
    """
    address = database_address(settings)
    if address.drivername == "sqlite":
        folder = Path(str(address.database)).parent
        problem = why_unwritable(folder)
        if problem is not None:
            raise InvalidSettings(
                f"the database cannot be kept in {folder} ({problem}); set OPENMOTION_DATA_DIR "
                "to a folder that you may write to"
            )
    return Database(address.render_as_string(hide_password=False), pool_size=pool_size)
