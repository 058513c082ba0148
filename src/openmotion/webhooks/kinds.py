"""The kinds of events that webhooks tell of: each new status of a session, and nothing finer."""

from collections.abc import Iterable

from openmotion.errors import InvalidRequest

_PREFIX = "motion.session."
_STATUSES = ("queued", "created", "running", "awaiting_user_input", "completed", "failed")

KINDS: tuple[str, ...] = tuple(_PREFIX + status for status in _STATUSES)
"""Every kind, in the order in which a session passes through them."""

JOB_KINDS: tuple[str, ...] = tuple(
    _PREFIX + status for status in ("awaiting_user_input", "completed", "failed")
)
"""What the `webhook_url` of a job is told: that somebody has to do something, or that it ended."""


def kind_of(status: str) -> str | None:
    """The kind that tells of a status of a session; None for what webhooks do not tell."""
    return _PREFIX + status if status in _STATUSES else None


def check_kinds(kinds: Iterable[str]) -> list[str]:
    """The kinds in their order, each once; none stands for all.

    Raises:
        InvalidRequest: one of them does not exist.
    """
    wanted = set(kinds)
    if not wanted <= set(KINDS):
        raise InvalidRequest(f"webhooks tell of these kinds only: {', '.join(KINDS)}")
    return [kind for kind in KINDS if kind in wanted]
