"""Writing down now and then which keys were used, so that no read has to."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog

from openmotion.api.context import Context
from openmotion.errors import StoreUnavailable
from openmotion.service import keep_touches

_EVERY_S = 30.0
_log = structlog.get_logger("openmotion.api")


@asynccontextmanager
async def keep_touching(context: Context) -> AsyncIterator[None]:
    """Write uses of keys down in the background, and what is left of them at the end."""
    task = asyncio.create_task(_repeat(context))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await _keep(context)


async def _repeat(context: Context) -> None:
    while True:
        await asyncio.sleep(_EVERY_S)
        await _keep(context)


async def _keep(context: Context) -> None:
    try:
        await context.write(keep_touches, context.service)
    except StoreUnavailable:
        _log.warning("key_uses_not_kept")
