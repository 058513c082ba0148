"""What webhooks tell of."""

import pytest

from openmotion.errors import InvalidRequest
from openmotion.webhooks import JOB_KINDS, KINDS, kind_of
from openmotion.webhooks.kinds import check_kinds


def test_each_status_of_a_session_is_told():
    statuses = ("queued", "created", "running", "awaiting_user_input", "completed", "failed")

    assert tuple(kind_of(status) for status in statuses) == KINDS


@pytest.mark.parametrize("kind", ["progress", "stage", "", "motion.session.completed"])
def test_nothing_else_is_told(kind):
    assert kind_of(kind) is None


def test_a_webhook_of_a_job_is_told_when_somebody_has_to_act():
    assert JOB_KINDS == (
        "motion.session.awaiting_user_input",
        "motion.session.completed",
        "motion.session.failed",
    )


def test_kinds_are_kept_once_and_in_order():
    wanted = ["motion.session.failed", "motion.session.queued", "motion.session.failed"]

    assert check_kinds(wanted) == ["motion.session.queued", "motion.session.failed"]


def test_an_unknown_kind_is_refused_and_not_repeated():
    with pytest.raises(InvalidRequest) as caught:
        check_kinds(["motion.session.exploded"])

    assert "exploded" not in str(caught.value)
    assert "motion.session.completed" in str(caught.value)
