"""What all requests of one application share."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import ParamSpec, TypeVar

import anyio
import anyio.to_thread
from starlette.types import Scope

from openmotion.api.known_keys import KnownKeys
from openmotion.api.metrics import Metrics
from openmotion.api.rates import RateLimit
from openmotion.service import Service
from openmotion.settings import ServiceSettings

P = ParamSpec("P")
T = TypeVar("T")

# Fewer than the connections of the pool, so that nobody in a thread waits for one.
_DATABASE_THREADS = 8
_FILE_THREADS = 16


@dataclass(frozen=True, slots=True)
class Context:
    """The service and what belongs to answering over HTTP.

    Attributes:
        service: does what is asked.
        settings: of the service.
        metrics: of this application.
        requests: limit on all requests of a user, or None.
        creates: limit on new jobs and follow-ups of a user, or None.
        known_keys: whose the keys are that were seen.
        body_s: how long a body may take to arrive.
        heartbeat_s: how long an event stream is silent at most; proxies close what is silent for
            longer.
        drain: set once the process was told to end.
        database_threads: for work that may wait for the database.
        file_threads: for work that reads files.
    """

    service: Service
    settings: ServiceSettings
    metrics: Metrics
    requests: RateLimit | None
    creates: RateLimit | None
    known_keys: KnownKeys = field(default_factory=KnownKeys)
    body_s: float = 15.0
    heartbeat_s: float = 15.0
    drain: asyncio.Event = field(default_factory=asyncio.Event)
    database_threads: anyio.CapacityLimiter = field(
        default_factory=lambda: anyio.CapacityLimiter(_DATABASE_THREADS)
    )
    file_threads: anyio.CapacityLimiter = field(
        default_factory=lambda: anyio.CapacityLimiter(_FILE_THREADS)
    )

    async def read(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do work that only reads the database.

        SQLite's readers never wait, and reading a few rows takes less than going to a thread and
        back (benchmarks/service), so it happens in place.
        """
        if self.service.database.is_sqlite:
            return work(*args, **kwargs)
        return await self.write(work, *args, **kwargs)

    async def write(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do work that may wait for the database."""
        return await anyio.to_thread.run_sync(
            partial(work, *args, **kwargs), limiter=self.database_threads
        )

    async def open(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do work that reads files."""
        return await anyio.to_thread.run_sync(
            partial(work, *args, **kwargs), limiter=self.file_threads
        )


def context_of(scope: Scope) -> Context:
    """The context of the application that answers a request."""
    context: Context = scope["app"].state.context
    return context
