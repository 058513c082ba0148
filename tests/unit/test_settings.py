"""Settings come from the environment, and kernels find a place to be kept."""

import pytest

from openmotion.settings import Settings, keep_kernels, why_unwritable, worker_environment


@pytest.fixture(autouse=True)
def _no_chosen_folder(monkeypatch):
    monkeypatch.delenv("NUMBA_CACHE_DIR", raising=False)


def test_the_environment_sets_the_cache_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("OPENMOTION_CACHE_DIR", str(tmp_path))

    assert Settings().cache_dir == tmp_path


def test_kernels_are_kept_in_the_cache_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("NUMBA_CACHE_DIR", "")

    assert keep_kernels(tmp_path) is None
    assert worker_environment()["NUMBA_CACHE_DIR"] == str(tmp_path / "kernels")


def test_a_folder_that_was_chosen_already_stays(monkeypatch, tmp_path):
    monkeypatch.setenv("NUMBA_CACHE_DIR", "/chosen")

    assert keep_kernels(tmp_path) is None
    assert worker_environment()["NUMBA_CACHE_DIR"] == "/chosen"


def test_an_unwritable_folder_is_replaced_and_said(monkeypatch, tmp_path):
    monkeypatch.setenv("NUMBA_CACHE_DIR", "")
    (tmp_path / "file").touch()

    warning = keep_kernels(tmp_path / "file")

    assert warning is not None
    assert "OPENMOTION_CACHE_DIR" in warning
    assert why_unwritable(tmp_path / "file" / "kernels") == "not a directory"
    assert worker_environment()["NUMBA_CACHE_DIR"] not in {"", str(tmp_path / "file" / "kernels")}


def test_rendering_processes_use_one_thread_each():
    assert worker_environment()["NUMBA_NUM_THREADS"] == "1"
