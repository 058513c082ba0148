"""Lucide icons by name, as outlines in a square of 24 units.

Source of the icons: the python-lucide package (Lucide, ISC licence).
"""

import difflib
import re
import warnings
from functools import lru_cache
from xml.etree import ElementTree as ET

from lucide import get_icon_list, lucide_icon  # type: ignore[import-untyped]  # it has no types

from openmotion.errors import AssetUnavailable

_NUMBER = r"(-?(?:\d+\.?\d*|\.\d+))"
_MOVE = re.compile(rf"m\s*{_NUMBER}[\s,]*{_NUMBER}")


@lru_cache(maxsize=256)
def icon_path(name: str) -> str:
    """Path data of an icon in its square of 24 units.

    Raises:
        AssetUnavailable: there is no such icon; the message names those that are near.
    """
    with warnings.catch_warnings():
        # Old names still draw what they always drew.
        warnings.simplefilter("ignore", DeprecationWarning)
        svg = lucide_icon(name)
    root = ET.fromstring(svg)  # noqa: S314  (an installed package's own icon)
    parts = [
        _outline(element.tag.rpartition("}")[2], dict(element.attrib)) for element in root.iter()
    ]
    data = " ".join(part for part in parts if part)
    if not data or "placeholder" in svg:
        raise AssetUnavailable(f"there is no icon {name!r}{_near(name)}")
    return data


def icon_names() -> tuple[str, ...]:
    """The names of all icons, sorted."""
    return _names()


@lru_cache(maxsize=1)
def _names() -> tuple[str, ...]:
    return tuple(sorted(get_icon_list()))


def _near(name: str) -> str:
    """What may have been meant, for a message."""
    wanted = name.strip().lower().replace("_", "-").replace(" ", "-")
    found = difflib.get_close_matches(wanted, _names(), n=3, cutoff=0.6)
    found += [one for one in _names() if wanted in one.split("-") and one not in found][:3]
    return f"; near it are {', '.join(found[:4])}" if found else ""


def _absolute(data: str) -> str:
    """Path data whose first move is absolute, so that it may follow another path's.

    The pairs behind a relative move are relative lines; they stay so.
    """
    if not data.startswith("m"):
        return data
    found = _MOVE.match(data)
    if found is None:
        return data
    rest = data[found.end() :].lstrip(" ,")
    line = "l" if rest[:1] and not rest[0].isalpha() else ""
    return f"M{found.group(1)} {found.group(2)}{line}{rest}"


def _outline(tag: str, given: dict[str, str]) -> str:
    """Path data of one SVG shape."""

    def number(key: str, default: float = 0.0) -> float:
        return float(given.get(key, default))

    if tag == "path":
        return _absolute(given["d"].strip())
    if tag == "line":
        return f"M{number('x1')} {number('y1')}L{number('x2')} {number('y2')}"
    if tag in {"polyline", "polygon"}:
        return f"M{given['points']}" + ("Z" if tag == "polygon" else "")
    if tag in {"circle", "ellipse"}:
        rx, ry = number("rx", number("r")), number("ry", number("r"))
        cx, cy = number("cx"), number("cy")
        return f"M{cx - rx} {cy}a{rx} {ry} 0 1 1 {2 * rx} 0a{rx} {ry} 0 1 1 {-2 * rx} 0Z"
    if tag == "rect":
        x, y, w, h = number("x"), number("y"), number("width"), number("height")
        r = min(number("rx", number("ry")), w / 2, h / 2)
        if r <= 0:
            return f"M{x} {y}h{w}v{h}h{-w}Z"
        return (
            f"M{x + r} {y}h{w - 2 * r}a{r} {r} 0 0 1 {r} {r}v{h - 2 * r}a{r} {r} 0 0 1 {-r} {r}"
            f"h{2 * r - w}a{r} {r} 0 0 1 {-r} {-r}v{2 * r - h}a{r} {r} 0 0 1 {r} {-r}Z"
        )
    return ""
