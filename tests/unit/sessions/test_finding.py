"""Reading jobs."""

import pytest
from tests.support.jobs import (
    NOW_MS,
    VIDEO,
    add_completed_job,
    add_job,
    add_user,
    complete,
    follow_up,
    run,
    take,
)

from openmotion import sessions
from openmotion.errors import JobNotFound, NotFound
from openmotion.ids import new_id
from openmotion.store import Connection


def test_a_job_is_found_by_its_user_only(conn: Connection, user_id: str):
    job = add_job(conn, user_id)

    assert sessions.find(conn, job.id, user_id) == job
    with pytest.raises(JobNotFound):
        sessions.find(conn, job.id, add_user(conn))
    with pytest.raises(JobNotFound):
        sessions.find(conn, new_id(), user_id)


def test_the_newest_jobs_come_first(conn: Connection, user_id: str):
    jobs = [add_job(conn, user_id, now_ms=NOW_MS + number) for number in range(3)]

    assert sessions.page(conn, user_id, limit=10) == jobs[::-1]


def test_pages_hold_each_job_once_even_when_they_were_made_together(conn: Connection, user_id: str):
    for number in range(7):
        add_job(conn, user_id, now_ms=NOW_MS + number // 4)

    seen: list[str] = []
    before = None
    while page := sessions.page(conn, user_id, limit=2, before=before):
        seen += [job.id for job in page]
        before = (page[-1].created_ms, page[-1].id)

    assert len(seen) == len(set(seen)) == 7


def test_jobs_are_listed_by_status(conn: Connection, user_id: str):
    add_job(conn, user_id)
    add_job(conn, user_id)
    taken = take(conn)

    found = sessions.page(conn, user_id, status="created", limit=10)
    assert [job.id for job in found] == [taken.session_id]


def test_a_list_holds_no_jobs_of_others(conn: Connection, user_id: str):
    add_job(conn, user_id)

    assert sessions.page(conn, add_user(conn), limit=10) == []


def test_revisions_are_found_by_number_and_by_id(conn: Connection, user_id: str):
    job = add_job(conn, user_id)

    revision = sessions.revision(conn, job.id, 1)
    assert sessions.revision_by_id(conn, revision.id) == revision
    with pytest.raises(NotFound):
        sessions.revision(conn, job.id, 2)
    with pytest.raises(NotFound):
        sessions.revision_by_id(conn, new_id())


def test_the_newest_revisions_come_first(conn: Connection, user_id: str):
    job = add_completed_job(conn, user_id)
    for _ in range(2):
        follow_up(conn, job)
        complete(conn, run(conn))

    assert [one.number for one in sessions.revisions(conn, job.id)] == [3, 2, 1]
    assert [one.number for one in sessions.revisions(conn, job.id, before=3, limit=1)] == [2]


def test_the_lineage_of_a_revision_leaves_out_what_was_turned_back(conn: Connection, user_id: str):
    job = add_completed_job(conn, user_id, prompt="first")
    follow_up(conn, job, prompt="second")
    complete(conn, run(conn))
    sessions.revert(conn, job.id, user_id, number=1, now_ms=NOW_MS)
    follow_up(conn, job, prompt="third")

    lineage = sessions.lineage(conn, sessions.revision(conn, job.id, 3).id)
    assert [request["prompt"] for request in lineage] == ["first", "third"]


def test_a_revision_that_never_was_has_no_lineage(conn: Connection):
    assert sessions.lineage(conn, new_id()) == ()


def test_a_file_is_found_by_name(conn: Connection, user_id: str):
    job = add_completed_job(conn, user_id)
    revision_id = sessions.revision(conn, job.id, 1).id

    found = sessions.find_file(conn, revision_id=revision_id, name="video.mp4")

    assert found == (VIDEO, NOW_MS)
    with pytest.raises(NotFound):
        sessions.find_file(conn, revision_id=revision_id, name="other.mp4")


def test_the_files_of_a_deleted_job_are_found_no_more(conn: Connection, user_id: str):
    job = add_completed_job(conn, user_id)
    revision_id = sessions.revision(conn, job.id, 1).id
    sessions.delete(conn, job.id, user_id, now_ms=NOW_MS)

    with pytest.raises(NotFound):
        sessions.find_file(conn, revision_id=revision_id, name="video.mp4")


def test_only_jobs_that_nobody_took_are_counted_as_waiting(conn: Connection, user_id: str):
    for _ in range(3):
        add_job(conn, user_id)
    take(conn)

    assert sessions.count_waiting(conn, user_id) == 2
    assert sessions.count_waiting(conn, add_user(conn)) == 0
