"""One function that runs while this thread does something else."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

Result = TypeVar("Result")


def in_background(work: Callable[[], Result]) -> "Future[Result]":
    """Start a function in a thread that does not keep the process alive; a future of its result."""
    future: Future[Result] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except Exception as error:  # noqa: BLE001  (it is raised again where the result is taken)
            future.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    return future
