"""What commands that draw do first, and how they read documents."""

from pathlib import Path
from typing import TYPE_CHECKING

from openmotion.cli.failure import say
from openmotion.errors import InvalidDocument, InvalidSettings

if TYPE_CHECKING:
    from pydantic import ValidationError

    from openmotion.model import Composition, MotionDocument
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


def open_composition(path: Path) -> "Composition":
    """The composition of a `.motion` document, or one that was written by itself.

    Raises:
        InvalidDocument: the file is missing, damaged or from a newer version.
        InvalidComposition: the composition contradicts itself or is too large.
    """
    return open_film(path)[0]


def open_document(path: Path) -> "MotionDocument":
    """A `.motion` document, with the plan that its composition follows from.

    Raises:
        InvalidDocument: the file is missing, damaged, from a newer version, or a composition alone.
        InvalidComposition: the composition contradicts itself or is too large.
    """
    document = open_film(path)[1]
    if document is None:
        raise InvalidDocument(
            f"{path} is a composition without a plan; name a .motion file that `openmotion make` "
            "or `openmotion plan --alternatives` wrote"
        )
    return document


def open_film(path: Path) -> "tuple[Composition, MotionDocument | None]":
    """A composition from its file, with the document around it if there is one.

    Raises:
        InvalidDocument: the file is missing, damaged or from a newer version.
        InvalidComposition: the composition contradicts itself or is too large.
    """
    from openmotion.model import check_composition, read_film

    try:
        composition, document = read_film(path.read_text(encoding="utf-8"))
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InvalidDocument(f"cannot read {path}: {reason}") from error
    except UnicodeDecodeError as error:
        raise InvalidDocument(f"cannot read {path}: it is not a text file") from error
    except InvalidDocument as error:
        raise InvalidDocument(f"cannot read {path}: {error}") from error
    check_composition(composition)
    return composition, document
