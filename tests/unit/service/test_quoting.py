"""What a request would cost."""

import pytest
from tests.support.use_cases import body

from openmotion.errors import InvalidPayload
from openmotion.service import Service, quote


def test_a_quote_says_what_would_be_held(service: Service):
    found = quote(service, body=body("A 60 second film"))

    assert (found.valid, found.credits, found.seconds, found.warnings) == (True, 1200, 60.0, ())


def test_a_short_film_holds_the_minimum(service: Service):
    assert quote(service, body=body("A 5 second film")).credits == 300


def test_the_mode_changes_the_price(service: Service):
    light = quote(service, body=body("A 60 second film", mode="light"))
    high = quote(service, body=body("A 60 second film", mode="high"))

    assert (light.credits, high.credits) == (600, 2400)


def test_a_quote_warns_of_what_is_not_said_or_not_used(service: Service):
    found = quote(
        service,
        body=body(
            attachments=[{"url": "https://example.com/a.png", "type": "image"}],
            style_reference_url="https://youtu.be/dQw4w9WgXcQ",
            design_md="# Brand",
        ),
    )

    assert len(found.warnings) == 3
    assert found.warnings[-1] == "the request names no length; 15 s are reckoned with"


def test_a_quote_lists_every_broken_rule(service: Service):
    found = quote(service, body=b'{"prompt": "", "mode": "best"}')

    assert (found.valid, found.credits, found.seconds) == (False, None, None)
    assert [detail.path for detail in found.details] == [("prompt",), ("mode",)]


def test_what_is_not_json_has_no_quote(service: Service):
    with pytest.raises(InvalidPayload):
        quote(service, body=b"{")
