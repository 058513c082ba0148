"""The body that asks for a video, and its rules."""

import json
from typing import get_args

import pytest
from tests.support.corpus import ABSENT, body_of, corpus

from openmotion.director import looks
from openmotion.errors import InvalidPayload
from openmotion.wire import (
    AttachmentRequest,
    CreateRequest,
    DesignDocument,
    DesignSystemId,
    read_request,
    validate,
)

_ROWS = [
    row
    for row in corpus("bad_requests.jsonl")
    if row["group"] in ("json", "shape", "style", "attachments", "must_be_taken")
]
_PROMPT = "A 12 second teaser for a bakery."
_FILE = {"url": "https://files.example.org/logo.svg", "type": "image"}
_VIDEO = "https://www.youtube.com/watch?v=aqz-KE-bpKQ"


def _read(**fields):
    return read_request(json.dumps({"prompt": _PROMPT, **fields}).encode())


def _broken(body_type, value):
    with pytest.raises(InvalidPayload) as caught:
        validate(body_type, value)
    return [(detail["code"], detail["path"]) for detail in caught.value.details]


def test_the_request_of_the_seed_is_taken_as_it_stands():
    request = _read(
        style_reference_url="https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        attachments=[
            {
                "url": "https://storage.example.com/signed/hero-image.png",
                "name": "Hero image",
                "type": "image",
                "content_type": "image/png",
            }
        ],
    )

    assert request.youtube_id == "dQw4w9WgXcQ"
    assert request.attachments == (
        AttachmentRequest(
            url="https://storage.example.com/signed/hero-image.png",
            name="Hero image",
            type="image",
            content_type="image/png",
        ),
    )


def test_a_prompt_alone_is_enough():
    request = _read()

    assert request == CreateRequest(prompt=_PROMPT)
    assert (request.attachments, request.youtube_id, request.wants_approval) == ((), None, False)


def test_every_optional_field_may_be_null():
    nulls = {name: None for name in CreateRequest.model_fields if name != "prompt"}

    assert _read(**nulls).model_dump() == _read().model_dump()


def test_what_was_given_can_be_told_from_what_was_left_out():
    assert _read(mode="medium").model_fields_set == {"prompt", "mode"}


@pytest.mark.parametrize(
    "prompt",
    [
        "x",
        "x" * 12000,
        "😀" * 12000,
        "é" * 12000,
        "e" + "\u0301" * 11999,
        "\u0301" * 12000,
        "<b>&amp;</b>' OR 1=1 --",
        "a\nb\tc\u200b",
        "مرحبا",
        "\ue000",
        "../../x",
        "${jndi:x}",
    ],
)
def test_a_prompt_of_up_to_12000_code_points_is_kept_to_the_letter(prompt):
    assert _read(prompt=prompt).prompt == prompt


@pytest.mark.parametrize(
    ("prompt", "code"),
    [
        ("", "too_short"),
        ("   \n", "empty"),
        ("\u200b\ufeff\u2060", "empty"),
        ("x" * 12_001, "too_long"),
        ("😀" * 12_001, "too_long"),
        ("a\0b", "invalid_text"),
        (None, "wrong_type"),
        (7, "wrong_type"),
        (True, "wrong_type"),
        (1.5, "wrong_type"),
        (["x"], "wrong_type"),
        ({"text": "x"}, "wrong_type"),
    ],
)
def test_any_other_prompt_is_refused(prompt, code):
    assert _broken(CreateRequest, {"prompt": prompt}) == [(code, ("prompt",))]


@pytest.mark.parametrize("value", [None, [], "x", 7, True, [{"prompt": "x"}]])
def test_a_body_that_is_no_object_is_refused(value):
    assert _broken(CreateRequest, value) == [("wrong_type", ())]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("style_reference_url", f" {_VIDEO}"),
        ("aspect_ratio", "9:16"),
        ("duration", 1),
        ("duration", 299.5),
        ("duration", "30s-1min"),
        ("mode", "light"),
        ("design_system_id", "poster"),
        ("design_md", ""),
        ("design_md", "x" * 200_000),
        ("seed", 0),
        ("seed", 2**63 - 1),
        ("auto_approve", False),
        ("webhook_url", "https://example.org/hook"),
    ],
)
def test_an_explicit_field_is_kept(field, value):
    assert getattr(_read(**{field: value}), field) == value


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("style_reference_url", "", "too_short"),
        ("style_reference_url", "https://vimeo.com/1084537", "invalid_youtube_url"),
        ("style_reference_url", [_VIDEO], "wrong_type"),
        ("style_reference_url", f"{_VIDEO}&a={'b' * 2100}", "too_long"),
        ("style_reference_url", f"{_VIDEO}\0", "invalid_text"),
        ("aspect_ratio", "16x9", "not_an_option"),
        ("aspect_ratio", 1.78, "not_an_option"),
        ("duration", "15", "not_an_option"),
        ("duration", 0.99, "too_small"),
        ("duration", 301, "too_big"),
        ("duration", -5, "too_small"),
        ("duration", True, "wrong_type"),
        ("duration", [15], "wrong_type"),
        ("duration", {"s": 15}, "wrong_type"),
        ("mode", "turbo", "not_an_option"),
        ("mode", 1, "not_an_option"),
        ("design_system_id", "unknown-look", "not_an_option"),
        ("design_md", "x" * 200_001, "too_long"),
        ("design_md", 5, "wrong_type"),
        ("design_md", ["x"], "wrong_type"),
        ("design_md", "a\0", "invalid_text"),
        ("seed", "7", "wrong_type"),
        ("seed", 7.5, "wrong_type"),
        ("seed", True, "wrong_type"),
        ("seed", -1, "too_small"),
        ("seed", 2**63, "too_big"),
        ("seed", 10**4000, "too_big"),
        ("auto_approve", "true", "wrong_type"),
        ("auto_approve", 1, "wrong_type"),
        ("webhook_url", "http://10.0.0.1/", "address_refused"),
        ("webhook_url", "", "too_short"),
        ("attachments", {}, "wrong_type"),
        ("attachments", "x", "wrong_type"),
        ("attachments", [_FILE] * 11, "too_long"),
        ("atachments", [], "unknown_field"),
        ("Prompt", "x", "unknown_field"),
        ("user_id", "x", "unknown_field"),
    ],
)
def test_a_field_that_breaks_its_rule_is_refused(field, value, code):
    broken = _broken(CreateRequest, {"prompt": _PROMPT, field: value})

    assert (code, (field,)) in broken
    assert {path for _, path in broken} == {(field,)}


@pytest.mark.parametrize(
    "attachment",
    [
        _FILE,
        {**_FILE, "name": None, "content_type": None},
        {**_FILE, "name": "x" * 240, "type": "file"},
        {**_FILE, "name": "../../etc/shadow"},
        {**_FILE, "name": "C:\\logo <b> 😀"},
        {**_FILE, "content_type": "image/svg+xml; charset=utf-8"},
        {**_FILE, "content_type": 'multipart/x; a="b c";d=e'},
        {**_FILE, "type": "video", "content_type": "image/gif"},
        {**_FILE, "url": f"https://example.org/{'a' * 4076}"},
    ],
)
def test_an_attachment_is_taken(attachment):
    (taken,) = _read(attachments=[attachment]).attachments

    assert taken.model_dump(exclude_unset=True) == attachment


def test_the_same_attachment_may_come_ten_times():
    assert len(_read(attachments=[_FILE] * 10).attachments) == 10


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"url": None}, "wrong_type"),
        ({"url": 5}, "wrong_type"),
        ({"url": ""}, "too_short"),
        ({"url": "http://127.0.0.1/"}, "address_refused"),
        ({"url": "https://example.org:8443/"}, "address_refused"),
        ({"url": "file:///etc/shadow"}, "address_refused"),
        ({"url": f"https://example.org/{'a' * 4077}"}, "too_long"),
        ({"type": None}, "not_an_option"),
        ({"type": "Image"}, "not_an_option"),
        ({"type": 1}, "not_an_option"),
        ({"type": ["image"]}, "not_an_option"),
        ({"name": ""}, "too_short"),
        ({"name": "x" * 241}, "too_long"),
        ({"name": "a\r\nb"}, "invalid_text"),
        ({"name": "a\0b"}, "invalid_text"),
        ({"name": 5}, "wrong_type"),
        ({"content_type": "png"}, "invalid_content_type"),
        ({"content_type": "image/"}, "invalid_content_type"),
        ({"content_type": "image/png\r\nX: 1"}, "invalid_content_type"),
        ({"content_type": "image/png\n"}, "invalid_content_type"),
        ({"content_type": f"image/{'p' * 250}"}, "too_long"),
        ({"content_type": 5}, "wrong_type"),
        ({"kind": "image"}, "unknown_field"),
    ],
)
def test_an_attachment_that_breaks_a_rule_is_refused(change, code):
    broken = _broken(
        CreateRequest, {"prompt": _PROMPT, "attachments": [_FILE, {**_FILE, **change}]}
    )

    assert (code, ("attachments", 1, *change)) in broken


@pytest.mark.parametrize("item", [None, "x", 5, [], [_FILE]])
def test_a_list_of_attachments_holds_objects_only(item):
    broken = _broken(CreateRequest, {"prompt": _PROMPT, "attachments": [item]})

    assert broken == [("wrong_type", ("attachments", 0))]


def test_an_attachment_needs_an_address():
    assert _broken(CreateRequest, {"prompt": _PROMPT, "attachments": [{"type": "image"}]}) == [
        ("missing", ("attachments", 0, "url"))
    ]


@pytest.mark.parametrize("content_type", ["image/png", None])
def test_a_media_type_needs_the_kind_beside_it(content_type):
    attachment = {"url": _FILE["url"], "content_type": content_type}

    assert _broken(CreateRequest, {"prompt": _PROMPT, "attachments": [attachment]}) == [
        ("type_missing", ("attachments", 0, "content_type"))
    ]


@pytest.mark.parametrize("name", [{}, {"name": "Hero image"}])
def test_an_attachment_may_be_an_address_alone(name):
    request = _read(attachments=[{"url": _FILE["url"], **name}])

    assert request.attachments[0].type is None


def test_a_design_may_be_a_file():
    design = {"filename": "DESIGN.md", "content": "Primary: #ff0066"}

    assert _read(design_md=design).design_md == DesignDocument(**design)
    assert _broken(
        CreateRequest, {"prompt": _PROMPT, "design_md": {"filename": "a/b", "x": 1}}
    ) == [
        ("missing", ("design_md", "content")),
        ("unknown_field", ("design_md", "x")),
    ]


def test_a_webhook_may_be_private_where_the_operator_allows_it():
    body = json.dumps({"prompt": _PROMPT, "webhook_url": "http://10.0.0.5:8000/"}).encode()
    allowed = frozenset({("10.0.0.5", 8000)})

    assert read_request(body, allow_hosts=allowed).webhook_url == "http://10.0.0.5:8000/"


def test_what_webhooks_may_reach_is_still_closed_to_attachments():
    attachments = [{"url": "http://10.0.0.5:8000/", "type": "image"}]
    body = json.dumps({"prompt": _PROMPT, "attachments": attachments}).encode()

    with pytest.raises(InvalidPayload):
        read_request(body, allow_hosts=frozenset({("10.0.0.5", 8000)}))


def test_approval_is_wanted_only_when_it_is_asked_for():
    assert _read(auto_approve=False).wants_approval
    assert not _read(auto_approve=True).wants_approval


def test_every_look_of_the_director_can_be_named():
    assert set(get_args(DesignSystemId)) == set(looks.LOOKS)


def test_a_stored_request_is_read_again_as_it_was():
    request = _read(attachments=[_FILE], duration=12, design_md="x", seed=3)
    stored = json.loads(request.model_dump_json(exclude_unset=True))

    assert validate(CreateRequest, stored) == request


@pytest.mark.skipif(not _ROWS, reason=ABSENT)
def test_every_body_of_the_corpus_is_taken_or_refused_as_it_says():
    wrong = {}
    for row in _ROWS:
        try:
            read_request(body_of(row))
            statuses = {202}
        except InvalidPayload:
            statuses = {400, 413}
        if not statuses & set(row["accept"]):
            wrong[row["id"]] = row["name"]

    assert wrong == {}
