"""Fixtures: places for files, a folder and a bucket of a stand-in for S3 on this machine."""

import http.client
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from openmotion.ids import new_id
from openmotion.settings import ServiceSettings
from openmotion.store import BlobStore

# Names the service; the stand-in looks no further.
_ANYBODY = "AWS4-HMAC-SHA256 Credential=someone/20260101/us-east-1/s3/aws4_request"


@pytest.fixture(scope="session")
def s3_endpoint() -> Iterator[str]:
    """The address of a stand-in for S3."""
    moto = pytest.importorskip("moto.server")
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def bucket_settings(s3_endpoint: str, tmp_path: Path) -> ServiceSettings:
    """Settings of a service that keeps its files in a bucket, of this test alone."""
    name = f"films-{new_id()}"
    _make_bucket(s3_endpoint, name)
    return ServiceSettings(
        data_dir=tmp_path / "data",
        blob_url=f"s3://{name}/some/place",
        s3_endpoint=s3_endpoint,
        s3_access_key_id="someone",
        s3_secret_access_key=SecretStr("something"),
    )


def _make_bucket(endpoint: str, name: str) -> None:
    """Make a bucket; the stand-in hangs up on a request in a few hundred, which counts as none."""
    for tries_left in (2, 1, 0):
        connection = http.client.HTTPConnection(endpoint.removeprefix("http://"))
        try:
            connection.request("PUT", f"/{name}", headers={"Authorization": _ANYBODY})
            assert connection.getresponse().status == 200
        except ConnectionError:
            if tries_left == 0:
                raise
        else:
            return
        finally:
            connection.close()


@pytest.fixture
def folder_settings(tmp_path: Path) -> ServiceSettings:
    """Settings of a service that keeps its files in a folder, of this test alone."""
    return ServiceSettings(data_dir=tmp_path / "data")


@pytest.fixture(params=["folder", "bucket"])
def blob_settings(request: pytest.FixtureRequest) -> ServiceSettings:
    """Settings of a service with each kind of place for files, of this test alone."""
    settings: ServiceSettings = request.getfixturevalue(f"{request.param}_settings")
    return settings


@pytest.fixture
def blobs(blob_settings: ServiceSettings) -> BlobStore:
    """A file store of each kind, of this test alone."""
    return BlobStore.open(blob_settings, patience_s=0)


@pytest.fixture
def folder_blobs(folder_settings: ServiceSettings) -> BlobStore:
    """A file store in a folder, for what has nothing to do with its kind."""
    return BlobStore.open(folder_settings, patience_s=0)
