"""How one try of a delivery went."""

from dataclasses import dataclass

_GONE = 410


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one try of a delivery went.

    Attributes:
        status: of the answer; None if there was none.
        error: a sentence that says why it failed; None if it did not.
        retry_after_s: seconds that the receiver asks to wait; None if it does not.
        took_ms: how long it took.
    """

    status: int | None
    error: str | None
    retry_after_s: int | None
    took_ms: int

    @property
    def is_delivered(self) -> bool:
        """Whether the receiver took it."""
        return self.error is None

    @property
    def is_gone(self) -> bool:
        """Whether the receiver wants nothing more, ever."""
        return self.status == _GONE
