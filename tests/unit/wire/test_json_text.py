"""Strict JSON."""

import json
import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openmotion.errors import InvalidPayload
from openmotion.wire import read_json

_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda part: (
        st.lists(part, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), part, max_size=4)
    ),
    max_leaves=20,
)

_REFUSED = {
    "nothing at all": b"",
    "blanks only": b" \n",
    "cut off": b'{"prompt": "a',
    "a comma at the end": b'{"prompt":"a",}',
    "a comment": b'{"prompt":"a"} // b',
    "single quotes": b"{'prompt':'a'}",
    "a key without quotes": b'{prompt:"a"}',
    "two values": b'{"prompt":"a"}{"prompt":"b"}',
    "NaN": b'{"seed": NaN}',
    "Infinity": b'{"seed": [Infinity]}',
    "-Infinity": b'{"a": -Infinity}',
    "a number beyond floats": b'{"duration": 1e400}',
    "a number below floats": b'{"duration": -1e400}',
    "an integer of thousands of digits": b'{"seed": ' + b"7" * 6000 + b"}",
    "a number with a plus": b'{"seed": +7}',
    "a number with a leading zero": b'{"seed": 07}',
    "the same key twice": b'{"a":1,"b":2,"a":1}',
    "the same key twice inside": b'{"a":[{"b":1,"b":2}]}',
    "the same key twice by an escape": b'{"mode":"high","\\u006dode":"light"}',
    "a byte that is not UTF-8": b'{"prompt":"a\xfeb"}',
    "an overlong form": b'{"prompt":"\xe0\x80\xaf"}',
    "a surrogate in UTF-8": b'{"prompt":"\xed\xb0\x80"}',
    "UTF-16": '{"prompt":"a"}'.encode("utf-16"),
    "UTF-32": '{"prompt":"a"}'.encode("utf-32-le"),
    "a byte-order mark": b'\xef\xbb\xbf{"prompt":"a"}',
    "half a surrogate pair": b'{"prompt":"\\ud83d"}',
    "the other half": b'{"prompt":"a \\ude00 b"}',
    "the halves in the wrong order": b'{"prompt":"\\ude00\\ud83d"}',
    "half a surrogate pair in a key": b'{"\\ud800":1}',
    "half a surrogate pair deep inside": b'{"a":[[{"b":"\\udbff"}]]}',
    "a raw NUL": b'{"prompt":"a\x00b"}',
    "a raw tab": b'{"prompt":"a\tb"}',
    "a bad escape": b'{"prompt":"\\x41"}',
    "open arrays without end": b"[" * 200_000,
    "open objects without end": b'{"a":' * 100_000,
    "33 levels, closed": b"[" * 34 + b"]" * 34,
    "5,000 levels, closed": b'{"a":' + b"[" * 5000 + b"]" * 5000 + b"}",
    "too many fields": json.dumps({str(number): 0 for number in range(201)}).encode(),
}


@pytest.mark.parametrize("body", _REFUSED.values(), ids=_REFUSED.keys())
def test_a_body_is_refused_with_one_detail(body):
    with pytest.raises(InvalidPayload) as caught:
        read_json(body)

    (detail,) = caught.value.details
    assert detail["code"] == "invalid_json"
    assert detail["path"] == ()
    assert re.fullmatch(r"the body is not valid JSON: [a-zA-Z0-9 ,()-]+", str(detail["message"]))


@given(_values)
def test_every_json_value_is_read_as_it_was_written(value):
    assert read_json(json.dumps(value).encode()) == value
    assert read_json(json.dumps(value, ensure_ascii=False).encode()) == value


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(body):
    with suppress(InvalidPayload):
        read_json(body)


@pytest.mark.parametrize(
    ("body", "value"),
    [
        (b' {"a": 1}\r\n', {"a": 1}),
        (b'{"a":"\\ud83d\\ude00"}', {"a": "😀"}),
        (b'{"a":"\\u0000"}', {"a": "\0"}),
        (b'"x"', "x"),
        (b"null", None),
        (b"[" * 32 + b"]" * 32, json.loads("[" * 32 + "]" * 32)),
    ],
)
def test_unusual_but_valid_json_is_read(body, value):
    assert read_json(body) == value
