"""Options become a request, or one sentence that names the option and the rule."""

import pytest

from openmotion.cli.request import build_request
from openmotion.errors import InvalidRequest


def test_options_overrule_the_prompt():
    request = build_request("A film.", duration_s=8.0, aspect_ratio="9:16", look=None, seed=3)

    assert (request.duration_s, request.aspect_ratio, request.look, request.seed) == (
        8.0,
        "9:16",
        None,
        3,
    )


@pytest.mark.parametrize(
    ("prompt", "fields", "message"),
    [
        ("", {}, "the prompt is empty; say what the video is about"),
        (" \n\t", {}, "the prompt is empty"),
        ("\u200b\x00", {}, "the prompt holds no visible character"),
        ("x" * 12_001, {}, "has 12,001 characters and may have 12,000; leave out 1"),
        ("a \udcff", {}, "the prompt holds bytes that are not UTF-8 text"),
        ("a", {"duration_s": 0.0}, "--duration 0.0 is not possible: it should be greater than"),
        ("a", {"duration_s": 10_800.0}, "--duration 10800.0 is not possible"),
        ("a", {"duration_s": float("nan")}, "--duration nan is not possible"),
        ("a", {"aspect_ratio": "3:2"}, "--aspect 3:2 is not possible: it should be '16:9', '9:16'"),
        ("a", {"fps": 1000.0}, "--fps 1000.0 is not possible"),
        ("a", {"seed": -1}, "--seed -1 is not possible"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(prompt, fields, message):
    with pytest.raises(InvalidRequest) as error:
        build_request(prompt, **fields)

    assert message in str(error.value)
    assert "\n" not in str(error.value)
