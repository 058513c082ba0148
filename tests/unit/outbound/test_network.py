"""Connections that keep one deadline over everything they do."""

import pytest
from tests.support.certificates import make_certificate, serving, trusting
from tests.support.networks import Names, RecordingConnector, ScriptedServer

from openmotion.outbound import Gate
from openmotion.outbound.network import Deadline, GuardedNetwork


def test_a_deadline_tells_what_is_left():
    assert 0 < Deadline(60).left_s() <= 60


def test_nothing_is_done_behind_the_deadline():
    connector = RecordingConnector()
    gate = Gate(resolve=Names({"example.org": [["93.184.215.14"]]}), connect=connector)

    with pytest.raises(TimeoutError):
        GuardedNetwork(gate, Deadline(0)).connect_tcp("example.org", 80)
    assert connector.tried == []


def test_a_connection_can_be_secured(tmp_path):
    certificate = make_certificate(tmp_path, "example.org")

    def serve(connection):
        with serving(certificate).wrap_socket(connection, server_side=True) as secured:
            secured.sendall(secured.recv(100).upper())

    server = ScriptedServer(serve)
    gate = Gate(resolve=Names({"example.org": [["93.184.215.14"]]}), connect=server)
    stream = GuardedNetwork(gate, Deadline(10)).connect_tcp("example.org", 443)
    secured = stream.start_tls(trusting(certificate), "example.org")
    secured.write(b"hello")

    assert secured.read(100) == b"HELLO"
    secured.close()
    server.finish()
