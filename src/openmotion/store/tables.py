"""Every table of the service, for SQLite and PostgreSQL alike.

Times are milliseconds since 1970 in UTC, money is whole credits, ids are lower-case UUIDs unless
said otherwise. The migrations make these tables; a test compares the two.
"""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite counts rows up by itself for INTEGER only.
_Serial = BigInteger().with_variant(Integer, "sqlite")
_Id = String(36)
_Digest = String(64)

users = Table(
    "users",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("email", String(320), nullable=False, unique=True),  # lower case
    Column("created_ms", BigInteger, nullable=False),
    Column("disabled_ms", BigInteger),
)

api_keys = Table(
    "api_keys",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("user_id", _Id, ForeignKey("users.id"), nullable=False, index=True),
    Column("name", String(240), nullable=False),
    Column("prefix", String(24), nullable=False),  # what may be shown of the key
    Column("digest", _Digest, nullable=False, unique=True),  # keyed hash, hexadecimal
    Column("created_ms", BigInteger, nullable=False),
    Column("expires_ms", BigInteger),
    Column("revoked_ms", BigInteger),
    Column("last_used_ms", BigInteger),
)

sessions = Table(
    "sessions",
    metadata,
    Column("id", _Id, primary_key=True),  # the job id
    Column("user_id", _Id, ForeignKey("users.id"), nullable=False),
    Column("status", String(24), nullable=False),
    Column("revision", Integer, nullable=False),  # number of the current one
    Column("created_ms", BigInteger, nullable=False),
    Column("updated_ms", BigInteger, nullable=False),
    Column("completed_ms", BigInteger),
    Column("error", JSON(none_as_null=True)),  # {code, stage, retryable, message}
    Column("is_pending_input", Boolean, nullable=False),
    Column("deleted_ms", BigInteger),
    Column("purged_ms", BigInteger),  # when what a deleted one held was removed
    Index("ix_sessions_user_created", "user_id", "created_ms", "id"),
)

revisions = Table(
    "revisions",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("session_id", _Id, ForeignKey("sessions.id"), nullable=False),
    Column("user_id", _Id, ForeignKey("users.id"), nullable=False),
    Column("number", Integer, nullable=False),  # 1, 2, 3 … within the session
    Column("parent", Integer),  # number of the revision that it follows
    Column("request", JSON, nullable=False),  # the body as validated
    Column("status", String(24), nullable=False),  # the seed's words
    Column("priority", Integer, nullable=False),  # the greater, the earlier
    Column("created_ms", BigInteger, nullable=False),
    Column("started_ms", BigInteger),
    Column("ended_ms", BigInteger),
    Column("estimate", Integer, nullable=False),  # credits held
    Column("price", Integer),  # credits captured
    Column("error", JSON(none_as_null=True)),
    Column("is_ready", Boolean, nullable=False),  # waits for a worker
    Column("round", Integer, nullable=False),  # counts up with each answered question
    Column("executor_id", String(80)),  # who took it
    Column("claim", _Id),  # fencing token: only its holder writes
    Column("attempts", Integer, nullable=False),  # since it last got on
    Column("plan_digest", _Digest),  # blob: brief, storyboard, composition, findings
    Column("document_digest", _Digest),  # blob: the .motion document
    Column("output", JSON(none_as_null=True)),  # facts of the finished file
    Column("sources", JSON(none_as_null=True)),  # what the video uses
    Column("progress", JSON(none_as_null=True)),  # newest progress of the stage
    UniqueConstraint("session_id", "number"),
    Index("ix_revisions_ready", "is_ready", "priority", "created_ms"),
    Index("ix_revisions_active", "user_id", "status"),
    Index("ix_revisions_served", "user_id", "started_ms"),
)

segments = Table(
    "segments",
    metadata,
    Column("revision_id", _Id, ForeignKey("revisions.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("key", String(255), nullable=False),  # of the blob
    Column("frames", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("finished_ms", BigInteger),
)

files = Table(
    "files",
    metadata,
    Column("revision_id", _Id, ForeignKey("revisions.id"), primary_key=True),
    Column("name", String(80), primary_key=True),  # "video.mp4"
    Column("digest", _Digest, nullable=False, index=True),
    Column("size", BigInteger, nullable=False),
    Column("content_type", String(120), nullable=False),
    Column("created_ms", BigInteger, nullable=False),
)

questions = Table(
    "questions",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("revision_id", _Id, ForeignKey("revisions.id"), nullable=False, index=True),
    Column("kind", String(40), nullable=False),  # "approval", "attachment", "contradiction"
    Column("text", Text, nullable=False),
    Column("options", JSON, nullable=False),  # [{value, label}]
    Column("asked_ms", BigInteger, nullable=False),
    Column("closes_ms", BigInteger, nullable=False),
    Column("answer", JSON(none_as_null=True)),
    Column("answered_ms", BigInteger),
)

events = Table(
    "events",
    metadata,
    Column("id", _Serial, primary_key=True, autoincrement=True),
    Column("session_id", _Id, ForeignKey("sessions.id"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("data", JSON, nullable=False),
    Column("created_ms", BigInteger, nullable=False),
    Index("ix_events_session", "session_id", "id"),
    sqlite_autoincrement=True,
)

idempotency = Table(
    "idempotency",
    metadata,
    Column("user_id", _Id, ForeignKey("users.id"), primary_key=True),
    Column("key", String(255), primary_key=True),
    Column("fingerprint", _Digest, nullable=False),  # of method, path and body
    Column("status", Integer, nullable=False),
    Column("answer", JSON, nullable=False),
    Column("created_ms", BigInteger, nullable=False),
)

ledger_accounts = Table(
    "ledger_accounts",
    metadata,
    Column("id", String(80), primary_key=True),  # "user:<id>:available", "system:granted"
    Column("floor", BigInteger),  # the least balance; None for no limit
    Column("balance", BigInteger, nullable=False),
    CheckConstraint("floor IS NULL OR balance >= floor", name="floor"),
)

transfers = Table(
    "transfers",
    metadata,
    Column("id", _Serial, primary_key=True, autoincrement=True),
    Column("key", String(160), nullable=False, unique=True),  # what makes it happen once
    Column("kind", String(24), nullable=False),
    Column("user_id", _Id, ForeignKey("users.id"), index=True),
    Column("reference", String(160)),
    Column("created_ms", BigInteger, nullable=False),
)

entries = Table(
    "entries",
    metadata,
    Column("id", _Serial, primary_key=True, autoincrement=True),
    Column("transfer_id", _Serial, ForeignKey("transfers.id"), nullable=False, index=True),
    Column("account_id", String(80), ForeignKey("ledger_accounts.id"), nullable=False, index=True),
    Column("amount", BigInteger, nullable=False),
    CheckConstraint("amount <> 0", name="amount"),
)

holds = Table(
    "holds",
    metadata,
    Column("revision_id", _Id, ForeignKey("revisions.id"), primary_key=True),
    Column("user_id", _Id, ForeignKey("users.id"), nullable=False, index=True),
    Column("amount", BigInteger, nullable=False),
    Column("captured", BigInteger, nullable=False),
    Column("state", String(16), nullable=False),  # open, captured, released
    Column("created_ms", BigInteger, nullable=False),
    Column("settled_ms", BigInteger),
    CheckConstraint("amount > 0", name="amount"),
    CheckConstraint("captured BETWEEN 0 AND amount", name="captured"),
)

grants = Table(
    "grants",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("user_id", _Id, ForeignKey("users.id"), nullable=False, index=True),
    Column("amount", BigInteger, nullable=False),
    Column("remaining", BigInteger, nullable=False),
    Column("reason", String(120), nullable=False),
    Column("created_ms", BigInteger, nullable=False),
    Column("expires_ms", BigInteger),
    Column("expired_ms", BigInteger),
    CheckConstraint("amount > 0", name="amount"),
    CheckConstraint("remaining BETWEEN 0 AND amount", name="remaining"),
)

# No secret is stored: it is derived from the service's own, the signer's id and its generation.
webhook_signers = Table(
    "webhook_signers",
    metadata,
    Column("id", _Id, primary_key=True),  # of a webhook, or of the user for all `webhook_url`s
    Column("generation", Integer, nullable=False),  # counts up with each rotation
    Column("previous_ends_ms", BigInteger),  # until then the generation before signs too
)

# Which grants a hold draws on, so that what it gives back goes where it came from. Once it is
# settled, what it spent of them.
hold_parts = Table(
    "hold_parts",
    metadata,
    Column("revision_id", _Id, ForeignKey("holds.revision_id"), primary_key=True),
    Column("grant_id", _Id, ForeignKey("grants.id"), primary_key=True),
    Column("amount", BigInteger, nullable=False),
    CheckConstraint("amount > 0", name="amount"),
)

webhooks = Table(
    "webhooks",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("user_id", _Id, ForeignKey("users.id"), nullable=False, index=True),
    Column("signer_id", _Id, ForeignKey("webhook_signers.id"), nullable=False),
    Column("url", String(4096), nullable=False),
    Column("kinds", JSON, nullable=False),  # events wanted; [] for all
    Column("session_id", _Id, ForeignKey("sessions.id")),  # of a `webhook_url`: that job only
    Column("created_ms", BigInteger, nullable=False),
    Column("disabled_ms", BigInteger),
    Column("disabled_reason", String(240)),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", _Id, primary_key=True),  # the webhook-id header, the same at every try
    Column("webhook_id", _Id, ForeignKey("webhooks.id"), nullable=False, index=True),
    Column("event_id", _Serial, ForeignKey("events.id"), nullable=False, index=True),
    Column("payload", Text, nullable=False),  # what is signed and sent, to the byte
    Column("state", String(16), nullable=False),  # pending, delivered, failed
    Column("attempts", Integer, nullable=False),
    Column("next_ms", BigInteger, nullable=False),
    Column("created_ms", BigInteger, nullable=False),
    Index("ix_deliveries_due", "state", "next_ms"),
    Index(
        "uq_deliveries_event",
        "webhook_id",
        "event_id",
        unique=True,
    ),
)

delivery_attempts = Table(
    "delivery_attempts",
    metadata,
    Column("id", _Serial, primary_key=True, autoincrement=True),
    Column("delivery_id", _Id, ForeignKey("deliveries.id"), nullable=False, index=True),
    Column("at_ms", BigInteger, nullable=False),
    Column("status", Integer),  # of the answer; None if there was none
    Column("error", String(240)),
    Column("took_ms", Integer, nullable=False),
)

executors = Table(
    "executors",
    metadata,
    Column("id", String(80), primary_key=True),
    Column("host", String(255), nullable=False),
    Column("started_ms", BigInteger, nullable=False),
    Column("seen_ms", BigInteger, nullable=False),  # by the clock of the database
)
