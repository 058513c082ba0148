"""Events of a job as they happen: server-sent events."""

import asyncio
import json
from collections.abc import AsyncGenerator

from openmotion.api.context import Context
from openmotion.api.streamed import StreamedAnswer
from openmotion.errors import MotionError
from openmotion.service import EventsRead, events_after
from openmotion.wire import EventRecord

_LOOK_EVERY_S = 0.5
# Together, streams look at most this many times a second, however many there are.
_LOOKS_PER_S = 200
_PAGE = 100
_RETRY_MS = 2000


def event_stream(
    context: Context, user_id: str, job_id: str, *, first: EventsRead
) -> StreamedAnswer:
    """A stream that begins with events that were read and goes on until the job ends."""
    return StreamedAnswer(
        _counted(context, _events(context, user_id, job_id, first)),
        media_type="text/event-stream",
        headers={"cache-control": "no-store", "x-accel-buffering": "no"},
    )


async def _counted(context: Context, texts: AsyncGenerator[str, None]) -> AsyncGenerator[str, None]:
    context.metrics.streams += 1
    try:
        async for text in texts:
            yield text
    finally:
        context.metrics.streams -= 1


async def _events(
    context: Context, user_id: str, job_id: str, page: EventsRead
) -> AsyncGenerator[str, None]:
    yield f"retry: {_RETRY_MS}\n\n"
    loop = asyncio.get_running_loop()
    spoke = loop.time()
    while True:
        for event in page.body.events:
            yield _written(event)
            spoke = loop.time()
        if page.is_over:
            return
        if not page.body.has_more:
            if await _pause(context):
                yield ": the service restarts; continue with Last-Event-ID\n\n"
                return
            if loop.time() - spoke >= context.heartbeat_s:
                yield ": still there\n\n"
                spoke = loop.time()
        try:
            page = await context.read(
                events_after,
                context.service,
                user_id,
                job_id,
                after_id=page.body.last_id,
                limit=_PAGE,
            )
        except MotionError:  # deleted, or the database does not answer: the client comes back
            return


async def _pause(context: Context) -> bool:
    """Wait a moment; whether the process was told to end meanwhile."""
    streams = context.metrics.streams
    seconds = max(_LOOK_EVERY_S, streams / _LOOKS_PER_S)
    try:
        await asyncio.wait_for(context.drain.wait(), min(seconds, context.heartbeat_s))
    except TimeoutError:
        return False
    return True


def _written(event: EventRecord) -> str:
    data = json.dumps(event.model_dump(mode="json"), ensure_ascii=False, separators=(",", ":"))
    return f"id: {event.id}\nevent: {event.kind}\ndata: {data}\n\n"
