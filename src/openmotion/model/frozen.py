"""The base of every document: immutable, closed to unknown fields."""

import sys
from collections.abc import Iterable

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """An immutable document part that refuses unknown fields, NaN and infinity.

    Its validator is built when it is first needed: layers hold layers, so each of their validators
    holds those of all kinds, and most processes meet a few kinds only.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, defer_build=True)


def teach_name(kinds: Iterable[type[Frozen]], name: str, meaning: object) -> None:
    """Let the modules of classes know a union that holds these classes itself.

    Their annotations name it as text; it can be made only when all kinds are known.
    """
    for kind in kinds:
        vars(sys.modules[kind.__module__])[name] = meaning
