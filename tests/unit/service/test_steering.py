"""What a user does to a job that exists."""

import pytest
from tests.support.jobs import ask, run
from tests.support.use_cases import BASE_URL, PATH, User, add_user_with_key, body, complete, create

from openmotion.errors import Conflict, InvalidPayload, JobNotFound, NotFound
from openmotion.service import (
    Service,
    answer_question,
    cancel_job,
    delete_job,
    follow_up,
    list_jobs,
    revert_job,
)
from openmotion.wire import SessionStatus


def answer(service: Service, user: User, job_id: str, sent: bytes) -> dict[str, object]:
    return answer_question(service, user.id, job_id, body=sent, base_url=BASE_URL)


def revert(service: Service, user: User, job_id: str, sent: bytes) -> dict[str, object]:
    return revert_job(service, user.id, job_id, body=sent, base_url=BASE_URL)


def test_a_cancelled_job_is_shown_as_it_stands(each_service: Service, each_user: User):
    job_id = create(each_service, each_user)

    found = cancel_job(each_service, each_user.id, job_id.upper(), base_url=BASE_URL)

    assert (found["status"], found["error"]) == ("failed", "the job was cancelled by its user")
    SessionStatus.model_validate(found)


def test_a_cancelled_follow_up_shows_the_video_before(each_service: Service, each_user: User):
    job_id = create(each_service, each_user)
    complete(each_service)
    follow_up(each_service, each_user.id, job_id, body=body("Faster"), path=PATH)

    found = cancel_job(each_service, each_user.id, job_id, base_url=BASE_URL)

    assert (found["status"], found["output"]["revision"]) == ("completed", 1)


def test_a_job_that_has_ended_is_not_cancelled(service: Service, user: User):
    job_id = create(service, user)
    complete(service)

    with pytest.raises(Conflict):
        cancel_job(service, user.id, job_id, base_url=BASE_URL)


def test_a_deleted_job_is_listed_no_more(each_service: Service, each_user: User):
    job_id = create(each_service, each_user)

    delete_job(each_service, each_user.id, job_id)

    assert list_jobs(each_service, each_user.id).sessions == ()
    with pytest.raises(JobNotFound):
        delete_job(each_service, each_user.id, job_id)


def test_an_answer_lets_a_job_go_on(each_service: Service, each_user: User):
    job_id = create(each_service, each_user)
    with each_service.database.write() as conn:
        question = ask(conn, run(conn))

    sent = f'{{"answer": "continue", "question_id": "{question.id.upper()}"}}'.encode()
    found = answer(each_service, each_user, job_id, sent)

    assert (found["status"], found["pending_user_input"]) == ("running", False)


@pytest.mark.parametrize("sent", [b"{", b"{}", b'{"answer": "perhaps"}', b'{"answer": 1}'])
def test_an_answer_that_breaks_the_rules_is_refused(service: Service, user: User, sent: bytes):
    job_id = create(service, user)
    with service.database.write() as conn:
        ask(conn, run(conn))

    with pytest.raises(InvalidPayload):
        answer(service, user, job_id, sent)


def test_an_answer_that_nobody_asked_for_is_refused(service: Service, user: User):
    with pytest.raises(Conflict):
        answer(service, user, create(service, user), b'{"answer": "continue"}')


def test_an_older_revision_is_brought_back(each_service: Service, each_user: User):
    job_id = create(each_service, each_user)
    complete(each_service, video=b"first")
    follow_up(each_service, each_user.id, job_id, body=body("Faster"), path=PATH)
    complete(each_service, video=b"the second")

    found = revert(each_service, each_user, job_id, b'{"revision": 1}')

    assert (found["output"]["revision"], found["output"]["size_bytes"]) == (1, 5)


def test_a_revision_that_never_was_is_not_brought_back(service: Service, user: User):
    job_id = create(service, user)
    complete(service)

    with pytest.raises(NotFound):
        revert(service, user, job_id, b'{"revision": 2}')


def test_the_jobs_of_others_are_not_found_whatever_is_sent(service: Service, user: User):
    job_id = create(service, user)
    stranger = add_user_with_key(service)

    with pytest.raises(JobNotFound):
        cancel_job(service, stranger.id, job_id, base_url=BASE_URL)
    with pytest.raises(JobNotFound):
        delete_job(service, stranger.id, job_id)
    with pytest.raises(JobNotFound):
        answer(service, stranger, job_id, b"{")
    with pytest.raises(JobNotFound):
        revert(service, stranger, job_id, b"{")
