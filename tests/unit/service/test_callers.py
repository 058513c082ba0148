"""Who calls."""

import pytest
from tests.support.jobs import NOW_MS
from tests.support.use_cases import SetClock, User

from openmotion import accounts
from openmotion.errors import KeyRejected
from openmotion.service import Caller, Service, digest_of, identify, keep_touches


def test_a_caller_is_known_by_a_key(service: Service, user: User):
    assert identify(service, user.token) == Caller(user.id, digest_of(service, user.token))


@pytest.mark.parametrize("token", [None, "", "motion_" + "x" * 43, "x" * 5000, "motion_ü", "\x00"])
def test_anything_else_is_rejected(service: Service, user: User, token: str | None):
    with pytest.raises(KeyRejected):
        identify(service, token)


def test_the_use_of_a_key_is_written_down_later(service: Service, user: User, clock: SetClock):
    identify(service, user.token)
    assert _last_used_ms(service, user) is None

    clock.now_ms = NOW_MS + 5
    keep_touches(service)

    assert _last_used_ms(service, user) == NOW_MS + 5


def test_without_use_nothing_is_written_down(service: Service, user: User):
    keep_touches(service)

    assert _last_used_ms(service, user) is None


def _last_used_ms(service: Service, user: User) -> int | None:
    with service.database.read() as conn:
        [key] = accounts.list_keys(conn, user.id)
    return key.last_used_ms
