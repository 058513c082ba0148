"""What nobody needs is removed, and nothing that somebody needs."""

import hashlib

from tests.support.kept_jobs import keep_job

from openmotion.store import blob_key, collect_garbage, segment_key, system_clock

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
SEGMENT = segment_key(hashlib.sha256(b"segment").hexdigest(), ".mp4")
SMALL_COPY = segment_key(hashlib.sha256(b"segment").hexdigest(), ".npy")


def collect(database, blobs, *, after_ms, retention_ms=DAY_MS, output_ms=0):
    """Collect so long after now, which is when all files were written."""
    return collect_garbage(
        database,
        blobs,
        now_ms=system_clock() + 1000 + after_ms,
        retention_ms=retention_ms,
        output_ms=output_ms,
    )


def has(blobs, digest):
    return blobs.size(blob_key(digest)) is not None


def test_a_file_without_a_job_is_removed_after_the_retention(sqlite_database, blobs):
    orphan = blobs.put_bytes(b"orphan", "video/mp4")

    assert collect(sqlite_database, blobs, after_ms=DAY_MS - HOUR_MS).blobs == 0
    assert has(blobs, orphan.digest)
    collected = collect(sqlite_database, blobs, after_ms=DAY_MS)
    assert (collected.blobs, collected.size) == (1, 6)
    assert not has(blobs, orphan.digest)


def test_a_young_file_is_kept_even_without_retention(sqlite_database, folder_blobs):
    orphan = folder_blobs.put_bytes(b"orphan", "video/mp4")

    collect(sqlite_database, folder_blobs, after_ms=HOUR_MS // 2, retention_ms=0)
    assert has(folder_blobs, orphan.digest)
    collect(sqlite_database, folder_blobs, after_ms=HOUR_MS, retention_ms=0)
    assert not has(folder_blobs, orphan.digest)


def test_the_files_of_a_job_are_kept(database, folder_blobs):
    with database.write() as conn:
        job = keep_job(conn, folder_blobs, film=b"film")

    collect(database, folder_blobs, after_ms=365 * DAY_MS)

    assert has(folder_blobs, job.video)
    assert has(folder_blobs, job.plan)


def test_a_file_that_two_jobs_share_outlives_one(sqlite_database, folder_blobs):
    with sqlite_database.write() as conn:
        keep_job(conn, folder_blobs, film=b"film", deleted_ms=1000)
        job = keep_job(conn, folder_blobs, film=b"film")

    collected = collect(sqlite_database, folder_blobs, after_ms=2 * DAY_MS)

    assert collected.sessions == 1
    assert has(folder_blobs, job.video)


def test_the_files_of_a_deleted_job_go_after_the_retention(database, folder_blobs):
    now_ms = system_clock()
    with database.write() as conn:
        job = keep_job(conn, folder_blobs, film=b"film", deleted_ms=now_ms)

    collect(database, folder_blobs, after_ms=DAY_MS - HOUR_MS)
    assert has(folder_blobs, job.video)
    collected = collect(database, folder_blobs, after_ms=DAY_MS + HOUR_MS)
    assert (collected.sessions, collected.blobs) == (1, 2)
    assert not has(folder_blobs, job.video)
    assert not has(folder_blobs, job.plan)


def test_old_videos_go_when_outputs_have_a_term_and_plans_stay(sqlite_database, folder_blobs):
    now_ms = system_clock()
    with sqlite_database.write() as conn:
        old = keep_job(conn, folder_blobs, film=b"old", ended_ms=now_ms - 10 * DAY_MS)
        new = keep_job(conn, folder_blobs, film=b"new", ended_ms=now_ms)

    collect(sqlite_database, folder_blobs, after_ms=2 * DAY_MS, output_ms=5 * DAY_MS)

    assert not has(folder_blobs, old.video)
    assert has(folder_blobs, old.plan)
    assert has(folder_blobs, new.video)


def test_nothing_that_was_written_since_a_job_at_work_began_is_removed(
    sqlite_database, folder_blobs
):
    with sqlite_database.write() as conn:
        keep_job(conn, folder_blobs, film=b"film", status="running", ended_ms=None)
    step = folder_blobs.put_bytes(b"what a step wrote and no row names yet", "text/plain")

    collect(sqlite_database, folder_blobs, after_ms=30 * DAY_MS)

    assert has(folder_blobs, step.digest)


def test_segments_go_when_their_job_has_ended(sqlite_database, folder_blobs):
    folder_blobs.create(SEGMENT, b"frames")
    folder_blobs.create(SMALL_COPY, b"small")
    with sqlite_database.write() as conn:
        keep_job(conn, folder_blobs, film=b"film", segment=SEGMENT)

    collected = collect(sqlite_database, folder_blobs, after_ms=DAY_MS)

    assert collected.segments == 2
    assert folder_blobs.size(SEGMENT) is None


def test_segments_of_a_job_at_work_stay_however_old(sqlite_database, folder_blobs):
    folder_blobs.create(SEGMENT, b"frames")
    folder_blobs.create(SMALL_COPY, b"small")
    began_ms = system_clock() + 5 * DAY_MS  # the segments were there before the job
    with sqlite_database.write() as conn:
        keep_job(
            conn,
            folder_blobs,
            film=b"film",
            segment=SEGMENT,
            status="running",
            created_ms=began_ms,
            ended_ms=None,
        )

    collected = collect(sqlite_database, folder_blobs, after_ms=6 * DAY_MS)

    assert collected.segments == 0
    assert folder_blobs.size(SMALL_COPY) == 5


def test_leftovers_of_writes_are_removed(sqlite_database, folder_blobs, folder_settings):
    folder_blobs.probe()
    (folder_settings.data_dir / "files" / "incoming" / "half").write_bytes(b"hal")

    assert collect(sqlite_database, folder_blobs, after_ms=DAY_MS).unfinished == 1


def test_collecting_again_finds_nothing(sqlite_database, folder_blobs):
    folder_blobs.put_bytes(b"orphan", "video/mp4")
    collect(sqlite_database, folder_blobs, after_ms=DAY_MS)

    assert collect(sqlite_database, folder_blobs, after_ms=DAY_MS) == (0, 0, 0, 0, 0)
