"""What a backup says of itself."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from openmotion.errors import InvalidDocument


class Manifest(BaseModel):
    """What is in a backup.

    Attributes:
        format: of the file.
        schema_revision: that the tables had.
        made_ms: when, in milliseconds since 1970 in UTC.
        secret_mark: tells one secret from another, and nothing of it.
        rows: of each table, in the order in which they can be inserted.
        blobs: digests of the files in it.
        missing: digests of files that a row names and that were not there.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal[1] = 1
    schema_revision: str
    made_ms: int
    secret_mark: str
    rows: dict[str, int]
    blobs: tuple[str, ...]
    missing: tuple[str, ...]


def read_manifest(data: bytes) -> Manifest:
    """A manifest from its JSON.

    Raises:
        InvalidDocument: it is none, or one of a newer version.
    """
    try:
        return Manifest.model_validate_json(data)
    except ValidationError as error:
        raise InvalidDocument(
            "this is no backup that this version of openmotion can read"
        ) from error
