"""A backup: tables, files and secret of a service in one file, and back."""

import tempfile
from contextlib import closing
from pathlib import Path
from tarfile import TarFile
from typing import Final

from sqlalchemy import Connection, select

from openmotion.errors import InvalidDocument, InvalidSettings, OutputGone, OutputUnwritable
from openmotion.settings import ServiceSettings
from openmotion.store.archive import (
    add_bytes,
    add_file,
    open_member,
    opened_archive,
    read_member,
    written_archive,
)
from openmotion.store.blobs import BlobStore
from openmotion.store.clock import system_clock
from openmotion.store.dump import TABLES, dump_table, load_table
from openmotion.store.keys import blob_key
from openmotion.store.manifest import Manifest, read_manifest
from openmotion.store.migrating import head_revision, migrate, refuse_newer
from openmotion.store.opening import connect_database, open_database
from openmotion.store.secret import derive, keep_secret, secret_path, service_secret
from openmotion.store.tables import files, revisions, users

_MANIFEST: Final = "manifest.json"
_SECRET: Final = "secret"  # noqa: S105 - a name


def back_up(settings: ServiceSettings, out: Path) -> Manifest:
    """Write everything of a service to a tar file that its owner alone may read.

    The tables are as they stood at one moment, while the service may run on. The file holds the
    secret if it is kept in the data folder; one that is set is not in it. Parts of films of jobs
    at work are not in it either: they are drawn again.

    Returns:
        What was backed up, and which files were missing already.

    Raises:
        OutputUnwritable: the file cannot be written, or is there already.
        InvalidSettings: the settings are wrong, or the tables are from another version.
        StoreUnavailable: the database or the file store does not answer.
    """
    if out.exists():
        raise OutputUnwritable(f"{out} is there already; choose another name")
    secret = service_secret(settings)
    blobs = BlobStore.open(settings)
    with (
        closing(open_database(settings, migrate=False)) as database,
        written_archive(out) as tar,
        tempfile.TemporaryDirectory(dir=out.parent, prefix=".backup-") as name,
    ):
        folder = Path(name)
        with database.read() as conn:
            rows = {table: dump_table(conn, table, folder / table) for table in TABLES}
            digests = _digests(conn)
        for table in TABLES:
            add_file(tar, f"tables/{table}.jsonl", folder / table)
        missing = {
            digest for digest in sorted(digests) if not _add_blob(tar, digest, blobs, folder)
        }
        if not settings.secret.get_secret_value():
            add_bytes(tar, _SECRET, secret)
        manifest = Manifest(
            schema_revision=head_revision(),
            made_ms=system_clock(),
            secret_mark=_mark(secret),
            rows=rows,
            blobs=tuple(sorted(digests - missing)),
            missing=tuple(sorted(missing)),
        )
        add_bytes(tar, _MANIFEST, manifest.model_dump_json(indent=1).encode())
    return manifest


def restore(settings: ServiceSettings, source: Path) -> Manifest:
    """Bring a backup back into a service that holds nothing yet.

    A backup of SQLite may be brought back into PostgreSQL, and the other way round. If this dies
    on the way, do it again: the tables come last and all at once.

    Returns:
        What was restored.

    Raises:
        InvalidDocument: the file is no backup, or is damaged.
        InvalidSettings: the service holds something already, has another secret, or is older than
            the backup.
        StoreUnavailable: the database or the file store does not answer.
    """
    blobs = BlobStore.open(settings)
    with opened_archive(source) as tar:
        manifest = read_manifest(read_member(tar, _MANIFEST))
        refuse_newer(manifest.schema_revision)
        with closing(connect_database(settings)) as database:
            migrate(database, to=manifest.schema_revision)
            with database.read() as conn:
                _require_empty(conn)
            _restore_secret(settings, manifest, tar)
            for digest in manifest.blobs:
                _restore_blob(tar, digest, blobs)
            with database.write() as conn:
                _require_empty(conn)
                for table in manifest.rows:
                    _restore_table(conn, tar, table, manifest.rows[table])
            migrate(database)
    return manifest


def _digests(conn: Connection) -> set[str]:
    """The files that rows name."""
    columns = (files.c.digest, revisions.c.plan_digest, revisions.c.document_digest)
    return {
        digest
        for column in columns
        for digest in conn.execute(select(column).where(column.is_not(None))).scalars()
    }


def _add_blob(tar: TarFile, digest: str, blobs: BlobStore, folder: Path) -> bool:
    """Add a file of the store by way of a folder; whether it was there and right."""
    copy = folder / "blob"
    try:
        blobs.fetch(blob_key(digest), copy)
    except OutputGone:
        return False
    add_file(tar, blob_key(digest), copy)
    return True


def _require_empty(conn: Connection) -> None:
    if conn.execute(select(users.c.id).limit(1)).first() is not None:
        raise InvalidSettings(
            "a backup is restored into an empty service only, and this one has users; set "
            "OPENMOTION_DATA_DIR to a new folder, or OPENMOTION_DATABASE_URL to a new database"
        )


def _restore_secret(settings: ServiceSettings, manifest: Manifest, tar: TarFile) -> None:
    if not settings.secret.get_secret_value() and _SECRET in tar.getnames():
        keep_secret(secret_path(settings), read_member(tar, _SECRET).decode("ascii", "replace"))
    if _mark(service_secret(settings)) != manifest.secret_mark:
        raise InvalidSettings(
            "the backup was made with another secret, and its API keys would not work; set "
            "OPENMOTION_SECRET to the one of the service that was backed up, or remove the "
            "secret of the empty data folder"
        )


def _restore_blob(tar: TarFile, digest: str, blobs: BlobStore) -> None:
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "blob"
        with open_member(tar, blob_key(digest)) as given, file.open("wb") as copy:
            while piece := given.read(1 << 20):
                copy.write(piece)
        blob = blobs.put_file(file, "application/octet-stream")
    if blob.digest != digest:
        blobs.delete(blob_key(blob.digest))
        raise InvalidDocument(f"the file {digest} of the backup is damaged")


def _restore_table(conn: Connection, tar: TarFile, table: str, wanted: int) -> None:
    with open_member(tar, f"tables/{table}.jsonl") as lines:
        found = load_table(conn, table, lines)
    if found != wanted:
        raise InvalidDocument(f"the backup holds {found} rows of {table} and promised {wanted}")


def _mark(secret: bytes) -> str:
    return derive(secret, "backup-mark").hex()[:16]
