"""Signed links to the files of finished videos: whoever has one may read, until it ends."""

import hmac
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from hashlib import sha256

from openmotion import sessions
from openmotion.errors import NotFound, OutputGone
from openmotion.ids import is_id
from openmotion.service.parts import Service
from openmotion.store import blob_key
from openmotion.wire import BASE_PATH

_EXPIRED = "this link has expired or is damaged: read the status of the job again for a fresh one"


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file of a finished video that is there, whole.

    Attributes:
        name: as in its link.
        key: of the blob that holds it.
        digest: SHA-256, hexadecimal.
        size: bytes.
        content_type: its media type.
        created_ms: when it was made.
    """

    name: str
    key: str
    digest: str
    size: int
    content_type: str
    created_ms: int


def sign_link(service: Service, *, base_url: str, revision_id: str, name: str) -> str:
    """A link to a file of a revision, for as long as the settings say.

    Args:
        service: the service.
        base_url: how the client reached the API, as `http://127.0.0.1:8080`; the public address
            of the settings goes before.
        revision_id: of the revision.
        name: of the file.
    """
    base = (service.settings.public_url or base_url).rstrip("/")
    expires = service.clock() // 1000 + service.settings.link_seconds
    signature = _signature(service, revision_id, name, str(expires))
    path = f"{BASE_PATH}/files/{revision_id}/{name}"
    return f"{base}{path}?expires={expires}&signature={signature}"


def open_file(
    service: Service, *, revision_id: str, name: str, expires: str, signature: str
) -> OpenFile:
    """The file that a link leads to.

    Args:
        service: the service.
        revision_id: as in the link.
        name: as in the link.
        expires: as in the link: seconds since 1970.
        signature: as in the link.

    Raises:
        NotFound: the link is damaged or has ended, or the job was deleted.
        OutputGone: the file is missing or cut short.
        StoreUnavailable: the files or the database cannot be reached.
    """
    wanted = _signature(service, revision_id, name, expires)
    # compare_digest takes ASCII or bytes, and links hold whatever somebody typed.
    if not hmac.compare_digest(wanted.encode(), signature.encode("utf-8", "surrogatepass")):
        raise NotFound(_EXPIRED)
    if not is_id(revision_id) or int(expires) < service.clock() // 1000:
        raise NotFound(_EXPIRED)
    with service.database.read() as conn:
        file, created_ms = sessions.find_file(conn, revision_id=revision_id, name=name)
    key = blob_key(file.digest)
    if service.blobs.size(key) != file.size:
        raise OutputGone(
            "the file of this video is missing or damaged; send a follow-up to make it again"
        )
    return OpenFile(
        name=file.name,
        key=key,
        digest=file.digest,
        size=file.size,
        content_type=file.content_type,
        created_ms=created_ms,
    )


def _signature(service: Service, revision_id: str, name: str, expires: str) -> str:
    text = f"{revision_id}\n{name}\n{expires}".encode("utf-8", "surrogatepass")
    return urlsafe_b64encode(hmac.digest(service.link_key, text, sha256)).decode().rstrip("=")
