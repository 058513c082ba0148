"""The first tables, and entries of the ledger that nobody can change."""

from alembic import op
from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Integer,
    PrimaryKeyConstraint,
    String,
    Text,
    UniqueConstraint,
)

revision = "0001"
down_revision = None

# SQLite counts rows up by itself for INTEGER only.
_SERIAL = BigInteger().with_variant(Integer, "sqlite")

_SQLITE = """
CREATE TRIGGER entries_{change} BEFORE {change} ON entries
BEGIN SELECT RAISE(ABORT, 'entries are immutable'); END
"""
_POSTGRES = (
    """
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% are immutable', TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END $$
""",
    """
CREATE TRIGGER entries_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON entries
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
""",
)


def upgrade() -> None:
    """Make them."""
    _make_tables()
    if op.get_context().dialect.name == "sqlite":
        for change in ("UPDATE", "DELETE"):
            op.execute(_SQLITE.format(change=change))
        return
    for statement in _POSTGRES:
        op.execute(statement)


def _make_tables() -> None:
    op.create_table(
        "executors",
        Column("id", String(length=80), nullable=False),
        Column("host", String(length=255), nullable=False),
        Column("started_ms", BigInteger(), nullable=False),
        Column("seen_ms", BigInteger(), nullable=False),
        PrimaryKeyConstraint("id", name="pk_executors"),
    )
    op.create_table(
        "ledger_accounts",
        Column("id", String(length=80), nullable=False),
        Column("floor", BigInteger()),
        Column("balance", BigInteger(), nullable=False),
        CheckConstraint("floor IS NULL OR balance >= floor", name="ck_ledger_accounts_floor"),
        PrimaryKeyConstraint("id", name="pk_ledger_accounts"),
    )
    op.create_table(
        "users",
        Column("id", String(length=36), nullable=False),
        Column("email", String(length=320), nullable=False),
        Column("created_ms", BigInteger(), nullable=False),
        Column("disabled_ms", BigInteger()),
        PrimaryKeyConstraint("id", name="pk_users"),
        UniqueConstraint("email", name="uq_users_email"),
    )
    op.create_table(
        "webhook_signers",
        Column("id", String(length=36), nullable=False),
        Column("generation", Integer(), nullable=False),
        Column("previous_ends_ms", BigInteger()),
        PrimaryKeyConstraint("id", name="pk_webhook_signers"),
    )
    op.create_table(
        "api_keys",
        Column("id", String(length=36), nullable=False),
        Column("user_id", String(length=36), nullable=False),
        Column("name", String(length=240), nullable=False),
        Column("prefix", String(length=24), nullable=False),
        Column("digest", String(length=64), nullable=False),
        Column("created_ms", BigInteger(), nullable=False),
        Column("expires_ms", BigInteger()),
        Column("revoked_ms", BigInteger()),
        Column("last_used_ms", BigInteger()),
        ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_api_keys_user_id"),
        PrimaryKeyConstraint("id", name="pk_api_keys"),
        UniqueConstraint("digest", name="uq_api_keys_digest"),
    )
    op.create_index("ix_api_keys_user_id", "api_keys", ["user_id"])
    op.create_table(
        "grants",
        Column("id", String(length=36), nullable=False),
        Column("user_id", String(length=36), nullable=False),
        Column("amount", BigInteger(), nullable=False),
        Column("remaining", BigInteger(), nullable=False),
        Column("reason", String(length=120), nullable=False),
        Column("created_ms", BigInteger(), nullable=False),
        Column("expires_ms", BigInteger()),
        Column("expired_ms", BigInteger()),
        CheckConstraint("amount > 0", name="ck_grants_amount"),
        CheckConstraint("remaining BETWEEN 0 AND amount", name="ck_grants_remaining"),
        ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_grants_user_id"),
        PrimaryKeyConstraint("id", name="pk_grants"),
    )
    op.create_index("ix_grants_user_id", "grants", ["user_id"])
    op.create_table(
        "idempotency",
        Column("user_id", String(length=36), nullable=False),
        Column("key", String(length=255), nullable=False),
        Column("fingerprint", String(length=64), nullable=False),
        Column("status", Integer(), nullable=False),
        Column("answer", JSON(), nullable=False),
        Column("created_ms", BigInteger(), nullable=False),
        ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_idempotency_user_id"),
        PrimaryKeyConstraint("user_id", "key", name="pk_idempotency"),
    )
    op.create_table(
        "sessions",
        Column("id", String(length=36), nullable=False),
        Column("user_id", String(length=36), nullable=False),
        Column("status", String(length=24), nullable=False),
        Column("revision", Integer(), nullable=False),
        Column("created_ms", BigInteger(), nullable=False),
        Column("updated_ms", BigInteger(), nullable=False),
        Column("completed_ms", BigInteger()),
        Column("error", JSON(none_as_null=True)),
        Column("is_pending_input", Boolean(), nullable=False),
        Column("deleted_ms", BigInteger()),
        Column("purged_ms", BigInteger()),
        ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_sessions_user_id"),
        PrimaryKeyConstraint("id", name="pk_sessions"),
    )
    op.create_index("ix_sessions_user_created", "sessions", ["user_id", "created_ms", "id"])
    op.create_table(
        "transfers",
        Column("id", _SERIAL, autoincrement=True, nullable=False),
        Column("key", String(length=160), nullable=False),
        Column("kind", String(length=24), nullable=False),
        Column("user_id", String(length=36)),
        Column("reference", String(length=160)),
        Column("created_ms", BigInteger(), nullable=False),
        ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_transfers_user_id"),
        PrimaryKeyConstraint("id", name="pk_transfers"),
        UniqueConstraint("key", name="uq_transfers_key"),
    )
    op.create_index("ix_transfers_user_id", "transfers", ["user_id"])
    op.create_table(
        "entries",
        Column("id", _SERIAL, autoincrement=True, nullable=False),
        Column("transfer_id", _SERIAL, nullable=False),
        Column("account_id", String(length=80), nullable=False),
        Column("amount", BigInteger(), nullable=False),
        CheckConstraint("amount <> 0", name="ck_entries_amount"),
        ForeignKeyConstraint(["account_id"], ["ledger_accounts.id"], name="fk_entries_account_id"),
        ForeignKeyConstraint(["transfer_id"], ["transfers.id"], name="fk_entries_transfer_id"),
        PrimaryKeyConstraint("id", name="pk_entries"),
    )
    op.create_index("ix_entries_account_id", "entries", ["account_id"])
    op.create_index("ix_entries_transfer_id", "entries", ["transfer_id"])
    op.create_table(
        "events",
        Column("id", _SERIAL, autoincrement=True, nullable=False),
        Column("session_id", String(length=36), nullable=False),
        Column("revision", Integer(), nullable=False),
        Column("kind", String(length=40), nullable=False),
        Column("data", JSON(), nullable=False),
        Column("created_ms", BigInteger(), nullable=False),
        ForeignKeyConstraint(["session_id"], ["sessions.id"], name="fk_events_session_id"),
        PrimaryKeyConstraint("id", name="pk_events"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_events_session", "events", ["session_id", "id"])
    op.create_table(
        "revisions",
        Column("id", String(length=36), nullable=False),
        Column("session_id", String(length=36), nullable=False),
        Column("user_id", String(length=36), nullable=False),
        Column("number", Integer(), nullable=False),
        Column("parent", Integer()),
        Column("request", JSON(), nullable=False),
        Column("status", String(length=24), nullable=False),
        Column("priority", Integer(), nullable=False),
        Column("created_ms", BigInteger(), nullable=False),
        Column("started_ms", BigInteger()),
        Column("ended_ms", BigInteger()),
        Column("estimate", Integer(), nullable=False),
        Column("price", Integer()),
        Column("error", JSON(none_as_null=True)),
        Column("is_ready", Boolean(), nullable=False),
        Column("round", Integer(), nullable=False),
        Column("executor_id", String(length=80)),
        Column("claim", String(length=36)),
        Column("attempts", Integer(), nullable=False),
        Column("plan_digest", String(length=64)),
        Column("document_digest", String(length=64)),
        Column("output", JSON(none_as_null=True)),
        Column("sources", JSON(none_as_null=True)),
        Column("progress", JSON(none_as_null=True)),
        ForeignKeyConstraint(["session_id"], ["sessions.id"], name="fk_revisions_session_id"),
        ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_revisions_user_id"),
        PrimaryKeyConstraint("id", name="pk_revisions"),
        UniqueConstraint("session_id", "number", name="uq_revisions_session_id_number"),
    )
    op.create_index("ix_revisions_active", "revisions", ["user_id", "status"])
    op.create_index("ix_revisions_ready", "revisions", ["is_ready", "priority", "created_ms"])
    op.create_index("ix_revisions_served", "revisions", ["user_id", "started_ms"])
    op.create_table(
        "webhooks",
        Column("id", String(length=36), nullable=False),
        Column("user_id", String(length=36), nullable=False),
        Column("signer_id", String(length=36), nullable=False),
        Column("url", String(length=4096), nullable=False),
        Column("kinds", JSON(), nullable=False),
        Column("session_id", String(length=36)),
        Column("created_ms", BigInteger(), nullable=False),
        Column("disabled_ms", BigInteger()),
        Column("disabled_reason", String(length=240)),
        ForeignKeyConstraint(["session_id"], ["sessions.id"], name="fk_webhooks_session_id"),
        ForeignKeyConstraint(["signer_id"], ["webhook_signers.id"], name="fk_webhooks_signer_id"),
        ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_webhooks_user_id"),
        PrimaryKeyConstraint("id", name="pk_webhooks"),
    )
    op.create_index("ix_webhooks_user_id", "webhooks", ["user_id"])
    op.create_table(
        "deliveries",
        Column("id", String(length=36), nullable=False),
        Column("webhook_id", String(length=36), nullable=False),
        Column("event_id", _SERIAL, nullable=False),
        Column("payload", Text(), nullable=False),
        Column("state", String(length=16), nullable=False),
        Column("attempts", Integer(), nullable=False),
        Column("next_ms", BigInteger(), nullable=False),
        Column("created_ms", BigInteger(), nullable=False),
        ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_deliveries_event_id"),
        ForeignKeyConstraint(["webhook_id"], ["webhooks.id"], name="fk_deliveries_webhook_id"),
        PrimaryKeyConstraint("id", name="pk_deliveries"),
    )
    op.create_index("ix_deliveries_due", "deliveries", ["state", "next_ms"])
    op.create_index("ix_deliveries_event_id", "deliveries", ["event_id"])
    op.create_index("ix_deliveries_webhook_id", "deliveries", ["webhook_id"])
    op.create_index("uq_deliveries_event", "deliveries", ["webhook_id", "event_id"], unique=True)
    op.create_table(
        "files",
        Column("revision_id", String(length=36), nullable=False),
        Column("name", String(length=80), nullable=False),
        Column("digest", String(length=64), nullable=False),
        Column("size", BigInteger(), nullable=False),
        Column("content_type", String(length=120), nullable=False),
        Column("created_ms", BigInteger(), nullable=False),
        ForeignKeyConstraint(["revision_id"], ["revisions.id"], name="fk_files_revision_id"),
        PrimaryKeyConstraint("revision_id", "name", name="pk_files"),
    )
    op.create_index("ix_files_digest", "files", ["digest"])
    op.create_table(
        "holds",
        Column("revision_id", String(length=36), nullable=False),
        Column("user_id", String(length=36), nullable=False),
        Column("amount", BigInteger(), nullable=False),
        Column("captured", BigInteger(), nullable=False),
        Column("state", String(length=16), nullable=False),
        Column("created_ms", BigInteger(), nullable=False),
        Column("settled_ms", BigInteger()),
        CheckConstraint("amount > 0", name="ck_holds_amount"),
        CheckConstraint("captured BETWEEN 0 AND amount", name="ck_holds_captured"),
        ForeignKeyConstraint(["revision_id"], ["revisions.id"], name="fk_holds_revision_id"),
        ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_holds_user_id"),
        PrimaryKeyConstraint("revision_id", name="pk_holds"),
    )
    op.create_index("ix_holds_user_id", "holds", ["user_id"])
    op.create_table(
        "questions",
        Column("id", String(length=36), nullable=False),
        Column("revision_id", String(length=36), nullable=False),
        Column("kind", String(length=40), nullable=False),
        Column("text", Text(), nullable=False),
        Column("options", JSON(), nullable=False),
        Column("asked_ms", BigInteger(), nullable=False),
        Column("closes_ms", BigInteger(), nullable=False),
        Column("answer", JSON(none_as_null=True)),
        Column("answered_ms", BigInteger()),
        ForeignKeyConstraint(["revision_id"], ["revisions.id"], name="fk_questions_revision_id"),
        PrimaryKeyConstraint("id", name="pk_questions"),
    )
    op.create_index("ix_questions_revision_id", "questions", ["revision_id"])
    op.create_table(
        "segments",
        Column("revision_id", String(length=36), nullable=False),
        Column("number", Integer(), nullable=False),
        Column("key", String(length=255), nullable=False),
        Column("frames", Integer(), nullable=False),
        Column("attempts", Integer(), nullable=False),
        Column("finished_ms", BigInteger()),
        ForeignKeyConstraint(["revision_id"], ["revisions.id"], name="fk_segments_revision_id"),
        PrimaryKeyConstraint("revision_id", "number", name="pk_segments"),
    )
    op.create_table(
        "delivery_attempts",
        Column("id", _SERIAL, autoincrement=True, nullable=False),
        Column("delivery_id", String(length=36), nullable=False),
        Column("at_ms", BigInteger(), nullable=False),
        Column("status", Integer()),
        Column("error", String(length=240)),
        Column("took_ms", Integer(), nullable=False),
        ForeignKeyConstraint(
            ["delivery_id"], ["deliveries.id"], name="fk_delivery_attempts_delivery_id"
        ),
        PrimaryKeyConstraint("id", name="pk_delivery_attempts"),
    )
    op.create_index("ix_delivery_attempts_delivery_id", "delivery_attempts", ["delivery_id"])
    op.create_table(
        "hold_parts",
        Column("revision_id", String(length=36), nullable=False),
        Column("grant_id", String(length=36), nullable=False),
        Column("amount", BigInteger(), nullable=False),
        CheckConstraint("amount > 0", name="ck_hold_parts_amount"),
        ForeignKeyConstraint(["grant_id"], ["grants.id"], name="fk_hold_parts_grant_id"),
        ForeignKeyConstraint(
            ["revision_id"], ["holds.revision_id"], name="fk_hold_parts_revision_id"
        ),
        PrimaryKeyConstraint("revision_id", "grant_id", name="pk_hold_parts"),
    )
    # ### end Alembic commands ###
