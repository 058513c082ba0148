"""What the API can do: each operation with its handler and its description."""

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import UnionType
from typing import Any

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import Response

from openmotion.api.context import Context
from openmotion.api.parameters import Parameter
from openmotion.wire import BASE_PATH

Handler = Callable[[Request, Context], Awaitable[Response]]
Shape = type[BaseModel] | UnionType | None
"""The model of a body, or a union of several; None for no JSON body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One thing that the API can do.

    Attributes:
        method: of HTTP.
        path: with the names of its parameters in braces.
        handler: does it; its name becomes the operation's id, its docstring its description.
        summary: a few words.
        answers: body of each status that is its own, the success first. What all operations
            answer is added by `openmotion.api.describing`.
        body: model of the body of the request, or None.
        parameters: of query and headers; those of the path are found in it.
        takes_any: the body may be any JSON, because what is wrong with it is the answer.
        is_open: it needs no API key.
        takes_nothing: it refuses a body.
        content: of the success, where that is not JSON alone: the schema by media type.
        headers: of the success: the description by name.
    """

    method: str
    path: str
    handler: Handler
    summary: str
    answers: Mapping[int, Shape]
    body: type[BaseModel] | None = None
    parameters: Sequence[Parameter] = ()
    takes_any: bool = False
    is_open: bool = False
    takes_nothing: bool = False
    content: Mapping[str, Mapping[str, Any]] | None = None
    headers: Mapping[str, str] | None = None


class Operations:
    """The operations of one subject, collected by a decorator.

    Args:
        tag: names the subject in OpenAPI.
        prefix: of all paths.
    """

    def __init__(self, tag: str, prefix: str = BASE_PATH) -> None:
        self.tag = tag
        self._prefix = prefix
        self._collected: list[Operation] = []

    def __iter__(self) -> Iterator[Operation]:
        return iter(self._collected)

    def add(self, method: str, path: str, **described: Any) -> Callable[[Handler], Handler]:  # noqa: ANN401
        """Make a handler an operation; `described` is the rest of what `Operation` holds."""

        def collect(handler: Handler) -> Handler:
            self._collected.append(
                Operation(method=method, path=self._prefix + path, handler=handler, **described)
            )
            return handler

        return collect
