"""Under which keys files are kept, the same in a folder and in a bucket."""

import re
from typing import Final

BLOBS: Final = "blobs/"
SEGMENTS: Final = "segments/"

_DIGEST = re.compile(r"[0-9a-f]{64}")
_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")
_KEY = re.compile(r"(blobs|segments)/[0-9a-f]{2}/[0-9a-f]{64}(\.[a-z0-9]{1,8})?")


def blob_key(digest: str) -> str:
    """The key of the bytes with a SHA-256, which is given in hexadecimal.

    Raises:
        ValueError: that is no SHA-256.
    """
    if _DIGEST.fullmatch(digest) is None:
        raise ValueError(f"{digest[:80]!r} is not a SHA-256 in hexadecimal")
    return f"{BLOBS}{digest[:2]}/{digest}"


def segment_key(name: str, suffix: str) -> str:
    """The key of a part of a film; the name is a SHA-256 of all that makes it what it is.

    Raises:
        ValueError: the name is no SHA-256, or the suffix not one as `.mp4`.
    """
    if _DIGEST.fullmatch(name) is None or _SUFFIX.fullmatch(suffix) is None:
        raise ValueError(f"{name[:80]!r} and {suffix[:10]!r} make no key of a segment")
    return f"{SEGMENTS}{name[:2]}/{name}{suffix}"


def check_key(key: str) -> str:
    """The key itself, when it is one of ours.

    Raises:
        ValueError: it is not.
    """
    if _KEY.fullmatch(key) is None:
        raise ValueError(f"{key[:120]!r} is not a key of the file store")
    return key


def digest_of(key: str) -> str | None:
    """The SHA-256 that the bytes under a key must have; None for a segment, which has none."""
    return key.rpartition("/")[2] if key.startswith(BLOBS) else None
