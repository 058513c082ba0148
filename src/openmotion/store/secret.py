"""The secret of an installation, and the keys that are derived from it."""

import hashlib
import hmac
import os
import re
import secrets
import tempfile
from pathlib import Path

from openmotion.errors import InvalidSettings
from openmotion.settings import ServiceSettings
from openmotion.store.address import is_postgres

_LEAST_CHARACTERS = 32
_KEPT = re.compile(r"[0-9a-f]{64}")


def service_secret(settings: ServiceSettings) -> bytes:
    """The secret that signs links and hashes keys; made once where none is set.

    Raises:
        InvalidSettings: the secret is too short, the kept one is damaged, or none is set where
            several machines need the same one.
    """
    chosen = settings.secret.get_secret_value()
    if chosen:
        if len(chosen) < _LEAST_CHARACTERS:
            raise InvalidSettings(
                f"OPENMOTION_SECRET has {len(chosen)} characters and needs at least "
                f"{_LEAST_CHARACTERS}; `openssl rand -hex 32` makes a good one"
            )
        return chosen.encode()
    if is_postgres(settings.database_url.get_secret_value()):
        raise InvalidSettings(
            "OPENMOTION_SECRET must be set with a database of PostgreSQL, the same on all "
            "machines; `openssl rand -hex 32` makes a good one"
        )
    path = secret_path(settings)
    try:
        kept = _read_or_make(path)
    except OSError as error:
        raise InvalidSettings(
            f"the secret cannot be kept in {path} ({error.strerror or error}); set "
            "OPENMOTION_DATA_DIR to a folder that you may write to, or set OPENMOTION_SECRET"
        ) from error
    if _KEPT.fullmatch(kept) is None:
        raise InvalidSettings(
            f"the secret in {path} is damaged; put the right one back from a backup, because with "
            "another one no API key works any more"
        )
    return kept.encode()


def secret_path(settings: ServiceSettings) -> Path:
    """Where the secret of an installation is kept when none is set."""
    return settings.data_dir / "secret"


def keep_secret(path: Path, secret: str) -> None:
    """Write a secret that only the owner may read, unless one is there already.

    Several processes may call this at once: one secret wins, and no half of one is ever seen.

    Raises:
        OSError: the folder cannot be written.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(
        dir=path.parent, prefix=".secret-"
    )  # readable by its owner only
    try:
        with os.fdopen(handle, "w") as file:
            file.write(secret)
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(name, path)
        except FileExistsError:
            return
    finally:
        Path(name).unlink()


def derive(secret: bytes, purpose: str) -> bytes:
    """A key of 32 bytes for one purpose, from which the secret cannot be told."""
    return hmac.digest(secret, purpose.encode(), hashlib.sha256)


def _read_or_make(path: Path) -> str:
    if not path.exists():
        keep_secret(path, secrets.token_hex(32))
    return path.read_text("utf-8", "replace").strip()
