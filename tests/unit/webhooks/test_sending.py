"""One delivery is signed, posted once, and its answer judged."""

import pytest
from standardwebhooks import Webhook as StandardWebhook
from tests.support.receivers import Reply
from tests.unit.webhooks.conftest import SECRET

from openmotion.errors import AddressRefused
from openmotion.outbound import Answer, Gate, Unreachable
from openmotion.store import system_clock
from openmotion.webhooks import Due, Signer, secret_of, send

DUE = Due(
    delivery_id="0b1f6f0e-0000-4000-8000-000000000000",
    webhook_id="w",
    user_id="u",
    url="https://example.com/hook",
    payload='{"type":"motion.session.completed","data":{"title":"Müsli"}}',
    signer=Signer("w", 1, None),
)


class FakePost:
    """Answers as told and remembers what was posted."""

    def __init__(self, answer):
        self.answer = answer
        self.posted = []

    def __call__(self, url, *, body, headers, gate, timeout_s):
        self.posted.append((url, body, dict(headers), timeout_s))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def answering(status, retry_after_s=None):
    return FakePost(Answer(status=status, retry_after_s=retry_after_s, took_ms=3))


def send_by(post, due=DUE, now_ms=None):
    return send(
        due,
        service_secret=SECRET,
        gate=Gate(frozenset()),
        now_ms=system_clock() if now_ms is None else now_ms,
        post=post,
    )


def test_the_payload_is_sent_to_the_byte_and_signed():
    post = answering(200)
    send_by(post)

    [(url, body, headers, _)] = post.posted
    secret = secret_of(SECRET, signer_id="w", generation=1)
    assert (url, body) == (DUE.url, DUE.payload.encode())
    assert headers["webhook-id"] == DUE.delivery_id
    assert headers["content-type"] == "application/json"
    StandardWebhook(secret).verify(body, headers)


def test_while_a_secret_is_rotated_two_signatures_are_sent():
    post = answering(200)
    send_by(post, Due(*_but_signer(Signer("w", 1, previous_ends_ms=2000))), now_ms=1000)
    send_by(post, Due(*_but_signer(Signer("w", 1, previous_ends_ms=2000))), now_ms=3000)

    counts = [len(headers["webhook-signature"].split()) for _, _, headers, _ in post.posted]
    assert counts == [2, 1]


def _but_signer(signer):
    return (DUE.delivery_id, DUE.webhook_id, DUE.user_id, DUE.url, DUE.payload, signer)


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
def test_any_2xx_is_a_success(status):
    outcome = send_by(answering(status))

    assert outcome.is_delivered
    assert (outcome.status, outcome.error, outcome.took_ms) == (status, None, 3)


@pytest.mark.parametrize("status", [100, 199, 301, 302, 307, 308, 400, 404, 410, 429, 500, 503])
def test_any_other_answer_is_a_failure(status):
    outcome = send_by(answering(status))

    assert not outcome.is_delivered
    assert str(status) in outcome.error


def test_only_410_means_that_the_receiver_is_gone():
    assert send_by(answering(410)).is_gone
    assert not send_by(answering(404)).is_gone


def test_what_the_receiver_asks_to_wait_is_handed_on():
    assert send_by(answering(429, retry_after_s=120)).retry_after_s == 120


@pytest.mark.parametrize("error", [AddressRefused("it is private"), Unreachable("no answer")])
def test_an_address_that_cannot_be_reached_is_a_failure(error):
    outcome = send_by(FakePost(error))

    assert not outcome.is_delivered
    assert (outcome.status, outcome.error) == (None, str(error))


def test_a_real_receiver_gets_what_was_signed(receiver):
    due = Due(DUE.delivery_id, "w", "u", receiver.url, DUE.payload, DUE.signer)
    receiver.reply = Reply(status=503, headers={"Retry-After": "7"})
    outcome = send(due, service_secret=SECRET, gate=receiver.gate, now_ms=system_clock())

    [received] = receiver.received
    assert (outcome.status, outcome.retry_after_s) == (503, 7)
    StandardWebhook(secret_of(SECRET, signer_id="w", generation=1)).verify(
        received.body, dict(received.headers)
    )


def test_a_private_address_is_refused_without_a_connection(receiver):
    due = Due(DUE.delivery_id, "w", "u", receiver.url, DUE.payload, DUE.signer)
    outcome = send(due, service_secret=SECRET, gate=Gate(frozenset()), now_ms=system_clock())

    assert not outcome.is_delivered
    assert receiver.received == []
