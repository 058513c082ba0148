"""A key that works names its user; one that does not gets one answer."""

import pytest

from openmotion.accounts import (
    create_user,
    disable_user,
    enable_user,
    identify,
    issue_key,
    revoke_key,
)
from openmotion.errors import KeyRejected

PEPPER = b"p" * 32


@pytest.fixture
def user(conn):
    return create_user(conn, "ada@example.com", now_ms=1)


def rejection(conn, token, *, pepper=PEPPER, now_ms=10):
    with pytest.raises(KeyRejected) as refusal:
        identify(conn, token, pepper=pepper, now_ms=now_ms)
    return str(refusal.value)


def test_a_key_names_its_user(conn, user):
    other = create_user(conn, "bob@example.com", now_ms=1)
    _, token = issue_key(conn, user.id, pepper=PEPPER, now_ms=1)
    _, others = issue_key(conn, other.id, pepper=PEPPER, now_ms=1)

    assert identify(conn, token, pepper=PEPPER, now_ms=2) == user
    assert identify(conn, others, pepper=PEPPER, now_ms=2) == other


def test_a_key_works_until_it_ends(conn, user):
    _, token = issue_key(conn, user.id, pepper=PEPPER, now_ms=1, expires_ms=10)

    assert identify(conn, token, pepper=PEPPER, now_ms=9) == user
    assert rejection(conn, token, now_ms=10)


def test_the_keys_of_a_disabled_user_work_again_once_it_is_enabled(conn, user):
    _, token = issue_key(conn, user.id, pepper=PEPPER, now_ms=1)
    disable_user(conn, user.id, now_ms=2)
    message = rejection(conn, token)
    enable_user(conn, user.id)

    assert message
    assert identify(conn, token, pepper=PEPPER, now_ms=3) == user


def test_every_key_that_does_not_work_gets_the_same_words(conn, user):
    tokens = [issue_key(conn, user.id, pepper=PEPPER, now_ms=1)[1] for _ in range(2)]
    key, revoked = issue_key(conn, user.id, pepper=PEPPER, now_ms=1)
    revoke_key(conn, key.id, now_ms=2)
    _, expired = issue_key(conn, user.id, pepper=PEPPER, now_ms=1, expires_ms=5)
    unknown = "motion_" + "A" * 43
    malformed = ["", "motion_", "sk-123", "\x00", "' OR 1=1 --", "\ud83d", "m" * 10_000]
    messages = {rejection(conn, token) for token in (revoked, expired, unknown, *malformed)}
    messages.add(rejection(conn, tokens[0], pepper=b"q" * 32))
    messages.add(rejection(conn, tokens[1] + "A"))

    assert len(messages) == 1
    assert not any(token in "".join(messages) for token in (revoked, expired, unknown))
