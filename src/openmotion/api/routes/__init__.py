"""Every operation, one module for each subject."""

from openmotion.api.operations import Operations
from openmotion.api.routes import (
    balance,
    changes,
    events,
    files,
    jobs,
    operation,
    plans,
    revisions,
    webhooks,
)

SUBJECTS: tuple[Operations, ...] = (
    jobs.operations,
    changes.operations,
    events.operations,
    plans.operations,
    revisions.operations,
    balance.operations,
    webhooks.operations,
    files.operations,
    operation.operations,
)

__all__ = ["SUBJECTS"]
