"""Kernels are ready before the first frame."""

from openmotion.render import warm_kernels


def test_warming_twice_is_fine():
    warm_kernels()
    warm_kernels()
