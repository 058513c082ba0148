"""Who is told of events, and the log of telling them."""

from openmotion.webhooks.deliveries import (
    Attempt,
    Delivery,
    attempts,
    deliveries,
    enqueue,
    find_delivery,
    forget,
    redeliver,
)
from openmotion.webhooks.kinds import JOB_KINDS, KINDS, kind_of
from openmotion.webhooks.outbox import Due, Recorded, due, has_due, record
from openmotion.webhooks.outcome import Outcome
from openmotion.webhooks.registry import (
    Secret,
    Webhook,
    delete,
    disable,
    enable,
    find,
    for_job,
    job_secret,
    list_webhooks,
    register,
    rotate_job_secret,
    rotate_secret,
    update,
)
from openmotion.webhooks.sending import Post, send
from openmotion.webhooks.signing import Signer, secret_of, sign

__all__ = [
    "JOB_KINDS",
    "KINDS",
    "Attempt",
    "Delivery",
    "Due",
    "Outcome",
    "Post",
    "Recorded",
    "Secret",
    "Signer",
    "Webhook",
    "attempts",
    "delete",
    "deliveries",
    "disable",
    "due",
    "enable",
    "enqueue",
    "find",
    "find_delivery",
    "for_job",
    "forget",
    "has_due",
    "job_secret",
    "kind_of",
    "list_webhooks",
    "record",
    "redeliver",
    "register",
    "rotate_job_secret",
    "rotate_secret",
    "secret_of",
    "send",
    "sign",
    "update",
]
