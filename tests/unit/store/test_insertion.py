"""A row is inserted once."""

from openmotion.store import insert_once
from openmotion.store.tables import users


def test_the_second_row_of_one_key_is_not_new(database):
    row = {"id": "a", "email": "a@example.com", "created_ms": 1}
    with database.write() as conn:
        assert insert_once(conn, users, row)
        assert not insert_once(conn, users, {**row, "created_ms": 2})


def test_any_unique_column_counts(database):
    row = {"id": "a", "email": "a@example.com", "created_ms": 1}
    with database.write() as conn:
        assert insert_once(conn, users, row)
        assert not insert_once(conn, users, {**row, "id": "b"})
