"""Every deliberate error of openmotion.

MotionError
├── InvalidRequest        the request breaks a rule of its fields
│   └── InvalidPayload    the body of a request breaks rules; all of them are listed
├── InvalidDocument       a stored document is damaged or from a newer version
├── InvalidComposition    a composition contradicts itself
├── UnknownLook           a look was named that does not exist
├── FontUnavailable       a font family is not installed
├── AssetUnavailable      a layer or cue names an asset that the library does not hold
├── EncodingFailed        the encoder or the muxer gave up
├── OutputUnwritable      the result cannot be written where it was asked for
├── UnreadableMedia       a media file cannot be opened or decoded
├── MissingSystemLibrary  a library of the operating system is missing
├── InvalidSettings       the service cannot start with these settings
├── AddressRefused        an address outside is not one that may be reached
├── Unreachable           an address outside gives no answer in time
├── KeyRejected           an API key is missing, malformed, unknown, revoked or expired
├── JobNotFound           there is no such job for this user
├── NotFound              there is no such thing for this user
├── InsufficientCredits   the balance does not reach for what is asked
├── Conflict              the state of a thing forbids what is asked
│   ├── FollowUpRefused   a follow-up needs a completed job
│   └── IdempotencyConflict  an idempotency key was used for another request
├── RateLimited           too many requests in too short a time
├── OutputGone            the file of a finished video is missing or damaged
├── StoreUnavailable      the database or the file store cannot answer now
│   └── StorageFull       there is no room left
├── StageTimeout          a stage of a job took longer than it may
├── ResourceLimit         a job needs more memory than it may have
├── QuestionUnanswered    nobody answered the question of a job in time
├── JobCancelled          a job was cancelled
├── JobFailed             a job failed for a reason inside
└── Superseded            another worker has taken the job over
"""

from collections.abc import Mapping, Sequence


class MotionError(Exception):
    """Base of all deliberate errors; `code` is stable and safe to match on."""

    code = "motion_error"


class InvalidRequest(MotionError):
    """The request breaks a rule; the message names the field, the value and the rule."""

    code = "invalid_request"


class InvalidPayload(InvalidRequest):
    """The body of a request breaks rules.

    Args:
        details: one for each broken rule: `code`, `message` and `path`, never the input itself.
    """

    def __init__(self, details: Sequence[Mapping[str, object]]) -> None:
        super().__init__("; ".join(str(detail["message"]) for detail in details))
        self.details = tuple(details)


class InvalidDocument(MotionError):
    """A stored document is damaged or was written by a newer version."""

    code = "invalid_document"


class InvalidComposition(MotionError):
    """A composition contradicts itself, for example a layer that ends before it starts."""

    code = "invalid_composition"


class UnknownLook(MotionError):
    """A look was named that does not exist; the message lists those that do."""

    code = "unknown_look"


class FontUnavailable(MotionError):
    """A font family is not installed; the message names the package to install."""

    code = "font_unavailable"


class AssetUnavailable(MotionError):
    """A layer or cue names an asset that the library does not hold."""

    code = "asset_unavailable"


class EncodingFailed(MotionError):
    """The encoder or the muxer gave up."""

    code = "encoding_failed"


class OutputUnwritable(MotionError):
    """The result cannot be written where it was asked for."""

    code = "output_unwritable"


class UnreadableMedia(MotionError):
    """A media file cannot be opened or decoded."""

    code = "unreadable_media"


class MissingSystemLibrary(MotionError):
    """A library of the operating system is missing; the message says how to install it."""

    code = "missing_system_library"


class InvalidSettings(MotionError):
    """The service cannot start with these settings; the message names the setting and the rule."""

    code = "invalid_settings"


class AddressRefused(MotionError):
    """An address outside may not be reached; the message never says what answers there."""

    code = "address_refused"


class Unreachable(MotionError):
    """An address outside gives no answer, or none in time; the message never says why exactly."""

    code = "unreachable"


class KeyRejected(MotionError):
    """An API key is missing, malformed, unknown, revoked or expired; which, is not told."""

    code = "unauthorized"


class JobNotFound(MotionError):
    """There is no job of this id that belongs to the user."""

    code = "job_not_found"


class NotFound(MotionError):
    """There is no such thing that belongs to the user."""

    code = "not_found"


class InsufficientCredits(MotionError):
    """The balance does not reach for what is asked.

    Args:
        required: credits that are needed.
        available: credits that are there.
    """

    code = "insufficient_credits"

    def __init__(self, required: int, available: int) -> None:
        super().__init__(
            f"this needs {required} credits and {available} are available; "
            "add credits, then send the request again"
        )
        self.required = required
        self.available = available


class Conflict(MotionError):
    """The state of a thing forbids what is asked; the message names the state."""

    code = "conflict"


class FollowUpRefused(Conflict):
    """A follow-up needs a completed job.

    Args:
        status: the one that the job has.
    """

    code = "followup_requires_completed_job"

    def __init__(self, status: str) -> None:
        super().__init__(
            f"a follow-up needs a completed job, and this one is {status}; "
            "wait until its status is completed"
        )
        self.status = status


class IdempotencyConflict(Conflict):
    """An idempotency key was used before for another request."""

    code = "idempotency_key_reused"


class RateLimited(MotionError):
    """Too many requests in too short a time.

    Args:
        retry_after_s: whole seconds after which the next one is taken.
    """

    code = "rate_limited"

    def __init__(self, retry_after_s: int) -> None:
        super().__init__(f"too many requests; try again in {retry_after_s} s")
        self.retry_after_s = retry_after_s


class OutputGone(MotionError):
    """The file of a finished video is missing or damaged."""

    code = "output_gone"


class StoreUnavailable(MotionError):
    """The database or the file store cannot answer now; the same request works later."""

    code = "store_unavailable"
    retry_after_s = 2


class StorageFull(StoreUnavailable):
    """There is no room left on the disk, or less than the reserve."""

    code = "storage_full"
    retry_after_s = 60


class StageTimeout(MotionError):
    """A stage of a job took longer than it may; the message names the stage and the limit."""

    code = "stage_timeout"


class ResourceLimit(MotionError):
    """A job needs more memory than one may have."""

    code = "resource_limit"


class QuestionUnanswered(MotionError):
    """Nobody answered the question of a job in time."""

    code = "question_unanswered"


class JobCancelled(MotionError):
    """A job was cancelled by its user."""

    code = "cancelled"


class JobFailed(MotionError):
    """A job failed for a reason inside that its user cannot mend."""

    code = "internal_error"


class Superseded(MotionError):
    """Another worker has taken the job over; this one must write nothing more."""

    code = "superseded"
