"""Work in the background gives its result or its error where it is asked for."""

import subprocess
import sys

import pytest

from openmotion.pipeline.background import in_background


def test_the_result_can_be_waited_for():
    assert in_background(lambda: 7).result(timeout=5) == 7


def test_an_error_is_raised_where_the_result_is_taken():
    with pytest.raises(ZeroDivisionError):
        in_background(lambda: 1 // 0).result(timeout=5)


def test_a_process_that_ends_meanwhile_waits_for_it():
    code = (
        "import sys, time\n"
        "from openmotion.pipeline.background import in_background\n"
        "in_background(lambda: (time.sleep(0.2), sys.stdout.write('done')))\n"
        "sys.exit(3)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False
    )

    assert (done.returncode, done.stdout) == (3, "done")
