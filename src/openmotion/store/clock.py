"""The time, in milliseconds since 1970 in UTC."""

import time
from collections.abc import Callable

from sqlalchemy import Connection, text

Clock = Callable[[], int]
"""Gives the time in milliseconds since 1970 in UTC; tests put in one that they set."""

_NOW = text("SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)")


def system_clock() -> int:
    """The time of this machine, which may jump when somebody sets it."""
    return time.time_ns() // 1_000_000


def database_now_ms(conn: Connection) -> int:
    """The time of the database, which all machines share."""
    if conn.dialect.name == "sqlite":  # it runs in this process, by this machine's clock
        return system_clock()
    return int(conn.execute(_NOW).scalar_one())
