"""A failpoint fails at its place, on its side, for its job, and nowhere else."""

import subprocess
import sys

import pytest

from openmotion.errors import InvalidSettings, JobFailed
from openmotion.store.failpoints import parse_failpoint, reach


def test_nothing_happens_without_one():
    reach("join", "before", "")


def test_it_fails_at_its_place():
    with pytest.raises(JobFailed, match="join:before"):
        reach("join", "before", "join:before:raise")


@pytest.mark.parametrize(
    ("name", "side"), [("join", "after"), ("sound", "before"), ("join", "mid")]
)
def test_it_does_nothing_elsewhere(name, side):
    reach(name, side, "join:before:raise")


def test_it_may_be_for_one_job_alone():
    reach("join", "before", "join:before:raise:job-1", "job-2")
    reach("join", "before", "join:before:raise:job-1")
    with pytest.raises(JobFailed):
        reach("join", "before", "join:before:raise:job-1", "job-1")


def test_it_kills_the_process():
    code = (
        "from openmotion.store.failpoints import reach;"
        "reach('join', 'after', 'join:after:kill9'); print('alive')"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)

    assert (run.returncode, run.stdout) == (-9, b"")


def test_it_hangs():
    code = (
        "from openmotion.store.failpoints import reach;"
        "print('here', flush=True); reach('join', 'after', 'join:after:sleep'); print('on')"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert process.stdout.readline() == b"here\n"
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(0.1)
    process.kill()

    assert process.communicate()[0] == b""


@pytest.mark.parametrize("text", ["join", "join:before", "join:near:raise", "a:mid:boom", ":::"])
def test_another_form_is_refused(text):
    with pytest.raises(InvalidSettings, match="OPENMOTION_FAILPOINT"):
        parse_failpoint(text)


def test_its_parts_are_told():
    assert parse_failpoint("join:mid:sleep:job:1") == ("join", "mid", "sleep", "job:1")
    assert parse_failpoint("") is None
