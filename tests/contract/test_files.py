"""Signed links to files: whole, in parts, known already, gone, expired."""

import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.support.apis import VIDEO, Api, Person
from tests.support.web_server import RawAnswer

from openmotion.store import blob_key

SIZE = len(VIDEO)


@pytest.fixture(scope="module")
def link(api: Api) -> str:
    """A link to a video, as a path with its query."""
    return _link(api, api.person(), VIDEO)


def test_a_link_works_without_a_key(api: Api, link: str):
    answer = api.send("GET", link)

    assert (answer.status, answer.body) == (200, VIDEO)
    assert answer.header("content-type") == "video/mp4"
    assert answer.header("content-length") == str(SIZE)
    assert answer.header("accept-ranges") == "bytes"
    assert answer.header("content-disposition") == 'inline; filename="video.mp4"'
    assert answer.header("x-content-type-options") == "nosniff"


def test_head_says_what_get_would(api: Api, link: str):
    whole, head = api.send("GET", link), api.send("HEAD", link)

    assert (head.status, head.body) == (200, b"")
    for name in ("content-type", "content-length", "etag", "accept-ranges", "cache-control"):
        assert head.header(name) == whole.header(name)


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [
        ("bytes=0-0", 0, 1),
        ("bytes=100-199", 100, 200),
        ("bytes=255000-", 255_000, SIZE),
        ("bytes=-500", SIZE - 500, SIZE),
        ("bytes=0-99999999", 0, SIZE),
        ("bytes=-99999999", 0, SIZE),
        ("Bytes=7-8", 7, 9),
    ],
)
def test_a_part_is_sent(api: Api, link: str, asked: str, start: int, end: int):
    answer = api.send("GET", link, headers={"Range": asked})

    assert (answer.status, answer.body) == (206, VIDEO[start:end])
    assert answer.header("content-range") == f"bytes {start}-{end - 1}/{SIZE}"
    assert answer.header("content-length") == str(end - start)


@pytest.mark.parametrize(
    "asked", ["bytes=0-1,5-6", "bytes=9-3", "bytes=a-b", "items=0-1", "bytes=-", "bytes", ""]
)
def test_what_is_no_single_part_is_answered_with_all(api: Api, link: str, asked: str):
    answer = api.send("GET", link, headers={"Range": asked})

    assert (answer.status, answer.body) == (200, VIDEO)


@pytest.mark.parametrize("asked", [f"bytes={SIZE}-", f"bytes={SIZE}-{SIZE + 9}", "bytes=-0"])
def test_a_part_behind_the_end_is_answered_416(api: Api, link: str, asked: str):
    answer = api.send("GET", link, headers={"Range": asked})

    assert answer.status == 416
    assert answer.header("content-range") == f"bytes */{SIZE}"
    assert answer.json()["code"] == "range_not_satisfiable"


def test_what_the_client_has_already_is_not_sent_again(api: Api, link: str):
    tag = api.send("GET", link).require("etag")

    for method in ("GET", "HEAD"):
        for tags in (tag, f'"other", {tag}', f"W/{tag}", "*"):
            answer = api.send(method, link, headers={"If-None-Match": tags})
            assert (answer.status, answer.body, answer.header("etag")) == (304, b"", tag)
    assert api.send("GET", link, headers={"If-None-Match": '"other"'}).status == 200


def test_a_part_of_another_state_is_answered_with_all(api: Api, link: str):
    tag = api.send("GET", link).require("etag")
    part = {"Range": "bytes=0-9"}

    assert api.send("GET", link, headers={**part, "If-Range": tag}).status == 206
    for condition in ('"other"', f"W/{tag}", "Wed, 21 Oct 2015 07:28:00 GMT", "nonsense"):
        answer = api.send("GET", link, headers={**part, "If-Range": condition})
        assert (answer.status, len(answer.body)) == (200, SIZE)


def test_parts_that_many_clients_fetch_at_once_make_the_whole(api: Api, link: str):
    step = SIZE // 50 + 1
    asked = [f"bytes={start}-{start + step - 1}" for start in range(0, SIZE, step)]
    with ThreadPoolExecutor(25) as pool:
        parts = list(pool.map(lambda part: api.send("GET", link, headers={"Range": part}), asked))

    assert {part.status for part in parts} == {206}
    assert b"".join(part.body for part in parts) == VIDEO


@pytest.mark.parametrize("change", ["signature", "expires", "name", "revision", "missing"])
def test_a_link_that_was_changed_is_answered_404(api: Api, link: str, change: str):
    path, _, query = link.partition("?")
    changed = {
        "signature": f"{link}x",
        "expires": link.replace("expires=", "expires=9"),
        "name": f"{path.replace('video.mp4', 'document.motion')}?{query}",
        "revision": link.replace("/files/", "/files/0"),
        "missing": f"{path}?{query.split('&')[0]}",
    }[change]

    answer = api.send("GET", changed)

    assert answer.status == 404
    assert "status" in answer.json()["message"]


def test_each_status_read_gives_a_link_to_the_document_too(api: Api, person: Person):
    job_id = api.create(person)
    api.complete(job_id)
    output = api.send("GET", f"/sessions/{job_id}", key=person.key).json()["output"]

    answer = _fetch(api, output["document_url"])

    assert answer.header("content-type") == "application/json"
    assert "composition" in answer.json()


def test_a_file_that_is_gone_or_cut_is_answered_410(api: Api, person: Person):
    for spoil in (Path.unlink, lambda path: path.write_bytes(b"short")):
        film = VIDEO + spoil.__name__.encode()
        link = _link(api, person, film)
        digest = api.send("GET", link).require("etag").strip('"')
        path = api.service.blobs.local_path(blob_key(digest))
        assert path is not None
        path.chmod(0o600)
        spoil(path)

        answer = api.send("GET", link)

        assert answer.status == 410
        assert "blobs/" not in answer.body.decode()
        assert api.send("HEAD", link).status == 410


def test_the_files_of_a_deleted_job_are_gone(api: Api, person: Person):
    job_id = api.create(person)
    api.complete(job_id)
    output = api.send("GET", f"/sessions/{job_id}", key=person.key).json()["output"]

    api.send("DELETE", f"/sessions/{job_id}", key=person.key)

    assert _fetch(api, output["download_url"]).status == 404


def test_an_empty_file_is_sent_as_one(api: Api, person: Person):
    answer = api.send("GET", _link(api, person, b""))

    assert (answer.status, answer.body) == (200, b"")


def test_a_client_that_leaves_in_the_middle_leaves_no_file_open(api: Api, person: Person):
    film = bytes(20_000_000)
    link = _link(api, person, film)
    before = _open_files()
    for _ in range(5):
        with socket.create_connection(("127.0.0.1", api.port), 10) as connection:
            connection.sendall(f"GET {link} HTTP/1.1\r\nHost: a\r\n\r\n".encode())
            connection.recv(1000)
    assert api.send("GET", link, headers={"Range": "bytes=-5"}).body == bytes(5)

    for _ in range(100):
        if _open_files() <= before:
            break
        threading.Event().wait(0.05)
    assert _open_files() <= before


def _link(api: Api, person: Person, film: bytes) -> str:
    job_id = api.create(person)
    api.complete(job_id, film)
    output = api.send("GET", f"/sessions/{job_id}", key=person.key).json()["output"]
    parts = urlsplit(output["download_url"])
    assert parts.netloc == f"127.0.0.1:{api.port}"
    return f"{parts.path}?{parts.query}"


def _fetch(api: Api, url: str) -> RawAnswer:
    parts = urlsplit(url)
    return api.send("GET", f"{parts.path}?{parts.query}")


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))
