"""`openmotion credits`: money from the shell."""

from typing import Annotated

import typer

from openmotion.cli.installation import DataFolder, Email, opened_database, read_settings

_DAY_MS = 24 * 3600 * 1000

credit_commands = typer.Typer(
    name="credits", help="Give credits, look at balances, check the ledger.", no_args_is_help=True
)


@credit_commands.command()
def grant(
    amount: Annotated[int, typer.Argument(metavar="N", min=1, max=10**12, help="How many.")],
    user: Email,
    data: DataFolder = None,
    expires_days: Annotated[
        int | None, typer.Option(min=1, max=36500, help="Days until they lapse; default: never.")
    ] = None,
    reason: Annotated[str, typer.Option(help="What the user reads beside them.")] = "granted",
    key: Annotated[
        str | None, typer.Option(help="Grant only once under this name, however often it runs.")
    ] = None,
) -> None:
    """Give a user credits."""
    settings = read_settings(data)

    from openmotion import billing
    from openmotion.cli.users import user_of
    from openmotion.ids import new_id
    from openmotion.store import system_clock

    now_ms = system_clock()
    with opened_database(settings) as database, database.write() as conn:
        owner = user_of(conn, user)
        is_new = billing.grant(
            conn,
            owner.id,
            amount,
            key=f"shell:{key or new_id()}",
            reason=reason,
            now_ms=now_ms,
            expires_ms=None if expires_days is None else now_ms + expires_days * _DAY_MS,
        )
        available = billing.balance(conn, owner.id).available
    done = f"gave {amount} credits to {owner.email}" if is_new else f"{key} was granted before"
    print(f"{done}; {available} are available")


@credit_commands.command()
def balance(user: Email, data: DataFolder = None) -> None:
    """Print what a user can spend and what jobs under way hold."""
    settings = read_settings(data)

    from openmotion import billing
    from openmotion.cli.users import user_of

    with opened_database(settings) as database, database.read() as conn:
        found = billing.balance(conn, user_of(conn, user).id)
    print(f"{found.available} available, {found.held} held")


@credit_commands.command()
def check(data: DataFolder = None) -> None:
    """Check every sum of the ledger; exit code 1 and what is wrong if one does not match."""
    settings = read_settings(data)

    from openmotion import billing
    from openmotion.cli.failure import say

    with opened_database(settings) as database, database.read() as conn:
        problems = billing.check_ledger(conn)
    for problem in problems:
        say("error", problem)
    if problems:
        raise typer.Exit(1)
    print("the ledger is right")
