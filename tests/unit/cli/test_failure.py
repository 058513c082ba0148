"""Every failure is one line and an exit code."""

import errno

import pytest

from openmotion.cli.failure import fail, say
from openmotion.errors import UnknownLook


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (UnknownLook("there is no look 'x'"), 1, "error: there is no look 'x'"),
        (OSError(errno.ENOSPC, "No space left", "/a"), 1, "error: No space left (/a)"),
        (
            ImportError("libGL.so.1: cannot open shared object file: No such file"),
            1,
            "error: the system library libGL.so.1 is missing; "
            "install it: apt-get install -y libegl1 libgl1",
        ),
    ],
)
def test_what_a_user_can_mend_ends_with_code_1(capsys, error, code, line):
    with pytest.raises(SystemExit) as ended:
        fail(error)

    assert ended.value.code == code
    assert capsys.readouterr().err == f"{line}\n"


def test_a_defect_ends_with_code_70_and_asks_for_a_report(capsys):
    with pytest.raises(SystemExit) as ended:
        fail(ZeroDivisionError("by zero"))

    printed = capsys.readouterr().err

    assert ended.value.code == 70
    assert "ZeroDivisionError: by zero" in printed
    assert "OPENMOTION_DEBUG=1" in printed
    assert printed.count("\n") == 1


def test_the_trace_is_shown_to_those_who_ask_for_it(capsys, monkeypatch):
    monkeypatch.setenv("OPENMOTION_DEBUG", "1")

    with pytest.raises(SystemExit):
        fail(ZeroDivisionError("by zero"))

    assert capsys.readouterr().err.startswith("ZeroDivisionError")


def test_messages_cannot_steer_the_terminal(capsys):
    say("error", "a\x1b[31mb\r\n\u202ec")

    assert capsys.readouterr().err == "error: a [31mb c\n"
