"""A request from options, with errors that name them."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from openmotion.errors import InvalidRequest

if TYPE_CHECKING:
    from openmotion.model import Request

_OPTIONS = {
    "duration_s": "--duration",
    "aspect_ratio": "--aspect",
    "fps": "--fps",
    "seed": "--seed",
    "look": "--look",
    "design": "--design",
    "prompt": "the prompt",
}


def build_request(prompt: str, **fields: Any) -> "Request":  # noqa: ANN401  (pydantic checks them)
    """A request; fields that are None are left to the prompt.

    Raises:
        InvalidRequest: a field breaks its rule.
    """
    from pydantic import ValidationError

    from openmotion.model import Request

    if not prompt.strip():
        raise InvalidRequest("the prompt is empty; say what the video is about")
    given = {name: value for name, value in fields.items() if value is not None}
    try:
        return Request(prompt=prompt, **given)
    except ValidationError as error:
        problem = error.errors(include_url=False)[0]
        raise InvalidRequest(_explain(problem, prompt)) from error


def read_design(path: Path | None) -> str | None:
    """The text of a design document; None if there is none.

    Raises:
        InvalidRequest: it cannot be read, is no text or is empty.
    """
    if path is None:
        return None
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InvalidRequest(f"cannot read the design document {path}: {reason}") from error
    except UnicodeDecodeError as error:
        raise InvalidRequest(f"the design document {path} is no UTF-8 text") from error
    if not text.strip():
        raise InvalidRequest(f"the design document {path} is empty")
    return text


def _explain(problem: Any, prompt: str) -> str:  # noqa: ANN401  (pydantic's ErrorDetails)
    field = str(problem["loc"][0]) if problem["loc"] else ""
    name = _OPTIONS.get(field, field)
    if problem["type"] == "string_too_long" and field == "design":
        return f"the design document is too long; {problem['ctx']['max_length']:,} characters fit"
    if problem["type"] == "string_too_long":
        most = problem["ctx"]["max_length"]
        return (
            f"the prompt has {len(prompt):,} characters and may have {most:,}; "
            f"leave out {len(prompt) - most:,}"
        )
    if problem["type"] == "string_unicode":
        return f"{name} holds bytes that are not UTF-8 text"
    rule = str(problem["msg"]).removeprefix("Value error, ").removeprefix("Input should be ")
    if problem["type"] == "value_error":
        return rule
    return f"{name} {problem['input']} is not possible: it should be {rule}"
