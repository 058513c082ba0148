"""The two bases of everything on the wire: what clients write, and what they read.

Fields carry their description and an example in place of an `Attributes:` block, because OpenAPI
shows exactly those.
"""

from pydantic import BaseModel, ConfigDict


class RequestBody(BaseModel):
    """The body of a request: types are not guessed, and unknown fields are refused."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, allow_inf_nan=False, hide_input_in_errors=True
    )


class AnswerBody(BaseModel):
    """The body of an answer, or a part of one."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)
