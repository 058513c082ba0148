"""Which kind of layer is expanded by what."""

from collections.abc import Callable
from typing import Any

from openmotion.expand.context import Context
from openmotion.model import GroupLayer

Expander = Callable[[Any, Context], GroupLayer]

EXPANDERS: dict[str, Expander] = {}
