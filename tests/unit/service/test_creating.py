"""New jobs and follow-ups."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from tests.support.jobs import NOW_MS
from tests.support.use_cases import (
    PATH,
    SetClock,
    User,
    add_user_with_key,
    body,
    complete,
    create,
)

from openmotion import billing, sessions
from openmotion.errors import (
    FollowUpRefused,
    IdempotencyConflict,
    InsufficientCredits,
    InvalidPayload,
    JobFailed,
    JobNotFound,
    RateLimited,
    StorageFull,
)
from openmotion.ids import new_id
from openmotion.service import Created, Service, cancel_job, create_job, follow_up


def jobs(service: Service, user: User) -> list[sessions.Session]:
    with service.database.read() as conn:
        return sessions.page(conn, user.id, limit=100)


def balance(service: Service, user: User) -> billing.Balance:
    with service.database.read() as conn:
        return billing.balance(conn, user.id)


def make(service: Service, user: User, key: str | None = None, **fields: object) -> Created:
    sent = body(**fields)  # type: ignore[arg-type] # fields vary
    return create_job(service, user.id, body=sent, path=PATH, idempotency_key=key)


def follow(service: Service, user: User, job_id: str, key: str | None = None) -> Created:
    return follow_up(
        service,
        user.id,
        job_id,
        body=body("Faster"),
        path=f"{PATH}/{job_id}/followups",
        idempotency_key=key,
    )


def with_settings(service: Service, **changes: object) -> Service:
    return replace(service, settings=service.settings.model_copy(update=changes))


def test_a_job_is_accepted(each_service: Service, each_user: User):
    created = make(each_service, each_user)

    [job] = jobs(each_service, each_user)
    assert created == Created(
        answer={
            "job_id": job.id,
            "status": "queued",
            "status_url": f"/api/motion/sessions/{job.id}",
        },
        is_replayed=False,
    )
    assert (job.status, job.created_ms) == ("queued", NOW_MS)


def test_a_request_is_kept_as_given(service: Service, user: User):
    job_id = create(service, user, prompt="Hi", duration="10-30s", seed=7, mode=None)

    with service.database.read() as conn:
        request = sessions.revision(conn, job_id, 1).request
    assert request == {"prompt": "Hi", "duration": "10-30s", "seed": 7, "attachments": []}


def test_the_estimate_is_held(service: Service, user: User):
    make(service, user, prompt="A 60 second film")

    assert balance(service, user) == billing.Balance(available=8800, held=1200)


def test_an_invalid_body_makes_nothing(service: Service, user: User):
    with pytest.raises(InvalidPayload):
        create_job(service, user.id, body=b'{"prompt": 5}', path=PATH)

    assert jobs(service, user) == []


def test_a_job_without_credits_makes_nothing(each_service: Service):
    poor = add_user_with_key(each_service, granted=299)

    with pytest.raises(InsufficientCredits) as caught:
        make(each_service, poor, key="once")

    assert (caught.value.required, caught.value.available) == (300, 299)
    assert jobs(each_service, poor) == []


def test_a_key_can_be_used_again_after_a_refusal(each_service: Service):
    poor = add_user_with_key(each_service, granted=299)
    with pytest.raises(InsufficientCredits):
        make(each_service, poor, key="once")
    with each_service.database.write() as conn:
        billing.grant(conn, poor.id, 1, key="one more", reason="test", now_ms=NOW_MS)

    assert not make(each_service, poor, key="once").is_replayed


def test_the_same_request_with_the_same_key_is_answered_alike(
    each_service: Service, each_user: User
):
    first = make(each_service, each_user, key="once")
    again = make(each_service, each_user, key='"once"')

    assert (again.answer, again.is_replayed) == (first.answer, True)
    assert len(jobs(each_service, each_user)) == 1
    assert balance(each_service, each_user).held == 300


def test_a_key_is_refused_for_another_request(each_service: Service, each_user: User):
    make(each_service, each_user, key="once")

    with pytest.raises(IdempotencyConflict):
        make(each_service, each_user, key="once", prompt="Another film")

    assert len(jobs(each_service, each_user)) == 1


def test_a_repeated_request_is_answered_although_the_credits_are_gone(service: Service):
    poor = add_user_with_key(service, granted=300)
    make(service, poor, key="once")

    assert make(service, poor, key="once").is_replayed


def test_equal_requests_without_a_key_are_two_jobs(service: Service, user: User):
    make(service, user)
    make(service, user)

    assert len(jobs(service, user)) == 2


def test_thirty_equal_requests_at_once_make_one_job(each_service: Service, each_user: User):
    with ThreadPoolExecutor(30) as threads:
        created = list(threads.map(lambda _: make(each_service, each_user, key="once"), range(30)))

    assert len({one.answer["job_id"] for one in created}) == 1
    assert sum(not one.is_replayed for one in created) == 1
    assert len(jobs(each_service, each_user)) == 1
    assert balance(each_service, each_user).held == 300


def test_a_key_that_is_no_key_is_refused(service: Service, user: User):
    with pytest.raises(InvalidPayload):
        make(service, user, key="two words")


def test_a_user_may_have_only_so_many_jobs_waiting(each_service: Service, each_user: User):
    limited = with_settings(each_service, user_queued=2)
    make(limited, each_user)
    make(limited, each_user)

    with pytest.raises(RateLimited):
        make(limited, each_user)

    assert len(jobs(limited, each_user)) == 2
    assert balance(limited, each_user).held == 600


def test_too_little_credit_is_told_before_too_many_jobs(service: Service):
    poor = add_user_with_key(service, granted=300)
    limited = with_settings(service, user_queued=1)
    make(limited, poor)

    with pytest.raises(InsufficientCredits):
        make(limited, poor)


def test_no_job_is_taken_while_the_disk_is_nearly_full(service: Service, user: User):
    full = with_settings(service, reserve_mb=1_000_000_000)

    with pytest.raises(StorageFull):
        make(full, user)

    assert jobs(service, user) == []


def test_a_repeated_request_is_answered_although_the_disk_is_nearly_full(
    service: Service, user: User
):
    make(service, user, key="once")

    assert make(with_settings(service, reserve_mb=1_000_000_000), user, key="once").is_replayed


def test_a_follow_up_is_accepted_for_the_same_job(each_service: Service, each_user: User):
    job_id = create(each_service, each_user)
    complete(each_service)

    created = follow(each_service, each_user, job_id.upper())

    [job] = jobs(each_service, each_user)
    assert created.answer["job_id"] == job_id
    assert (job.status, job.revision) == ("queued", 2)


def test_a_follow_up_of_a_job_under_way_is_refused(service: Service, user: User):
    job_id = create(service, user)

    with pytest.raises(FollowUpRefused):
        follow(service, user, job_id)


def test_a_follow_up_can_be_repeated_once_it_runs(service: Service, user: User):
    job_id = create(service, user)
    complete(service)
    first = follow(service, user, job_id, key="again")

    assert follow(service, user, job_id, key="again") == Created(first.answer, is_replayed=True)


def test_a_follow_up_of_an_unknown_job_is_not_found_whatever_its_body(service: Service, user: User):
    stranger = add_user_with_key(service)
    job_id = create(service, stranger)

    for unknown in (job_id, new_id(), "nothing"):
        with pytest.raises(JobNotFound):
            follow_up(service, user.id, unknown, body=b"{", path=PATH)


def test_a_follow_up_breaks_its_rules_before_its_state(service: Service, user: User):
    job_id = create(service, user)

    with pytest.raises(InvalidPayload):
        follow_up(service, user.id, job_id, body=b"{", path=PATH)


def test_a_follow_up_is_possible_after_one_was_cancelled(
    service: Service, user: User, clock: SetClock
):
    job_id = create(service, user)
    complete(service)
    follow(service, user, job_id)
    cancel_job(service, user.id, job_id, base_url="")

    clock.now_ms += 1000
    follow(service, user, job_id)

    [job] = jobs(service, user)
    assert (job.status, job.revision) == ("queued", 3)


def test_what_fails_before_the_commit_makes_nothing(service: Service, user: User):
    broken = with_settings(service, failpoint="create:before:raise")

    with pytest.raises(JobFailed):
        make(broken, user, key="once")

    assert jobs(service, user) == []
    assert not make(service, user, key="once").is_replayed


def test_what_fails_after_the_commit_is_found_by_repeating(service: Service, user: User):
    broken = with_settings(service, failpoint="create:after:raise")
    with pytest.raises(JobFailed):
        make(broken, user, key="once")

    again = make(service, user, key="once")

    [job] = jobs(service, user)
    assert (again.answer["job_id"], again.is_replayed) == (job.id, True)
    assert balance(service, user).held == 300
