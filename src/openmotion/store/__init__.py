"""Tables, transactions, migrations and files: where the service keeps what it knows."""

from sqlalchemy import Connection

from openmotion.store.backup import back_up, restore
from openmotion.store.blobs import Blob, BlobStore
from openmotion.store.clock import Clock, database_now_ms, system_clock
from openmotion.store.database import Database
from openmotion.store.disk import free_bytes
from openmotion.store.garbage import Collected, collect_garbage
from openmotion.store.insertion import insert_once
from openmotion.store.keys import blob_key, segment_key
from openmotion.store.manifest import Manifest
from openmotion.store.migrating import head_revision, migrate, schema_revision
from openmotion.store.opening import open_database
from openmotion.store.secret import derive, service_secret
from openmotion.store.shelf import Stored

__all__ = [
    "Blob",
    "BlobStore",
    "Clock",
    "Collected",
    "Connection",
    "Database",
    "Manifest",
    "Stored",
    "back_up",
    "blob_key",
    "collect_garbage",
    "database_now_ms",
    "derive",
    "free_bytes",
    "head_revision",
    "insert_once",
    "migrate",
    "open_database",
    "restore",
    "schema_revision",
    "segment_key",
    "service_secret",
    "system_clock",
]
