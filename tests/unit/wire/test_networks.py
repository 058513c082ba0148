"""Which addresses are public."""

from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openmotion.wire import is_public_address

_PUBLIC = """
    9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0 169.253.255.255
    169.255.0.0 172.15.255.255 172.32.0.0 192.167.255.255 192.169.0.0 198.17.255.255 198.20.0.0
    223.255.255.255 1.1.1.1 168.63.129.15 168.63.129.17
    2606:4700::1 2a00:1450:4001::200e 2001:200::1 2001:4860:4860::8888 2003::1 3ffe:ffff::1
"""
_NOT_PUBLIC = """
    0.0.0.0 10.255.255.255 100.64.0.0 127.0.0.53 169.254.169.254 172.16.0.0 172.31.255.255
    192.0.0.8 192.0.2.9 192.31.196.1 192.52.193.1 192.88.99.2 192.168.255.255 192.175.48.1
    198.18.0.0 198.19.255.255 198.51.100.9 203.0.113.9 224.0.0.251 239.1.1.1 240.0.0.0
    255.255.255.255 168.63.129.16
    :: ::1 ::ffff:8.8.8.8 ::8.8.8.8 ::ffff:0:8.8.8.8 64:ff9b::8.8.8.8 64:ff9b:1::1 100::1 fc00::1
    fdff::1 fe80::1 febf::1 fec0::1 ff0e::1 2001::1 2001:1ff::1 2001:db8:ffff::1 2002:808:808::
    2620:4f:8000::1 3fff:fff::1 4000::1 5f00::1 2606:4700::5efe:8.8.8.8
    2606:4700::200:5efe:8.8.8.8 2606:4700::1%eth0
"""


@pytest.mark.parametrize("text", _PUBLIC.split())
def test_an_address_just_beside_a_special_block_is_public(text):
    assert is_public_address(ip_address(text))


@pytest.mark.parametrize("text", _NOT_PUBLIC.split())
def test_an_address_of_a_special_block_is_not_public(text):
    assert not is_public_address(ip_address(text))


@given(st.ip_addresses(v=4))
def test_what_python_calls_private_is_never_public(address):
    if address.is_private or address.is_multicast or address.is_reserved:
        assert not is_public_address(address)


@given(st.ip_addresses(v=4))
def test_no_address_that_embeds_another_is_public(address):
    low = int(address)
    for embedding in (0, 0xFFFF << 32, 0x64FF9B << 96, (0x2002 << 112) | (low << 80)):
        assert not is_public_address(IPv6Address(embedding | low))


def test_both_kinds_of_addresses_are_judged():
    assert is_public_address(IPv4Address("8.8.8.8"))
    assert is_public_address(IPv6Address("2606:4700:4700::1111"))
