"""What may be reached outside, decided at the moment of connecting."""

import socket

import pytest
from tests.support.corpus import ABSENT, corpus
from tests.support.networks import Names, RecordingConnector

from openmotion.errors import AddressRefused, InvalidSettings, Unreachable
from openmotion.outbound import Gate, parse_allowed

_ROWS = [
    row
    for row in corpus("ssrf_urls.jsonl")
    if row["stage"] == "fetch" and not row["hops"] and not row["url"].startswith("https://[")
]


def _gate(names=(), *, allow=frozenset(), refusing=()):
    connector = RecordingConnector(refusing)
    return Gate(allow, resolve=Names(dict(names)), connect=connector), connector


def test_a_public_host_is_reached_at_the_address_that_was_judged():
    gate, connector = _gate({"example.org": [["93.184.215.14"]]})
    gate.open("example.org", 443, 5)

    assert connector.tried == [("93.184.215.14", 443)]


@pytest.mark.parametrize(
    "addresses",
    [
        ["10.0.0.1"],
        ["93.184.215.14", "127.0.0.1"],
        ["::1", "93.184.215.14"],
        ["::ffff:93.184.215.14"],
        ["fe80::1%eth0"],
        ["168.63.129.16"],
        ["nonsense"],
        [f"93.184.215.{number}" for number in range(60)] + ["192.168.1.1"],
    ],
)
def test_a_host_with_one_address_that_is_not_public_is_never_connected_to(addresses):
    gate, connector = _gate({"example.org": [addresses]})

    with pytest.raises(AddressRefused):
        gate.open("example.org", 443, 5)
    assert connector.tried == []


def test_a_name_is_looked_up_once_for_each_connection():
    gate, connector = _gate({"example.org": [["93.184.215.14"], ["127.0.0.1"]]})
    gate.open("example.org", 80, 5)

    assert connector.tried == [("93.184.215.14", 80)]
    with pytest.raises(AddressRefused):
        gate.open("example.org", 80, 5)


@pytest.mark.parametrize("port", [22, 8080, 0, 6379])
def test_no_other_port_of_a_public_host_is_reached(port):
    gate, connector = _gate({"example.org": [["93.184.215.14"]]})

    with pytest.raises(AddressRefused):
        gate.open("example.org", port, 5)
    assert connector.tried == []


def test_what_an_operator_allows_is_reached_although_it_is_private():
    gate, connector = _gate({"hooks": [["10.0.0.5"]]}, allow=frozenset({("hooks", 8000)}))
    gate.open("hooks", 8000, 5)

    assert connector.tried == [("10.0.0.5", 8000)]
    with pytest.raises(AddressRefused):
        gate.open("hooks", 80, 5)


def test_the_next_address_is_tried_when_one_takes_no_connection():
    gate, connector = _gate(
        {"example.org": [["2606:4700::1", "93.184.215.14"]]}, refusing={"2606:4700::1"}
    )
    gate.open("example.org", 443, 5)

    assert connector.tried == [("2606:4700::1", 443), ("93.184.215.14", 443)]


def test_a_host_none_of_whose_addresses_takes_a_connection_is_unreachable():
    addresses = [f"93.184.215.{number}" for number in range(60)]
    gate, connector = _gate({"example.org": [addresses]}, refusing=set(addresses))

    with pytest.raises(Unreachable):
        gate.open("example.org", 443, 5)
    assert len(connector.tried) == 4


def test_nothing_is_tried_when_no_time_is_left():
    gate, connector = _gate({"example.org": [["93.184.215.14"]]})

    with pytest.raises(Unreachable):
        gate.open("example.org", 443, 0)
    assert connector.tried == []


def test_an_unknown_name_is_unreachable():
    gate, _ = _gate({})

    with pytest.raises(Unreachable):
        gate.open("example.org", 443, 5)


@pytest.mark.skipif(not _ROWS, reason=ABSENT)
def test_every_host_of_the_corpus_is_connected_to_as_it_says():
    wrong: dict[str, object] = {}
    for row in _ROWS:
        gate, connector = _gate({host: answers or [[]] for host, answers in row["dns"].items()})
        host = gate.check(row["url"])
        try:
            gate.open(host, 80, 5)
            result = "allowed"
        except (AddressRefused, Unreachable):
            result = "blocked"
        reached = {address for address, _ in connector.tried}
        if result != row["expected"] or reached - set(row["connect_only_to"] or reached):
            wrong[row["id"]] = (row["url"], result, reached)
        if result == "blocked" and reached:
            wrong[row["id"]] = (row["url"], reached)

    assert wrong == {}


def test_the_real_connector_connects_and_sends_small_parts_at_once():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        gate = Gate(frozenset({("127.0.0.1", port)}))
        with gate.open("127.0.0.1", port, 5) as connection:
            assert connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("", set()),
        (" , ", set()),
        ("127.0.0.1:8000", {("127.0.0.1", 8000)}),
        ("Hooks.Internal:80, [::1]:9000", {("hooks.internal", 80), ("::1", 9000)}),
    ],
)
def test_allowed_hosts_are_read_from_a_setting(text, allowed):
    assert parse_allowed(text) == allowed


@pytest.mark.parametrize(
    "text",
    ["hooks", "hooks:", "hooks:x", "hooks:80/path", "a@hooks:80", "hooks:99999", "*:80", "::1:80"],
)
def test_a_wrong_setting_of_allowed_hosts_is_refused(text):
    with pytest.raises(InvalidSettings, match="outbound_allow"):
        parse_allowed(f"127.0.0.1:80,{text}")
