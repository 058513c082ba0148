"""What goes over the wire: requests as clients write them and answers as they read them."""

from openmotion.wire.addresses import AllowedHosts, WebAddress, check_public_url, read_address
from openmotion.wire.credit_answers import BalanceAnswer, Quote, UsageLine, UsagePage
from openmotion.wire.events import EventPage, EventRecord
from openmotion.wire.failures import (
    ErrorBody,
    ErrorDetail,
    FollowUpRefusedBody,
    InsufficientCreditsBody,
    InvalidRequestBody,
    JobNotFoundBody,
    Unauthorized,
)
from openmotion.wire.fields import (
    AspectRatio,
    AttachmentType,
    DesignSystemId,
    DurationRange,
    Mode,
    WebhookKind,
)
from openmotion.wire.json_text import read_json
from openmotion.wire.moments import Timestamp, timestamp
from openmotion.wire.networks import Address, is_public_address
from openmotion.wire.paths import BASE_PATH, status_url
from openmotion.wire.plans import Plan, Question, QuestionOption
from openmotion.wire.requests import (
    AttachmentRequest,
    CreateRequest,
    DesignDocument,
    InputAnswer,
    RevertRequest,
    WebhookRequest,
    WebhookUpdate,
)
from openmotion.wire.revisions import FileRecord, Revision, RevisionPage, RevisionSummary
from openmotion.wire.sessions import (
    Accepted,
    JobId,
    Output,
    OutputReport,
    SessionPage,
    SessionStatus,
    SessionSummary,
    Source,
    SourceSpan,
    Status,
)
from openmotion.wire.shape import AnswerBody, RequestBody
from openmotion.wire.validation import read_request, validate
from openmotion.wire.visible import is_visible
from openmotion.wire.webhook_answers import (
    DeliveryAttempt,
    DeliveryPage,
    DeliveryRecord,
    WebhookCreated,
    WebhookPage,
    WebhookRecord,
    WebhookSecret,
)
from openmotion.wire.youtube import youtube_id

__all__ = [
    "BASE_PATH",
    "Accepted",
    "Address",
    "AllowedHosts",
    "AnswerBody",
    "AspectRatio",
    "AttachmentRequest",
    "AttachmentType",
    "BalanceAnswer",
    "CreateRequest",
    "DeliveryAttempt",
    "DeliveryPage",
    "DeliveryRecord",
    "DesignDocument",
    "DesignSystemId",
    "DurationRange",
    "ErrorBody",
    "ErrorDetail",
    "EventPage",
    "EventRecord",
    "FileRecord",
    "FollowUpRefusedBody",
    "InputAnswer",
    "InsufficientCreditsBody",
    "InvalidRequestBody",
    "JobId",
    "JobNotFoundBody",
    "Mode",
    "Output",
    "OutputReport",
    "Plan",
    "Question",
    "QuestionOption",
    "Quote",
    "RequestBody",
    "RevertRequest",
    "Revision",
    "RevisionPage",
    "RevisionSummary",
    "SessionPage",
    "SessionStatus",
    "SessionSummary",
    "Source",
    "SourceSpan",
    "Status",
    "Timestamp",
    "Unauthorized",
    "UsageLine",
    "UsagePage",
    "WebAddress",
    "WebhookCreated",
    "WebhookKind",
    "WebhookPage",
    "WebhookRecord",
    "WebhookRequest",
    "WebhookSecret",
    "WebhookUpdate",
    "check_public_url",
    "is_public_address",
    "is_visible",
    "read_address",
    "read_json",
    "read_request",
    "status_url",
    "timestamp",
    "validate",
    "youtube_id",
]
