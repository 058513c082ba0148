"""What nobody needs any more is removed: files without a job, and what deleted jobs held."""

from collections.abc import Iterable, Iterator, Set
from itertools import islice
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from openmotion.store.blobs import BlobStore
from openmotion.store.database import Database
from openmotion.store.keys import BLOBS, SEGMENTS, digest_of
from openmotion.store.purge import purge_sessions
from openmotion.store.shelf import Stored
from openmotion.store.tables import files, revisions, segments, sessions

# A file is written before the row that names it: one this young may still get its row.
_LEAST_AGE_MS = 3_600_000
_BATCH = 500
_ENDED = ("completed", "failed")


class Collected(NamedTuple):
    """What a collection removed.

    Attributes:
        blobs: files that no job needs.
        segments: parts of films of jobs that ended.
        unfinished: leftovers of writes that never ended.
        size: of blobs and segments, in bytes.
        sessions: deleted jobs whose content was removed.
    """

    blobs: int
    segments: int
    unfinished: int
    size: int
    sessions: int


def collect_garbage(
    database: Database,
    blobs: BlobStore,
    *,
    now_ms: int,
    retention_ms: int,
    output_ms: int = 0,
) -> Collected:
    """Remove what nobody needs any more; it may be repeated, and run beside everything else.

    Args:
        database: holds the jobs.
        blobs: hold their files.
        now_ms: the time.
        retention_ms: how long things are kept that nobody needs, from when they were deleted or
            last written. Files are kept for an hour at least, and while a job is at work that
            began before they were written.
        output_ms: how long files of finished videos are kept; 0 for ever. Their rows stay.

    Raises:
        StoreUnavailable: the database or the file store does not answer. What was removed until
            then stays removed; the next collection goes on.
    """
    purged = purge_sessions(database, before_ms=now_ms - retention_ms, now_ms=now_ms)
    cutoff_ms = now_ms - max(retention_ms, _LEAST_AGE_MS)
    with database.read() as conn:
        oldest_ms = conn.execute(
            select(func.min(revisions.c.created_ms)).where(revisions.c.status.not_in(_ENDED))
        ).scalar()
    if oldest_ms is not None:
        cutoff_ms = min(cutoff_ms, oldest_ms)
    outputs_since_ms = now_ms - output_ms if output_ms else None

    blob_count = segment_count = size = 0
    for batch in _batches(_older(blobs.keys(BLOBS), cutoff_ms)):
        digests = {digest for stored in batch if (digest := digest_of(stored.key))}
        with database.read() as conn:
            needed = _needed(conn, digests, outputs_since_ms)
        unneeded = [stored for stored in batch if digest_of(stored.key) not in needed]
        removed = _remove(blobs, unneeded, cutoff_ms)
        blob_count += len(removed)
        size += sum(stored.size for stored in removed)
    for batch in _batches(_older(blobs.keys(SEGMENTS), cutoff_ms)):
        with database.read() as conn:
            at_work = _names_at_work(conn)
        unneeded = [stored for stored in batch if _name_of(stored.key) not in at_work]
        removed = _remove(blobs, unneeded, cutoff_ms)
        segment_count += len(removed)
        size += sum(stored.size for stored in removed)
    unfinished = blobs.sweep(now_ms - max(retention_ms, _LEAST_AGE_MS))
    return Collected(blob_count, segment_count, unfinished, size, purged)


def _needed(conn: Connection, digests: Set[str], outputs_since_ms: int | None) -> set[str]:
    """Those of some digests that a job needs which is not deleted."""
    is_kept = sessions.c.purged_ms.is_(None)
    is_shown: ColumnElement[bool] = is_kept
    if outputs_since_ms is not None:
        is_fresh = or_(revisions.c.ended_ms.is_(None), revisions.c.ended_ms >= outputs_since_ms)
        is_shown = and_(is_kept, is_fresh)
    of_session = revisions.join(sessions, revisions.c.session_id == sessions.c.id)
    queries = [
        select(files.c.digest)
        .select_from(files.join(of_session, files.c.revision_id == revisions.c.id))
        .where(files.c.digest.in_(digests), is_shown)
    ]
    queries += [
        select(column).select_from(of_session).where(column.in_(digests), is_kept)
        for column in (revisions.c.plan_digest, revisions.c.document_digest)
    ]
    return {digest for query in queries for digest in conn.execute(query).scalars()}


def _names_at_work(conn: Connection) -> set[str]:
    """The names of all segments of jobs that have not ended."""
    keys = conn.execute(
        select(segments.c.key)
        .join(revisions, segments.c.revision_id == revisions.c.id)
        .where(revisions.c.status.not_in(_ENDED))
    ).scalars()
    return {_name_of(key) for key in keys}


def _name_of(key: str) -> str:
    return key.rpartition("/")[2].partition(".")[0]


def _remove(blobs: BlobStore, unneeded: Iterable[Stored], cutoff_ms: int) -> list[Stored]:
    """Remove files, but for those that were written again since they were listed."""
    removed = []
    for stored in unneeded:
        now = blobs.look(stored.key)
        if now is not None and now.modified_ms < cutoff_ms:
            blobs.delete(stored.key)
            removed.append(stored)
    return removed


def _older(entries: Iterable[Stored], cutoff_ms: int) -> Iterator[Stored]:
    return (stored for stored in entries if stored.modified_ms < cutoff_ms)


def _batches(entries: Iterator[Stored]) -> Iterator[list[Stored]]:
    while batch := list(islice(entries, _BATCH)):
        yield batch
