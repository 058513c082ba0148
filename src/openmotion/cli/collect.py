"""`openmotion collect`: remove what no job needs."""

from openmotion.cli.installation import DataFolder, opened_database, read_settings

_DAY_MS = 24 * 3600 * 1000


def collect(data: DataFolder = None) -> None:
    """Remove what no job needs and is older than OPENMOTION_RETENTION_DAYS.

    A worker does it every hour as well.
    """
    settings = read_settings(data)

    from openmotion.store import BlobStore, collect_garbage, system_clock

    blobs = BlobStore.open(settings)
    with opened_database(settings) as database:
        collected = collect_garbage(
            database,
            blobs,
            now_ms=system_clock(),
            retention_ms=settings.retention_days * _DAY_MS,
            output_ms=settings.output_days * _DAY_MS,
        )
    print(
        f"removed {collected.blobs} files and {collected.segments} segments, "
        f"{collected.size / 1e6:.1f} MB, and the content of {collected.sessions} deleted jobs"
    )
