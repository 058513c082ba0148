"""What all tests share: compiled kernels are kept where the program keeps them."""

from openmotion.settings import Settings, keep_kernels

keep_kernels(Settings().cache_dir)
