"""The parameters of operations, as OpenAPI describes them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from openmotion.api.queries import MOST_ON_PAGE, PAGE


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One parameter of a path, a query or the headers.

    Attributes:
        name: as it is written.
        place: where it stands.
        description: a sentence.
        shape: its JSON schema.
    """

    name: str
    place: Literal["path", "query", "header"]
    description: str
    shape: Mapping[str, Any]

    def described(self) -> dict[str, Any]:
        """The parameter object of OpenAPI."""
        return {
            "name": self.name,
            "in": self.place,
            "required": self.place == "path",
            "description": self.description,
            "schema": dict(self.shape),
        }


_UUID = {"type": "string", "format": "uuid"}

OF_PATH = {
    parameter.name: parameter
    for parameter in (
        Parameter(
            name="job_id",
            place="path",
            description="Job ID returned by POST /sessions.",
            shape=_UUID,
        ),
        Parameter(
            name="number",
            place="path",
            description="Number of a revision; the first is 1.",
            shape={"type": "integer", "minimum": 1, "maximum": 2**31 - 1},
        ),
        Parameter(name="webhook_id", place="path", description="Names the webhook.", shape=_UUID),
        Parameter(name="delivery_id", place="path", description="Names the delivery.", shape=_UUID),
        Parameter(name="revision_id", place="path", description="Names the revision.", shape=_UUID),
        Parameter(
            name="name",
            place="path",
            description="Name of the file.",
            shape={"type": "string", "pattern": "^[a-z0-9_-]{1,40}\\.[a-z0-9]{1,10}$"},
        ),
    )
}
"""Every parameter of a path, by name."""

LIMIT = Parameter(
    name="limit",
    place="query",
    description="Things on a page at most.",
    shape={"type": "integer", "minimum": 1, "maximum": MOST_ON_PAGE, "default": PAGE},
)
_NUMBER = "[0-9]{1,18}"
CURSOR = Parameter(
    name="cursor",
    place="query",
    description="`next_cursor` of the page before.",
    shape={"type": "string", "pattern": f"^{_NUMBER}$"},
)
JOB_CURSOR = Parameter(
    name="cursor",
    place="query",
    description="`next_cursor` of the page before.",
    shape={
        "type": "string",
        "pattern": f"^{_NUMBER}_[0-9a-f]{{8}}-[0-9a-f]{{4}}-4[0-9a-f]{{3}}-[89ab][0-9a-f]{{3}}"
        "-[0-9a-f]{12}$",
    },
)
IDEMPOTENCY_KEY = Parameter(
    name="Idempotency-Key",
    place="header",
    description="Makes it safe to send the same request again: with the same key and body the "
    "first answer is given again, with `Idempotency-Replayed: true`.",
    shape={"type": "string", "pattern": "^[\\x21-\\x7e]{1,255}$"},
)
