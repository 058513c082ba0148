"""The statuses of a job, and the steps that it may take from one to another.

queued → created → running ⇄ awaiting_user_input
   │        │         │               │
   └────────┴─────────┴── failed ─────┘
                      └── completed

A revision never goes back. A session takes the status of its newest revision; a follow-up begins at
`queued` again, and only when the revision before has ended.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, get_args

from openmotion.errors import Conflict

Status = Literal["queued", "created", "running", "awaiting_user_input", "completed", "failed"]

STATUSES: tuple[Status, ...] = get_args(Status)
"""Every status, in the order in which a job passes through them."""

STEPS: Mapping[Status, frozenset[Status]] = MappingProxyType(
    {
        "queued": frozenset({"created", "failed"}),
        "created": frozenset({"running", "failed"}),
        "running": frozenset({"awaiting_user_input", "completed", "failed"}),
        "awaiting_user_input": frozenset({"running", "failed"}),
        "completed": frozenset(),
        "failed": frozenset(),
    }
)
"""Where a revision may go from each status."""

ENDED: frozenset[Status] = frozenset(status for status in STATUSES if not STEPS[status])
"""The statuses that a revision never leaves."""

AT_WORK: frozenset[Status] = frozenset({"created", "running"})
"""The statuses in which a worker has a revision in hand, or had it and gave it back."""


def check_step(start: Status, end: Status) -> None:
    """Refuse a step that is not in the table.

    Raises:
        Conflict: a revision may not go from the one status to the other.
    """
    if end not in STEPS[start]:
        raise Conflict(f"a job that is {start} cannot become {end}")
