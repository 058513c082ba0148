"""What `openmotion doctor` says about one thing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing that was looked at.

    Attributes:
        name: what it is.
        state: how it is.
        advice: what to do; empty if it is well.
    """

    name: str
    state: str
    advice: str = ""
