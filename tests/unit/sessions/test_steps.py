"""The table of legal steps."""

from itertools import product

import pytest

from openmotion.errors import Conflict
from openmotion.sessions.steps import AT_WORK, ENDED, STATUSES, STEPS, Status, check_step

LEGAL = [(start, end) for start in STATUSES for end in STEPS[start]]


def test_a_revision_ends_completed_or_failed():
    assert {"completed", "failed"} == ENDED


def test_workers_have_revisions_that_are_created_or_running():
    assert {"created", "running"} == AT_WORK


@pytest.mark.parametrize(("start", "end"), sorted(LEGAL))
def test_steps_of_the_table_are_taken(start: Status, end: Status):
    check_step(start, end)


@pytest.mark.parametrize(
    ("start", "end"), [pair for pair in product(STATUSES, STATUSES) if pair not in LEGAL]
)
def test_all_other_steps_are_refused(start: Status, end: Status):
    with pytest.raises(Conflict, match=f"{start} cannot become {end}"):
        check_step(start, end)


def test_only_a_question_lets_a_revision_return_to_where_it_was():
    backwards = {
        (start, end) for start, end in LEGAL if STATUSES.index(end) < STATUSES.index(start)
    }

    assert backwards == {("awaiting_user_input", "running")}


def test_every_status_but_the_last_ones_can_fail():
    assert all("failed" in STEPS[status] for status in STATUSES if status not in ENDED)
