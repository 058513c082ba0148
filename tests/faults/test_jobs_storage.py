"""Folders vanish, disks fill up, stores are elsewhere: jobs complete or fail clearly."""

import shutil
import subprocess

import pytest
from pydantic import SecretStr
from tests.support.making import making

from openmotion.media import probe


@pytest.fixture
def service(tmp_path):
    with making(tmp_path) as opened:
        yield opened


@pytest.fixture
def small_disk(service):
    """A disk of 200 kB for what is unfinished."""
    folder = service.settings.data_dir / "work"
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("disks cannot be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


# F13
def test_a_full_disk_fails_the_job_with_its_own_code(service, small_disk):
    job = service.job()
    service.start()

    assert service.ended(job) == ["failed"]

    error = service.session(job).error
    assert error.code == "storage_full"
    assert error.retryable
    assert str(small_disk) not in error.message
    assert not list(small_disk.glob("*/desk-*"))
    service.check()


# F17
def test_a_work_folder_that_is_removed_costs_a_try(service):
    job = service.job(duration=4)
    service.start()
    for stage in ("check", "draw"):
        service.until(lambda wanted=stage: wanted in service.stages(job))
        shutil.rmtree(service.settings.data_dir / "work")

    assert service.ended(job) == ["completed"]
    service.check(job)


@pytest.mark.postgres
def test_jobs_are_made_with_postgres_and_a_bucket(tmp_path, empty_postgres_url, bucket_settings):
    chosen = bucket_settings.model_copy(
        update={"database_url": SecretStr(empty_postgres_url), "secret": SecretStr("s" * 40)}
    )
    with making(tmp_path / "data", **chosen.model_dump(exclude={"data_dir"})) as service:
        job = service.job(duration=4)
        service.start(f"join:mid:kill9:{job}").wait(timeout=120)

        service.start()

        assert service.ended(job) == ["completed"]
        service.check(job)
        assert probe(service.video(job)).frames == 120
