"""How deep outlines may be made of outlines."""

from pydantic import BaseModel

_DEEPEST = 6


def check_depth(geometry: BaseModel) -> None:
    """Refuse an outline that is made of outlines of outlines without end.

    Raises:
        ValueError: it is nested too deeply.
    """
    depth = _depth(geometry)
    if depth > _DEEPEST:
        raise ValueError(
            f"outlines are made of outlines {depth} levels deep; {_DEEPEST} are allowed"
        )


def _depth(part: object) -> int:
    if isinstance(part, tuple):
        return max((_depth(item) for item in part), default=0)
    if not isinstance(part, BaseModel):
        return 0
    inner = max((_depth(getattr(part, name)) for name in type(part).model_fields), default=0)
    return inner + ("kind" in type(part).model_fields)
