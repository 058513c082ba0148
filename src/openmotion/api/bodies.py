"""Reading the body of a request, within limits of size and time."""

import asyncio
import re

from starlette.requests import Request

from openmotion.api.context import Context
from openmotion.api.refusals import body_too_large, body_too_slow, is_encoded, not_json
from openmotion.errors import InvalidPayload
from openmotion.wire import read_json

BODY_BYTES = 1024 * 1024
"""The largest body that is taken."""

_JSON = re.compile(
    rb"application/json[ \t]*(?:;[ \t]*charset[ \t]*=[ \t]*(?:utf-?8|\"utf-?8\")[ \t]*)?;?[ \t]*",
    re.IGNORECASE,
)


async def read_body(request: Request, context: Context) -> bytes:
    """The body of a request that must be JSON; it is not parsed yet.

    Raises:
        HttpRefusal: it is not declared as JSON in UTF-8, is encoded, too large or too slow.
    """
    _check_type(request)
    return await _read(request, context.body_s)


async def expect_no_body(request: Request, context: Context) -> None:
    """Take a request that needs no body: none, or an empty JSON object.

    Raises:
        HttpRefusal: as for `read_body`.
        InvalidPayload: something else was sent, or JSON was declared and nothing came.
    """
    is_declared = any(name == b"content-type" for name, _ in request.scope["headers"])
    if is_declared:
        _check_type(request)
    body = await _read(request, context.body_s)
    if (is_declared or body) and read_json(body) != {}:
        raise InvalidPayload(
            [{"code": "unexpected_body", "message": "This request takes no body.", "path": []}]
        )


def _check_type(request: Request) -> None:
    headers = request.scope["headers"]
    encodings = [value for name, value in headers if name == b"content-encoding"]
    if any(value.strip().lower() not in (b"", b"identity") for value in encodings):
        raise is_encoded()
    types = [value for name, value in headers if name == b"content-type"]
    if len(types) != 1 or not _JSON.fullmatch(types[0].strip()):
        raise not_json()


async def _read(request: Request, patience_s: float) -> bytes:
    declared = [value for name, value in request.scope["headers"] if name == b"content-length"]
    if declared and int(declared[0]) > BODY_BYTES:
        raise body_too_large(BODY_BYTES)
    body = bytearray()
    try:
        async with asyncio.timeout(patience_s):
            async for piece in request.stream():
                body += piece
                if len(body) > BODY_BYTES:
                    raise body_too_large(BODY_BYTES)
    except TimeoutError:
        raise body_too_slow() from None
    return bytes(body)
