"""Signed links to files."""

from dataclasses import replace
from hashlib import sha256
from urllib.parse import parse_qs, urlsplit

import pytest
from tests.support.use_cases import BASE_URL, SetClock, User, complete, create

from openmotion.errors import NotFound, OutputGone
from openmotion.ids import new_id
from openmotion.service import OpenFile, Service, delete_job, open_file, sign_link
from openmotion.store import blob_key

HOUR_MS = 3_600_000


def link(service: Service, revision_id: str, name: str = "video.mp4") -> dict[str, str]:
    """The parts of a link, as `open_file` takes them."""
    url = urlsplit(sign_link(service, base_url=BASE_URL, revision_id=revision_id, name=name))
    query = {field: values[0] for field, values in parse_qs(url.query).items()}
    *_, found_id, found_name = url.path.split("/")
    return {"revision_id": found_id, "name": found_name, **query}


@pytest.fixture
def revision_id(service: Service, user: User) -> str:
    """A revision with a video."""
    create(service, user)
    return complete(service, video=b"a video")


def test_a_link_follows_how_the_client_came(service: Service, revision_id: str):
    url = sign_link(service, base_url=BASE_URL + "/", revision_id=revision_id, name="video.mp4")

    assert url.startswith(f"{BASE_URL}/api/motion/files/{revision_id}/video.mp4?expires=")


def test_the_public_address_of_the_settings_goes_before(service: Service, revision_id: str):
    settings = service.settings.model_copy(update={"public_url": "https://video.example.com/"})
    public = replace(service, settings=settings)

    url = sign_link(public, base_url=BASE_URL, revision_id=revision_id, name="video.mp4")

    assert url.startswith("https://video.example.com/api/motion/files/")


def test_a_link_leads_to_the_file(service: Service, revision_id: str, clock: SetClock):
    digest = sha256(b"a video").hexdigest()

    found = open_file(service, **link(service, revision_id))

    assert found == OpenFile(
        name="video.mp4",
        key=blob_key(digest),
        digest=digest,
        size=7,
        content_type="application/octet-stream",
        created_ms=clock.now_ms,
    )


def test_a_link_works_until_it_ends(service: Service, revision_id: str, clock: SetClock):
    parts = link(service, revision_id)
    clock.now_ms += HOUR_MS
    open_file(service, **parts)
    clock.now_ms += 1000

    with pytest.raises(NotFound, match="read the status of the job again"):
        open_file(service, **parts)


@pytest.mark.parametrize(
    "change",
    [
        {"expires": "99999999999"},
        {"expires": ""},
        {"expires": "soon"},
        {"signature": ""},
        {"signature": "é\ud800"},
        {"signature": "A" * 43},
        {"name": "other.mp4"},
        {"name": "../secret"},
        {"name": "\x00"},
        {"revision_id": new_id()},
        {"revision_id": "nothing"},
    ],
)
def test_a_link_that_was_changed_leads_nowhere(
    service: Service, revision_id: str, change: dict[str, str]
):
    with pytest.raises(NotFound):
        open_file(service, **{**link(service, revision_id), **change})


def test_a_signed_link_to_what_never_was_leads_nowhere(service: Service, revision_id: str):
    with pytest.raises(NotFound):
        open_file(service, **link(service, revision_id, "captions.vtt"))
    with pytest.raises(NotFound):
        open_file(service, **link(service, "nothing"))


def test_the_files_of_a_deleted_job_are_found_no_more(service: Service, user: User):
    job_id = create(service, user)
    parts = link(service, complete(service))
    delete_job(service, user.id, job_id)

    with pytest.raises(NotFound):
        open_file(service, **parts)


def test_a_file_that_is_missing_is_gone(service: Service, revision_id: str):
    parts = link(service, revision_id)
    service.blobs.delete(blob_key(sha256(b"a video").hexdigest()))

    with pytest.raises(OutputGone):
        open_file(service, **parts)


def test_a_file_that_was_cut_short_is_gone(service: Service, revision_id: str):
    path = service.blobs.local_path(blob_key(sha256(b"a video").hexdigest()))
    path.write_bytes(b"a vi")

    with pytest.raises(OutputGone):
        open_file(service, **link(service, revision_id))


def test_another_installation_signs_otherwise(service: Service, revision_id: str):
    other = replace(service, secret=b"another secret that is long enough")

    with pytest.raises(NotFound):
        open_file(service, **link(other, revision_id))
