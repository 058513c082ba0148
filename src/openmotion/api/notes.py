"""What is noted about a request while it is answered."""

import re
from dataclasses import dataclass, field

from starlette.types import Scope

from openmotion.ids import new_id

_KEY = "openmotion.notes"
# Ids that clients make up end up in our logs: letters, digits and what parts them, nothing else.
_SANE = re.compile(rb"[A-Za-z0-9][A-Za-z0-9._:-]{0,127}")


@dataclass(slots=True)
class Notes:
    """What the answer and the log line of a request need to know.

    Attributes:
        request_id: given by the client, or new.
        headers: to be added to the answer.
        user_id: whose key was sent, once known.
        job_id: that the request is about, once known.
    """

    request_id: str
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    user_id: str | None = None
    job_id: str | None = None


def take_notes(scope: Scope) -> Notes:
    """Begin the notes of a request."""
    given = [value for name, value in scope["headers"] if name == b"x-request-id"]
    is_kept = len(given) == 1 and _SANE.fullmatch(given[0])
    notes = Notes(given[0].decode("ascii") if is_kept else new_id())
    scope[_KEY] = notes
    return notes


def notes_of(scope: Scope) -> Notes:
    """The notes of a request."""
    notes: Notes = scope[_KEY]
    return notes
