"""A bounded store of finished pictures; each is a pure function of its key."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, TypeVar, cast

Item = TypeVar("Item")
_LEAST = 1024  # what any item weighs, with its key


class Shelf:
    """Keeps what was used last, up to so many bytes.

    A key says everything that the item depends on, so that it does not matter whether an item is
    found or made: frame n is the same whatever was drawn before.
    """

    def __init__(self, limit_bytes: int) -> None:
        self._limit = limit_bytes
        self._held = 0
        self._items: OrderedDict[Hashable, tuple[Any, int]] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], Item], weigh: Callable[[Item], int]) -> Item:
        """The item under a key, made now if it is not here."""
        found = self._items.get(key)
        if found is not None:
            self._items.move_to_end(key)
            return cast("Item", found[0])
        item = make()
        size = max(_LEAST, weigh(item))
        if size > self._limit // 2:
            return item
        self._items[key] = item, size
        self._held += size
        while self._held > self._limit:
            _, (_, freed) = self._items.popitem(last=False)
            self._held -= freed
        return item
