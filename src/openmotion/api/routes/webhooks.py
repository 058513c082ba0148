"""Addresses that are told of events, and what was sent to them."""

from starlette.requests import Request
from starlette.responses import Response

from openmotion.api.answers import empty_answer, json_answer
from openmotion.api.bodies import expect_no_body, read_body
from openmotion.api.callers import authorize
from openmotion.api.context import Context
from openmotion.api.operations import Operations
from openmotion.api.parameters import CURSOR, LIMIT
from openmotion.api.queries import MOST_ON_PAGE, PAGE, Query
from openmotion.service import (
    delete_webhook,
    list_deliveries,
    list_webhooks,
    read_delivery,
    read_job_secret,
    read_webhook,
    redeliver,
    register_webhook,
    rotate_job_secret,
    rotate_webhook_secret,
    update_webhook,
)
from openmotion.wire import (
    DeliveryPage,
    DeliveryRecord,
    ErrorBody,
    WebhookCreated,
    WebhookPage,
    WebhookRecord,
    WebhookRequest,
    WebhookSecret,
    WebhookUpdate,
)

operations = Operations("webhooks")


@operations.add(
    "POST",
    "/webhooks",
    summary="Register a webhook",
    answers={201: WebhookCreated, 409: ErrorBody},
    body=WebhookRequest,
)
async def create_webhook(request: Request, context: Context) -> Response:
    """Registers an address for events of all jobs; the secret is shown this once."""
    caller = await authorize(request, context)
    body = await read_body(request, context)
    created = await context.write(register_webhook, context.service, caller.user_id, body=body)
    return json_answer(created, 201)


@operations.add("GET", "/webhooks", summary="List webhooks", answers={200: WebhookPage})
async def list_user_webhooks(request: Request, context: Context) -> Response:
    """Returns the webhooks of the API key user, the newest first."""
    caller = await authorize(request, context)
    return json_answer(await context.read(list_webhooks, context.service, caller.user_id))


@operations.add(
    "GET",
    "/webhooks/{webhook_id}",
    summary="Read a webhook",
    answers={200: WebhookRecord, 404: ErrorBody},
)
async def read_user_webhook(request: Request, context: Context) -> Response:
    """Returns a webhook, without its secret."""
    caller = await authorize(request, context)
    webhook = await context.read(
        read_webhook, context.service, caller.user_id, request.path_params["webhook_id"]
    )
    return json_answer(webhook)


@operations.add(
    "PATCH",
    "/webhooks/{webhook_id}",
    summary="Change a webhook",
    answers={200: WebhookRecord, 404: ErrorBody},
    body=WebhookUpdate,
)
async def update_user_webhook(request: Request, context: Context) -> Response:
    """Changes the address or the kinds of events of a webhook, stops it or starts it again."""
    caller = await authorize(request, context)
    body = await read_body(request, context)
    webhook = await context.write(
        update_webhook,
        context.service,
        caller.user_id,
        request.path_params["webhook_id"],
        body=body,
    )
    return json_answer(webhook)


@operations.add(
    "DELETE",
    "/webhooks/{webhook_id}",
    summary="Delete a webhook",
    answers={204: None, 404: ErrorBody},
    takes_nothing=True,
)
async def delete_user_webhook(request: Request, context: Context) -> Response:
    """Removes a webhook; nothing more is sent to it."""
    caller = await authorize(request, context)
    await expect_no_body(request, context)
    await context.write(
        delete_webhook, context.service, caller.user_id, request.path_params["webhook_id"]
    )
    return empty_answer()


@operations.add(
    "POST",
    "/webhooks/{webhook_id}/rotate-secret",
    summary="Replace the secret of a webhook",
    answers={200: WebhookSecret, 404: ErrorBody},
    takes_nothing=True,
)
async def rotate_secret(request: Request, context: Context) -> Response:
    """Makes a new secret, shown this once; the old one signs too for a day."""
    caller = await authorize(request, context)
    await expect_no_body(request, context)
    secret = await context.write(
        rotate_webhook_secret,
        context.service,
        caller.user_id,
        request.path_params["webhook_id"],
    )
    return json_answer(secret)


@operations.add(
    "GET",
    "/webhooks/{webhook_id}/deliveries",
    summary="List what was sent",
    answers={200: DeliveryPage, 404: ErrorBody},
    parameters=(CURSOR, LIMIT),
)
async def list_webhook_deliveries(request: Request, context: Context) -> Response:
    """Returns what was sent to a webhook and what came of it, the newest first."""
    caller = await authorize(request, context)
    query = Query(request, ("cursor", "limit"))
    page = await context.read(
        list_deliveries,
        context.service,
        caller.user_id,
        request.path_params["webhook_id"],
        cursor=query.text("cursor"),
        limit=query.integer("limit", default=PAGE, least=1, most=MOST_ON_PAGE),
    )
    return json_answer(page)


@operations.add(
    "GET",
    "/webhooks/{webhook_id}/deliveries/{delivery_id}",
    summary="Read what was sent",
    answers={200: DeliveryRecord, 404: ErrorBody},
)
async def read_webhook_delivery(request: Request, context: Context) -> Response:
    """Returns what was sent to a webhook once, with the log of every try."""
    caller = await authorize(request, context)
    delivery = await context.read(
        read_delivery,
        context.service,
        caller.user_id,
        request.path_params["webhook_id"],
        request.path_params["delivery_id"],
    )
    return json_answer(delivery)


@operations.add(
    "POST",
    "/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver",
    summary="Send again",
    answers={202: DeliveryRecord, 404: ErrorBody, 409: ErrorBody},
    takes_nothing=True,
)
async def redeliver_event(request: Request, context: Context) -> Response:
    """Sends an event once more, with the same id."""
    caller = await authorize(request, context)
    await expect_no_body(request, context)
    delivery = await context.write(
        redeliver,
        context.service,
        caller.user_id,
        request.path_params["webhook_id"],
        request.path_params["delivery_id"],
    )
    return json_answer(delivery, 202)


@operations.add(
    "GET",
    "/webhook-secret",
    summary="Read the secret of job webhooks",
    answers={200: WebhookSecret},
)
async def read_webhook_secret(request: Request, context: Context) -> Response:
    """Returns the secret that signs what the `webhook_url` of a job is sent."""
    caller = await authorize(request, context)
    return json_answer(await context.write(read_job_secret, context.service, caller.user_id))


@operations.add(
    "POST",
    "/webhook-secret/rotate",
    summary="Replace the secret of job webhooks",
    answers={200: WebhookSecret},
    takes_nothing=True,
)
async def rotate_job_webhook_secret(request: Request, context: Context) -> Response:
    """Makes a new secret for the `webhook_url` of jobs; the old one signs too for a day."""
    caller = await authorize(request, context)
    await expect_no_body(request, context)
    return json_answer(await context.write(rotate_job_secret, context.service, caller.user_id))
