"""What commands of the service do first: read its settings, open its database."""

from collections.abc import Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from openmotion.errors import InvalidSettings

if TYPE_CHECKING:
    from openmotion.settings import ServiceSettings
    from openmotion.store import Database

DataFolder = Annotated[
    Path | None,
    typer.Option("--data", metavar="DIR", help="Folder of the service; OPENMOTION_DATA_DIR."),
]
Email = Annotated[str, typer.Option("--user", metavar="EMAIL", help="The user's mail address.")]

_PREFIX = "OPENMOTION_"


def read_settings(
    data: Path | None = None, *, host: str | None = None, port: int | None = None
) -> "ServiceSettings":
    """The settings of the service; options that were given overrule the environment.

    Raises:
        InvalidSettings: a setting breaks a rule, or a variable is named like one and is none.
    """
    from pydantic import ValidationError

    from openmotion.cli.session import explain_settings
    from openmotion.settings import ServiceSettings, unknown_names

    unknown = unknown_names()
    if unknown:
        raise InvalidSettings(_explain_unknown(unknown[0]))
    options = {"data_dir": data and data.absolute(), "host": host, "port": port}
    given = {name: value for name, value in options.items() if value is not None}
    try:
        settings = ServiceSettings.model_validate(given)
    except ValidationError as error:
        raise InvalidSettings(explain_settings(error)) from error
    if "secret" in settings.model_fields_set and not settings.secret.get_secret_value():
        # Most likely a variable that was to be filled in: silently making a secret would hide it.
        raise InvalidSettings(
            "OPENMOTION_SECRET is empty; set it to at least 32 characters (`openssl rand -hex 32`) "
            "or remove it"
        )
    return settings


@contextmanager
def opened_database(settings: "ServiceSettings") -> Iterator["Database"]:
    """The database of a service, with its tables up to date, for as long as the block lasts.

    Raises:
        InvalidSettings: the database cannot be used with these settings.
        StoreUnavailable: the database does not answer.
    """
    from openmotion.store import open_database

    database = open_database(settings)
    try:
        yield database
    finally:
        database.close()


def _explain_unknown(name: str) -> str:
    from openmotion.settings import setting_names

    given = name.upper().removeprefix(_PREFIX)
    nearest = get_close_matches(given, [known.upper() for known in setting_names()], n=1)
    advice = (
        f"did you mean {_PREFIX}{nearest[0]}?"
        if nearest
        else "docs/reference/settings.md lists all"
    )
    return f"there is no setting {name}; {advice}"
