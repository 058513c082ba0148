"""Use cases that every face of the service shares, one transaction each."""

from openmotion.service.callers import Caller, digest_of, identify, keep_touches
from openmotion.service.census import Census, count_jobs
from openmotion.service.creating import Created, create_job, follow_up
from openmotion.service.credits import read_balance, read_usage
from openmotion.service.events import EventsRead, events_after
from openmotion.service.links import OpenFile, open_file, sign_link
from openmotion.service.parts import Service
from openmotion.service.plans import read_plan
from openmotion.service.quoting import quote
from openmotion.service.revisions import list_revisions, read_revision
from openmotion.service.statuses import list_jobs, read_status
from openmotion.service.steering import answer_question, cancel_job, delete_job, revert_job
from openmotion.service.webhooks import (
    delete_webhook,
    list_deliveries,
    list_webhooks,
    read_delivery,
    read_job_secret,
    read_webhook,
    redeliver,
    register_webhook,
    rotate_job_secret,
    rotate_webhook_secret,
    update_webhook,
)

__all__ = [
    "Caller",
    "Census",
    "Created",
    "EventsRead",
    "OpenFile",
    "Service",
    "answer_question",
    "cancel_job",
    "count_jobs",
    "create_job",
    "delete_job",
    "delete_webhook",
    "digest_of",
    "events_after",
    "follow_up",
    "identify",
    "keep_touches",
    "list_deliveries",
    "list_jobs",
    "list_revisions",
    "list_webhooks",
    "open_file",
    "quote",
    "read_balance",
    "read_delivery",
    "read_job_secret",
    "read_plan",
    "read_revision",
    "read_status",
    "read_usage",
    "read_webhook",
    "redeliver",
    "register_webhook",
    "revert_job",
    "rotate_job_secret",
    "rotate_webhook_secret",
    "sign_link",
    "update_webhook",
]
