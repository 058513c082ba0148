"""What stands in paths and queries."""

import pytest

from openmotion.errors import InvalidPayload, JobNotFound, NotFound
from openmotion.ids import new_id
from openmotion.service.paths import (
    check_limit,
    read_cursor,
    read_id,
    read_job_id,
    read_number_cursor,
    write_cursor,
)

NO_IDS = ["", "x", "405d47cf", "../etc", "405d47cf-f72b-1852-b570-0de2446dbba1", "\x00"]


def test_ids_may_be_written_in_capitals():
    job_id = new_id()

    assert read_job_id(job_id.upper()) == job_id
    assert read_id(job_id.upper(), thing="webhook") == job_id


@pytest.mark.parametrize("text", NO_IDS)
def test_what_is_no_id_is_not_found(text: str):
    with pytest.raises(JobNotFound):
        read_job_id(text)
    with pytest.raises(NotFound, match="no such webhook"):
        read_id(text, thing="webhook")


def test_a_cursor_gives_back_what_it_was_given():
    assert read_cursor(write_cursor(1_777_417_264_198, "abc")) == ["1777417264198", "abc"]
    assert read_number_cursor(write_cursor(42)) == 42
    assert read_number_cursor(None) is None


@pytest.mark.parametrize(
    "cursor", ["", "-", "é", "bm9uZQ", write_cursor(-1), write_cursor("9" * 30)]
)
def test_a_cursor_that_is_not_ours_is_refused(cursor: str):
    with pytest.raises(InvalidPayload):
        read_number_cursor(cursor)


@pytest.mark.parametrize("limit", [0, -1, 101])
def test_a_page_has_one_to_a_hundred_items(limit: int):
    assert check_limit(100) == 100
    with pytest.raises(InvalidPayload):
        check_limit(limit)
