"""Connections for httpcore that pass the gate and keep one deadline over everything they do."""

import socket
import ssl
import time
from collections.abc import Iterable
from typing import Any

import httpcore2

from openmotion.outbound.gate import Gate


class Deadline:
    """A moment after which nothing is waited for any more."""

    def __init__(self, timeout_s: float) -> None:
        self._ends_s = time.monotonic() + timeout_s

    def left_s(self) -> float:
        """Seconds that are left, more than 0.

        Raises:
            TimeoutError: none are.
        """
        left_s = self._ends_s - time.monotonic()
        if left_s <= 0:
            raise TimeoutError("the deadline has passed")
        return left_s


class GuardedNetwork(httpcore2.NetworkBackend):
    """Opens connections through a gate; httpcore's own limits count for each read alone."""

    def __init__(self, gate: Gate, deadline: Deadline) -> None:
        self._gate = gate
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002
        local_address: str | None = None,  # noqa: ARG002
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002
    ) -> httpcore2.NetworkStream:
        """Connect to a host that the gate lets through."""
        return _Stream(self._gate.open(host, port, self._deadline.left_s()), self._deadline)


class _Stream(httpcore2.NetworkStream):
    def __init__(self, connection: socket.socket, deadline: Deadline) -> None:
        self._connection = connection
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        self._connection.settimeout(self._deadline.left_s())
        return self._connection.recv(max_bytes)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        if not buffer:
            return
        self._connection.settimeout(self._deadline.left_s())
        try:
            self._connection.sendall(buffer)
        except TimeoutError:
            raise
        except OSError as error:
            # By this error httpcore knows to read the answer of a server that reads no further.
            raise httpcore2.WriteError(error) from error

    def close(self) -> None:
        self._connection.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore2.NetworkStream:
        self._connection.settimeout(self._deadline.left_s())
        # A failed handshake closes the connection by itself.
        secured = ssl_context.wrap_socket(self._connection, server_hostname=server_hostname)
        return _Stream(secured, self._deadline)
