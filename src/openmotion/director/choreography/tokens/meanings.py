"""What a match of a rule means."""

import re

from openmotion.director.choreography.lexicon import EASINGS, PACES
from openmotion.director.choreography.mentions import (
    colour_named,
)
from openmotion.director.choreography.quantities import (
    number_of,
)
from openmotion.director.choreography.tokens.lengths import angle_of, length_of
from openmotion.director.choreography.tokens.looks import ADJECTIVES
from openmotion.director.choreography.tokens.moments import (
    seconds_of,
    window_of,
)


def meaning_of(kind: str, match: re.Match[str], fps: float) -> object:
    """What a match of a rule of some kind means; None where it is no such thing after all."""
    groups = {name: value for name, value in match.groupdict().items() if value is not None}
    text = match.group()
    match kind:
        case "total":
            return seconds_of(
                next(value for name, value in groups.items() if name.startswith("total")), fps
            )
        case "time":
            return seconds_of(text, fps)
        case "later":
            return seconds_of(groups.get("later") or groups["later2"], fps)
        case "mark":
            if "mark" in groups:
                return (
                    None
                    if text.startswith(("by", "on", "in")) and "mark" not in text
                    else seconds_of(groups["mark"], fps)
                )
            if "second" in groups:
                return float(groups["second"])
            if "frame" in groups:
                return int(groups["frame"]) / fps
            if "clock" in groups:
                minutes, _, seconds = groups["clock"].partition(":")
                return int(minutes) * 60.0 + int(seconds)
            if "ordinal" in groups:
                return float(
                    ["first", "second", "third", "fourth", "fifth", "sixth"].index(
                        groups["ordinal"]
                    )
                    + 1
                )
            return 0.0
        case "window":
            if "clock" in groups:
                parts = [value.split(":") for value in (groups["c1"], groups["c2"])]
                return tuple(int(minutes) * 60.0 + int(seconds) for minutes, seconds in parts)
            low, high = window_of(match, fps)
            return (low, high) if high > low else None
        case "corner":
            own = "its " in text or "their " in text
            pivots = text.startswith(("around", "about", "by", "with", "keeping"))
            return groups if own or "of" in groups or pivots or "middle" in groups else None
        case "angle":
            return angle_of(groups)
        case "link":
            return next(name for name in groups if name.startswith("link_"))[5:]
        case "relation":
            name = next(name for name in groups if name.startswith("relation_"))[9:]
            return name, groups, text
        case "path":
            return next(iter(groups))
        case "adjective":
            action, says, _ = ADJECTIVES[int(next(iter(groups))[1:])]
            return action, says
        case "easing":
            return EASINGS[int(next(iter(groups))[1:])][1]
        case "pace":
            return PACES[int(next(iter(groups))[1:])][1]
        case "spin":
            return -1.0 if "ccw" in groups else 1.0
        case "length":
            return length_of(groups, text)
        case "ground" | "colour" | "recolour_from":
            names = [
                value
                for name, value in groups.items()
                if name in {"colour", "colour2", "colour3", "from", "to"}
            ]
            return (
                tuple((name, colour_named(name)) for name in names)
                if kind == "recolour_from"
                else (names[0], colour_named(names[0]))
            )
        case "opacity":
            if "opacity" in groups:
                return min(1.0, number_of(groups["opacity"]) / 100)
            if "transparency" in groups:
                return max(0.0, 1 - number_of(groups["transparency"]) / 100)
            if "opacity2" in groups:
                value = number_of(groups["opacity2"])
                return min(1.0, value / 100 if "sign" in groups or value > 1 else value)
            return 0.5
        case "stagger":
            gap = next(
                (groups[name] for name in ("gap", "gap2", "gap3", "gap4") if name in groups), None
            )
            if (
                gap is None
                and "pause" not in groups
                and not text.startswith(("one", "in ", "each in"))
            ):
                return None
            if text.strip() in {"delay", "offset", "gap", "apart", "interval"}:
                return None
            return (
                ("gap", seconds_of(gap, fps))
                if gap
                else ("pause", seconds_of(groups["pause"], fps))
                if "pause" in groups
                else ("turn", 0.0)
            )
        case _:
            return (
                groups
                if groups or kind in {"canvas", "outside", "negation", "aux"}
                else {"text": text}
            )
