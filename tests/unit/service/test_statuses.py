"""The status of jobs."""

from urllib.parse import urlsplit

import pytest
from tests.support.jobs import FAILURE, NOW_MS, ask, run
from tests.support.use_cases import BASE_URL, SetClock, User, add_user_with_key, complete, create

from openmotion import sessions
from openmotion.errors import InvalidPayload, JobNotFound, KeyRejected
from openmotion.ids import new_id
from openmotion.service import (
    Service,
    digest_of,
    keep_touches,
    list_jobs,
    read_status,
)
from openmotion.wire import SessionStatus

NAMES = ("thumbnail.jpg", "captions.vtt", "document.motion")


def status(service: Service, user: User, job_id: str) -> dict[str, object]:
    return read_status(service, digest_of(service, user.token), job_id, base_url=BASE_URL)


def test_a_queued_job_reads_as_the_contract_says(each_service: Service, each_user: User):
    job_id = create(each_service, each_user)

    found = status(each_service, each_user, job_id)

    assert found == {
        "job_id": job_id,
        "status": "queued",
        "created_at": "2026-04-28T23:01:04.198Z",
        "updated_at": "2026-04-28T23:01:04.198Z",
        "completed_at": None,
        "error": None,
        "pending_user_input": False,
        "output": None,
        "sources": [],
    }
    assert list(found)[:7] == [
        "job_id",
        "status",
        "created_at",
        "updated_at",
        "completed_at",
        "error",
        "pending_user_input",
    ]


def test_a_completed_job_has_an_output(each_service: Service, each_user: User, clock: SetClock):
    job_id = create(each_service, each_user)
    clock.now_ms = NOW_MS + 62_000
    complete(each_service, names=NAMES)

    found = status(each_service, each_user, job_id)

    output = found["output"]
    assert (found["status"], found["completed_at"]) == ("completed", "2026-04-28T23:02:06.198Z")
    assert (output["status"], output["revision"]) == ("completed", 1)
    assert (output["width"], output["fps"], output["size_bytes"]) == (1920, 30.0, 7)
    assert output["report"]["warnings"] == 1
    assert found["sources"][0]["name"] == "Inter"
    SessionStatus.model_validate(found)


def test_every_file_that_is_there_has_a_link(service: Service, user: User):
    job_id = create(service, user)
    complete(service, names=("thumbnail.jpg",))

    output = status(service, user, job_id)["output"]

    assert urlsplit(output["download_url"]).path.endswith("/video.mp4")
    assert urlsplit(output["thumbnail_url"]).path.endswith("/thumbnail.jpg")
    assert (output["captions_url"], output["document_url"]) == (None, None)


def test_each_read_gives_fresh_links(service: Service, user: User, clock: SetClock):
    job_id = create(service, user)
    complete(service)
    first = status(service, user, job_id)["output"]["download_url"]

    clock.now_ms += 60_000

    assert status(service, user, job_id)["output"]["download_url"] != first


def test_a_failed_job_says_in_a_sentence_why(service: Service, user: User):
    job_id = create(service, user)
    with service.database.write() as conn:
        taken = run(conn)
        sessions.fail(conn, taken.revision_id, taken.claim, error=FAILURE, now_ms=NOW_MS)

    found = status(service, user, job_id)

    assert (found["status"], found["error"]) == ("failed", FAILURE.message)
    assert found["output"] is None


def test_a_job_that_asks_has_pending_input(service: Service, user: User):
    job_id = create(service, user)
    with service.database.write() as conn:
        ask(conn, run(conn))

    found = status(service, user, job_id)

    assert (found["status"], found["pending_user_input"]) == ("awaiting_user_input", True)


def test_an_id_in_capitals_is_the_same_job(service: Service, user: User):
    job_id = create(service, user)

    assert status(service, user, job_id.upper())["job_id"] == job_id


def test_unknown_malformed_and_foreign_jobs_are_not_found_alike(
    each_service: Service, each_user: User
):
    foreign = create(each_service, add_user_with_key(each_service))

    for job_id in (foreign, new_id(), "nothing", "\x00", "x" * 5000, "\ud800"):
        with pytest.raises(JobNotFound) as caught:
            status(each_service, each_user, job_id)
        assert str(caught.value) == "there is no such job"


def test_a_key_is_judged_before_the_id(service: Service, user: User):
    job_id = create(service, user)

    for sought in (job_id, "nothing"):
        with pytest.raises(KeyRejected):
            read_status(service, "0" * 64, sought, base_url=BASE_URL)


def test_reading_a_status_counts_as_using_the_key(service: Service, user: User):
    status(service, user, create(service, user))

    assert service.touches.take() == [digest_of(service, user.token)]
    keep_touches(service)


def test_jobs_are_listed_in_pages(each_service: Service, each_user: User, clock: SetClock):
    made = []
    for _ in range(5):
        clock.now_ms += 1
        made.append(create(each_service, each_user))

    first = list_jobs(each_service, each_user.id, limit=3)
    second = list_jobs(each_service, each_user.id, limit=3, cursor=first.next_cursor)

    listed = [one.job_id for page in (first, second) for one in page.sessions]
    assert listed == made[::-1]
    assert second.next_cursor is None


def test_a_full_last_page_has_no_next(service: Service, user: User):
    create(service, user)

    assert list_jobs(service, user.id, limit=1).next_cursor is None


def test_jobs_are_listed_by_status(service: Service, user: User):
    create(service, user)
    complete(service)
    waiting = create(service, user)

    page = list_jobs(service, user.id, status="queued")

    assert [one.job_id for one in page.sessions] == [waiting]


@pytest.mark.parametrize(
    "query", [{"status": "done"}, {"cursor": "x"}, {"limit": 0}, {"cursor": "OTk5Ong"}]
)
def test_a_list_by_anything_else_is_refused(service: Service, user: User, query: dict[str, object]):
    with pytest.raises(InvalidPayload):
        list_jobs(service, user.id, **query)  # type: ignore[arg-type] # that is the point
