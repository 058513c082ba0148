"""What `openmotion doctor` finds out about the service; it makes and changes nothing."""

from pathlib import Path
from typing import TYPE_CHECKING

from openmotion.cli.diagnosis import Diagnosis
from openmotion.cli.installation import read_settings
from openmotion.errors import InvalidSettings, MotionError, StoreUnavailable

if TYPE_CHECKING:
    from openmotion.settings import ServiceSettings

_MB = 1_000_000


def diagnose_service(data: Path | None) -> list[Diagnosis]:
    """Settings, database, secret, files and disk of the service."""
    from openmotion.store.address import database_address

    try:
        settings = read_settings(data)
        address = database_address(settings)
    except InvalidSettings as error:
        return [Diagnosis("settings", "wrong", str(error))]
    if address.drivername == "sqlite" and not Path(str(address.database)).exists():
        state = f"none in {settings.data_dir} yet; `openmotion serve` makes one"
        return [Diagnosis("service", state)]
    return [
        _database(settings),
        _secret(settings),
        _files(settings),
        _disk(settings),
    ]


def _database(settings: "ServiceSettings") -> Diagnosis:
    from openmotion.store import open_database, schema_revision

    try:
        database = open_database(settings, migrate=False)
    except (InvalidSettings, StoreUnavailable) as error:
        return Diagnosis("database", "cannot be used", str(error))
    try:
        kind = "SQLite" if database.is_sqlite else "PostgreSQL"
        return Diagnosis("database", f"{kind} at revision {schema_revision(database)}")
    finally:
        database.close()


def _secret(settings: "ServiceSettings") -> Diagnosis:
    from openmotion.store import service_secret
    from openmotion.store.secret import secret_path

    path = secret_path(settings)
    is_set = bool(settings.secret.get_secret_value())
    if not is_set and settings.data_dir.exists() and not path.exists():
        advice = f"put {path} back from a backup, because with another one no API key works"
        return Diagnosis("secret", "missing", advice)
    try:
        service_secret(settings)
    except InvalidSettings as error:
        return Diagnosis("secret", "wrong", str(error))
    return Diagnosis("secret", "set" if is_set else f"kept in {path}")


def _files(settings: "ServiceSettings") -> Diagnosis:
    from openmotion.store import BlobStore

    place = settings.blob_url or str(settings.data_dir)
    try:
        BlobStore.open(settings, patience_s=1).probe()
    except MotionError as error:
        return Diagnosis("files", f"{place} does not serve", str(error))
    return Diagnosis("files", f"{place} serves")


def _disk(settings: "ServiceSettings") -> Diagnosis:
    from openmotion.store import free_bytes

    free_mb = free_bytes(settings.data_dir) // _MB
    advice = ""
    if free_mb < settings.reserve_mb:
        advice = f"new jobs are refused below {settings.reserve_mb} MB (OPENMOTION_RESERVE_MB)"
    return Diagnosis("room", f"{free_mb / 1000:.1f} GB free in {settings.data_dir}", advice)
