"""Errors of a rendering process arrive as what they were."""

import errno

import pytest

from openmotion.errors import EncodingFailed, FontUnavailable, MissingSystemLibrary
from openmotion.pipeline.pool import as_error
from openmotion.pipeline.process import describe


@pytest.mark.parametrize("error", [FontUnavailable("no Inter"), EncodingFailed("x264 gave up")])
def test_deliberate_errors_keep_their_kind_and_message(error):
    heard = as_error(describe(error))

    assert type(heard) is type(error)
    assert str(heard) == str(error)


def test_errors_of_the_system_keep_their_number():
    heard = as_error(describe(OSError(errno.ENOSPC, "No space left on device")))

    assert isinstance(heard, OSError)
    assert heard.errno == errno.ENOSPC


def test_a_missing_library_is_explained():
    error = ImportError("libGL.so.1: cannot open shared object file: No such file or directory")

    assert isinstance(as_error(describe(error)), MissingSystemLibrary)


def test_want_of_memory_is_said_with_advice():
    assert "fewer workers" in str(as_error(describe(MemoryError())))


def test_defects_bring_their_trace():
    try:
        raise ZeroDivisionError("by zero")
    except ZeroDivisionError as error:
        heard = as_error(describe(error))

    assert "ZeroDivisionError: by zero" in str(heard)
    assert "test_process.py" in str(heard)
