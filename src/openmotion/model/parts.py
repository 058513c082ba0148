"""What a part of a document is made of."""

from collections.abc import Iterator

from pydantic import BaseModel

from openmotion.model.keyframe import Track
from openmotion.model.values import is_expression


def values_in(part: object) -> Iterator[object]:
    """Every value in a part of a document and in the parts inside it; tracks count as values."""
    if isinstance(part, tuple):
        for item in part:
            yield from values_in(item)
    elif isinstance(part, BaseModel) and not isinstance(part, Track) and not is_expression(part):
        for name in type(part).model_fields:
            yield from values_in(getattr(part, name))
    else:
        yield part
