"""`openmotion keys`: API keys from the shell."""

from typing import TYPE_CHECKING, Annotated

import typer

from openmotion.cli.failure import say
from openmotion.cli.installation import DataFolder, Email, opened_database, read_settings

if TYPE_CHECKING:
    from openmotion.accounts import ApiKey

_DAY_MS = 24 * 3600 * 1000

key_commands = typer.Typer(
    name="keys", help="Make, list and revoke API keys.", no_args_is_help=True
)


@key_commands.command()
def create(
    user: Email,
    data: DataFolder = None,
    name: Annotated[str, typer.Option(help="What the key is for.")] = "",
    expires_days: Annotated[
        int | None, typer.Option(min=1, max=36500, help="Days until it ends; default: never.")
    ] = None,
) -> None:
    """Print a new key, and nothing else, to standard output; a new user is made as well.

    The first user of an installation gets the starting credits.
    """
    settings = read_settings(data)

    from openmotion.cli.newcomer import issue_key
    from openmotion.store import service_secret, system_clock

    now_ms = system_clock()
    expires_ms = None if expires_days is None else now_ms + expires_days * _DAY_MS
    secret = service_secret(settings)
    with opened_database(settings) as database, database.write() as conn:
        issued = issue_key(
            conn,
            user,
            secret=secret,
            starting_credits=settings.starting_credits,
            now_ms=now_ms,
            name=name,
            expires_ms=expires_ms,
        )
    print(issued.token)
    if issued.is_new_user:
        gift = f" with {issued.granted} credits" if issued.granted else ""
        say("note", f"made the user {issued.email}{gift}")


@key_commands.command("list")
def list_all(
    data: DataFolder = None,
    user: Annotated[
        str | None, typer.Option(metavar="EMAIL", help="Only this user's; default: all.")
    ] = None,
) -> None:
    """List the keys by what may be shown of them."""
    settings = read_settings(data)

    from openmotion.accounts import list_keys, list_users
    from openmotion.cli.table import print_table
    from openmotion.cli.users import user_of
    from openmotion.store import system_clock

    with opened_database(settings) as database, database.read() as conn:
        owners = [user_of(conn, user)] if user else list_users(conn)
        rows = [
            (owner.email, *_row(key, system_clock()))
            for owner in owners
            for key in list_keys(conn, owner.id)
        ]
    print_table(("user", "key", "name", "made", "last used", "ends", "state", "id"), rows)


@key_commands.command()
def revoke(
    key: Annotated[str, typer.Argument(help="Its id, or as much of it as `keys list` shows.")],
    data: DataFolder = None,
) -> None:
    """Let a key open nothing any more, at once."""
    settings = read_settings(data)

    from openmotion.accounts import revoke_key
    from openmotion.store import system_clock

    with opened_database(settings) as database, database.write() as conn:
        revoked = revoke_key(conn, key, now_ms=system_clock())
    print(f"revoked {revoked.prefix}…")


def _row(key: "ApiKey", now_ms: int) -> tuple[str, ...]:
    from openmotion.wire import timestamp

    state = "works"
    if key.revoked_ms is not None:
        state = "revoked"
    elif key.expires_ms is not None and key.expires_ms <= now_ms:
        state = "ended"
    times = (key.created_ms, key.last_used_ms, key.expires_ms)
    made, used, ends = ("" if time is None else timestamp(time) for time in times)
    return f"{key.prefix}…", key.name, made, used, ends, state, key.id
