"""What changed from one document to the next, in a form that people and programs read."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

_MOST = 200


def difference(before: object, after: object) -> dict[str, Any]:
    """The changes that turn one JSON value into another.

    Items of lists that have an `id` are told apart by it, others by their place.

    Returns:
        `changes`, 200 at most, each with `path` (a JSON pointer, with ids in place of numbers),
        `change` (added, removed or changed) and, where they are no objects or lists, `before` and
        `after`; and `is_complete`, whether that is all of them.
    """
    changes = list(islice(_changes(before, after, ""), _MOST + 1))
    return {"changes": changes[:_MOST], "is_complete": len(changes) <= _MOST}


def _changes(before: object, after: object, path: str) -> Iterator[dict[str, Any]]:
    old, new = _parts(before), _parts(after)
    if old is None or new is None or isinstance(before, Mapping) != isinstance(after, Mapping):
        if before != after:
            yield _change("changed", path, before=before, after=after)
        return
    for key in [*old, *(key for key in new if key not in old)]:
        inside = f"{path}/{key.replace('~', '~0').replace('/', '~1')}"
        if key not in new:
            yield _change("removed", inside, before=old[key])
        elif key not in old:
            yield _change("added", inside, after=new[key])
        else:
            yield from _changes(old[key], new[key], inside)


def _parts(value: object) -> Mapping[str, Any] | None:
    if isinstance(value, Mapping):
        return value
    if isinstance(value, Sequence) and not isinstance(value, str):
        by_id = {str(item["id"]): item for item in value if _has_id(item)}
        if len(by_id) == len(value):
            return by_id
        return {str(place): item for place, item in enumerate(value)}
    return None


def _has_id(item: object) -> bool:
    return isinstance(item, Mapping) and "id" in item


def _change(change: str, path: str, **values: object) -> dict[str, Any]:
    shown = {name: value for name, value in values.items() if _parts(value) is None}
    return {"path": path, "change": change, **shown}
