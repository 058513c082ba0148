"""One rendering process, seen from the process that started it."""

import os
import signal
import socket
import subprocess
import sys
from contextlib import suppress
from multiprocessing.connection import Connection

from openmotion.pipeline.messages import Answer, Order
from openmotion.pipeline.trail import Trail
from openmotion.settings import worker_environment

# A process closes its link a moment before it is gone.
_DYING_S = 2.0


class Child:
    """A rendering process and the link to it.

    It dies with the process that started it, however that ends: its standard input is a pipe
    whose other end nobody else holds.

    Args:
        own_group: lead a process group, so that all it may have started ends with it.

    Attributes:
        link: orders go in, answers come out; EOFError or ConnectionError once it is dead.
        trail: what it drew last.
        process_id: of the operating system.
    """

    def __init__(self, *, own_group: bool = False) -> None:
        self._own_group = own_group
        self.trail = Trail.create()
        ours, theirs = socket.socketpair()
        # Born with SIGINT blocked: Ctrl-C reaches the whole group and would print a trace here
        # before the new process can ignore it. `-P` keeps the current folder out of its imports.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            self._process = subprocess.Popen(  # noqa: S603  (our own program)
                [
                    *(sys.executable, "-P", "-m", "openmotion.pipeline.process"),
                    *(str(theirs.fileno()), str(self.trail.descriptor)),
                ],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(), self.trail.descriptor),
                env=worker_environment(),
                process_group=0 if own_group else None,
            )
        except BaseException:
            ours.close()
            self.trail.close()
            raise
        finally:
            theirs.close()
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
        self.process_id = self._process.pid
        self.link: Connection[Order, Answer] = Connection(ours.detach())

    def hear(self) -> Answer:
        """Wait for its next answer.

        Raises:
            EOFError, ConnectionError: it is dead.
        """
        try:
            return self.link.recv()
        except ConnectionError:
            raise
        except OSError as error:
            # It died in the middle of an answer, which is told as a plain OSError.
            raise EOFError(str(error)) from error

    def end(self) -> None:
        """Stop the process at once, if it still runs."""
        self.link.close()
        self.trail.close()
        if self._own_group and self._process.poll() is None:
            with suppress(ProcessLookupError):
                os.killpg(self.process_id, signal.SIGKILL)
        self._process.kill()
        self._process.wait()
        if self._process.stdin is not None:
            self._process.stdin.close()

    @property
    def is_alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def cause_of_death(self) -> str:
        """What a process whose link is broken died of, in words, and what it drew last."""
        place = self.trail.describe()
        return f"{self._cause()}; at {place}" if place else self._cause()

    def _cause(self) -> str:
        try:
            code = self._process.wait(timeout=_DYING_S)
        except subprocess.TimeoutExpired:
            return "it hung up"
        if code == -signal.SIGKILL:
            return "killed, perhaps for want of memory: try again with fewer workers"
        return f"signal {-code}" if code < 0 else f"exit code {code}"
