"""Parts of files and what clients have already, as headers say it."""

import pytest

from openmotion.api.ranges import Part, Unsatisfiable, asked_part, is_known

TAG = '"abc"'


def _part(value: bytes, *more: tuple[bytes, bytes]) -> Part | None:
    return asked_part([(b"range", value), *more], 1000, TAG)


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        (b"bytes=0-0", 0, 1),
        (b"bytes=0-999", 0, 1000),
        (b"bytes=0-1000", 0, 1000),
        (b"bytes=999-", 999, 1000),
        (b"bytes=-1", 999, 1000),
        (b"bytes=-1000", 0, 1000),
        (b"bytes=-1001", 0, 1000),
        (b" bytes = 5-6 ", 5, 7),
    ],
)
def test_a_part_is_understood(value: bytes, start: int, end: int):
    assert _part(value) == Part(start, end)


@pytest.mark.parametrize(
    "value", [b"", b"bytes", b"bytes=", b"bytes=-", b"bytes=5-4", b"bytes=0-1,3-4", b"bytes=+1-2",
              b"lines=0-1", b"bytes=0x1-2", b"bytes=1-2;", b"bytes=" + b"9" * 30 + b"-"],
)  # fmt: skip
def test_what_is_no_single_part_asks_for_all(value: bytes):
    assert _part(value) is None


def test_two_ranges_ask_for_all():
    assert _part(b"bytes=0-1", (b"range", b"bytes=0-1")) is None


@pytest.mark.parametrize("value", [b"bytes=1000-", b"bytes=1000-1001", b"bytes=-0"])
def test_a_part_without_a_byte_cannot_be_had(value: bytes):
    with pytest.raises(Unsatisfiable):
        _part(value)


def test_no_part_of_an_empty_file_can_be_had():
    with pytest.raises(Unsatisfiable):
        asked_part([(b"range", b"bytes=0-")], 0, TAG)


@pytest.mark.parametrize(
    ("condition", "is_met"),
    [(b'"abc"', True), (b'W/"abc"', False), (b'"abd"', False), (b"abc", False), (b"", False)],
)
def test_a_part_is_given_of_the_same_state_only(condition: bytes, is_met: bool):
    assert (_part(b"bytes=0-1", (b"if-range", condition)) is not None) is is_met


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        (b'"abc"', True),
        (b'W/"abc"', True),
        (b'"x", "abc"', True),
        (b"*", True),
        (b'"abcd"', False),
        (b"abc", False),
        (b"", False),
    ],
)
def test_a_state_that_the_client_has_is_recognised(tags: bytes, expected: bool):
    assert is_known([(b"if-none-match", tags)], TAG) is expected
