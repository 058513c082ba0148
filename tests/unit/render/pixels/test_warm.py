"""Warming the kernels."""

from openmotion.render.pixels import warm_kernels


def test_kernels_can_be_warmed_twice() -> None:
    warm_kernels()
    warm_kernels()
