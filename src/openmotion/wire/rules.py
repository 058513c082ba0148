"""Rules for single fields, as pydantic calls them; what they say repeats nothing of the input.

Each field also tells OpenAPI a pattern. Where a rule cannot be told in one, the pattern is
narrower than the rule: whatever matches is taken.
"""

import re

from pydantic import ValidationInfo
from pydantic_core import PydanticCustomError

from openmotion.errors import AddressRefused
from openmotion.wire.addresses import AllowedHosts, check_public_url
from openmotion.wire.visible import INVISIBLE, is_visible
from openmotion.wire.youtube import youtube_id

ALLOW_HOSTS = "allow_hosts"
"""Where the context of a validation holds the hosts that webhooks may reach."""

# Python's `$` also matches before a line break at the end; that of OpenAPI does not.
_END = r"$(?!\n)"
NO_NUL = r"^[^\u0000]*$"
ONE_LINE = r"^[^\u0000-\u001f\u007f-\u009f]*" + _END
VISIBLE = rf"^[^\u0000]*[^{INVISIBLE}][^\u0000]*$"
_NAME = r"[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?"
_UNRESERVED = r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-F]{2})*"
PUBLIC_ADDRESS = (
    rf"^https?://(?:{_NAME}\.){{1,3}}(?!local|internal|arpa|onion|i2p)[a-z]{{2,20}}"
    rf"(?:/{_UNRESERVED})?(?:\?{_UNRESERVED})?{_END}"
)
_ID = "[0-9A-Za-z_-]{11}"
_PLAIN = r"[^\u0000-\u0020\u007f\\#]"
VIDEO_ADDRESS = (
    r"^https?://(?:(?:www\.|m\.|music\.)?youtube\.com/"
    rf"(?:watch\?(?:{_PLAIN}*&)?v={_ID}(?:&{_PLAIN}*)?|(?:shorts|live|embed)/{_ID}(?:\?{_PLAIN}*)?)"
    rf"|youtu\.be/{_ID}(?:\?{_PLAIN}*)?){_END}"
)
_WORD = r"[A-Za-z0-9!#$&^_.+'*`|~%-]{1,127}"
MEDIA_TYPE = (
    rf"^{_WORD}/{_WORD}"
    rf'(?: ?; ?{_WORD}=(?:{_WORD}|"[\u0020\u0021\u0023-\u005b\u005d-\u007e]*"))*{_END}'
)


def check_visible(text: str) -> str:
    """Refuse a text that shows nothing."""
    if text and not is_visible(text):
        raise PydanticCustomError("empty", "holds no visible character")
    return text


def check_one_line(text: str) -> str:
    """Refuse control characters and line breaks."""
    if re.fullmatch(ONE_LINE, text) is None:
        raise PydanticCustomError("invalid_text", "holds a control character or a line break")
    return text


def check_media_type(text: str) -> str:
    """Refuse what is not a media type such as `image/png`."""
    if re.fullmatch(MEDIA_TYPE, text) is None:
        raise PydanticCustomError(
            "invalid_content_type", "is not a media type; write it as image/png"
        )
    return text


def check_video(url: str) -> str:
    """Refuse an address that does not name one YouTube video."""
    if youtube_id(url) is None:
        raise PydanticCustomError(
            "invalid_youtube_url",
            "does not name one YouTube video; "
            "write it as https://www.youtube.com/watch?v= and the id of 11 characters",
        )
    return url


def check_attachment_address(url: str) -> str:
    """Refuse an address that is not one of the public web."""
    return _check_address(url, frozenset())


def check_webhook_address(url: str, info: ValidationInfo) -> str:
    """Refuse an address that is neither of the public web nor allowed by the operator."""
    return _check_address(url, (info.context or {}).get(ALLOW_HOSTS, frozenset()))


def _check_address(url: str, allow_hosts: AllowedHosts) -> str:
    try:
        check_public_url(url, allow_hosts=allow_hosts)
    except AddressRefused as error:
        raise PydanticCustomError(
            "address_refused", "is refused: {reason}", {"reason": str(error)}
        ) from None
    return url


def whole(number: object) -> object:
    """An integer for a number without a fraction: JSON knows no difference between 7 and 7.0."""
    return int(number) if isinstance(number, float) and number.is_integer() else number


def refuse_null_kind(kind: object) -> object:
    """Refuse a kind of file that is given and null."""
    if kind is None:
        raise PydanticCustomError(
            "not_an_option", "must be one of 'image', 'video', 'audio' or 'file'"
        )
    return kind
