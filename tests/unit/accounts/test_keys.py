"""Keys are shown once and kept as hashes."""

import re

import pytest

from openmotion.accounts import create_user, digest_key, issue_key, list_keys, revoke_key, touch_key
from openmotion.errors import Conflict, InvalidRequest, NotFound
from openmotion.store.tables import api_keys

PEPPER = b"p" * 32


@pytest.fixture
def conn(sqlite_database):
    with sqlite_database.write() as conn:
        yield conn


@pytest.fixture
def user(conn):
    return create_user(conn, "ada@example.com", now_ms=1)


def issue(conn, user, **options):
    return issue_key(conn, user.id, pepper=PEPPER, **{"now_ms": 1, **options})


def test_a_key_is_a_prefix_and_256_random_bits(conn, user):
    tokens = {issue(conn, user)[1] for _ in range(50)}

    assert len(tokens) == 50
    assert all(re.fullmatch(r"motion_[A-Za-z0-9_-]{43}", token) for token in tokens)


def test_of_a_key_only_the_start_and_a_keyed_hash_are_kept(conn, user):
    key, token = issue(conn, user, name="laptop", expires_ms=99)
    row = conn.execute(api_keys.select()).one()

    assert list_keys(conn) == [key]
    assert token.startswith(key.prefix)
    assert len(key.prefix) == len("motion_") + 8
    assert row.digest == digest_key(token, PEPPER)
    assert token not in "".join(str(value) for value in row)


def test_the_hash_of_a_key_depends_on_the_secret_of_the_service():
    assert digest_key("motion_x", PEPPER) != digest_key("motion_x", b"q" * 32)
    assert re.fullmatch("[0-9a-f]{64}", digest_key("motion_\ud800", PEPPER))


@pytest.mark.parametrize("name", ["n" * 241, "tab\there", "nul\0"])
def test_a_name_that_cannot_be_shown_is_refused(conn, user, name):
    with pytest.raises(InvalidRequest, match="at most 240 printable characters"):
        issue(conn, user, name=name)


def test_a_key_that_has_ended_before_it_begins_is_refused(conn, user):
    with pytest.raises(InvalidRequest, match="must end in the future"):
        issue(conn, user, now_ms=5, expires_ms=5)


def test_a_key_needs_a_user(conn):
    with pytest.raises(NotFound):
        issue_key(conn, "nobody", pepper=PEPPER, now_ms=1)


def test_keys_are_listed_by_user_or_all_together(conn, user):
    other = create_user(conn, "bob@example.com", now_ms=1)
    first, _ = issue(conn, user, now_ms=1)
    second, _ = issue(conn, other, now_ms=2)

    assert list_keys(conn) == [first, second]
    assert list_keys(conn, other.id) == [second]


def test_the_use_of_a_key_is_noted_once_a_minute(conn, user):
    _, token = issue(conn, user)
    digest = digest_key(token, PEPPER)
    noted = [
        touch_key(conn, digest, now_ms=now_ms) for now_ms in (1000, 2000, 60_999, 61_000, 61_001)
    ]

    assert noted == [True, False, False, True, False]
    assert list_keys(conn)[0].last_used_ms == 61_000


def test_the_use_of_an_unknown_key_is_not_noted(conn):
    assert not touch_key(conn, "0" * 64, now_ms=1)


def test_a_key_is_revoked_by_id_by_prefix_and_by_itself(conn, user):
    keys = [issue(conn, user) for _ in range(3)]
    names = [keys[0][0].id, keys[1][0].prefix, keys[2][1]]
    revoked = [revoke_key(conn, name, now_ms=5) for name in names]

    assert [key.id for key in revoked] == [key.id for key, _ in keys]
    assert [key.revoked_ms for key in list_keys(conn)] == [5, 5, 5]


def test_a_key_stays_revoked_since_the_first_time(conn, user):
    key, _ = issue(conn, user)
    revoke_key(conn, key.id, now_ms=5)

    assert revoke_key(conn, key.id, now_ms=9).revoked_ms == 5


def test_an_unknown_key_cannot_be_revoked_and_is_not_repeated(conn):
    with pytest.raises(NotFound) as refusal:
        revoke_key(conn, "motion_12345678SECRET", now_ms=1)

    assert str(refusal.value) == "there is no API key motion_12345678"


def test_a_prefix_of_several_keys_revokes_none(conn, user):
    key, _ = issue(conn, user)
    issue(conn, user)
    conn.execute(api_keys.update().values(prefix=key.prefix))

    with pytest.raises(Conflict, match="2 API keys begin with"):
        revoke_key(conn, key.prefix, now_ms=1)
    assert revoke_key(conn, key.id, now_ms=1).id == key.id
