"""What is kept of earlier films: found again, checked, and never too much."""

import os

import numpy as np
import pytest

from openmotion.pipeline.segment_cache import Entry, SegmentCache, open_cache
from openmotion.settings import Settings

KEY, OTHER = "ab" * 32, "cd" * 32
COPIES = np.arange(24, dtype=np.uint8).reshape(2, 2, 2, 3)


@pytest.fixture
def cache(tmp_path):
    return SegmentCache(tmp_path / "kept", 1 << 20)


def file_of(tmp_path, key):
    return tmp_path / "kept" / key[:2] / key


def test_an_entry_is_found_under_its_key(cache):
    cache.put(KEY, Entry(b"video", COPIES))

    found = cache.get(KEY, with_copies=True)
    assert found is not None
    assert found.data == b"video"
    assert np.array_equal(found.copies, COPIES)
    assert cache.get(OTHER) is None


def test_an_entry_without_copies_does_not_do_for_a_review(cache):
    cache.put(KEY, Entry(b"video"))

    assert cache.get(KEY) is not None
    assert cache.get(KEY, with_copies=True) is None


def test_copies_are_added_to_an_entry_without(cache):
    cache.put(KEY, Entry(b"video"))
    cache.put(KEY, Entry(b"video", COPIES))

    assert cache.get(KEY, with_copies=True) is not None


@pytest.mark.parametrize("place", [0, 40, -1])
def test_an_entry_with_a_wrong_bit_is_removed(cache, tmp_path, place):
    cache.put(KEY, Entry(b"video", COPIES))
    path = file_of(tmp_path, KEY)
    raw = bytearray(path.read_bytes())
    raw[place] ^= 1
    path.write_bytes(raw)

    assert cache.get(KEY) is None
    assert not path.exists()


@pytest.mark.parametrize("length", [0, 20, 39, 45])
def test_an_entry_that_was_cut_off_is_removed(cache, tmp_path, length):
    cache.put(KEY, Entry(b"video", COPIES))
    path = file_of(tmp_path, KEY)
    path.write_bytes(path.read_bytes()[:length])

    assert cache.get(KEY) is None
    assert not path.exists()


def test_what_was_used_longest_ago_goes_first(tmp_path):
    cache = SegmentCache(tmp_path / "kept", 3000)
    keys = [f"{number:02x}" * 32 for number in range(4)]
    for age, key in enumerate(reversed(keys)):
        cache.put(key, Entry(bytes(900)))
        os.utime(file_of(tmp_path, key), (1000 + age, 1000 + age))
    cache.get(keys[3])

    cache.tidy()

    assert [cache.get(key) is not None for key in keys] == [True, False, False, True]


def test_nothing_is_removed_below_the_limit(cache):
    cache.put(KEY, Entry(b"video"))

    cache.tidy()

    assert cache.get(KEY) is not None


def test_unfinished_files_of_dead_processes_are_removed(cache, tmp_path):
    cache.put(KEY, Entry(b"video"))
    old, fresh = (file_of(tmp_path, KEY).parent / f".{name}.part" for name in ("old", "fresh"))
    for path in (old, fresh):
        path.write_bytes(b"half")
    os.utime(old, (1000, 1000))

    cache.tidy()

    assert not old.exists()
    assert fresh.exists()


def test_a_folder_that_cannot_be_written_keeps_nothing_and_fails_nothing(tmp_path):
    (tmp_path / "file").write_text("in the way")
    cache = SegmentCache(tmp_path / "file" / "kept", 1 << 20)

    cache.put(KEY, Entry(b"video"))
    cache.tidy()

    assert cache.get(KEY) is None


def test_the_settings_say_where_and_how_much(tmp_path):
    assert open_cache(Settings(cache_dir=tmp_path, cache_mb=0)) is None
    cache = open_cache(Settings(cache_dir=tmp_path, cache_mb=1))
    assert cache is not None
    cache.put(KEY, Entry(b"video"))

    assert (tmp_path / "segments" / KEY[:2] / KEY).exists()
