"""A worker as a process of its own: `python -m tests.support.worker_process`.

It reads the settings from the environment, prints "ready" once it takes jobs, and drains and ends
when it is told to.
"""

import os
import signal
import sys
import threading
from dataclasses import replace

import structlog

from openmotion.jobs import Worker
from openmotion.settings import ServiceSettings, Settings, keep_kernels
from openmotion.store import BlobStore, open_database, service_secret


def main() -> None:
    """Work until SIGTERM."""
    told = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: told.set())
    keep_kernels(Settings().cache_dir)
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    settings = ServiceSettings()
    database = open_database(settings)
    worker = Worker(
        settings, database, BlobStore.open(settings), service_secret(settings), processes=2
    )
    version = os.environ.get("TEST_ENGINE_VERSION")  # noqa: TID251  (the test's own)
    if version:  # as if another version drew other pixels
        worker._equipment = replace(worker._equipment, version=version)
    worker.start()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    told.wait()
    worker.drain(settings.grace_seconds)
    worker.close()
    database.close()


if __name__ == "__main__":
    main()
