"""`openmotion worker`: jobs, without the API."""

from openmotion.cli.installation import DataFolder, read_settings


def worker(data: DataFolder = None) -> None:
    """Work on jobs, next to `openmotion api`, until told to end.

    Any number of workers may run, on any number of machines with one database and one file store.
    """
    settings = read_settings(data)

    from openmotion.cli.running import end_event, started_worker
    from openmotion.cli.session import begin
    from openmotion.server import configure_logging

    processes = begin().workers
    configure_logging(settings.log_format, settings.log_level)
    ended = end_event()
    with started_worker(settings, processes) as running:
        print("openmotion takes jobs", flush=True)
        ended.wait()
        running.drain(settings.grace_seconds)
