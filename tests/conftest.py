"""What all tests share: compiled kernels are kept where the program keeps them."""

from openmotion.settings import Settings, keep_kernels

pytest_plugins = ["tests.support.buckets", "tests.support.databases", "tests.support.receivers"]

keep_kernels(Settings().cache_dir)
