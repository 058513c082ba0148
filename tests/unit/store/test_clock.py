"""Times are whole milliseconds since 1970."""

from datetime import UTC, datetime

from openmotion.store import database_now_ms, system_clock


def test_the_clock_of_the_machine_is_in_milliseconds():
    assert abs(system_clock() - datetime.now(UTC).timestamp() * 1000) < 5000
    assert isinstance(system_clock(), int)


def test_the_clock_of_a_database_on_this_machine_agrees(database):
    with database.read() as conn:
        assert abs(database_now_ms(conn) - system_clock()) < 5000


def test_the_clock_of_a_database_goes_on_within_a_transaction(database):
    with database.read() as conn:
        first = database_now_ms(conn)
        while database_now_ms(conn) == first:
            pass
        assert database_now_ms(conn) > first
