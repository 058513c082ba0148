"""Names for new things, and how to tell that a text is one."""

import re
from uuid import uuid4

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def new_id() -> str:
    """A lower-case UUID of version 4."""
    return str(uuid4())


def is_id(text: str) -> bool:
    """Whether a text is a lower-case UUID of version 4."""
    return _UUID.fullmatch(text) is not None
