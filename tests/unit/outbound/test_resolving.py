"""Looking names up without waiting longer than allowed."""

import socket
import threading
import time

import pytest

from openmotion.errors import Unreachable
from openmotion.outbound.resolving import resolve


def test_an_address_is_its_own():
    assert resolve("127.0.0.1", 80, 5) == ["127.0.0.1"]
    assert resolve("::1", 80, 5) == ["::1"]


@pytest.mark.parametrize("host", ["", "a..b", "x" * 300])
def test_a_name_that_cannot_be_is_unreachable(host):
    with pytest.raises(Unreachable):
        resolve(host, 80, 5)


def test_a_look_up_that_hangs_is_given_up_and_others_go_on(monkeypatch):
    release = threading.Event()
    real = socket.getaddrinfo

    def hanging(host, *arguments, **options):
        if host == "slow.example":
            release.wait(10)
        return real("127.0.0.1", *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", hanging)
    started_s = time.monotonic()
    with pytest.raises(Unreachable, match="in time"):
        resolve("slow.example", 80, 0.05)

    assert resolve("fast.example", 80, 5) == ["127.0.0.1"]
    assert time.monotonic() - started_s < 2
    release.set()


def test_hanging_look_ups_are_limited_in_number(monkeypatch):
    release = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: release.wait(10) and [])
    for _ in range(32):
        with pytest.raises(Unreachable, match="in time"):
            resolve("slow.example", 80, 0.001)

    with pytest.raises(Unreachable, match="too many"):
        resolve("slow.example", 80, 0.01)
    release.set()
