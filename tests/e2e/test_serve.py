"""The service from its first start to a file that plays, as the README shows it."""

import json
import os
import re
import socket
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest
from tests.support.services import ask, running_service, wait_for

from openmotion.media import probe
from openmotion.wire import SessionStatus

ROOT = Path(__file__).parents[2]
SHORT = {"prompt": "A one second film about tea.", "duration": 1}


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    """One service for all tests of this file, on a new folder."""
    data = tmp_path_factory.mktemp("service") / "data"
    with running_service("serve", data) as running:
        yield running


def curl_lines():
    """The curl lines of the README, in order."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    block = next(part for part in re.findall(r"```sh\n(.*?)```", text, re.DOTALL) if "curl" in part)
    return re.findall(r"^curl (?:.*\\\n)*.*$", block, re.MULTILINE)


def shell(line, folder, **variables):
    """What a line prints."""
    done = subprocess.run(
        ["bash", "-c", line],
        cwd=folder,
        env={**os.environ, **variables},  # noqa: TID251 - curl wants a home and a path
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.slow
def test_the_lines_of_the_readme_lead_from_a_prompt_to_a_film_and_to_its_follow_up(
    service, tmp_path
):
    create, status, download, follow_up = curl_lines()
    known = {"KEY": service.key, "URL": service.url}

    accepted = json.loads(shell(create, tmp_path, **known))
    assert accepted["status"] == "queued"
    known["JOB"] = accepted["job_id"]
    job_url = f"{service.url}/sessions/{accepted['job_id']}"

    for number, line in enumerate((create, follow_up), 1):
        if number == 2:
            assert json.loads(shell(line, tmp_path, **known))["job_id"] == accepted["job_id"]
        wait_for(job_url, service.key, "completed")
        told = json.loads(shell(status, tmp_path, **known))
        assert told["output"]["revision"] == number
        shell(download, tmp_path, **known, DOWNLOAD_URL=told["output"]["download_url"])
        film = probe(tmp_path / "launch.mp4")
        assert (film.width, film.height) == (1920, 1080)
        # The follow-up asks for a faster pace.
        assert film.frames == 180 if number == 1 else film.frames < 180
        assert film.sound is not None


def test_the_line_that_the_start_prints_begins_a_job(service, tmp_path):
    accepted = json.loads(shell(service.curl_line, tmp_path))

    status = ask(f"{service.url}/sessions/{accepted['job_id']}", service.key)
    assert status["status"] in {"queued", "created", "running"}
    ask(f"{service.url}/sessions/{accepted['job_id']}/cancel", service.key, {})


def test_a_second_start_prints_no_key_and_ends_in_peace(tmp_path):
    data = tmp_path / "data"
    with running_service("serve", data) as first:
        key = first.key
        assert first.terminate() == 0
    with running_service("serve", data) as second:
        assert not any(line.startswith("motion_") for line in second.printed)
        assert ask(f"{second.url}/balance", key)
        assert second.terminate() == 0
        assert "Traceback" not in second.log.read_text()


def test_the_log_holds_no_key(service):
    assert service.key not in service.log.read_text()


def test_api_and_worker_run_apart(tmp_path):
    data = tmp_path / "data"
    with running_service("api", data) as api, running_service("worker", data) as worker:
        accepted = ask(f"{api.url}/sessions", api.key, SHORT)
        status = wait_for(f"{api.url}/sessions/{accepted['job_id']}", api.key, "completed")

        assert status["output"]["duration_s"] == 1
        assert SessionStatus.model_validate(status).output.report.errors == 0
        assert worker.terminate() == 0
        assert api.terminate() == 0


def test_the_example_orders_a_video_and_fetches_it(service, tmp_path):
    example = ROOT / "examples" / "order_a_video.py"
    order = [service.url, service.key, "A 2 second film about tea.", "tea.mp4"]

    done = subprocess.run(
        [sys.executable, example, *order],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout == "tea.mp4: 2 s, 1920x1080\n"
    assert probe(tmp_path / "tea.mp4").frames == 60


def test_the_example_receives_signed_events(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    settings = {"OPENMOTION_OUTBOUND_ALLOW": f"127.0.0.1:{port}"}
    with running_service("serve", tmp_path / "data", settings=settings) as service:
        wanted = {"url": f"http://127.0.0.1:{port}/", "kinds": ["motion.session.queued"]}
        secret = ask(f"{service.url}/webhooks", service.key, wanted)["secret"]
        receiver = subprocess.Popen(
            [sys.executable, ROOT / "examples" / "receive_webhooks.py", str(port), secret],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            wait_until_listening(port)
            job_id = ask(f"{service.url}/sessions", service.key, SHORT)["job_id"]

            assert receiver.stdout.readline() == f"motion.session.queued {job_id}\n"
        finally:
            receiver.kill()
            receiver.communicate()


def wait_until_listening(port):
    ends = monotonic() + 30
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            assert monotonic() < ends, "nobody listens"
            sleep(0.05)
        else:
            return


def test_a_key_from_the_shell_opens_the_api(service, run):
    data = service.process.args[service.process.args.index("--data") + 1]

    key = run("keys", "create", "--user", "ada@example.com", "--data", data).stdout.strip()

    assert ask(f"{service.url}/balance", key)["available"] == 0


def test_administering_loads_no_renderer_and_no_web_framework(run, tmp_path):
    code = (
        "import sys; from openmotion.cli.app import app\n"
        "try: app(['keys', 'create', '--user', 'a@b.c', '--data', 'data'])\n"
        "except SystemExit: pass\n"
        "print([name for name in ('skia', 'av', 'numba', 'numpy', 'cv2', 'fastapi', 'dbos')"
        " if name in sys.modules])"
    )

    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert done.stdout.splitlines()[-1] == "[]", done.stderr
