"""The revisions of a job."""

import pytest
from tests.support.jobs import FAILURE, NOW_MS, run
from tests.support.use_cases import BASE_URL, PATH, User, add_user_with_key, body, complete, create

from openmotion import sessions
from openmotion.errors import JobNotFound, NotFound
from openmotion.service import Service, follow_up, list_revisions, read_revision
from openmotion.wire import Revision


def document(length: int) -> dict[str, object]:
    scene = {"id": "one", "length": length}
    return {"composition": {"scenes": [scene]}, "report": {"findings": []}}


def read(service: Service, user: User, job_id: str, number: int) -> Revision:
    return read_revision(service, user.id, job_id, number, base_url=BASE_URL)


@pytest.fixture
def job_id(service: Service, user: User) -> str:
    """A job with a first video and a second one."""
    job_id = create(service, user)
    complete(service, document=document(3), names=("thumbnail.jpg",))
    follow_up(service, user.id, job_id, body=body("Faster", mode="light"), path=PATH)
    complete(service, document=document(2), price=90)
    return job_id


def test_revisions_are_listed_from_the_first(service: Service, user: User, job_id: str):
    page = list_revisions(service, user.id, job_id)

    assert [(one.revision, one.parent, one.prompt) for one in page.revisions] == [
        (1, None, "A launch film"),
        (2, 1, "Faster"),
    ]
    assert page.current == 2


def test_a_revision_shows_what_it_made(service: Service, user: User, job_id: str):
    revision = read(service, user, job_id, 1)

    assert revision.composition == document(3)["composition"]
    assert revision.report == {"findings": []}
    assert revision.output.revision == 1
    assert [file.name for file in revision.files] == ["thumbnail.jpg", "video.mp4"]
    assert revision.files[1].url.startswith(BASE_URL)
    assert (revision.credits_held, revision.credits_charged) == (300, 200)
    assert revision.completed_at is not None


def test_a_revision_shows_what_changed(service: Service, user: User, job_id: str):
    diff = read(service, user, job_id, 2).diff

    assert diff["parent"] == 1
    assert [change["path"] for change in diff["request"]["changes"]] == ["/prompt", "/mode"]
    assert diff["composition"]["changes"] == [
        {"path": "/scenes/one/length", "change": "changed", "before": 3, "after": 2}
    ]


def test_the_first_revision_changed_nothing(service: Service, user: User, job_id: str):
    assert read(service, user, job_id, 1).diff is None


def test_a_revision_that_waits_has_nothing_yet(service: Service, user: User, job_id: str):
    follow_up(service, user.id, job_id, body=body("Slower"), path=PATH)

    revision = read(service, user, job_id, 3)

    assert (revision.output, revision.composition, revision.report) == (None, None, None)
    assert revision.diff["composition"] is None
    assert (revision.files, revision.started_at, revision.completed_at) == ((), None, None)


def test_a_failed_revision_says_why(service: Service, user: User):
    job_id = create(service, user)
    with service.database.write() as conn:
        taken = run(conn)
        sessions.fail(conn, taken.revision_id, taken.claim, error=FAILURE, now_ms=NOW_MS)

    revision = read(service, user, job_id, 1)

    assert (revision.status, revision.error) == ("failed", FAILURE.message)
    assert (revision.completed_at, revision.credits_charged) == (None, None)


def test_a_revision_that_never_was_is_not_found(service: Service, user: User, job_id: str):
    for number in (0, 3, 999_999_999):
        with pytest.raises(NotFound):
            read(service, user, job_id, number)


def test_the_revisions_of_others_are_not_found(service: Service, user: User, job_id: str):
    stranger = add_user_with_key(service)

    with pytest.raises(JobNotFound):
        list_revisions(service, stranger.id, job_id)
    with pytest.raises(JobNotFound):
        read(service, stranger, job_id, 1)
