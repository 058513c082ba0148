"""The log as a process writes it."""

import json
import subprocess
import sys

_PROGRAM = """
import logging, structlog
from openmotion.server.logs import configure_logging
configure_logging({format!r}, "info")
log = structlog.get_logger("openmotion.test")
log.debug("hidden")
log.info("shown", job_id="j1")
logging.getLogger("library").info("hidden too")
logging.getLogger("library").warning("library speaks")
try:
    1 / 0
except ZeroDivisionError:
    log.exception("went_wrong")
"""


def _run(log_format: str) -> str:
    program = _PROGRAM.format(format=log_format)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == ""
    return done.stderr


def test_each_entry_is_a_line_of_json():
    lines = [json.loads(line) for line in _run("json").splitlines()]

    assert [line["event"] for line in lines] == ["shown", "library speaks", "went_wrong"]
    assert lines[0]["job_id"] == "j1"
    assert lines[0]["level"] == "info"
    assert "ZeroDivisionError" in lines[2]["exception"]
    assert all("timestamp" in line for line in lines)


def test_text_is_for_people():
    text = _run("text")

    assert all(words in text for words in ("shown", "library speaks", "ZeroDivisionError"))
    assert "hidden" not in text


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path):
    program = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))\n"
        + _PROGRAM.format(format="json")
        + "print('went on')"
    )
    with (tmp_path / "log").open("w") as log:
        done = subprocess.run(
            [sys.executable, "-c", program],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            check=False,
            timeout=60,
        )

    assert done.stdout == "went on\n"
