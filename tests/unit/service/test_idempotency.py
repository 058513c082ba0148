"""The header with which a request may be sent again."""

import pytest

from openmotion.errors import InvalidPayload
from openmotion.service.idempotency import fingerprint, read_idempotency_key
from openmotion.wire import read_request


def test_no_header_is_no_key():
    assert read_idempotency_key(None) is None


@pytest.mark.parametrize("header", ["a", "x" * 255, "8e03978e-40d5-43dd-bc93-6894a57f9324", '"'])
def test_visible_characters_are_a_key(header: str):
    assert read_idempotency_key(header) == header


def test_quotes_around_a_key_are_not_part_of_it():
    assert read_idempotency_key('"key-1"') == "key-1"


@pytest.mark.parametrize("header", ["", '""', "x" * 256, "two words", "naïve", "tab\t", "\x00"])
def test_anything_else_is_refused(header: str):
    with pytest.raises(InvalidPayload) as caught:
        read_idempotency_key(header)

    assert caught.value.details[0]["path"] == ["Idempotency-Key"]


def test_the_same_request_has_the_same_fingerprint_however_it_is_written():
    one = read_request(b'{"prompt": "A film", "mode": "light"}')
    same = read_request(b'{"mode":"light","prompt":"A film","attachments":null}')

    assert fingerprint("/a", one) == fingerprint("/a", same)


def test_another_request_or_path_has_another_fingerprint():
    request = read_request(b'{"prompt": "A film"}')
    other = read_request(b'{"prompt": "A film."}')

    prints = {fingerprint("/a", request), fingerprint("/a", other), fingerprint("/b", request)}
    assert len(prints) == 3
