"""How our own loops over samples are compiled.

Floating point is strict: no reassociation and no fused multiply-add, so that a loop gives the same
numbers on every x86-64 machine.
"""

from collections.abc import Callable
from typing import ParamSpec, TypeVar, cast

import numba

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")


def kernel(function: Callable[Arguments, Result]) -> Callable[Arguments, Result]:
    """Compile a loop to machine code on first use; it is kept on disk and releases the GIL."""
    compiled = numba.njit(cache=True, nogil=True, error_model="numpy")(function)
    return cast("Callable[Arguments, Result]", compiled)
