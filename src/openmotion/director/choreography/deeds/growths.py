"""Growing, shrinking, stretching and scaling."""

import re
from typing import Any

from openmotion.director.choreography.cast import Player
from openmotion.director.choreography.deed import Deed
from openmotion.director.choreography.deeds.now import current_box
from openmotion.director.choreography.deeds.pivots import pivot_of
from openmotion.director.choreography.deeds.task import Task
from openmotion.director.choreography.measure import (
    as_px,
)
from openmotion.director.choreography.quantities import number_of
from openmotion.director.choreography.said import Said
from openmotion.director.choreography.telling import Telling


def growths(task: Task) -> list[Deed]:
    """Growing or shrinking by a factor, an amount or to a size."""
    telling, segment, said, players, says = (
        task.telling,
        task.segment,
        task.said,
        task.players,
        task.says,
    )
    action = says["action"]
    verb = segment.verb.text if segment.verb else ""
    manner: dict[str, Any] = {}
    pivot = pivot_of(telling, said, players[0])
    if pivot is not None:
        manner["pivot"] = pivot
    axes = [
        groups.get("axis") or groups.get("axis2") or groups.get("axis3") or groups.get("axis4")
        for groups in said.directions
    ]
    words = {token.text for token in segment.after}
    axis = (
        "x"
        if any(one in {"horizontally", "x", "width", "sideways"} for one in axes)
        or words & {"width", "wide", "wider"}
        else ""
    )
    axis = (
        "y"
        if any(one in {"vertically", "y", "height"} for one in axes)
        or words & {"height", "tall", "taller"}
        else axis
    )
    axis = axis or ("x" if verb.startswith(("widen", "narrow")) else "")
    if any(
        "axis" in groups and groups["axis"] == "horizontally" for groups in said.directions
    ) and any(groups.get("axis") == "vertically" for groups in said.directions):
        axis = "xy"
    if said.original is not None:
        return [Deed("scale", {"to_factor": (1.0, 1.0), **manner})]
    factors = _factors(telling, said, action, players[0], axis, says)
    if factors is None:
        return []
    kind, value = factors
    if kind == "size":
        return [Deed("scale", {"to_size": value, **manner})]
    return [Deed("scale", {"to_factor" if kind == "to" else "factor": value, **manner})]


def _factors(
    telling: Telling, said: Said, action: str, player: Player, axis: str, says: dict[str, Any]
) -> tuple[str, Any] | None:
    shrinks = action == "shrink"

    def along(value: float) -> tuple[float, float]:
        value = min(100.0, max(0.001, value))
        return (value, 1.0) if axis == "x" else (1.0, value) if axis == "y" else (value, value)

    def by(value: float) -> float:
        return 1 / value if shrinks and value > 1 else value

    if axis == "xy" and len(said.factors) >= 2:
        values = [times_of(groups) for _, groups, _ in said.factors[:2]]
        return "by", (by(values[0]), by(values[1]))
    for word, groups, token in said.factors:
        value = times_of(groups)
        dimension = groups.get("what") or groups.get("what2") or groups.get("adjective") or ""
        if dimension in {"width", "wide"}:
            axis = "x"
        if dimension in {"height", "tall", "high"}:
            axis = "y"
        text = token.text
        to = text.startswith(("to ", "in ")) or word == "to"
        if "half" in groups and text.startswith("by"):
            return "by", along(1 - value if shrinks else 1 + value)
        if tells_original(text):
            return "to", along(value)
        if to or dimension or "comparative" in groups:
            if groups.get("comparative") == "smaller" or groups.get("adjective") == "small":
                value = 1 / value if value > 1 else value
            if shrinks and value > 1 and not to:
                value = 1 / value
            return "by", along(value)
        if "bare" in groups and value > 20 and not shrinks:
            return "by", along(1 + value / 100)
        return "by", along(by(value))
    sized = [
        groups
        for groups in said.sizes
        if "amount" in groups or "amount2" in groups or "dims" in groups or "dims2" in groups
    ]
    if sized:
        width, height = told_size(sized[0], axis)
        if action == "stretch" or axis:
            now = current_box(telling, player)
            width, height = (
                (now[0] if width is None else width),
                (now[1] if height is None else height),
            )
        return "size", (width, height)
    for word, length in said.lengths:
        if length.unit == "share":
            if word == "to":
                return "to" if action == "scale" and not axis else "by", along(length.amount)
            if word == "by" or (action in {"grow", "shrink", "stretch"} and word != "to"):
                if action == "scale":
                    return "by", along(length.amount)
                return "by", along(1 - length.amount if shrinks else 1 + length.amount)
            return "by", along(length.amount)
        px = as_px(length, telling, player, "y" if axis == "y" else "x")
        if word == "by" or length.unit.startswith("own"):
            width, height = current_box(telling, player)
            if length.unit.startswith("own") and word == "to":
                return "by", along(length.amount)
            change = px / (height if axis == "y" else width)
            return "by", along(1 - change if shrinks else 1 + change)
        return "size", (None, px) if axis == "y" else (px, None)
    if says.get("by"):
        return "by", along(says["by"])
    if action == "stretch":
        axis = axis or "x"
        return "by", along(1.5)
    if action == "scale":
        return None
    return "by", along(0.5 if shrinks else 1.5)


def tells_original(text: str) -> bool:
    """Whether a size is told by that at the start."""
    return any(word in text for word in ("original", "initial", "starting"))


def times_of(groups: dict[str, str]) -> float:
    """The factor that a phrase such as "twice" or "by 1.5" tells."""
    words = {"double": 2.0, "triple": 3.0, "twice": 2.0, "thrice": 3.0}
    for name in ("times", "cross", "cross2", "by", "half", "half2", "half3", "bare"):
        if name in groups:
            return words.get(groups[name]) or number_of(groups[name])
    return 1.0


def told_size(groups: dict[str, str], axis: str) -> tuple[float | None, float | None]:
    """Width and height that a phrase tells, pixels; None for what it leaves open."""
    dims = groups.get("dims") or groups.get("dims2")
    if dims:
        numbers = [float(part) for part in re.findall(r"\d+(?:\.\d+)?", dims)]
        return (numbers[0], numbers[1]) if len(numbers) > 1 else (numbers[0], None)
    value = number_of(groups.get("amount") or groups["amount2"])
    text = groups["text"]
    if "radius" in text:
        value *= 2
    if "height" in text or "tall" in text or "high" in text or axis == "y":
        return None, value
    return value, None
