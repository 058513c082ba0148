"""The server as a process: it says when it answers, and ends without cutting anybody off."""

import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.support.apis import BASE, SECRET
from tests.support.web_server import read_answer

from openmotion import accounts, billing, sessions
from openmotion.service import Service
from openmotion.settings import ServiceSettings
from openmotion.store import BlobStore, Database

_PROGRAM = """
import sys, threading
from pathlib import Path
from openmotion.api import create_app
from openmotion.server import configure_logging, run
from openmotion.service import Service
from openmotion.settings import ServiceSettings
from openmotion.store import BlobStore, Database

folder = Path(sys.argv[1])
configure_logging("json", "info")
settings = ServiceSettings(data_dir=folder)
service = Service(
    Database(f"sqlite:///{folder}/openmotion.sqlite"), BlobStore.open(settings), settings,
    bytes(range(32)),
)
go_on = threading.Event()
threading.Thread(target=lambda: (sys.stdin.readline(), go_on.set()), daemon=True).start()
run(
    create_app(service, settings=settings), host="127.0.0.1", port=0, grace_s=5,
    on_ready=lambda url: print(url, flush=True),
    on_drain=lambda: (print("draining", flush=True), go_on.wait(20)),
)
print("closed", flush=True)
"""


@contextmanager
def _running(folder: Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A process that serves, and its port; its draining lasts until it reads a line."""
    process = subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout is not None
        port = urlsplit(process.stdout.readline().strip()).port
        assert port is not None
        yield process, port
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stdin.close()


@pytest.fixture
def folder(sqlite_template: Path, tmp_path: Path) -> Path:
    """A data folder with a migrated database."""
    shutil.copyfile(sqlite_template, tmp_path / "openmotion.sqlite")
    return tmp_path


def _get(port: int, path: str, headers: str = "") -> socket.socket:
    link = socket.create_connection(("127.0.0.1", port), 10)
    link.sendall(f"GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{headers}\r\n".encode())
    return link


def test_the_server_answers_once_it_says_so(folder: Path):
    with _running(folder) as (_, port), _get(port, "/readyz") as link:
        assert read_answer(link).status == 200


def test_told_to_end_it_answers_until_drained_and_then_closes(folder: Path):
    with _running(folder) as (process, port):
        process.send_signal(signal.SIGTERM)
        assert process.stdout.readline() == "draining\n"
        with _get(port, "/readyz") as link:
            ready = read_answer(link)
        with _get(port, "/healthz") as link:
            health = read_answer(link)
        process.stdin.write("\n")
        process.stdin.flush()

        assert (ready.status, ready.json()["status"]) == (503, "draining")
        assert health.status == 200
        assert process.stdout.readline() == "closed\n"
        assert process.wait(10) == 0
        with pytest.raises(ConnectionRefusedError):
            _get(port, "/healthz")


def test_a_second_signal_does_not_wait_for_the_drain(folder: Path):
    with _running(folder) as (process, _):
        process.send_signal(signal.SIGTERM)
        assert process.stdout.readline() == "draining\n"
        process.send_signal(signal.SIGINT)
        process.stdin.write("\n")
        process.stdin.flush()

        assert process.stdout.readline() == "closed\n"


def test_open_streams_end_when_the_server_does(folder: Path):
    key, job_id = _make_job(folder)
    with _running(folder) as (process, port):
        path = f"{BASE}/sessions/{job_id}/events"
        headers = f"Authorization: Bearer {key}\r\nAccept: text/event-stream\r\n"
        with _get(port, path, headers) as link:
            received = link.recv(65536)
            while b"queued" not in received:
                received += link.recv(65536)
            process.send_signal(signal.SIGTERM)
            while piece := link.recv(65536):
                received += piece

        assert b"Last-Event-ID" in received
        assert received.endswith(b"0\r\n\r\n")


def _make_job(folder: Path) -> tuple[str, str]:
    settings = ServiceSettings(data_dir=folder)
    database = Database(f"sqlite:///{folder}/openmotion.sqlite")
    service = Service(database, BlobStore.open(settings), settings, SECRET)
    with database.write() as conn:
        user = accounts.create_user(conn, "a@example.com", now_ms=1)
        _, key = accounts.issue_key(conn, user.id, pepper=service.pepper, now_ms=1)
        billing.grant(conn, user.id, 1000, key="start", reason="start", now_ms=1)
        job = sessions.create(
            conn, user_id=user.id, request={"prompt": "a"}, hold=300, priority=0, now_ms=1
        )
    database.close()
    return key, job.id
