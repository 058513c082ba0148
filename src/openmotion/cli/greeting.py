"""What a service says once it answers: its address, and how to send a first job."""

import shlex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openmotion.service import Service

OWNER = "owner@localhost"
_BODY = '{"prompt": "Create a 15 second product launch video for a new AI calendar app."}'


def greet(service: "Service", address: str) -> None:
    """Print where the service answers, and on a new installation its first key.

    Args:
        service: the service.
        address: where it answers, as `http://127.0.0.1:8080`.
    """
    from openmotion.wire import BASE_PATH

    print(f"openmotion answers at {address}{BASE_PATH}", flush=True)
    token = _first_key(service)
    if token is None:
        data = shlex.quote(str(service.settings.data_dir))
        print(
            f"\nMake an API key:\n\nopenmotion keys create --user EMAIL --data {data}\n", flush=True
        )
        return
    print(
        f"\nYour API key, shown only this once:\n\n{token}\n"
        f"\nStart a first job:\n\n{curl_line(address + BASE_PATH, token)}\n",
        flush=True,
    )


def curl_line(url: str, token: str) -> str:
    """A line for a shell that starts a job."""
    parts = ("-H", f"Authorization: Bearer {token}", "-H", "Content-Type: application/json")
    return shlex.join(["curl", "-sS", f"{url}/sessions", *parts, "-d", _BODY])


def _first_key(service: "Service") -> str | None:
    """The key of the first user of a new installation; None if there are users."""
    from openmotion.accounts import list_users
    from openmotion.cli.newcomer import issue_key

    with service.database.write() as conn:
        if list_users(conn):
            return None
        return issue_key(
            conn,
            OWNER,
            secret=service.secret,
            starting_credits=service.settings.starting_credits,
            now_ms=service.clock(),
            name="first",
        ).token
