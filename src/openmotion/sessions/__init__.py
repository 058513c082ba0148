"""Jobs and their revisions: what they are, and the legal steps from one state to the next."""

from openmotion.sessions.advancing import advance, keep_plan, progress
from openmotion.sessions.asking import (
    Option,
    Question,
    answer,
    answered,
    ask,
    close_questions,
    open_question,
)
from openmotion.sessions.cancelling import cancel, delete, revert
from openmotion.sessions.census import Census, take_census
from openmotion.sessions.creating import create, follow_up
from openmotion.sessions.ending import VIDEO, complete, fail
from openmotion.sessions.events import Event, append_event, events_after
from openmotion.sessions.executors import InHand, beat, in_hand, leave, seen
from openmotion.sessions.failure import Failure
from openmotion.sessions.finding import (
    count_waiting,
    files,
    find,
    find_file,
    lineage,
    page,
    parent_document,
    revision,
    revision_by_id,
    revisions,
)
from openmotion.sessions.glance import Glance, glance
from openmotion.sessions.idempotency import forget, remember
from openmotion.sessions.records import File, Revision, Session
from openmotion.sessions.segments import (
    Segment,
    plan_segments,
    segment_finished,
    segment_forgiven,
    segment_started,
    segments,
)
from openmotion.sessions.steps import AT_WORK, ENDED, STATUSES, STEPS, Status
from openmotion.sessions.taking import (
    ATTEMPTS,
    Taken,
    forgive,
    give_back,
    has_ready,
    held,
    reclaim,
    take_next,
)

__all__ = [
    "ATTEMPTS",
    "AT_WORK",
    "ENDED",
    "STATUSES",
    "STEPS",
    "VIDEO",
    "Census",
    "Event",
    "Failure",
    "File",
    "Glance",
    "InHand",
    "Option",
    "Question",
    "Revision",
    "Segment",
    "Session",
    "Status",
    "Taken",
    "advance",
    "answer",
    "answered",
    "append_event",
    "ask",
    "beat",
    "cancel",
    "close_questions",
    "complete",
    "count_waiting",
    "create",
    "delete",
    "events_after",
    "fail",
    "files",
    "find",
    "find_file",
    "follow_up",
    "forget",
    "forgive",
    "give_back",
    "glance",
    "has_ready",
    "held",
    "in_hand",
    "keep_plan",
    "leave",
    "lineage",
    "open_question",
    "page",
    "parent_document",
    "plan_segments",
    "progress",
    "reclaim",
    "remember",
    "revert",
    "revision",
    "revision_by_id",
    "revisions",
    "seen",
    "segment_finished",
    "segment_forgiven",
    "segment_started",
    "segments",
    "take_census",
    "take_next",
]
