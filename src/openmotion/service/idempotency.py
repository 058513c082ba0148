"""The header with which a client may send a request again without its being done again."""

import hashlib
import json
import re

from openmotion.errors import InvalidPayload
from openmotion.wire import CreateRequest

_VISIBLE = re.compile(r"[\x21-\x7e]{1,255}")


def read_idempotency_key(header: str | None) -> str | None:
    """The key in a header; quotes around it are not part of it.

    Raises:
        InvalidPayload: it is empty, too long, or holds something else than visible ASCII.
    """
    if header is None:
        return None
    key = header[1:-1] if len(header) > 1 and header[0] == header[-1] == '"' else header
    if _VISIBLE.fullmatch(key) is None:
        raise InvalidPayload(
            [
                {
                    "code": "invalid_header",
                    "message": "Idempotency-Key must have 1 to 255 visible ASCII characters",
                    "path": ["Idempotency-Key"],
                }
            ]
        )
    return key


def fingerprint(path: str, request: CreateRequest) -> str:
    """What tells one request from another, however its JSON is laid out; SHA-256, hexadecimal."""
    text = json.dumps(request.model_dump(mode="json"), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(f"{path}\n{text}".encode()).hexdigest()
