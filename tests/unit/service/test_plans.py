"""What a job is going to show."""

import json

import pytest
from tests.support.jobs import ask, run
from tests.support.use_cases import User, add_user_with_key, create

from openmotion import sessions
from openmotion.errors import JobNotFound, OutputGone
from openmotion.service import Service, read_plan
from openmotion.store import blob_key

PLAN = {"brief": {"subject": "a launch"}, "storyboard": {"shots": []}, "composition": {}}


def keep_plan(service: Service, plan: object) -> str:
    """Let the job whose turn it is have a plan; gives the digest of that."""
    digest = service.blobs.put_bytes(json.dumps(plan).encode(), "application/json").digest
    with service.database.write() as conn:
        taken = run(conn)
        sessions.keep_plan(conn, taken.revision_id, taken.claim, digest)
    return digest


def test_a_job_that_is_not_planned_yet_has_no_plan(service: Service, user: User):
    job_id = create(service, user)

    plan = read_plan(service, user.id, job_id)

    assert (plan.job_id, plan.revision, plan.status) == (job_id, 1, "queued")
    assert (plan.brief, plan.storyboard, plan.question) == (None, None, None)


def test_a_plan_shows_brief_and_storyboard(service: Service, user: User):
    job_id = create(service, user)
    keep_plan(service, PLAN)

    plan = read_plan(service, user.id, job_id)

    assert (plan.brief, plan.storyboard) == (PLAN["brief"], PLAN["storyboard"])


def test_an_open_question_is_shown(service: Service, user: User):
    job_id = create(service, user)
    with service.database.write() as conn:
        question = ask(conn, run(conn))

    shown = read_plan(service, user.id, job_id).question

    assert (shown.id, shown.kind, shown.text) == (question.id, "attachment", question.text)
    assert [option.value for option in shown.options] == ["continue", "cancel"]
    assert shown.closes_at == "2026-04-28T23:01:05.198Z"


def test_a_plan_whose_file_is_gone_is_gone(service: Service, user: User):
    job_id = create(service, user)
    service.blobs.delete(blob_key(keep_plan(service, PLAN)))

    with pytest.raises(OutputGone):
        read_plan(service, user.id, job_id)


def test_a_plan_that_is_no_object_is_gone(service: Service, user: User):
    job_id = create(service, user)
    keep_plan(service, [])

    with pytest.raises(OutputGone):
        read_plan(service, user.id, job_id)


def test_the_plans_of_others_are_not_found(service: Service, user: User):
    with pytest.raises(JobNotFound):
        read_plan(service, add_user_with_key(service).id, create(service, user))
