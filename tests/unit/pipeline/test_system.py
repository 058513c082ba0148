"""What the operating system lacks is said with the command that installs it."""

import os

import pytest

from openmotion.pipeline.system import (
    as_missing_library,
    default_workers,
    missing_library,
    usable_cores,
)


@pytest.mark.parametrize("name", ["libEGL.so.1", "libGL.so.1"])
def test_a_library_that_skia_needs_is_named_with_its_packages(name):
    error = as_missing_library(
        ImportError(f"{name}: cannot open shared object file: No such file or directory")
    )

    assert error is not None
    assert name in str(error)
    assert "apt-get install -y libegl1 libgl1" in str(error)


def test_other_import_errors_are_left_alone():
    assert as_missing_library(ImportError("No module named 'skia'")) is None


def test_an_unknown_library_is_named_without_a_package():
    assert str(missing_library("libxyz.so.9")) == (
        "the system library libxyz.so.9 is missing; install it"
    )


def test_no_more_cores_are_used_than_this_process_may_use():
    assert 1 <= usable_cores() <= (os.cpu_count() or 1)


def test_at_least_one_worker_fits_any_machine():
    assert 1 <= default_workers() <= usable_cores()
