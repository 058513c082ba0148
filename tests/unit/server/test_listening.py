"""Addresses that the service can listen on, and those that it cannot."""

import socket

import pytest

from openmotion.errors import InvalidSettings
from openmotion.server import listen


def test_a_free_port_is_taken_and_told():
    listener = listen("127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    listener.close()

    assert listener.url == f"http://127.0.0.1:{port}"


def test_all_addresses_are_reached_from_here_by_the_loopback():
    listener = listen("0.0.0.0", 0)  # noqa: S104
    listener.close()

    assert listener.url.startswith("http://127.0.0.1:")


def test_a_port_that_is_taken_says_what_to_do():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        with pytest.raises(InvalidSettings, match=rf"port {port}.*--port"):
            listen("127.0.0.1", port)


@pytest.mark.parametrize("host", ["no such host", "x" * 300, "256.1.1.1"])
def test_a_host_that_is_not_here_says_what_to_do(host: str):
    with pytest.raises(InvalidSettings, match="--host"):
        listen(host, 0)
