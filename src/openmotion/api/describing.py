"""Operations as OpenAPI 3.1 describes them: every parameter, every body, every answer."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic.json_schema import models_json_schema

from openmotion.api.operations import Operation, Shape
from openmotion.api.parameters import OF_PATH
from openmotion.wire import ErrorBody, InvalidRequestBody, Unauthorized

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_REFERENCES = "#/components/schemas/{model}"
_SECURITY = "api_key"
_LONG = 300

_DESCRIPTIONS = {
    200: "Done.",
    201: "Made.",
    202: "Accepted.",
    204: "Done; there is nothing to say about it.",
    206: "The part that was asked for.",
    304: "Not changed since.",
    400: "The request breaks rules; all of them are listed.",
    401: "The API key is missing or not valid.",
    402: "The credits do not reach.",
    404: "There is no such thing for this key.",
    408: "The request took too long to arrive.",
    409: "The state of the job forbids it.",
    410: "The file is gone.",
    413: "The body is too large.",
    415: "The body is not JSON in UTF-8.",
    416: "The file has no such part.",
    429: "Too many requests.",
    431: "The headers are too long.",
    500: "A mistake of the service.",
    503: "The service cannot answer now.",
}
_EVERYWHERE = {"X-Request-Id": "Names the request in the logs of the service."}
_BY_STATUS = {
    401: {"WWW-Authenticate": "`Bearer`."},
    429: {"Retry-After": "Seconds after which the next request is taken."},
    503: {"Retry-After": "Seconds after which to try again."},
}
_LIMITS = {
    "RateLimit-Policy": "The limit on requests (draft-ietf-httpapi-ratelimit-headers).",
    "RateLimit": "What is left of it.",
}


def answers_of(operation: Operation) -> dict[int, Shape]:
    """The body of every status that an operation may answer with."""
    answers = dict(operation.answers)
    common: dict[int, Shape] = {400: InvalidRequestBody, 431: ErrorBody, 500: ErrorBody}
    common |= {408: ErrorBody, 503: ErrorBody}
    if not operation.is_open:
        common |= {401: Unauthorized, 429: ErrorBody}
    if operation.body is not None or operation.takes_nothing:
        common |= {413: ErrorBody, 415: ErrorBody}
    return dict(sorted({**common, **answers}.items()))


def success_of(operation: Operation) -> int:
    """The status that an operation answers with when all is well."""
    return next(iter(operation.answers))


def responses_of(operation: Operation) -> dict[int | str, dict[str, Any]]:
    """The responses of an operation, as FastAPI takes them."""
    responses: dict[int | str, dict[str, Any]] = {}
    for status, shape in answers_of(operation).items():
        response: dict[str, Any] = {"description": _DESCRIPTIONS[status]}
        if shape is not None:
            response["model"] = shape
        if status == success_of(operation) and operation.content is not None:
            response["content"] = {
                media_type: {"schema": dict(schema)}
                for media_type, schema in operation.content.items()
            }
        response["headers"] = _headers(operation, status)
        responses[status] = response
    return responses


def extra_of(operation: Operation) -> dict[str, Any]:
    """What FastAPI cannot know about an operation."""
    named = _PLACEHOLDER.findall(operation.path)
    parameters = [OF_PATH[name] for name in named] + list(operation.parameters)
    extra: dict[str, Any] = {"security": [] if operation.is_open else [{_SECURITY: []}]}
    if parameters:
        extra["parameters"] = [parameter.described() for parameter in parameters]
    if operation.body is not None:
        shape: dict[str, Any] = {"$ref": _REFERENCES.format(model=operation.body.__name__)}
        extra["requestBody"] = {
            "required": True,
            "content": {
                "application/json": {
                    "schema": {"anyOf": [shape, {}]} if operation.takes_any else shape
                }
            },
        }
    return extra


def describe(app: FastAPI, operations: Iterable[Operation]) -> dict[str, Any]:
    """The OpenAPI document of an application that does these operations."""
    document = get_openapi(
        title=app.title,
        version=app.version,
        openapi_version="3.1.0",
        description=app.description,
        routes=app.routes,
        separate_input_output_schemas=False,
    )
    bodies = {operation.body for operation in operations if operation.body is not None}
    _, definitions = models_json_schema(
        [(body, "validation") for body in sorted(bodies, key=lambda body: body.__name__)],
        ref_template=_REFERENCES,
    )
    components = document.setdefault("components", {})
    schemas = {name: _told(schema) for name, schema in definitions.get("$defs", {}).items()}
    components.setdefault("schemas", {}).update(schemas)
    components["securitySchemes"] = {
        _SECURITY: {
            "type": "http",
            "scheme": "bearer",
            "description": "An API key: `Authorization: Bearer motion_your_api_key`.",
        }
    }
    return document


def _told(schema: Any) -> Any:  # noqa: ANN401  (any JSON)
    """A schema in which the length of long texts is told in words.

    Programs that make requests from a description (schemathesis, mock servers) make texts of the
    greatest length that it allows, and take minutes for one that must match a pattern besides.
    """
    if isinstance(schema, list):
        return [_told(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    told = {key: _told(value) for key, value in schema.items()}
    if told.get("default", told) is None:  # says nothing, and may contradict the type
        del told["default"]
    longest = told.get("maxLength")
    if isinstance(longest, int) and longest > _LONG:
        del told["maxLength"]
        words = f"At most {longest} characters."
        told["description"] = f"{told['description']} {words}" if "description" in told else words
    return told


def _headers(operation: Operation, status: int) -> dict[str, Any]:
    described: dict[str, str] = {**_EVERYWHERE, **_BY_STATUS.get(status, {})}
    if status == 401 and operation.is_open:
        del described["WWW-Authenticate"]
    if not operation.is_open and status not in (400, 401, 408, 431):
        described |= _LIMITS
    if status == success_of(operation):
        described |= operation.headers or {}
    return {name: _header(text) for name, text in described.items()}


def _header(text: str) -> Mapping[str, Any]:
    return {"description": text, "schema": {"type": "string"}}
