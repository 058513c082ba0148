"""Webhooks over HTTP: registered, changed, told, told again, forgotten."""

from typing import Any
from uuid import uuid4

import pytest
from tests.support.apis import Api, Person

URL = "https://example.com/hooks/motion"


@pytest.fixture
def webhook(api: Api, person: Person) -> dict[str, Any]:
    """A webhook of the user."""
    answer = api.send("POST", "/webhooks", key=person.key, body={"url": URL})
    assert answer.status == 201
    found: dict[str, Any] = answer.json()
    return found


def test_the_secret_of_a_webhook_is_shown_once(api: Api, person: Person, webhook: dict[str, Any]):
    read = api.send("GET", f"/webhooks/{webhook['id']}", key=person.key).json()

    assert webhook["secret"].startswith("whsec_")
    assert read == {name: value for name, value in webhook.items() if name != "secret"}
    assert api.send("GET", "/webhooks", key=person.key).json() == {"webhooks": [read]}


def test_a_webhook_is_changed_stopped_and_started(
    api: Api, person: Person, webhook: dict[str, Any]
):
    path = f"/webhooks/{webhook['id']}"
    kinds = ["motion.session.completed"]

    changed = api.send("PATCH", path, key=person.key, body={"kinds": kinds}).json()
    stopped = api.send("PATCH", path, key=person.key, body={"enabled": False}).json()
    started = api.send("PATCH", path, key=person.key, body={"enabled": True}).json()

    assert (changed["kinds"], changed["url"]) == (kinds, URL)
    assert stopped["disabled_at"] is not None
    assert started["disabled_at"] is None


def test_a_new_secret_leaves_the_old_one_a_day(api: Api, person: Person, webhook: dict[str, Any]):
    path = f"/webhooks/{webhook['id']}/rotate-secret"

    fresh = api.send("POST", path, key=person.key).json()

    assert fresh["secret"] != webhook["secret"]
    assert fresh["previous_ends_at"] is not None


def test_what_was_sent_is_listed_read_and_sent_again(
    api: Api, person: Person, webhook: dict[str, Any]
):
    api.complete(api.create(person))
    path = f"/webhooks/{webhook['id']}/deliveries"

    page = api.send("GET", f"{path}?limit=1", key=person.key).json()
    [newest] = page["deliveries"]
    older = api.send("GET", f"{path}?cursor={page['next_cursor']}", key=person.key).json()
    one = api.send("GET", f"{path}/{newest['id']}", key=person.key).json()
    again = api.send("POST", f"{path}/{newest['id']}/redeliver", key=person.key)

    assert newest["event_id"] > older["deliveries"][0]["event_id"]
    assert (one["id"], one["log"]) == (newest["id"], [])
    assert (again.status, again.json()["state"]) == (202, "pending")


def test_a_forgotten_webhook_is_gone(api: Api, person: Person, webhook: dict[str, Any]):
    path = f"/webhooks/{webhook['id']}"

    assert api.send("DELETE", path, key=person.key).status == 204
    assert api.send("GET", path, key=person.key).status == 404


def test_the_webhook_of_somebody_else_does_not_exist(api: Api, webhook: dict[str, Any]):
    other = api.person()
    path = f"/webhooks/{webhook['id']}"

    for method, below in (
        ("GET", ""), ("DELETE", ""), ("POST", "/rotate-secret"), ("GET", "/deliveries"),
        ("POST", f"/deliveries/{uuid4()}/redeliver"), ("GET", f"/deliveries/{uuid4()}"),
    ):  # fmt: skip
        assert api.send(method, path + below, key=other.key).status == 404
    assert api.send("PATCH", path, key=other.key, body={}).status == 404


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"url": "http://127.0.0.1/hook"},
        {"url": URL, "kinds": ["everything"]},
        {"url": URL, "secret": "mine"},
        {"url": 5},
    ],
)
def test_a_webhook_that_breaks_rules_is_refused(api: Api, person: Person, body: dict[str, Any]):
    assert api.send("POST", "/webhooks", key=person.key, body=body or {"x": 1}).status == 400


def test_the_secret_of_the_webhooks_of_jobs_stays_until_it_is_replaced(api: Api, person: Person):
    first = api.send("GET", "/webhook-secret", key=person.key).json()
    again = api.send("GET", "/webhook-secret", key=person.key).json()
    fresh = api.send("POST", "/webhook-secret/rotate", key=person.key).json()

    assert first == again
    assert fresh["secret"] != first["secret"]
