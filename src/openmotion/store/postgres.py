"""Connections to PostgreSQL that never wait for ever."""

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection, ExceptionContext

from openmotion.store.failures import is_standby

_STATEMENT_TIMEOUT_S = 30
# A server that vanished without a word is noticed within these, in place of hours.
_NETWORK = {
    "connect_timeout": 3,
    "keepalives": 1,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,  # milliseconds
    "application_name": "openmotion",
}


def postgres_engine(
    url: URL, *, pool_size: int, pool_timeout_s: float, busy_timeout_s: float
) -> Engine:
    """An engine that asks after each connection before it lends it."""
    engine = create_engine(
        url,
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=pool_timeout_s,
        pool_pre_ping=True,
        connect_args={**_NETWORK, **url.query},
    )

    @event.listens_for(engine, "connect")
    def set_up(connection: DBAPIConnection, _record: object) -> None:
        cursor = connection.cursor()
        cursor.execute(f"SET lock_timeout = {round(busy_timeout_s * 1000)}")
        cursor.execute(f"SET statement_timeout = {_STATEMENT_TIMEOUT_S * 1000}")
        cursor.close()
        connection.commit()

    @event.listens_for(engine, "handle_error")
    def leave_standby(context: ExceptionContext) -> None:
        # The connection works, and would lead to the old primary for ever.
        if is_standby(context.original_exception):
            context.is_disconnect = True

    return engine
