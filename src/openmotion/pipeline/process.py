"""Where a rendering process starts; loads the heavy rest itself, so that failing is reported."""

import os
import signal
import sys
import threading
import traceback
from importlib import import_module
from multiprocessing.connection import Connection

from openmotion.errors import MotionError, ResourceLimit
from openmotion.pipeline.messages import Answer, Failed, Order
from openmotion.pipeline.system import as_missing_library
from openmotion.pipeline.trail import Trail


def main(descriptor: int, trail: int) -> None:
    """Serve the process that holds the other end of a connection, until it hangs up.

    Args:
        descriptor: of this end of the connection.
        trail: of the memory that tells the other side what is drawn.

    Standard input is its lifeline: it ends when the process that started this one dies, however
    that happens, and this one goes with it.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one that started this one decides
    threading.Thread(target=_follow, daemon=True).start()
    link: Connection[Answer, Order] = Connection(descriptor)
    with link:
        try:
            import_module("openmotion.pipeline.worker").serve(link, Trail(trail))
        except (EOFError, ConnectionError):
            return
        except Exception as error:  # noqa: BLE001  (it is handed on, whatever it is)
            link.send(describe(error))


def describe(error: Exception) -> Failed:
    """An error as it is told to the process that gave the order."""
    if isinstance(error, ImportError):
        error = as_missing_library(error) or error
    if isinstance(error, MotionError):
        return Failed(error.code, str(error))
    if isinstance(error, MemoryError):
        return Failed(ResourceLimit.code, "memory ran out; try again with fewer workers")
    if isinstance(error, OSError):
        return Failed("os_error", error.strerror or str(error), error.errno)
    return Failed("unexpected", "".join(traceback.format_exception(error)))


def _follow() -> None:
    while os.read(sys.stdin.fileno(), 1):
        pass
    os._exit(1)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
