"""What OpenAPI is told of fields: whatever matches is taken."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openmotion.wire import AttachmentRequest, CreateRequest, rules, validate

_PROMPT = "A 12 second teaser for a bakery."
_FILE = {"url": "https://files.example.org/logo.svg", "type": "image"}


@pytest.mark.parametrize(
    ("field", "pattern"),
    [
        ("prompt", rules.VISIBLE),
        ("style_reference_url", rules.VIDEO_ADDRESS),
        ("webhook_url", rules.PUBLIC_ADDRESS),
        ("design_md", rules.NO_NUL),
    ],
)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_whatever_matches_the_pattern_that_openapi_tells_is_taken(data, field, pattern):
    value = data.draw(st.from_regex(pattern, alphabet=st.characters(exclude_categories=["Cs"])))

    assert getattr(validate(CreateRequest, {"prompt": _PROMPT, field: value}), field) == value


@pytest.mark.parametrize(
    ("field", "pattern"), [("name", rules.ONE_LINE), ("content_type", rules.MEDIA_TYPE)]
)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_whatever_matches_the_pattern_of_an_attachment_is_taken(data, field, pattern):
    text = st.from_regex(pattern, alphabet=st.characters(exclude_categories=["Cs"]))
    value = data.draw(text.filter(lambda value: 1 <= len(value) <= 240))

    assert getattr(validate(AttachmentRequest, {**_FILE, field: value}), field) == value
