"""Which web addresses of strangers are taken."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.corpus import ABSENT, corpus

from openmotion.errors import AddressRefused
from openmotion.wire import check_public_url, read_address

_ROWS = corpus("ssrf_urls.jsonl")

_TAKEN = {
    "https://media.example.org/film.mp4": "media.example.org",
    "HTTP://Media.Example.ORG": "media.example.org",
    "http://example.org:80/": "example.org",
    "https://example.org:00443/": "example.org",
    "http://example.org:443/": "example.org",
    "https://example.org./logo.svg": "example.org",
    "https://2go.example.org/": "2go.example.org",
    "https://xn--mnchen-3ya.de/": "xn--mnchen-3ya.de",
    "https://münchen.de/": "xn--mnchen-3ya.de",
    "https://日本語.jp/絵.png": "xn--wgv71a119e.jp",
    "https://a_b.example.org/": "a_b.example.org",
    "http://9.9.9.9/": "9.9.9.9",
    "https://[2620:fe::9]/": "2620:fe::9",
    "https://[2620:FE:0:0::9]:443/": "2620:fe::9",
    "https://example.org?next=http://10.0.0.1/": "example.org",
    "https://example.org#@10.0.0.1": "example.org",
    "https://example.org/a@b:c/%00?q=[1]": "example.org",
    "https://example.org/<script>": "example.org",
    "https://internal.example.org/": "internal.example.org",
    "https://local.example.org/": "local.example.org",
}

_REFUSED = [
    *("", "https", "https:", "https://", "https:///", "https://?x", "https://#x", "//example.org/"),
    *("example.org", "ftp://example.org/", "httpx://example.org/", "http+unix://example.org/"),
    *("mailto:a@example.org", "view-source:https://example.org/", "about:blank"),
    *("http:example.org", "http:/example.org", "http:\\\\example.org", "\uff48ttp://example.org"),
    *("http\u017f://example.org/", "http\u017fs://example.org"),
    *("http://127.0.0.1/", "http://127.9.8.7:8080/", "http://10.1.2.3/", "http://192.168.0.9/"),
    *("http://172.20.1.1/", "http://169.254.169.254/", "http://100.100.100.200/", "http://0/"),
    *("http://127.1/", "http://0x7f.0.0.1/", "http://0177.0.0.1/", "http://2130706433/"),
    *("http://017700000001/", "http://0x7f000001/", "http://10.0.1/", "http://1.1.1.01/"),
    *("http://8.8.8.8./", "http://8.8.8.256/", "http://8.8.8/", "http://8.8.8.8.8/"),
    *("http://example.7/", "http://example.0x1f/", "http://8.8.8.8。/", "http://8。8。8。8/"),
    *("http://[::1]/", "http://[::]/", "http://[::ffff:9.9.9.9]/", "http://[fd12::1]/"),
    *("http://[fe80::1%25lo]/", "http://[2620:fe::9%1]/", "http://[64:ff9b::9.9.9.9]/"),
    *("http://[2620:fe::9/", "http://2620:fe::9/", "http://[9.9.9.9]/", "http://[]/"),
    *("http://[2620:fe::9]x/", "http://[example.org]/", "http://[1::2::3]/"),
    *("http://localhost/", "http://LocalHost./", "http://a.localhost/", "http://intranet/"),
    *("http://nas.local/", "http://vault.internal/", "http://box.home.arpa/", "http://a.onion/"),
    *("http://site.i2p/", "http://x.localdomain/", "http://9.9.9.9.in-addr.arpa/"),
    *("http://user@example.org/", "http://a:b@example.org/", "http://@example.org/"),
    *("http://example.org@10.0.0.1/", "http://example.org:80@10.0.0.1/"),
    *("http://example.org\\@10.0.0.1/", "http://example.org\\.evil.example/"),
    *("http://exam%70le.org/", "http://example.org%2f@10.0.0.1/", "http://%6cocalhost/"),
    *("http://exam ple.org/", "http://example.org/a b", " http://example.org/"),
    *("http://example.org/\t", "http://exa\nmple.org/", "http://example.org/\r\nHost: a"),
    *("http://example.org/\x00", "http://example.org/\x7f", "http://example.org/\x85"),
    *("http://example.org/\u2028", "http://exam\u200bple.org/", "http://example.org\u00ad/"),
    *(
        "http://⑨.⑨.⑨.⑨/",
        "http://\uff11\uff10.0.0.1/",
        "http://\uff4cocalhost/",
        "http://\u212aite.org/",
    ),
    *("http://-a.example.org/", "http://a-.example.org/", "http://a..org/", "http://.org/"),
    *("http://example.org../", "http://../", "http://./", f"http://{'a' * 64}.org/"),
    *(f"http://{'a.' * 150}org/", f"http://{'é' * 300}.org/", "http://*.example.org/"),
    *("http://example.org:22/", "http://example.org:8080/", "http://example.org:0/"),
    *("http://example.org:65536/", "http://example.org:/", "http://example.org:8a/"),
    *("http://example.org:80:80/", "http://example.org:-80/", "http://example.org:\uff18\uff10/"),
    "https://example.org/" + "a" * 4077,
]


@pytest.mark.parametrize(("url", "host"), _TAKEN.items())
def test_an_address_of_the_public_web_is_taken(url, host):
    assert check_public_url(url) == host


@pytest.mark.parametrize("url", _REFUSED)
def test_an_address_that_is_not_public_or_has_two_meanings_is_refused(url):
    with pytest.raises(AddressRefused):
        check_public_url(url)


@pytest.mark.skipif(not _ROWS, reason=ABSENT)
def test_every_address_of_the_corpus_is_judged_as_it_says():
    wrong = {
        row["id"]: row["url"]
        for row in _ROWS
        if bool(_sentence(row["url"])) != (row["stage"] == "create")
    }

    assert wrong == {}


@given(st.text(max_size=60))
def test_any_text_is_taken_or_refused_and_never_repeated(text):
    sentence = _sentence(f"https://{text}")

    assert re.fullmatch(r"[a-zA-Z0-9 ,:;/]*", sentence)


@pytest.mark.parametrize(
    "url", ["http://10.0.0.5:8000/hook", "http://Hooks:9000", "http://[::1]:81/"]
)
def test_a_private_host_is_taken_where_the_operator_allows_it(url):
    allowed = frozenset({("10.0.0.5", 8000), ("hooks", 9000), ("::1", 81)})

    assert check_public_url(url, allow_hosts=allowed) in {"10.0.0.5", "hooks", "::1"}


@pytest.mark.parametrize(
    "url",
    ["http://10.0.0.5/", "http://10.0.0.5:8001/", "http://a@10.0.0.5:8000/", "http://hook:9000/"],
)
def test_allowing_one_host_and_port_allows_no_other(url):
    with pytest.raises(AddressRefused):
        check_public_url(url, allow_hosts=frozenset({("10.0.0.5", 8000), ("hooks", 9000)}))


def test_the_parts_of_an_address_are_read_without_changing_path_and_query():
    address = read_address("HTTPS://Example.ORG./a%20b/%2F?x=%7B&y#part")

    assert (address.scheme, address.host, address.port) == ("https", "example.org", 443)
    assert address.rest == "/a%20b/%2F?x=%7B&y"


def _sentence(url: str) -> str:
    try:
        check_public_url(url)
    except AddressRefused as error:
        return str(error)
    return ""
