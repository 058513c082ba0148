"""Who sends a request: the API key in its headers, and the limits of its user."""

from starlette.requests import Request

from openmotion.api.context import Context
from openmotion.api.notes import notes_of
from openmotion.api.rates import RateLimit, require
from openmotion.errors import KeyRejected
from openmotion.service import Caller, digest_of, identify

_SCHEME = b"bearer "


def token_of(request: Request) -> str | None:
    """The API key of a request; None if it is missing, sent twice or not of the right form."""
    values = [value for name, value in request.scope["headers"] if name == b"authorization"]
    if len(values) != 1 or values[0][: len(_SCHEME)].lower() != _SCHEME:
        return None
    token = values[0][len(_SCHEME) :].strip(b" \t")
    return token.decode("ascii") if token.isascii() else None


async def authorize(request: Request, context: Context) -> Caller:
    """The caller of a request, within the limit of all requests.

    Raises:
        KeyRejected: there is no valid key.
        RateLimited: the user sent too many requests.
    """
    caller = await context.read(identify, context.service, token_of(request))
    context.known_keys.remember(caller)
    count_request(request, caller.user_id, context.requests)
    return caller


async def digest_for_reading(request: Request, context: Context) -> str:
    """The digest of a key whose validity is checked by the reading itself.

    A key that was not seen yet is checked here once, to learn whose requests are to be counted.

    Raises:
        KeyRejected: there is no valid key.
        RateLimited: the user sent too many requests.
    """
    token = token_of(request)
    if token is None:
        raise KeyRejected
    digest = digest_of(context.service, token)
    user_id = context.known_keys.find(digest)
    if user_id is None:
        await authorize(request, context)
    else:
        count_request(request, user_id, context.requests)
    return digest


def count_request(request: Request, user_id: str, limit: RateLimit | None) -> None:
    """Count a request of a user, and say in the answer what is left.

    Raises:
        RateLimited: it is one too many.
    """
    notes = notes_of(request.scope)
    notes.user_id = user_id
    if limit is None:
        return
    allowance = limit.count(user_id)
    notes.headers = limit.headers(allowance)
    require(allowance)
