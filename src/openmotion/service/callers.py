"""Who calls: the user of an API key."""

from dataclasses import dataclass

from openmotion import accounts
from openmotion.errors import KeyRejected
from openmotion.service.parts import Service

_LONGEST = 200  # characters; no key of ours is nearly as long


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls.

    Attributes:
        user_id: of the user.
        digest: of the key that was shown.
    """

    user_id: str
    digest: str


def identify(service: Service, token: str | None) -> Caller:
    """The caller with a key.

    Args:
        service: the service.
        token: the key; None if none was sent.

    Raises:
        KeyRejected: the key is missing, malformed, unknown, revoked or expired; which, is not told.
    """
    digest = digest_of(service, token)
    with service.database.read() as conn:
        user = accounts.identify(conn, token or "", pepper=service.pepper, now_ms=service.clock())
    service.touches.add(digest)
    return Caller(user_id=user.id, digest=digest)


def digest_of(service: Service, token: str | None) -> str:
    """Under what a key is kept, whether or not there is one such.

    Raises:
        KeyRejected: it is missing, or too long to be a key.
    """
    if not token or len(token) > _LONGEST:
        raise KeyRejected(
            "this API key does not work; make a new one with `openmotion keys create`"
        )
    return accounts.digest_key(token, service.pepper)


def keep_touches(service: Service) -> None:
    """Write down which keys were used since the last time.

    Raises:
        StoreUnavailable: the database does not answer; these uses are then lost.
    """
    digests = service.touches.take()
    if digests:
        now_ms = service.clock()
        with service.database.write() as conn:
            for digest in digests:
                accounts.touch_key(conn, digest, now_ms=now_ms)
