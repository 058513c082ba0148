"""Why a job failed, for programs and for people."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a job failed.

    Attributes:
        code: stable, one of those of `openmotion.errors`.
        message: a sentence that says what failed and what to do.
        stage: in which it failed; None outside of all.
        retryable: whether the same request may well succeed later.
    """

    code: str
    message: str
    stage: str | None = None
    retryable: bool = False

    def as_json(self) -> dict[str, Any]:
        """The failure as it is kept and shown."""
        return asdict(self)

    @classmethod
    def of_json(cls, kept: Mapping[str, Any] | None) -> Self | None:
        """The failure that `as_json` wrote; None for None."""
        return None if kept is None else cls(**kept)
