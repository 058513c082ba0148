"""What is unfinished may vanish at any time; work then begins in a fresh folder."""

import errno
import shutil

import pytest

from openmotion.errors import JobFailed, StorageFull
from openmotion.jobs.workshop import Workshop
from openmotion.store import BlobStore, blob_key
from openmotion.store.folder import Folder


class FarFolder(Folder):
    """A folder that cannot be reached by path, as a bucket."""

    def local_path(self, key):
        return None


@pytest.fixture
def blobs(tmp_path):
    return BlobStore(Folder(tmp_path / "files"))


@pytest.fixture
def far(tmp_path):
    return BlobStore(FarFolder(tmp_path / "files"))


def test_nothing_is_left_of_an_attempt(tmp_path, blobs):
    workshop = Workshop(tmp_path / "work", blobs)

    def work(folder):
        (folder / "part").write_text("x")
        return 7

    assert workshop.attempt(work) == 7
    assert list((tmp_path / "work").iterdir()) == []


def test_a_folder_that_vanishes_is_replaced(tmp_path, blobs):
    workshop, folders = Workshop(tmp_path / "work", blobs), []

    def work(folder):
        folders.append(folder)
        if len(folders) == 1:
            shutil.rmtree(tmp_path / "work")
        (folder / "part").write_text("x")

    workshop.attempt(work)

    assert len(set(folders)) == 2


def test_folders_that_vanish_again_and_again_end_the_work(tmp_path, blobs):
    def work(folder):
        raise FileNotFoundError(errno.ENOENT, "gone")

    with pytest.raises(JobFailed):
        Workshop(tmp_path / "work", blobs).attempt(work)


def test_a_full_disk_is_said_at_once(tmp_path, blobs):
    tries = []

    def work(folder):
        tries.append(folder)
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(StorageFull):
        Workshop(tmp_path / "work", blobs).attempt(work)
    assert len(tries) == 1


def test_files_on_this_machine_are_used_where_they_are(tmp_path, blobs):
    blob = blobs.put_bytes(b"film", "video/mp4")

    path = Workshop(tmp_path / "work", blobs).local(blob_key(blob.digest), "r1")

    assert path.read_bytes() == b"film"
    assert not (tmp_path / "work").exists()


def test_far_files_are_copied_once_and_forgotten_with_the_revision(tmp_path, far):
    workshop, key = Workshop(tmp_path / "work", far), blob_key(far.put_bytes(b"x", "a/b").digest)

    path = workshop.local(key, "r1")
    shutil.rmtree(tmp_path / "files")

    assert workshop.local(key, "r1") == path
    workshop.clear("r1")
    assert not path.exists()


def test_what_was_stored_far_away_just_now_stays_at_hand(tmp_path, far):
    workshop, made = Workshop(tmp_path / "work", far), tmp_path / "made"
    made.write_bytes(b"film")
    key = blob_key(far.put_file(made, "video/mp4").digest)

    workshop.keep(made, key, "r1")

    shutil.rmtree(tmp_path / "files")
    assert workshop.local(key, "r1").read_bytes() == b"film"
    workshop.close()
    assert not (tmp_path / "work").exists()
