"""Names of places on a route, for maps."""

import re

from openmotion.director.understand.reading import Reading
from openmotion.director.understand.words import has_substance, is_direction
from openmotion.model import Feature, PromptSpan

_LOWER_PLACE = re.compile(
    r"\b(?:zoom\w* (?:in )?(?:in|on|onto|into|to)|(?:go|goes|going|fly|flies|flying"
    r"|travel\w*) to|map of|route (?:from|to)|stop in)\s+"
    r"(?P<place>(?!(?:our|my|your|the|a|an|this|all)\b)[a-z][\w'-]+"
    r"(?:\s[a-z][\w'-]+)?)(?=\s+(?:and|then|while|from|to|with)\b|[.,;\n]|$)"
)


def read_places(reading: Reading) -> tuple[Feature, ...]:
    """Names of places on a route, for maps: "from Oslo to Rome"."""
    name = (
        r"((?:St\. )?(?:[A-Z\u00c0-\u017d][\w'\u2019-]*"
        r"|[A-Z]{2,3})(?:\s[A-Z\u00c0-\u017d][\w'\u2019-]+){0,2})"
    )
    pattern = re.compile(
        rf"\b(?:from|to|in|on|of|over|into|around|above|between|and|via|through"
        rf"|at)\s+(?:the\s+city\s+of\s+)?{name}"
    )
    found: dict[str, Feature] = {}
    for match in pattern.finditer(reading.plain):
        place = match[1].rstrip(".")
        if (
            is_direction(place)
            or place.upper() in {"3D", "2D", "MP4", "I", "GPS", "SVG", "UI"}
            or not has_substance(place)
        ):
            continue
        found.setdefault(
            place,
            Feature(
                title=place, span=PromptSpan(start=match.start(1), end=match.start(1) + len(place))
            ),
        )
    for match in _LOWER_PLACE.finditer(reading.plain):
        place = match["place"].strip().title()
        if (
            not is_direction(place)
            and has_substance(place)
            and place.casefold() not in {name.casefold() for name in found}
        ):
            found.setdefault(
                place,
                Feature(
                    title=place, span=PromptSpan(start=match.start("place"), end=match.end("place"))
                ),
            )
    return tuple(found.values())[:8]
