"""The styles that elements inherit and those that are their own."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, cast

from openmotion.assets.svg.colours import length, parse_colour, share
from openmotion.assets.svg.limits import MOST_DASHES
from openmotion.assets.svg.matrix import numbers
from openmotion.model import Colour

Cap = Literal["butt", "round", "square"]
Join = Literal["miter", "round", "bevel"]


@dataclass(frozen=True, slots=True)
class Style:
    """What an element hands down to those in it.

    Attributes:
        fill: a colour, a reference such as "url(#a) red", or "none".
        stroke: the same for lines.
        colour: what "currentColor" stands for.
        fill_opacity: 0..1.
        stroke_opacity: 0..1.
        even_odd: fill rule.
        clip_even_odd: the same for outlines that clip.
        width: of lines, user units.
        cap: of lines.
        join: of lines.
        dash: user units; empty draws whole lines.
        dash_offset: user units.
        visible: whether it is painted.
        fixed_width: lines keep their width under transforms.
    """

    fill: str = "#000000"
    stroke: str = "none"
    colour: Colour = "#000000"
    fill_opacity: float = 1.0
    stroke_opacity: float = 1.0
    even_odd: bool = False
    clip_even_odd: bool = False
    width: float = 1.0
    cap: Cap = "butt"
    join: Join = "miter"
    dash: tuple[float, ...] = ()
    dash_offset: float = 0.0
    visible: bool = True
    fixed_width: bool = False


def inherit(style: Style, declared: Mapping[str, str], diagonal: float) -> Style:
    """The style of an element in another one.

    Args:
        style: of the outer one.
        declared: what the element says.
        diagonal: of the viewport, user units; percents of line widths are of it.

    Raises:
        UnreadableMedia: a number is larger than any picture needs.
    """
    update: dict[str, object] = {}

    def said(name: str) -> str | None:
        value = declared.get(name)
        return None if value is None or value.strip() == "inherit" else value.strip()

    colour = parse_colour(said("color") or "")
    if colour is not None:
        update["colour"] = colour
    for name in ("fill", "stroke"):
        if (value := said(name)) is not None:
            update[name] = value
        if (value := said(f"{name}-opacity")) is not None:
            update[f"{name}_opacity"] = share(value)
    if (value := said("fill-rule")) is not None:
        update["even_odd"] = value == "evenodd"
    if (value := said("clip-rule")) is not None:
        update["clip_even_odd"] = value == "evenodd"
    if (value := said("stroke-width")) is not None:
        update["width"] = max(0.0, length(value, style.width, whole=diagonal))
    if (value := said("stroke-linecap")) in ("butt", "round", "square"):
        update["cap"] = cast("Cap", value)
    if (value := said("stroke-linejoin")) in ("miter", "round", "bevel"):
        update["join"] = cast("Join", value)
    if (value := said("stroke-dasharray")) is not None:
        update["dash"] = _dashes(value)
    if (value := said("stroke-dashoffset")) is not None:
        update["dash_offset"] = length(value, whole=diagonal)
    if (value := said("visibility")) is not None:
        update["visible"] = value == "visible"
    if (value := said("vector-effect")) is not None:
        update["fixed_width"] = value == "non-scaling-stroke"
    return replace(style, **update) if update else style  # type: ignore[arg-type]  # by name


def diagonal_of(width: float, height: float) -> float:
    """The length that percents of line widths are of.

    Source: https://www.w3.org/TR/SVG2/coords.html#Units.
    """
    return math.hypot(width, height) / math.sqrt(2)


def _dashes(text: str) -> tuple[float, ...]:
    found = numbers(text)[:MOST_DASHES]
    if not found or min(found) < 0 or sum(found) <= 0:
        return ()
    # An odd list is repeated, so that dashes and gaps take turns.
    return found if len(found) % 2 == 0 or len(found) * 2 > MOST_DASHES else found * 2
