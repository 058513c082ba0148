"""Secrets and signatures, checked with the library that receivers use."""

import base64
from concurrent.futures import ThreadPoolExecutor

import pytest
from standardwebhooks import Webhook as StandardWebhook
from standardwebhooks.webhooks import WebhookVerificationError

from openmotion.ids import new_id
from openmotion.store import system_clock
from openmotion.webhooks import Signer, secret_of, sign
from openmotion.webhooks.signing import ensure_signer, rotate_signer

SERVICE = b"s" * 32
PAYLOAD = '{"type":"motion.session.completed"}'
DAY_MS = 24 * 3600 * 1000


def make_secret(signer_id="a", generation=0, service=SERVICE):
    return secret_of(service, signer_id=signer_id, generation=generation)


def test_a_secret_is_32_bytes_in_the_form_of_the_standard():
    secret = make_secret()

    assert secret.startswith("whsec_")
    assert len(base64.b64decode(secret.removeprefix("whsec_"))) == 32


def test_secrets_differ_by_service_signer_and_generation():
    secrets = {
        make_secret(),
        make_secret(signer_id="b"),
        make_secret(generation=1),
        make_secret(service=b"t" * 32),
    }

    assert len(secrets) == 4


def test_a_receiver_can_check_a_signature():
    secret = make_secret()
    headers = sign([secret], delivery_id="id", payload=PAYLOAD, now_ms=system_clock())

    assert StandardWebhook(secret).verify(PAYLOAD, headers) == {"type": "motion.session.completed"}


def test_while_a_secret_is_rotated_both_are_good():
    old, new = make_secret(), make_secret(generation=1)
    headers = sign([new, old], delivery_id="id", payload=PAYLOAD, now_ms=system_clock())

    StandardWebhook(old).verify(PAYLOAD, headers)
    StandardWebhook(new).verify(PAYLOAD, headers)


def test_a_payload_that_was_changed_is_found_out():
    secret = make_secret()
    headers = sign([secret], delivery_id="id", payload=PAYLOAD, now_ms=system_clock())

    with pytest.raises(WebhookVerificationError):
        StandardWebhook(secret).verify(PAYLOAD + " ", headers)


def test_the_headers_say_which_delivery_and_when_in_seconds():
    headers = sign([make_secret()], delivery_id="id", payload=PAYLOAD, now_ms=1_700_000_000_999)

    assert headers["webhook-id"] == "id"
    assert headers["webhook-timestamp"] == "1700000000"


def test_the_generation_before_signs_until_it_ends():
    signer = Signer("a", 3, previous_ends_ms=1000)

    assert signer.generations(999) == (3, 2)
    assert signer.generations(1000) == (3,)


def test_a_signer_that_was_never_rotated_has_one_generation():
    assert Signer("a", 0, None).generations(0) == (0,)


def test_rotating_counts_up_and_lets_the_old_secret_sign_for_a_day(database):
    signer_id = new_id()
    with database.write() as conn:
        ensure_signer(conn, signer_id)
        signer = rotate_signer(conn, signer_id, now_ms=5)

    assert signer == Signer(signer_id, 1, DAY_MS + 5)


def test_a_signer_made_by_several_at_once_is_one(database):
    signer_id = new_id()

    def make(_):
        return database.run(lambda conn: ensure_signer(conn, signer_id))

    with ThreadPoolExecutor(8) as pool:
        signers = set(pool.map(make, range(16)))

    assert signers == {Signer(signer_id, 0, None)}
