"""What a job would cost, what there is, and what it was spent on."""

from starlette.requests import Request
from starlette.responses import Response

from openmotion.api.answers import json_answer
from openmotion.api.bodies import read_body
from openmotion.api.callers import authorize
from openmotion.api.context import Context
from openmotion.api.operations import Operations
from openmotion.api.parameters import CURSOR, LIMIT
from openmotion.api.queries import MOST_ON_PAGE, PAGE, Query
from openmotion.service import quote, read_balance, read_usage
from openmotion.wire import BalanceAnswer, CreateRequest, Quote, UsagePage

operations = Operations("credits")


@operations.add(
    "POST",
    "/quote",
    summary="Quote a job",
    answers={200: Quote},
    body=CreateRequest,
    takes_any=True,
)
async def quote_session(request: Request, context: Context) -> Response:
    """Checks a request and says what it would hold, without running it."""
    await authorize(request, context)
    body = await read_body(request, context)
    return json_answer(await context.read(quote, context.service, body=body))


@operations.add("GET", "/balance", summary="Read the balance", answers={200: BalanceAnswer})
async def read_user_balance(request: Request, context: Context) -> Response:
    """Returns the credits of the API key user."""
    caller = await authorize(request, context)
    return json_answer(await context.read(read_balance, context.service, caller.user_id))


@operations.add(
    "GET",
    "/usage",
    summary="Read the usage of credits",
    answers={200: UsagePage},
    parameters=(CURSOR, LIMIT),
)
async def read_user_usage(request: Request, context: Context) -> Response:
    """Returns every change of the credits of the API key user, the newest first."""
    caller = await authorize(request, context)
    query = Query(request, ("cursor", "limit"))
    page = await context.read(
        read_usage,
        context.service,
        caller.user_id,
        cursor=query.text("cursor"),
        limit=query.integer("limit", default=PAGE, least=1, most=MOST_ON_PAGE),
    )
    return json_answer(page)
