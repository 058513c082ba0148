"""What happened to a job, as pages or as a stream."""

from starlette.requests import Request
from starlette.responses import Response

from openmotion.api.answers import empty_answer, json_answer
from openmotion.api.callers import authorize
from openmotion.api.context import Context
from openmotion.api.headers import last_event_id, wants_stream
from openmotion.api.operations import Operations
from openmotion.api.parameters import LIMIT, Parameter
from openmotion.api.queries import MOST_ON_PAGE, PAGE, Query
from openmotion.api.streams import event_stream
from openmotion.service import events_after
from openmotion.wire import EventPage, JobNotFoundBody

operations = Operations("events")

_LARGEST_ID = 2**63 - 1
_AFTER = Parameter(
    name="after",
    place="query",
    description="Only events behind the one of this id.",
    shape={"type": "integer", "minimum": 0, "maximum": _LARGEST_ID, "default": 0},
)
_LAST_EVENT_ID = Parameter(
    name="Last-Event-ID",
    place="header",
    description="As `after`; sent by browsers that take a stream up again.",
    shape={"type": "string", "pattern": "^[0-9]{1,18}$"},
)


@operations.add(
    "GET",
    "/sessions/{job_id}/events",
    summary="Read the events of a job",
    answers={200: EventPage, 204: None, 404: JobNotFoundBody},
    parameters=(_AFTER, LIMIT, _LAST_EVENT_ID),
    content={"text/event-stream": {"type": "string"}},
)
async def read_events(request: Request, context: Context) -> Response:
    """Returns what happened to a job, the oldest first.

    With `Accept: text/event-stream` the answer is a stream of server-sent events that goes on
    until the job is completed or failed; its ids continue it after a break. Whoever continues
    behind the end gets 204.
    """
    caller = await authorize(request, context)
    query = Query(request, ("after", "limit"))
    limit = query.integer("limit", default=PAGE, least=1, most=MOST_ON_PAGE)
    after = query.integer("after", default=0, least=0, most=_LARGEST_ID)
    seen = last_event_id(request)
    job_id = request.path_params["job_id"]
    page = await context.read(
        events_after,
        context.service,
        caller.user_id,
        job_id,
        after_id=after if seen is None else seen,
        limit=limit,
    )
    if not wants_stream(request):
        return json_answer(page.body)
    if seen is not None and page.is_over and not page.body.events:
        return empty_answer()
    return event_stream(context, caller.user_id, job_id, first=page)
