"""Transactions that end, and errors that say what to do."""

import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import event, func, select, text, update
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError, ProgrammingError

from openmotion.errors import InvalidSettings, StorageFull, StoreUnavailable
from openmotion.store import Database
from openmotion.store.tables import users


def add_user(conn, name="a"):
    conn.execute(users.insert().values(id=name, email=f"{name}@example.com", created_ms=1))


def count(database):
    with database.read() as conn:
        return conn.execute(select(func.count()).select_from(users)).scalar_one()


def file_of(database):
    return Path(database.engine.url.database)


def test_a_write_is_kept(database):
    with database.write() as conn:
        add_user(conn)

    assert count(database) == 1


def test_a_write_that_raises_changes_nothing(database):
    def fail(conn):
        add_user(conn)
        raise KeyError

    with pytest.raises(KeyError), database.write() as conn:
        fail(conn)

    assert count(database) == 0


def test_work_is_run_in_a_write_and_its_result_given(database):
    assert database.run(lambda conn: add_user(conn) or "done") == "done"
    assert count(database) == 1


def test_a_read_sees_one_state_however_long_it_takes(database):
    with database.read() as conn:
        before = conn.execute(select(func.count()).select_from(users)).scalar_one()
        with database.write() as writer:
            add_user(writer)
        after = conn.execute(select(func.count()).select_from(users)).scalar_one()

    assert (before, after) == (0, 0)
    assert count(database) == 1


def test_a_read_does_not_wait_for_one_that_writes(database):
    with database.write() as writer:
        add_user(writer)

        assert count(database) == 0


def test_a_read_cannot_change_anything(database):
    with pytest.raises((StoreUnavailable, DatabaseError)), database.read() as conn:
        add_user(conn)

    assert count(database) == 0


def test_a_write_works_after_a_read_on_the_same_connection(sqlite_url):
    database = Database(sqlite_url, pool_size=1)
    assert count(database) == 0
    with database.write() as conn:
        add_user(conn)

    assert count(database) == 1
    database.close()


def test_what_breaks_a_rule_of_a_table_stays_what_it_is(database):
    with database.write() as conn:
        add_user(conn)

    with pytest.raises(IntegrityError), database.write() as conn:
        add_user(conn)


def test_a_reference_to_nothing_is_refused(database):
    statement = text("INSERT INTO idempotency VALUES ('nobody', 'k', 'f', 200, '{}', 1)")

    with pytest.raises(IntegrityError), database.write() as conn:
        conn.execute(statement)


def test_a_fault_in_a_statement_stays_what_it_is(database):
    with pytest.raises((OperationalError, ProgrammingError)), database.read() as conn:
        conn.execute(text("SELECT * FROM nothing"))


def test_a_database_that_answers_is_probed(database):
    database.probe()


def test_its_kind_is_told(database):
    assert database.is_sqlite == (database.dialect == "sqlite")


def test_many_writers_get_their_turn(database):
    def add(number):
        with database.write() as conn:
            add_user(conn, str(number))

    threads = [threading.Thread(target=add, args=(n,)) for n in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert count(database) == 20


def test_the_connection_pool_does_not_keep_a_caller_waiting_for_long(migrated_url):
    database = Database(migrated_url, pool_size=1, pool_timeout_s=0.05)
    with database.read() as held:
        held.execute(text("SELECT 1"))
        with pytest.raises(StoreUnavailable, match="busy"):
            database.probe()

    database.probe()
    database.close()


def test_sqlite_is_set_up_to_lose_nothing(sqlite_database):
    with sqlite_database.read() as conn:
        settings = {
            name: conn.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }

    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,  # FULL
        "foreign_keys": 1,
        "busy_timeout": 5000,
    }


def test_a_file_that_another_process_holds_is_unavailable_for_writes_only(sqlite_url):
    database = Database(sqlite_url, busy_timeout_s=0.05)
    other = sqlite3.connect(file_of(database), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")

    with pytest.raises(StoreUnavailable, match="another process"), database.write() as conn:
        add_user(conn)
    assert count(database) == 0

    other.execute("ROLLBACK")
    other.close()
    with database.write() as conn:
        add_user(conn)
    assert count(database) == 1
    database.close()


def test_writers_in_line_give_up_together(sqlite_url):
    database = Database(sqlite_url, busy_timeout_s=0.05)

    def write():
        with database.write() as conn:
            add_user(conn)

    with database.write(), pytest.raises(StoreUnavailable, match="too many changes"):
        write()
    database.close()


def test_a_full_disk_is_told_and_reads_go_on(sqlite_url):
    database = Database(sqlite_url, pool_size=1)
    with database.write() as conn:
        add_user(conn)
        pages = conn.execute(text("PRAGMA page_count")).scalar_one()
        conn.execute(text(f"PRAGMA max_page_count = {pages}"))

    def fill():
        with database.write() as conn:
            for number in range(10_000):
                add_user(conn, f"user {number}")

    with pytest.raises(StorageFull, match="full"):
        fill()
    assert count(database) == 1
    with database.write() as conn:
        conn.execute(text("PRAGMA max_page_count = 1000000"))
        add_user(conn, "b")
    assert count(database) == 2
    database.close()


def test_a_file_that_was_removed_is_unavailable_until_it_is_back(sqlite_database):
    file = file_of(sqlite_database)
    sqlite_database.probe()
    away = file.rename(file.with_name("away"))

    with pytest.raises(StoreUnavailable, match="removed or replaced"):
        sqlite_database.probe()
    with pytest.raises(StoreUnavailable, match="removed or replaced"):
        sqlite_database.run(add_user)
    away.rename(file)
    sqlite_database.probe()


def test_a_file_of_something_else_is_unavailable(tmp_path):
    (tmp_path / "notes.txt").write_text("not a database at all, but long enough to be one" * 50)

    with pytest.raises(StoreUnavailable, match="damaged"):
        Database(f"sqlite:///{tmp_path / 'notes.txt'}")


def test_opening_waits_for_one_that_switches_the_file(tmp_path):
    file = tmp_path / "openmotion.sqlite"
    other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    other.execute("CREATE TABLE a (b)")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreUnavailable, match="another process"):
        Database(f"sqlite:///{file}", busy_timeout_s=0.05)

    release = threading.Timer(0.05, other.execute, ["COMMIT"])
    release.start()
    Database(f"sqlite:///{file}").close()
    release.join()
    other.close()


def test_the_folder_of_a_file_is_made_on_request(tmp_path):
    url = f"sqlite:///{tmp_path / 'new' / 'openmotion.sqlite'}"
    with pytest.raises(StoreUnavailable):
        Database(url)

    Database(url, create_folder=True).close()
    assert (tmp_path / "new" / "openmotion.sqlite").exists()


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(StoreUnavailable, match="cannot be made"):
        Database(f"sqlite:///{tmp_path / 'file' / 'openmotion.sqlite'}", create_folder=True)


@pytest.mark.parametrize("url", ["mysql://host/name", "sqlite://", "sqlite:///:memory:", "?"])
def test_other_databases_are_refused(url):
    with pytest.raises(InvalidSettings, match="OPENMOTION_DATABASE_URL"):
        Database(url)


@pytest.mark.postgres
def test_two_that_wait_for_each_other_are_done_one_after_the_other(postgres_url):
    database = Database(postgres_url)
    with database.write() as conn:
        add_user(conn, "a")
        add_user(conn, "b")
    both = threading.Barrier(2, timeout=5)
    tries = []

    def touch(first, second):
        def work(conn):
            tries.append(first)
            conn.execute(update(users).where(users.c.id == first).values(created_ms=2))
            if len(tries) <= 2:
                both.wait()
            conn.execute(update(users).where(users.c.id == second).values(created_ms=3))

        database.run(work)

    threads = [threading.Thread(target=touch, args=names) for names in (("a", "b"), ("b", "a"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(tries) == 3
    database.close()


def cut(database, conn):
    """End the connection of a transaction from the server's side."""
    pid = conn.execute(text("SELECT pg_backend_pid()")).scalar_one()
    with database.engine.connect() as other:
        other.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": pid})


@pytest.mark.postgres
def test_work_is_done_again_when_the_connection_broke_before_its_end(postgres_url):
    database = Database(postgres_url)
    tries = []

    def work(conn):
        tries.append(conn)
        add_user(conn)
        if len(tries) == 1:
            cut(database, conn)
            conn.execute(text("SELECT 1"))

    database.run(work)

    assert len(tries) == 2
    assert count(database) == 1
    database.close()


@pytest.mark.postgres
def test_work_is_not_done_again_when_nobody_knows_whether_it_was_kept(postgres_url):
    database = Database(postgres_url)
    tries = []

    def work(conn):
        tries.append(conn)
        add_user(conn)
        cut(database, conn)

    with pytest.raises(StoreUnavailable, match="does not answer"):
        database.run(work)
    assert len(tries) == 1
    database.close()


@pytest.mark.postgres
def test_work_that_always_collides_is_given_up_after_five_tries(postgres_url):
    database = Database(postgres_url)
    tries = []

    def work(conn):
        tries.append(conn)
        conn.execute(text("DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40001'; END $$"))

    with pytest.raises(StoreUnavailable, match="too many changes"):
        database.run(work)
    assert len(tries) == 5
    database.close()


@pytest.mark.postgres
def test_a_connection_that_died_in_the_pool_is_replaced(postgres_url):
    database, other = Database(postgres_url, pool_size=1), Database(postgres_url)
    with database.read() as conn:
        pid = conn.execute(text("SELECT pg_backend_pid()")).scalar_one()
    with other.write() as conn:
        conn.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": pid})
    other.close()

    database.probe()
    database.close()


@pytest.mark.postgres
def test_a_row_that_another_holds_for_too_long_is_unavailable(postgres_url):
    database = Database(postgres_url, busy_timeout_s=0.05)
    with database.write() as conn:
        add_user(conn)
    touch = update(users).values(created_ms=2)

    with database.write() as holder:
        holder.execute(touch)
        with pytest.raises(StoreUnavailable, match="too long"), database.write() as conn:
            conn.execute(touch)
    database.close()


@pytest.mark.postgres
def test_a_server_that_is_read_only_is_unavailable_for_writes_only(postgres_url):
    database = Database(postgres_url)

    @event.listens_for(database.engine, "begin")
    def fail_over(conn):
        conn.execute(text("SET TRANSACTION READ ONLY"))

    with pytest.raises(StoreUnavailable), database.write() as conn:
        add_user(conn)
    assert count(database) == 0
    database.close()


@pytest.mark.postgres
def test_a_server_that_is_not_there_is_unavailable():
    database = Database("postgresql://nobody@127.0.0.1:1/nothing")

    with pytest.raises(StoreUnavailable, match="does not answer"):
        database.probe()
    database.close()
