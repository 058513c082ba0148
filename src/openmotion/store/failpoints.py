"""Places where a process may be made to fail, so that tests can see what survives.

A failpoint is `NAME:SIDE:ACTION` or `NAME:SIDE:ACTION:JOB`: at NAME, on SIDE (`before`, `mid` or
`after`), do ACTION (`kill9`, `raise`, `sleep`) for every job, or for JOB alone.
"""

import os
import signal
import time
from typing import Final, Literal, NamedTuple, cast, get_args

from openmotion.errors import InvalidSettings, JobFailed

Side = Literal["before", "mid", "after"]
Action = Literal["kill9", "raise", "sleep"]

_FOR_EVER_S: Final = 86_400


class Failpoint(NamedTuple):
    """Where to fail, and how.

    Attributes:
        name: of the place.
        side: of it.
        action: what happens there.
        job_id: the job that it happens to; empty for all.
    """

    name: str
    side: Side
    action: Action
    job_id: str


def parse_failpoint(text: str) -> Failpoint | None:
    """The failpoint that a setting names; None for an empty one.

    Raises:
        InvalidSettings: it is not of the form above.
    """
    if not text:
        return None
    name, side, action, job_id = (*text.split(":", 3), "", "", "")[:4]
    if not name or side not in get_args(Side) or action not in get_args(Action):
        raise InvalidSettings(
            f"OPENMOTION_FAILPOINT is {text!r} and must be NAME:(before|mid|after):"
            "(kill9|raise|sleep), with :JOB behind it or without"
        )
    return Failpoint(name, cast("Side", side), cast("Action", action), job_id)


def reach(name: str, side: Side, failpoint: str, job_id: str = "") -> None:
    """Fail here if the setting says so; costs nothing when it is empty.

    Raises:
        JobFailed: the action is `raise`.
        InvalidSettings: the setting is not a failpoint.
    """
    if not failpoint:
        return
    wanted = parse_failpoint(failpoint)
    if wanted is None or (wanted.name, wanted.side) != (name, side):
        return
    if wanted.job_id not in {"", job_id}:
        return
    if wanted.action == "kill9":
        os.kill(os.getpid(), signal.SIGKILL)
    if wanted.action == "raise":
        raise JobFailed(f"the failpoint {name}:{side} was reached")
    time.sleep(_FOR_EVER_S)
