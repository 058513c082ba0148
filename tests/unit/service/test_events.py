"""What happened to a job."""

import pytest
from tests.support.use_cases import User, add_user_with_key, complete, create

from openmotion.errors import JobNotFound
from openmotion.service import Service, events_after


def test_events_are_read_from_the_first(service: Service, user: User):
    job_id = create(service, user)
    complete(service)

    found = events_after(service, user.id, job_id)

    kinds = [event.kind for event in found.body.events]
    assert kinds == ["queued", "created", "running", "stage", "completed"]
    assert found.body.events[0].created_at == "2026-04-28T23:01:04.198Z"
    assert (found.body.has_more, found.is_over) == (False, True)


def test_events_are_read_on_in_pages(service: Service, user: User):
    job_id = create(service, user)
    complete(service)

    first = events_after(service, user.id, job_id, limit=2)
    second = events_after(service, user.id, job_id, after_id=first.body.last_id)

    assert (first.body.has_more, first.is_over) == (True, False)
    assert [event.kind for event in second.body.events] == ["running", "stage", "completed"]


def test_a_page_behind_the_last_event_is_empty(service: Service, user: User):
    job_id = create(service, user)
    last_id = events_after(service, user.id, job_id).body.last_id

    found = events_after(service, user.id, job_id, after_id=last_id)

    assert (found.body.events, found.body.last_id, found.is_over) == ((), last_id, False)


def test_the_events_of_others_are_not_found(service: Service, user: User):
    with pytest.raises(JobNotFound):
        events_after(service, add_user_with_key(service).id, create(service, user))
