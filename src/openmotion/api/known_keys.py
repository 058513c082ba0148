"""Whose the API keys are that were seen."""

from collections import OrderedDict

from openmotion.service import Caller

_MANY = 10_000


class KnownKeys:
    """Which user a key belongs to, for keys that were seen; it says nothing about their validity.

    So a request whose key is checked along with its work, in one go, is still counted for its user.
    """

    def __init__(self) -> None:
        self._users: OrderedDict[str, str] = OrderedDict()

    def find(self, digest: str) -> str | None:
        """The user of a key, or None if it was not seen for long."""
        return self._users.get(digest)

    def remember(self, caller: Caller) -> None:
        """Keep the user of a key that was just found valid."""
        self._users[caller.digest] = caller.user_id
        if len(self._users) > _MANY:
            self._users.popitem(last=False)
