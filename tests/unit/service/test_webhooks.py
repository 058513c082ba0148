"""The webhooks of a user."""

import pytest
from tests.support.use_cases import User, add_user_with_key, complete, create

from openmotion.errors import Conflict, InvalidPayload, NotFound
from openmotion.ids import new_id
from openmotion.service import (
    Service,
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
from openmotion.wire import WebhookCreated

HOOK = b'{"url": "https://example.com/hook"}'


@pytest.fixture
def webhook(service: Service, user: User) -> WebhookCreated:
    """A webhook for all events."""
    return register_webhook(service, user.id, body=HOOK)


def test_a_webhook_is_registered_with_a_secret(service: Service, user: User):
    created = register_webhook(service, user.id, body=HOOK)

    assert created.secret.startswith("whsec_")
    assert (created.url, created.kinds, created.job_id) == ("https://example.com/hook", (), None)


def test_a_webhook_is_read_without_its_secret(
    service: Service, user: User, webhook: WebhookCreated
):
    found = read_webhook(service, user.id, webhook.id.upper())

    assert found.model_dump() == webhook.model_dump(exclude={"secret"})
    assert list_webhooks(service, user.id).webhooks == (found,)


@pytest.mark.parametrize("url", ["http://127.0.0.1/", "ftp://example.com", "http://localhost"])
def test_a_private_address_is_refused(service: Service, user: User, url: str):
    with pytest.raises(InvalidPayload):
        register_webhook(service, user.id, body=f'{{"url": "{url}"}}'.encode())


def test_an_address_that_the_operator_allows_is_taken(service: Service, user: User):
    register_webhook(service, user.id, body=b'{"url": "http://127.0.0.1:8099/hook"}')


def test_a_webhook_is_changed(service: Service, user: User, webhook: WebhookCreated):
    sent = b'{"url": "https://example.com/new", "kinds": ["motion.session.failed"]}'

    found = update_webhook(service, user.id, webhook.id, body=sent)

    assert (found.url, found.kinds) == ("https://example.com/new", ("motion.session.failed",))


def test_a_webhook_is_stopped_and_started(service: Service, user: User, webhook: WebhookCreated):
    stopped = update_webhook(service, user.id, webhook.id, body=b'{"enabled": false}')
    started = update_webhook(service, user.id, webhook.id, body=b'{"enabled": true}')

    assert (stopped.disabled_at is None, stopped.disabled_reason) == (False, "stopped by its user")
    assert (started.disabled_at, started.disabled_reason) == (None, None)


def test_a_deleted_webhook_is_found_no_more(service: Service, user: User, webhook: WebhookCreated):
    delete_webhook(service, user.id, webhook.id)

    with pytest.raises(NotFound):
        read_webhook(service, user.id, webhook.id)


def test_a_new_secret_replaces_the_old_one(service: Service, user: User, webhook: WebhookCreated):
    rotated = rotate_webhook_secret(service, user.id, webhook.id)

    assert rotated.secret != webhook.secret
    assert rotated.previous_ends_at == "2026-04-29T23:01:04.198Z"


def test_the_webhook_urls_of_jobs_share_a_secret(service: Service, user: User):
    first = read_job_secret(service, user.id)

    rotated = rotate_job_secret(service, user.id)

    assert first.previous_ends_at is None
    assert read_job_secret(service, user.id) == rotated != first


def test_deliveries_are_listed_in_pages(service: Service, user: User, webhook: WebhookCreated):
    create(service, user)
    complete(service)

    first = list_deliveries(service, user.id, webhook.id, limit=3)
    second = list_deliveries(service, user.id, webhook.id, limit=3, cursor=first.next_cursor)

    assert (len(first.deliveries), len(second.deliveries), second.next_cursor) == (3, 1, None)
    assert {one.state for one in first.deliveries} == {"pending"}
    assert first.deliveries[0].next_attempt_at is not None


def test_a_delivery_is_read_with_its_log(service: Service, user: User, webhook: WebhookCreated):
    create(service, user)
    [listed] = list_deliveries(service, user.id, webhook.id).deliveries

    assert read_delivery(service, user.id, webhook.id, listed.id) == listed


def test_a_delivery_is_sent_again_with_its_id(
    service: Service, user: User, webhook: WebhookCreated
):
    create(service, user)
    [listed] = list_deliveries(service, user.id, webhook.id).deliveries

    again = redeliver(service, user.id, webhook.id, listed.id)

    assert (again.id, again.state, again.attempts) == (listed.id, "pending", 0)


def test_nothing_is_sent_again_to_a_stopped_webhook(
    service: Service, user: User, webhook: WebhookCreated
):
    create(service, user)
    [listed] = list_deliveries(service, user.id, webhook.id).deliveries
    update_webhook(service, user.id, webhook.id, body=b'{"enabled": false}')

    with pytest.raises(Conflict):
        redeliver(service, user.id, webhook.id, listed.id)


def test_a_delivery_belongs_to_its_webhook(service: Service, user: User, webhook: WebhookCreated):
    create(service, user)
    [listed] = list_deliveries(service, user.id, webhook.id).deliveries

    for webhook_id, delivery_id in ((new_id(), listed.id), (webhook.id, new_id())):
        with pytest.raises(NotFound):
            read_delivery(service, user.id, webhook_id, delivery_id)


def test_the_webhooks_of_others_are_not_found(
    service: Service, user: User, webhook: WebhookCreated
):
    stranger = add_user_with_key(service).id

    assert list_webhooks(service, stranger).webhooks == ()
    for act in (read_webhook, delete_webhook, rotate_webhook_secret, list_deliveries):
        with pytest.raises(NotFound):
            act(service, stranger, webhook.id)
    with pytest.raises(NotFound):
        update_webhook(service, stranger, webhook.id, body=b"{")
