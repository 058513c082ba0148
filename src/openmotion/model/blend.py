"""How a layer joins what is below it."""

from typing import Literal, get_args

Blend = Literal[
    "normal",
    "multiply",
    "screen",
    "overlay",
    "darken",
    "lighten",
    "colour_dodge",
    "colour_burn",
    "hard_light",
    "soft_light",
    "difference",
    "exclusion",
    "hue",
    "saturation",
    "colour",
    "luminosity",
    "plus",
]
BLENDS: tuple[str, ...] = get_args(Blend)
