"""One function that runs while this thread does something else."""

import atexit
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

Result = TypeVar("Result")


def in_background(work: Callable[[], Result]) -> "Future[Result]":
    """Start a function in a thread of its own; a future of its result.

    A process that ends meanwhile waits for it: a thread that Python stops inside compiled code
    takes the whole process down with an abort.
    """
    future: Future[Result] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except Exception as error:  # noqa: BLE001  (it is raised again where the result is taken)
            future.set_exception(error)
        finally:
            atexit.unregister(thread.join)

    thread = threading.Thread(target=run, daemon=True)
    atexit.register(thread.join)
    thread.start()
    return future
