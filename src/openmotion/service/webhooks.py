"""The webhooks of a user, and what they were sent."""

from openmotion import webhooks
from openmotion.errors import NotFound
from openmotion.service.parts import Service
from openmotion.service.paths import check_limit, read_id, read_number_cursor, write_cursor
from openmotion.store import Connection
from openmotion.wire import (
    DeliveryAttempt,
    DeliveryPage,
    DeliveryRecord,
    WebhookCreated,
    WebhookPage,
    WebhookRecord,
    WebhookRequest,
    WebhookSecret,
    WebhookUpdate,
    read_json,
    timestamp,
    validate,
)

_STOPPED = "stopped by its user"


def register_webhook(service: Service, user_id: str, *, body: bytes) -> WebhookCreated:
    """Tell an address of the events of all jobs of a user; the secret is shown this once.

    Raises:
        InvalidPayload: the body breaks rules.
        Conflict: the user has as many webhooks as one may have.
    """
    wanted = validate(WebhookRequest, read_json(body), allow_hosts=service.allowed_hosts)
    now_ms = service.clock()

    def work(conn: Connection) -> WebhookCreated:
        webhook, secret = webhooks.register(
            conn,
            user_id=user_id,
            url=wanted.url,
            kinds=wanted.kinds,
            service_secret=service.secret,
            now_ms=now_ms,
        )
        return WebhookCreated(**_record(webhook).model_dump(), secret=secret)

    return service.database.run(work)


def list_webhooks(service: Service, user_id: str) -> WebhookPage:
    """The registered webhooks of a user, the newest first."""
    with service.database.read() as conn:
        found = webhooks.list_webhooks(conn, user_id=user_id)
    return WebhookPage(webhooks=tuple(_record(webhook) for webhook in found))


def read_webhook(service: Service, user_id: str, webhook_id: str) -> WebhookRecord:
    """A webhook of a user, without its secret.

    Raises:
        NotFound: there is no such webhook that belongs to the user.
    """
    found_id = read_id(webhook_id, thing="webhook")
    with service.database.read() as conn:
        return _record(webhooks.find(conn, webhook_id=found_id, user_id=user_id))


def update_webhook(
    service: Service, user_id: str, webhook_id: str, *, body: bytes
) -> WebhookRecord:
    """Change a webhook; what the body leaves out stays.

    Raises:
        NotFound: there is no such webhook that belongs to the user.
        InvalidPayload: the body breaks rules.
    """
    found_id = read_webhook(service, user_id, webhook_id).id
    wanted = validate(WebhookUpdate, read_json(body), allow_hosts=service.allowed_hosts)
    now_ms = service.clock()

    def work(conn: Connection) -> WebhookRecord:
        webhook = webhooks.update(
            conn, webhook_id=found_id, user_id=user_id, url=wanted.url, kinds=wanted.kinds
        )
        if wanted.enabled is True:
            webhook = webhooks.enable(conn, webhook_id=found_id, user_id=user_id)
        elif wanted.enabled is False:
            webhook = webhooks.disable(
                conn, webhook_id=found_id, user_id=user_id, reason=_STOPPED, now_ms=now_ms
            )
        return _record(webhook)

    return service.database.run(work)


def delete_webhook(service: Service, user_id: str, webhook_id: str) -> None:
    """Forget a webhook, and what it was sent.

    Raises:
        NotFound: there is no such webhook that belongs to the user.
    """
    found_id = read_id(webhook_id, thing="webhook")
    service.database.run(lambda conn: webhooks.delete(conn, webhook_id=found_id, user_id=user_id))


def rotate_webhook_secret(service: Service, user_id: str, webhook_id: str) -> WebhookSecret:
    """A new secret for a webhook, shown this once; the one before signs too for a day.

    Raises:
        NotFound: there is no such webhook that belongs to the user.
        Conflict: it is of a job.
    """
    found_id = read_id(webhook_id, thing="webhook")
    now_ms = service.clock()

    def work(conn: Connection) -> webhooks.Secret:
        return webhooks.rotate_secret(
            conn,
            webhook_id=found_id,
            user_id=user_id,
            service_secret=service.secret,
            now_ms=now_ms,
        )

    return _secret(service.database.run(work))


def read_job_secret(service: Service, user_id: str) -> WebhookSecret:
    """The secret that signs what the `webhook_url`s of a user's jobs are sent."""
    now_ms = service.clock()

    def work(conn: Connection) -> webhooks.Secret:
        return webhooks.job_secret(
            conn, user_id=user_id, service_secret=service.secret, now_ms=now_ms
        )

    return _secret(service.database.run(work))


def rotate_job_secret(service: Service, user_id: str) -> WebhookSecret:
    """A new secret for the `webhook_url`s of jobs; the one before signs too for a day."""
    now_ms = service.clock()

    def work(conn: Connection) -> webhooks.Secret:
        return webhooks.rotate_job_secret(
            conn, user_id=user_id, service_secret=service.secret, now_ms=now_ms
        )

    return _secret(service.database.run(work))


def list_deliveries(
    service: Service, user_id: str, webhook_id: str, *, cursor: str | None = None, limit: int = 50
) -> DeliveryPage:
    """A page of what a webhook was sent, the newest first.

    Raises:
        NotFound: there is no such webhook that belongs to the user.
        InvalidPayload: the cursor or the limit is not a valid one.
    """
    found_id = read_id(webhook_id, thing="webhook")
    before_id = read_number_cursor(cursor)
    with service.database.read() as conn:
        found = webhooks.deliveries(
            conn,
            webhook_id=found_id,
            user_id=user_id,
            before_event_id=before_id,
            limit=check_limit(limit) + 1,
        )
    shown = found[:limit]
    return DeliveryPage(
        deliveries=tuple(_delivery(one, ()) for one in shown),
        next_cursor=write_cursor(shown[-1].event_id) if len(found) > limit else None,
    )


def read_delivery(
    service: Service, user_id: str, webhook_id: str, delivery_id: str
) -> DeliveryRecord:
    """What a webhook was sent once, with the log of all tries.

    Raises:
        NotFound: there is no such delivery that belongs to the user.
    """
    with service.database.read() as conn:
        found = _find_delivery(conn, user_id, webhook_id, delivery_id)
        log = webhooks.attempts(conn, delivery_id=found.id, user_id=user_id)
    return _delivery(
        found,
        tuple(
            DeliveryAttempt(
                at=timestamp(one.at_ms), status=one.status, error=one.error, took_ms=one.took_ms
            )
            for one in log
        ),
    )


def redeliver(service: Service, user_id: str, webhook_id: str, delivery_id: str) -> DeliveryRecord:
    """Send once more what a webhook was sent, with the same id.

    Raises:
        NotFound: there is no such delivery that belongs to the user.
        Conflict: its webhook is disabled.
    """
    now_ms = service.clock()

    def work(conn: Connection) -> webhooks.Delivery:
        found = _find_delivery(conn, user_id, webhook_id, delivery_id)
        return webhooks.redeliver(conn, delivery_id=found.id, user_id=user_id, now_ms=now_ms)

    return _delivery(service.database.run(work), ())


def _find_delivery(
    conn: Connection, user_id: str, webhook_id: str, delivery_id: str
) -> webhooks.Delivery:
    found = webhooks.find_delivery(
        conn, delivery_id=read_id(delivery_id, thing="delivery"), user_id=user_id
    )
    if found.webhook_id != read_id(webhook_id, thing="webhook"):
        raise NotFound("there is no such delivery")
    return found


def _record(webhook: webhooks.Webhook) -> WebhookRecord:
    disabled_ms = webhook.disabled_ms
    return WebhookRecord(
        id=webhook.id,
        url=webhook.url,
        kinds=webhook.kinds,
        job_id=webhook.session_id,
        created_at=timestamp(webhook.created_ms),
        disabled_at=None if disabled_ms is None else timestamp(disabled_ms),
        disabled_reason=webhook.disabled_reason,
    )


def _secret(secret: webhooks.Secret) -> WebhookSecret:
    ends_ms = secret.previous_ends_ms
    return WebhookSecret(
        secret=secret.text, previous_ends_at=None if ends_ms is None else timestamp(ends_ms)
    )


def _delivery(delivery: webhooks.Delivery, log: tuple[DeliveryAttempt, ...]) -> DeliveryRecord:
    return DeliveryRecord.model_validate(
        {
            "id": delivery.id,
            "event_id": delivery.event_id,
            "state": delivery.state,
            "attempts": delivery.attempts,
            "next_attempt_at": timestamp(delivery.next_ms) if delivery.state == "pending" else None,
            "created_at": timestamp(delivery.created_ms),
            "log": log,
        }
    )
