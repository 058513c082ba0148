"""Places in the order of a journey, and the names of products that work together."""

import re
from collections.abc import Iterator

from openmotion.director.understand.group_parts import group, item, split_list
from openmotion.director.understand.reading import Reading
from openmotion.director.understand.words import DIRECTION, MONTHS, TOOLS, is_direction
from openmotion.model import Feature, Group

_PLACE = (
    r"(?:St\.\s|San\s|Santa\s|Los\s|Las\s|New\s|El\s|La\s|Le\s"
    r"|the\s)?[A-Z\u00c0-\u017d][\w\u00c0-\u017f'\u2019-]*"
    r"(?:\s(?:de\s|del\s|am\s|an der\s)?[A-Z\u00c0-\u017d][\w\u00c0-\u017f'\u2019-]+){0,2}"
)
_VEHICLE = (
    r"train|rail|bike|bicycle|boat|ship|ferry|car|bus|coach|plane|van|foot|motorbike|motorcycle|tram"
    r"|camper(?: van)?|night train|sailboat|kayak|horse"
)
_TAKES = re.compile(
    r"\b(?:(?:in |over |just )?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve"
    r"|\d{1,4}|half a)\s(?:days?|weeks?|weekends?|hours?|months?|nights?|stops|kilomet\w+|km|miles)"
    rf"(?:\s(?:by|on|with)\s(?:a\s)?(?:{_VEHICLE}))"
    rf"|(?:entirely |all )?(?:by|on)\s(?:{_VEHICLE}))\b",
    re.IGNORECASE,
)
_NOTE = r"(?:\s?\((?P<{}>[^()\n]{{1,30}})\))?"
_TRAVEL = re.compile(
    r"\b(?:maps?|routes?|flights?|fly|flies|flying|flew|trips?|journeys?|travel\w*|drives?|driving"
    r"|road"
    r"|train|rail\w*|sail\w*|cruise|cycl\w+|bike|hik\w+|tours?|itinerary|stops?|path|globe"
    r"|from city"
    r"|deliver\w*|shipping|shipment|expedition|voyage|reise|fahrt|strecke|viaje|ruta|viaggio|voyage"
    r"|trajet|podr\u00f3\u017c|trasa)\b",
    re.IGNORECASE,
)
_FROM_TO = re.compile(
    rf"\b(?:from|von|de|da|depuis|desde|z)\s(?P<start>{_PLACE})\s?(?P<middle>(?:(?:,\s|\s?(?:via"
    rf"|through|over|\u00fcber|par|por)\s|\s(?:and|to|then)\s)"
    rf"(?:to\s|on to\s)?{_PLACE}(?:\s?\([^()\n]{{1,30}}\))?)*?),?\s(?:and\s)?(?:(?:finally\s"
    rf"|then\s)?(?:on\s)?to|nach|bis|\u00e0|a|hasta|do)\s"
    rf"(?P<end>{_PLACE})(?P<tail>(?:,?\s?(?:via|through|over|\u00fcber|par|por|and then to|then to"
    rf"|then|to|and on to|with stops? in|stopping in)\s"
    rf"{_PLACE}(?:(?:,|\sand|,\sand)\s{_PLACE})*)*)"
)
_ARROWS = re.compile(
    rf"(?P<all>{_PLACE}(?:\s?\([^()\n]{{1,30}}\))?(?:\s?(?:\u2192|->|\u2013>|=>|\u279c|>"
    rf"|\s\u2013\s)\s?{_PLACE}(?:\s?\([^()\n]{{1,30}}\))?){{1,9}})"
)
_STOPS = re.compile(
    rf"\b(?:route|stops?|stations?|cities|places|itinerary|visit(?:s|ing)?|halte|etappen"
    rf"|tour dates|dates)"
    rf"(?:\s(?:in|are|include))?\s?:?\s(?P<list>{_PLACE}(?:\s?\([^()\n]{{1,30}}\))?"
    rf"(?:(?:,|;|\sand|,\sand|\sthen|,\sthen)\s{_PLACE}(?:\s?\([^()\n]{{1,30}}\))?){{2,11}})"
)
_NO_PLACE = re.compile(
    rf"(?:{MONTHS}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|Q[1-4]|[A-Z]|Step|Scene|Beat|Day|Week"
    r"|A|I|The|Our|My|UI|UX|AI|API|CTA|SVG|GPS|MP4|3D|2D|Zero|Start|Finish|Point|Left|Right|Top"
    r"|Bottom|White|Black|Blue|Red|Green|Dark|Light|Instagram|TikTok|YouTube|LinkedIn)",
    re.IGNORECASE,
)
_PRODUCT = r"(?:[A-Z0-9][\w.+-]*\w|[A-Z]|[a-z]+[A-Z]\w*)(?:\s[A-Z0-9][\w+-]*){0,2}"
_WORKS_WITH = re.compile(
    r"\b(?i:works? (?:seamlessly |great |well )?with|integrat(?:es?|ed|ing) (?:seamlessly )?"
    r"(?:with|into)|integrations?(?: with|:| like| such as| for| include| are)?|connects? (?:to"
    r"|with)"
    r"|connects?|connected to|plugs? into|compatible with|syncs? (?:with|to)|supports?|partners?"
    r"(?: with|:| are| include)|trusted by|used by|as seen (?:in|on)|funktioniert mit"
    r"|fonctionne avec|funciona con|funziona con|dzia\u0142a z)\s*:?\s*"
    rf"(?P<list>{_PRODUCT}(?:(?:\s*,\s*(?:and\s|or\s)?|\s*[&+/]\s*|\s(?:and|und|et|y|e|i)\s)"
    rf"{_PRODUCT}){{1,15}})"
)


_JOINT = (
    r"\s?,?\s?\b(?:(?:and|then|on|via|through|over|\u00fcber|par|por|to|with|stops?|stopping"
    r"|in)\s)+"
    r"|\s?,\s"
)


def find_routes(reading: Reading) -> Iterator[Group]:
    """Two or more places of a journey in their order, where the prompt speaks of travelling."""
    text = reading.plain
    if not _TRAVEL.search(text):
        return
    for match in _ARROWS.finditer(text):
        stops = [
            *_stops(
                match["all"],
                match.start("all"),
                r"\s?(?:\u2192|->|\u2013>|=>|\u279c|>|\s\u2013\s)\s?",
            )
        ]
        if len(stops) >= 2:
            yield group("route", stops, title=_span_of_time(text))
            return
    listed = _STOPS.search(text)
    if listed:
        joint = r"\s?(?:,|;)?\s(?:and|then)\s|[,;]\s"
        stops = [*_stops(listed["list"], listed.start("list"), joint)]
        if len(stops) >= 3:
            yield group("route", stops, title=_span_of_time(text))
            return
    for match in _FROM_TO.finditer(text):
        first = item(match["start"], start=match.start("start"), end=match.end("start"))
        middle = [*_stops(match["middle"], match.start("middle"), _JOINT)]
        last = item(match["end"], start=match.start("end"), end=match.end("end"))
        tail = [*_stops(match["tail"], match.start("tail"), _JOINT)]
        is_via = bool(
            re.match(r",?\s?(?:via|through|over|\u00fcber|par|por|with|stopping)", match["tail"])
        )
        stops = [first, *middle, *(tail if is_via else ()), last, *(() if is_via else tail)]
        if len(stops) >= 2 and not any(_is_no_place(stop.title) for stop in stops):
            yield group("route", stops, title=_span_of_time(text))
            return


def _span_of_time(text: str) -> str:
    """How long a journey takes and with what: "one week by train"; empty if it is not said."""
    match = _TAKES.search(text)
    return match.group()[:1].upper() + match.group()[1:] if match else ""


def find_partners(reading: Reading) -> Iterator[Group]:
    """Two or more names of products that work together, or of those who use one."""
    for match in _WORKS_WITH.finditer(reading.plain):
        names = [
            item(name, start=start, end=start + len(name))
            for name, start in split_list(match["list"].replace("/", ","), match.start("list"))
        ]
        fitting = [
            name for name in names if name.title.lower() not in TOOLS - {"figma", "canva", "framer"}
        ]
        if len(fitting) >= 2 and not any(name.title.lower() in DIRECTION for name in fitting):
            yield group("integrations", fitting)
            return


def _stops(text: str, start: int, joint: str) -> Iterator[Feature]:
    place = 0
    for found in [*re.finditer(joint, text), None]:
        stop = found.start() if found else len(text)
        piece = text[place:stop]
        match = re.fullmatch(r"\s*(?P<name>[^()]+?)\s*(?:\((?P<note>[^()]+)\))?\s*", piece)
        if match and not _is_no_place(match["name"].strip(" ,")):
            at = start + place + match.start("name")
            yield item(
                match["name"],
                match["note"] or "",
                start=at,
                end=start + place + len(piece.rstrip()),
            )
        place = found.end() if found else stop


def _is_no_place(name: str) -> bool:
    return bool(_NO_PLACE.fullmatch(name)) or is_direction(name) or len(name) < 2
