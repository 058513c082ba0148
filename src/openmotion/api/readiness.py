"""Whether the service can serve, and what stands in the way."""

import asyncio
from collections.abc import Awaitable
from typing import Literal

from openmotion.api.context import Context
from openmotion.errors import StoreUnavailable
from openmotion.store import free_bytes
from openmotion.wire import AnswerBody

_PATIENCE_S = 3.0

Check = Literal["ok", "failed"]


class Health(AnswerBody):
    """The process answers."""

    status: Literal["ok"]


class Readiness(AnswerBody):
    """Whether requests can be served.

    Attributes:
        status: `ready` if all is well, `draining` once the process was told to end.
        database: whether the database answers.
        files: whether the file store answers.
        disk: whether more than the reserve is free.
    """

    status: Literal["ready", "draining", "unavailable"]
    database: Check
    files: Check
    disk: Check


async def check_readiness(context: Context) -> Readiness:
    """Ask everything that serving needs, each for a few seconds at most."""
    service = context.service
    database, files, disk = await asyncio.gather(
        _check(context.write(service.database.probe)),
        _check(context.open(service.blobs.probe)),
        _check(context.open(_require_room, context)),
    )
    if context.drain.is_set():
        status: Literal["ready", "draining", "unavailable"] = "draining"
    else:
        status = "ready" if (database, files, disk) == ("ok", "ok", "ok") else "unavailable"
    return Readiness(status=status, database=database, files=files, disk=disk)


def _require_room(context: Context) -> None:
    settings = context.settings
    if free_bytes(settings.data_dir) < settings.reserve_mb * 1_000_000:
        raise StoreUnavailable("there is less room than the reserve")


async def _check(probe: Awaitable[None]) -> Check:
    try:
        await asyncio.wait_for(probe, _PATIENCE_S)
    except (StoreUnavailable, TimeoutError, OSError):
        return "failed"
    return "ok"
