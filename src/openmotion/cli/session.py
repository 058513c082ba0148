"""What commands that draw do first, and how they read documents."""

from pathlib import Path
from typing import TYPE_CHECKING

from openmotion.cli.failure import say
from openmotion.errors import InvalidDocument, InvalidSettings

if TYPE_CHECKING:
    from pydantic import ValidationError

    from openmotion.model import MotionDocument
    from openmotion.settings import Settings


def begin() -> "Settings":
    """Read the settings and choose where compiled kernels are kept.

    Raises:
        InvalidSettings: a setting in the environment is wrong.
    """
    from pydantic import ValidationError

    from openmotion.settings import Settings, keep_kernels

    try:
        settings = Settings()
    except ValidationError as error:
        raise InvalidSettings(explain_settings(error)) from error
    warning = keep_kernels(settings.cache_dir)
    if warning is not None:
        say("warning", warning)
    return settings


def explain_settings(error: "ValidationError") -> str:
    """Which setting breaks which rule, without its value, which may be a secret."""
    problem = error.errors(include_url=False)[0]
    name = "OPENMOTION_" + "_".join(str(part) for part in problem["loc"]).upper()
    return f"the setting {name} is wrong: {problem['msg']}"


def open_document(path: Path) -> "MotionDocument":
    """A `.motion` document from its file.

    Raises:
        InvalidDocument: the file is missing, damaged or from a newer version.
    """
    from openmotion.model import read_document

    try:
        return read_document(path.read_text(encoding="utf-8"))
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InvalidDocument(f"cannot read {path}: {reason}") from error
    except UnicodeDecodeError as error:
        raise InvalidDocument(f"cannot read {path}: it is not a text file") from error
    except InvalidDocument as error:
        raise InvalidDocument(f"cannot read {path}: {error}") from error
