"""Files are kept whole, under their digest or once only, in a folder and in a bucket alike."""

import hashlib

import pytest

from openmotion.errors import InvalidSettings, OutputGone, StorageFull, StoreUnavailable
from openmotion.settings import ServiceSettings
from openmotion.store import BlobStore, blob_key, segment_key
from openmotion.store.folder import Folder

NAME = hashlib.sha256(b"a segment").hexdigest()
KEY = segment_key(NAME, ".mp4")


def test_bytes_are_kept_under_their_digest(blobs):
    blob = blobs.put_bytes(b"a film", "video/mp4")

    assert blob.digest == hashlib.sha256(b"a film").hexdigest()
    assert (blob.size, blob.content_type) == (6, "video/mp4")
    assert blobs.read(blob_key(blob.digest)) == b"a film"


def test_a_file_is_kept_and_stays_where_it_was(blobs, tmp_path):
    film = tmp_path / "film.mp4"
    film.write_bytes(b"0123456789" * 700_000)

    blob = blobs.put_file(film, "video/mp4")

    assert film.exists()
    assert blobs.size(blob_key(blob.digest)) == 7_000_000
    blobs.fetch(blob_key(blob.digest), tmp_path / "again.mp4")
    assert (tmp_path / "again.mp4").read_bytes() == film.read_bytes()


def test_putting_a_blob_again_changes_nothing_but_its_age(blobs):
    first = blobs.put_bytes(b"a film", "video/mp4")

    assert blobs.put_bytes(b"a film", "video/mp4") == first
    assert [stored.key for stored in blobs.keys("blobs/")] == [blob_key(first.digest)]


def test_a_blob_of_nothing_is_kept(blobs):
    blob = blobs.put_bytes(b"", "text/plain")

    assert blobs.size(blob_key(blob.digest)) == 0
    assert blobs.read(blob_key(blob.digest)) == b""


def test_a_segment_is_created_once_and_stays_as_it_is(blobs):
    assert blobs.create(KEY, b"first")
    assert not blobs.create(KEY, b"second")
    assert blobs.read(KEY) == b"first"


def test_a_segment_is_created_from_a_file(blobs, tmp_path):
    part = tmp_path / "part.mp4"
    part.write_bytes(b"frames")

    assert blobs.create(KEY, part)
    assert blobs.read(KEY) == b"frames"


@pytest.mark.parametrize(("start", "end"), [(0, 10), (3, 7), (9, 10), (4, 4), (0, None)])
def test_a_part_is_streamed(blobs, start, end):
    blobs.create(KEY, b"0123456789")

    assert b"".join(blobs.stream(KEY, start, end)) == b"0123456789"[start:end]


def test_a_file_that_ends_too_early_is_an_error_and_no_short_answer(blobs):
    blobs.create(KEY, b"0123456789")

    with pytest.raises(OutputGone, match="5 bytes shorter"):
        b"".join(blobs.stream(KEY, 0, 15))


def test_what_is_not_there_is_told_before_the_first_piece(blobs):
    with pytest.raises(OutputGone):
        blobs.stream(KEY, 0, 10)
    with pytest.raises(OutputGone):
        blobs.stream(KEY)
    assert blobs.size(KEY) is None
    assert blobs.look(KEY) is None


def test_a_file_that_vanishes_on_the_way_is_an_error(bucket_settings):
    blobs = BlobStore.open(bucket_settings)
    blobs.create(KEY, b"0123456789")
    pieces = blobs.stream(KEY)
    blobs.delete(KEY)

    with pytest.raises(OutputGone):
        next(pieces)


def test_a_file_that_is_cut_off_on_the_way_is_an_error(folder_blobs):
    folder_blobs.create(KEY, b"0123456789")
    pieces = folder_blobs.stream(KEY)
    folder_blobs.local_path(KEY).write_bytes(b"012")

    with pytest.raises(OutputGone, match="7 bytes shorter"):
        list(pieces)


def test_what_is_not_there_cannot_be_fetched_and_leaves_nothing(blobs, tmp_path):
    with pytest.raises(OutputGone):
        blobs.fetch(KEY, tmp_path / "part.mp4")

    assert not list(tmp_path.glob("*part*"))
    assert not list(tmp_path.glob(".fetch*"))


def test_deleting_removes_and_may_be_repeated(blobs):
    blobs.create(KEY, b"first")

    blobs.delete(KEY)
    blobs.delete(KEY)

    assert blobs.size(KEY) is None


def test_keys_are_listed_by_their_beginning(blobs):
    blob = blobs.put_bytes(b"a film", "video/mp4")
    blobs.create(KEY, b"part")

    assert {(s.key, s.size) for s in blobs.keys("")} == {(blob_key(blob.digest), 6), (KEY, 4)}
    assert [stored.key for stored in blobs.keys("segments/")] == [KEY]


def test_a_store_that_answers_is_probed(blobs):
    blobs.probe()


@pytest.mark.parametrize(
    "key", ["../secret", "blobs/../../secret", "/etc/passwd", "blobs/ab/short", "", "incoming/x"]
)
def test_a_key_that_is_not_ours_is_refused(folder_blobs, key):
    with pytest.raises(ValueError, match="not a key"):
        folder_blobs.size(key)


def test_names_that_are_no_digests_make_no_keys():
    with pytest.raises(ValueError, match="SHA-256"):
        blob_key("../../secret")
    with pytest.raises(ValueError, match="segment"):
        segment_key(NAME, "/../x")


def test_a_damaged_blob_is_an_error(folder_blobs, tmp_path):
    key = blob_key(folder_blobs.put_bytes(b"a film", "video/mp4").digest)
    folder_blobs.local_path(key).write_bytes(b"a fiLm")

    with pytest.raises(OutputGone, match="does not hold"):
        folder_blobs.read(key)
    with pytest.raises(OutputGone, match="does not hold"):
        folder_blobs.fetch(key, tmp_path / "film.mp4")
    assert not (tmp_path / "film.mp4").exists()


def test_putting_a_damaged_blob_again_heals_it(folder_blobs):
    key = blob_key(folder_blobs.put_bytes(b"a film", "video/mp4").digest)
    folder_blobs.local_path(key).write_bytes(b"a f")

    folder_blobs.put_bytes(b"a film", "video/mp4")

    assert folder_blobs.read(key) == b"a film"


def test_a_folder_has_the_file_itself(folder_blobs):
    folder_blobs.create(KEY, b"part")

    assert folder_blobs.local_path(KEY).read_bytes() == b"part"
    assert folder_blobs.local_path(segment_key(NAME, ".npy")) is None


def test_a_bucket_has_no_file_on_this_machine(bucket_settings):
    blobs = BlobStore.open(bucket_settings)
    blobs.create(KEY, b"part")

    assert blobs.local_path(KEY) is None


def test_a_bucket_that_is_not_there_is_unavailable(bucket_settings):
    settings = bucket_settings.model_copy(update={"blob_url": "s3://elsewhere"})
    blobs = BlobStore.open(settings, patience_s=0)

    with pytest.raises(StoreUnavailable, match="OPENMOTION_BLOB_URL"):
        blobs.put_bytes(b"a film", "video/mp4")
    with pytest.raises(StoreUnavailable):
        blobs.probe()


def test_unfinished_writes_are_swept_when_they_are_old(folder_blobs, folder_settings):
    incoming = folder_settings.data_dir / "files" / "incoming"
    folder_blobs.probe()
    (incoming / "half").write_bytes(b"hal")
    age_ms = (incoming / "half").stat().st_mtime_ns // 1_000_000

    assert folder_blobs.sweep(age_ms) == 0
    assert folder_blobs.sweep(age_ms + 1) == 1
    assert not list(incoming.iterdir())


def test_a_finished_write_leaves_nothing_unfinished(folder_blobs, folder_settings):
    folder_blobs.put_bytes(b"a film", "video/mp4")
    folder_blobs.create(KEY, b"a")
    folder_blobs.create(KEY, b"b")

    assert not list((folder_settings.data_dir / "files" / "incoming").iterdir())


class Moody(Folder):
    """A folder that fails so often before it serves, by an error or by losing what it took."""

    def __init__(self, root, failures):
        super().__init__(root)
        self.failures = list(failures)

    def put(self, key, source, content_type):
        failure = self.failures.pop(0) if self.failures else None
        if isinstance(failure, Exception):
            raise failure
        super().put(key, source if failure is None else b"", content_type)


def test_a_write_is_tried_again_until_it_is_there(tmp_path):
    pauses = []
    shelf = Moody(tmp_path, [StoreUnavailable("down"), "short", StoreUnavailable("down")])
    blobs = BlobStore(shelf, patience_s=60, sleep=pauses.append)

    blob = blobs.put_bytes(b"a film", "video/mp4")

    assert blobs.read(blob_key(blob.digest)) == b"a film"
    assert len(pauses) == 3
    assert pauses[0] < pauses[1] < pauses[2]


def test_patience_ends(tmp_path):
    pauses = []
    shelf = Moody(tmp_path, [StoreUnavailable("down")] * 1000)
    blobs = BlobStore(shelf, patience_s=3600, sleep=pauses.append)

    with pytest.raises(StoreUnavailable, match="down"):
        blobs.put_bytes(b"a film", "video/mp4")
    assert 3000 < sum(pauses) <= 3600
    assert max(pauses) <= 30


def test_a_full_disk_is_not_waited_for(tmp_path):
    pauses = []
    blobs = BlobStore(Moody(tmp_path, [StorageFull("full")]), sleep=pauses.append)

    with pytest.raises(StorageFull):
        blobs.put_bytes(b"a film", "video/mp4")
    assert not pauses


def test_a_folder_that_cannot_be_made_is_unavailable(tmp_path):
    (tmp_path / "file").write_text("in the way")
    blobs = BlobStore(Folder(tmp_path / "file" / "folder"), patience_s=0)

    with pytest.raises(StoreUnavailable, match="not a directory"):
        blobs.probe()


@pytest.mark.parametrize("url", ["gs://films", "s3://", "https://films"])
def test_an_address_that_is_not_known_is_refused(url):
    with pytest.raises(InvalidSettings, match="OPENMOTION_BLOB_URL"):
        BlobStore.open(ServiceSettings(blob_url=url))


@pytest.mark.parametrize("scheme", ["", "file://"])
def test_a_folder_may_be_chosen(tmp_path, scheme):
    blobs = BlobStore.open(ServiceSettings(blob_url=f"{scheme}{tmp_path / 'films'}"))
    blobs.create(KEY, b"part")

    assert blobs.local_path(KEY).is_relative_to(tmp_path / "films")
