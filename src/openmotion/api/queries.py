"""Reading the parameters of a query, as strictly as a body."""

from collections.abc import Sequence

from starlette.requests import Request

from openmotion.errors import InvalidPayload

PAGE = 50
"""Things on a page, unless asked otherwise."""
MOST_ON_PAGE = 100
"""Things on a page at most."""
_LONGEST_CURSOR = 200
_GREATEST = 2**63 - 1


class Query:
    """The parameters of a request, each of which may occur once.

    Args:
        request: whose parameters.
        names: those that it takes; others are refused, because a typing error must not be lost.

    Raises:
        InvalidPayload: a parameter is unknown or occurs twice.
    """

    def __init__(self, request: Request, names: Sequence[str]) -> None:
        items = request.query_params.multi_items()
        self._values = dict(items)
        if len(items) != len(self._values):
            raise _invalid("repeated", "a parameter of the query occurs twice", "")
        if any(name not in names for name in self._values):
            raise _invalid("unknown_parameter", f"the query takes {', '.join(names)} only", "")

    def integer(self, name: str, *, default: int, least: int, most: int = _GREATEST) -> int:
        """A whole number within limits, both of which are taken.

        Raises:
            InvalidPayload: it is none, or outside.
        """
        text = self._values.get(name)
        if text is None:
            return default
        if not (
            text.isascii() and text.isdigit() and len(text) < 20 and least <= int(text) <= most
        ):
            raise _invalid("not_in_range", f"{name} is a whole number from {least} to {most}", name)
        return int(text)

    def choice(self, name: str, options: Sequence[str]) -> str | None:
        """One of several words, or None if it is not given.

        Raises:
            InvalidPayload: it is another word.
        """
        text = self._values.get(name)
        if text is not None and text not in options:
            raise _invalid("not_an_option", f"{name} is one of {', '.join(options)}", name)
        return text

    def text(self, name: str) -> str | None:
        """A short text of visible ASCII, or None if it is not given.

        Raises:
            InvalidPayload: it is empty, too long or holds other characters.
        """
        text = self._values.get(name)
        if text is None:
            return None
        if not (0 < len(text) <= _LONGEST_CURSOR and text.isascii() and text.isprintable()):
            raise _invalid("malformed", f"{name} is not one that this service gave out", name)
        return text


def _invalid(code: str, message: str, name: str) -> InvalidPayload:
    path = ["query", name] if name else ["query"]
    return InvalidPayload([{"code": code, "message": message, "path": path}])
