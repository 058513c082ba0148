"""What `serve`, `api` and `worker` share: the parts of a service, and how they end."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from openmotion.cli.installation import opened_database

if TYPE_CHECKING:
    from openmotion.jobs import Worker
    from openmotion.service import Service
    from openmotion.settings import ServiceSettings


@contextmanager
def opened_service(settings: "ServiceSettings") -> Iterator["Service"]:
    """The parts of a service, for as long as the block lasts.

    Raises:
        InvalidSettings: the service cannot start with these settings.
        StoreUnavailable: the database or the files do not answer.
    """
    from openmotion.service import Service
    from openmotion.store import BlobStore, service_secret, system_clock

    secret = service_secret(settings)
    blobs = BlobStore.open(settings)
    with opened_database(settings) as database:
        yield Service(
            database=database, blobs=blobs, settings=settings, secret=secret, clock=system_clock
        )


@contextmanager
def started_worker(settings: "ServiceSettings", processes: int) -> Iterator["Worker"]:
    """A worker that takes jobs, with connections of its own, for as long as the block lasts.

    Args:
        settings: of the service.
        processes: that draw; 0 takes one for each core.

    Raises:
        InvalidSettings: the service cannot start with these settings.
        StoreUnavailable: the database or the files do not answer.
    """
    from openmotion.jobs import Worker

    with (
        opened_service(settings) as parts,
        Worker(
            settings,
            parts.database,
            parts.blobs,
            parts.secret,
            parts.clock,
            processes=processes,
        ) as worker,
    ):
        yield worker


def end_event() -> threading.Event:
    """An event that is set when this process is told to end, by SIGTERM or SIGINT."""
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    return ended
