"""`openmotion users`: who may use the service."""

from typing import TYPE_CHECKING, Annotated

import typer

from openmotion.cli.installation import DataFolder, opened_database, read_settings
from openmotion.errors import NotFound

if TYPE_CHECKING:
    from openmotion.accounts import User
    from openmotion.store import Connection

Address = Annotated[str, typer.Argument(metavar="EMAIL", help="The user's mail address.")]

user_commands = typer.Typer(
    name="users",
    help="List users, disable and enable them; `keys create` makes them.",
    no_args_is_help=True,
)


@user_commands.command("list")
def list_all(data: DataFolder = None) -> None:
    """List all users with their credits."""
    settings = read_settings(data)

    from openmotion.accounts import list_users
    from openmotion.billing import balance
    from openmotion.cli.table import print_table
    from openmotion.wire import timestamp

    rows = []
    with opened_database(settings) as database, database.read() as conn:
        for user in list_users(conn):
            money = balance(conn, user.id)
            state = "works" if user.disabled_ms is None else "disabled"
            rows.append(
                (
                    user.email,
                    state,
                    str(money.available),
                    str(money.held),
                    timestamp(user.created_ms),
                    user.id,
                )
            )
    print_table(("user", "state", "credits", "held", "made", "id"), rows)


@user_commands.command()
def disable(email: Address, data: DataFolder = None) -> None:
    """Let none of a user's keys work any more; jobs under way are finished."""
    settings = read_settings(data)

    from openmotion.accounts import disable_user
    from openmotion.store import system_clock

    with opened_database(settings) as database, database.write() as conn:
        disable_user(conn, user_of(conn, email).id, now_ms=system_clock())
    print(f"disabled {email}")


@user_commands.command()
def enable(email: Address, data: DataFolder = None) -> None:
    """Let a user's keys work again."""
    settings = read_settings(data)

    from openmotion.accounts import enable_user

    with opened_database(settings) as database, database.write() as conn:
        enable_user(conn, user_of(conn, email).id)
    print(f"enabled {email}")


def user_of(conn: "Connection", email: str) -> "User":
    """The user with an address.

    Raises:
        NotFound: there is none.
    """
    from openmotion.accounts import find_user

    user = find_user(conn, email)
    if user is None:
        raise NotFound(f"there is no user {email}; `openmotion users list` shows all")
    return user
