"""How a layer joins what is below it."""

from typing import Literal, get_args

Blend = Literal["normal", "screen", "multiply", "plus"]
BLENDS: tuple[str, ...] = get_args(Blend)
