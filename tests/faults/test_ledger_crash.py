"""Processes that work with the ledger are killed at any moment; the books agree afterwards."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from sqlalchemy import select
from tests.support.ledgers import user_with

from openmotion.billing import check_ledger
from openmotion.store import Database
from openmotion.store.tables import holds, transfers

ROOT = Path(__file__).parents[2]
PROCESSES = 4


def start(url: str, user_id: str, seed: int) -> subprocess.Popen[str]:
    """A process that works with the ledger."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.support.ledger_worker", url, user_id, str(seed)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def kill(process: subprocess.Popen[str]) -> str:
    """Kill a process; gives what it had said and nobody had read."""
    os.kill(process.pid, signal.SIGKILL)
    with process:
        return process.stdout.read()


def test_killed_processes_leave_books_that_agree_and_keep_what_they_said(database):
    with database.write() as conn:
        user = user_with(conn, 100)
    url = database.engine.url.render_as_string(hide_password=False)
    chance = random.Random(3)  # noqa: S311 - any moments will do
    processes = [start(url, user.id, seed) for seed in range(PROCESSES)]
    said = [process.stdout.readline() for process in processes]
    for process in processes:  # the others go on
        time.sleep(chance.uniform(0.1, 0.5))
        said.append(kill(process))
        with database.read() as conn:
            assert check_ledger(conn) == []
    promises = [line.split() for line in "".join(said).splitlines()]
    states, keys = kept(database)

    assert {word for word, _ in promises} == {"captured", "granted", "open", "released"}
    for word, name in promises:
        if word == "granted":
            assert f"grant:{name}" in keys
        elif word == "open":
            assert name in states
        else:
            assert states[name] == word


def kept(database: Database) -> tuple[dict[str, str], set[str]]:
    """The state of each hold by revision, and the keys of all transfers."""
    with database.read() as conn:
        states = {row.revision_id: row.state for row in conn.execute(select(holds))}
        return states, set(conn.execute(select(transfers.c.key)).scalars())


def test_a_killed_process_leaves_a_sound_file(sqlite_database):
    with sqlite_database.write() as conn:
        user = user_with(conn, 100)
    url = sqlite_database.engine.url.render_as_string(hide_password=False)
    process = start(url, user.id, 1)
    process.stdout.readline()
    kill(process)

    with sqlite_database.read() as conn:
        assert conn.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
        assert conn.exec_driver_sql("PRAGMA foreign_key_check").all() == []
