"""How broken rules are told."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openmotion.errors import InvalidPayload
from openmotion.wire import CreateRequest, ErrorDetail, read_request, validate


def _details(value):
    with pytest.raises(InvalidPayload) as caught:
        validate(CreateRequest, value)
    return caught.value.details


def test_every_broken_rule_is_told_at_once():
    details = _details(
        {
            "style_reference_url": "https://example.org/",
            "attachments": [{"url": "http://10.0.0.1/", "type": "gif", "name": "a\0b"}],
            "duration": 0,
            "design_md": {"filename": ""},
            "colour": "red",
        }
    )

    assert {detail["path"] for detail in details} == {
        ("prompt",),
        ("style_reference_url",),
        ("attachments", 0, "url"),
        ("attachments", 0, "type"),
        ("attachments", 0, "name"),
        ("duration",),
        ("design_md", "filename"),
        ("design_md", "content"),
        ("colour",),
    }


def test_a_message_names_the_field_and_what_is_taken():
    messages = [detail["message"] for detail in _details({"prompt": 5, "mode": "x", "seed": -1})]

    assert messages == [
        "prompt must be a string",
        "mode must be one of 'light', 'medium' or 'high'",
        "seed must be at least 0",
    ]


def test_a_message_about_a_list_names_the_item():
    (detail,) = _details({"prompt": "x", "attachments": [{"url": "https://a.org/", "type": ""}]})

    assert detail["message"].startswith("attachments[0].type must be one of 'image'")


def test_every_detail_has_the_form_that_openapi_tells():
    for detail in _details({"prompt": "", "a": 1, "attachments": [None]}):
        assert ErrorDetail.model_validate(detail).model_dump() == detail


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("atachments", "atachments"),
        ("<script>", "<script>"),
        ("a\r\nb\0", "a\\r\\nb\\x00"),
        ("größe😀", "gr\\xf6\\xdfe\\U0001f600"),
        ("x" * 200, "x" * 60),
        ("motion_q83hf9Q2jd8_Jd93jd-39dk39dj", "…"),
        ("", ""),
    ],
)
def test_an_unknown_field_is_named_in_plain_short_ascii_and_no_key_is(name, told):
    assert ("unknown_field", (told,)) in [
        (detail["code"], detail["path"]) for detail in _details({"prompt": "x", name: 1})
    ]


_junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.just("CANARY7"),
    lambda part: (
        st.lists(part, max_size=3)
        | st.dictionaries(st.sampled_from(list(CreateRequest.model_fields)), part, max_size=3)
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(list(CreateRequest.model_fields)), _junk))
def test_no_value_is_ever_repeated(value):
    told = ""
    try:
        validate(CreateRequest, value)
    except InvalidPayload as error:
        told = json.dumps(error.details) + str(error)

    assert "CANARY7" not in told


@pytest.mark.parametrize(
    "fields",
    [
        {"style_reference_url": "https://CANARY7.org/"},
        {"webhook_url": "http://CANARY7/"},
        {"webhook_url": "CANARY7://x"},
        {"mode": "CANARY7"},
        {"design_md": {"CANARY": "CANARY7"}},
        {
            "attachments": [
                {"url": "http://u:CANARY7@a.org/", "type": "CANARY7", "name": "CANARY7\0"}
            ]
        },
        {"attachments": [{"url": "https://a.org/", "type": "file", "content_type": "CANARY7"}]},
    ],
)
def test_no_text_is_ever_repeated(fields):
    assert "CANARY7" not in json.dumps(_details({"prompt": "x", **fields}))


def test_at_most_fifty_details_are_told():
    assert len(_details({"prompt": "x", **{f"field{number}": 0 for number in range(150)}})) == 50


def test_nul_is_found_in_keys_and_values_at_any_depth():
    details = _details({"prompt": "x", "design_md": {"a\0": ["b\0"]}})

    assert [detail["path"] for detail in details if detail["code"] == "invalid_text"] == [
        ("design_md",),
        ("design_md", "a\\x00", 0),
    ]


@pytest.mark.parametrize("letter", ["😀", "\\ud83d\\ude00"])
def test_the_longest_honest_body_is_read_in_50_ms(letter):
    body = f'{{"prompt":"{letter * 12_000}"}}'.encode()
    started_s = time.thread_time()
    read_request(body)

    assert time.thread_time() - started_s < 0.05


@pytest.mark.parametrize(
    "body",
    [
        b'{"prompt":"x","attachments":[' + b"{}," * 300_000 + b"{}]}",
        b'{"prompt":"x","attachments":[' + b"null," * 200_000 + b"null]}",
        b'{"prompt":"' + b"\\u0000" * 170_000 + b'"}',
        b'{"prompt":"x","webhook_url":"http://' + b"a." * 500_000 + b'"}',
        b'{"prompt":"x","style_reference_url":"https://youtu.be/' + b"&" * 1_000_000 + b'"}',
        b'{"prompt":"x","attachments":[{"url":"https://a.org/","type":"file","content_type":"a/b'
        + b";a=b" * 250_000
        + b'"}]}',
    ],
    ids=["objects", "nulls", "escapes", "labels", "parameters", "media type"],
)
def test_the_longest_hostile_body_is_refused_within_two_seconds(body):
    started_s = time.thread_time()
    with pytest.raises(InvalidPayload):
        read_request(body)

    assert time.thread_time() - started_s < 2
