"""The base of every document: immutable, closed to unknown fields."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """An immutable document part that refuses unknown fields, NaN and infinity.

    Its validator is built when it is first needed: layers hold layers, so each of their validators
    holds those of all kinds, and most processes meet a few kinds only.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, defer_build=True)
