"""Files that jobs made, at signed links."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from openmotion.api.context import Context
from openmotion.api.operations import Operations
from openmotion.api.parameters import Parameter
from openmotion.api.queries import Query
from openmotion.api.ranges import Unsatisfiable, asked_part, is_known
from openmotion.api.refusals import HttpRefusal
from openmotion.api.sending import open_part
from openmotion.api.streamed import StreamedAnswer
from openmotion.service import OpenFile, open_file
from openmotion.wire import ErrorBody

operations = Operations("files")

_EXPIRES = Parameter(
    name="expires",
    place="query",
    description="When the link ends, seconds since 1970; part of the link.",
    shape={"type": "string", "pattern": "^[0-9]{1,12}$"},
)
_SIGNATURE = Parameter(
    name="signature",
    place="query",
    description="Signs the link; part of the link.",
    shape={"type": "string", "pattern": "^[A-Za-z0-9_-]{43}$"},
)
_RANGE = Parameter(
    name="Range",
    place="header",
    description="The part that is wanted, as `bytes=0-1023`.",
    shape={"type": "string"},
)
_IF_NONE_MATCH = Parameter(
    name="If-None-Match",
    place="header",
    description="`ETag` of what the client has already.",
    shape={"type": "string"},
)
_IF_RANGE = Parameter(
    name="If-Range",
    place="header",
    description="`ETag` of what the part belongs to.",
    shape={"type": "string"},
)
_BYTES: Mapping[str, Mapping[str, Any]] = {"*/*": {"type": "string", "format": "binary"}}
_DESCRIBED: dict[str, Any] = {
    "answers": {200: None, 206: None, 304: None, 404: ErrorBody, 410: ErrorBody, 416: ErrorBody},
    "parameters": (_EXPIRES, _SIGNATURE, _RANGE, _IF_NONE_MATCH, _IF_RANGE),
    "content": _BYTES,
    "is_open": True,
    "headers": {
        "ETag": "Names the content.",
        "Accept-Ranges": "`bytes`.",
        "Content-Disposition": "Name of the file.",
    },
}


@operations.add("GET", "/files/{revision_id}/{name}", summary="Fetch a file", **_DESCRIBED)
async def fetch_file(request: Request, context: Context) -> Response:
    """Returns a file that a job made. Links are given by status reads and need no API key."""
    file = await _find(request, context)
    headers = _headers(file)
    asked = request.scope["headers"]
    if is_known(asked, _tag(file)):
        return Response(status_code=304, headers=headers)
    try:
        part = asked_part(asked, file.size, _tag(file))
    except Unsatisfiable:
        raise HttpRefusal(
            416,
            "range_not_satisfiable",
            f"The file has {file.size} bytes.",
            {"Content-Range": f"bytes */{file.size}"},
        ) from None
    start, end = (0, file.size) if part is None else (part.start, part.end)
    headers["content-length"] = str(end - start)
    if part is not None:
        headers["content-range"] = f"bytes {start}-{end - 1}/{file.size}"
    pieces = await open_part(context, file, start=start, end=end)
    status = 200 if part is None else 206
    return StreamedAnswer(pieces, status=status, headers=headers, media_type=file.content_type)


@operations.add("HEAD", "/files/{revision_id}/{name}", summary="Look at a file", **_DESCRIBED)
async def look_at_file(request: Request, context: Context) -> Response:
    """Returns what fetching the file would, without its content."""
    file = await _find(request, context)
    headers = _headers(file)
    if is_known(request.scope["headers"], _tag(file)):
        return Response(status_code=304, headers=headers)
    headers["content-length"] = str(file.size)
    headers["content-type"] = file.content_type
    return Response(status_code=200, headers=headers)


async def _find(request: Request, context: Context) -> OpenFile:
    query = Query(request, ("expires", "signature"))
    return await context.open(
        open_file,
        context.service,
        revision_id=request.path_params["revision_id"],
        name=request.path_params["name"],
        expires=query.text("expires") or "",
        signature=query.text("signature") or "",
    )


def _tag(file: OpenFile) -> str:
    return f'"{file.digest}"'


def _headers(file: OpenFile) -> dict[str, str]:
    return {
        "etag": _tag(file),
        "accept-ranges": "bytes",
        "cache-control": "private, max-age=31536000, immutable",
        "content-disposition": f'inline; filename="{quote(file.name)}"',
        # A file is shown as what it is and never runs anything where it is shown.
        "content-security-policy": "default-src 'none'; media-src 'self'; sandbox",
    }
