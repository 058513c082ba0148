"""Which chart fits a series, and which of its points stands out."""

import re
from typing import Literal

from openmotion.director.understand.reading import Reading
from openmotion.director.understand.words import MONTHS
from openmotion.model import Datum, Series

Chart = Literal["bar", "line", "donut", "race", "ranking", "area", "pictogram", "scatter"]
TIMES = re.compile(
    rf"(?:{MONTHS}|q[1-4]|[1-4]q|h[12]|(?:19|20)\d\d|'\d\d|mon|tue|wed|thu|fri|sat|sun"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim"
    r"|(?:week|day|month|year|woche|tag|monat|jahr|semaine|jour) ?\d+"
    r"|\d{1,2}(?::\d\d| ?[ap]m| uhr| ?h))(?:\s?'?\d{2,4})?",
    re.IGNORECASE,
)
_NAMED: tuple[tuple[Chart, re.Pattern[str]], ...] = (
    ("race", re.compile(r"\b(?:bar[- ]chart[- ])?race\b|\bovertak", re.IGNORECASE)),
    ("scatter", re.compile(r"\bscatter|\bpoint cloud\b|\bstreudiagramm", re.IGNORECASE)),
    ("pictogram", re.compile(r"\bpictograms?\b|\bpictographs?\b|\bisotype\b", re.IGNORECASE)),
    (
        "donut",
        re.compile(
            r"\b(?:pie|donut|doughnut|ring) (?:charts?|graphs?|diagram)?|\b(?:pie|donut|doughnut)\b"
            r"|\b(?:kreis|torten|kuchen)diagramm|\bcamembert\b|\b(?:circular|de tarta|a torta)\b"
            r"|\bwykres ko\u0142owy|\u5186\u30b0\u30e9\u30d5|\u997c\u56fe",
            re.IGNORECASE,
        ),
    ),
    (
        "area",
        re.compile(
            r"\barea (?:charts?|graphs?)|\bmountain chart|\bfl\u00e4chendiagramm"
            r"|\bfilled (?:line|curve)",
            re.IGNORECASE,
        ),
    ),
    (
        "ranking",
        re.compile(
            r"\brank(?:ing|ed|s)?\b|\bleader-?board\b|\btop[- ](?:\d+|three|five|ten)\b"
            r"|\brangliste\b|\bclassement\b|\bclassifica\b|\bbestenliste\b",
            re.IGNORECASE,
        ),
    ),
    (
        "line",
        re.compile(
            r"\bline (?:chart|graph|plot)|\bcurve\b|\bover time\b|\btrend ?line|\bsparkline\b"
            r"|\bmonthly\b|\bmonth by month|\bliniendiagramm|\bkurve\b|\bcourbe\b"
            r"|\bgr\u00e1fico de l\u00edneas?|\bgrafico a linee|\bwykres liniowy"
            r"|\u6298\u308c\u7dda|\u6298\u7ebf\u56fe",
            re.IGNORECASE,
        ),
    ),
    (
        "bar",
        re.compile(
            r"\b(?:bars?|columns?)\b|\bhistogram|\b(?:balken|s\u00e4ulen)\w*|\bbarres\b|\bbarras\b"
            r"|\bbarre\b|\bs\u0142upk\w+|\u68d2\u30b0\u30e9\u30d5|\u67f1\u72b6\u56fe",
            re.IGNORECASE,
        ),
    ),
)
_BAR_CHART = re.compile(r"\b(?:bar|column)s? (?:chart|graph)", re.IGNORECASE)
_NEAR = 140
_STRESSES = (
    r"(?:highlight\w*|emphasi[sz]\w*|accent\w*|spotlight\w*|focus(?:ing)? on|stress\w*|single out"
    r"|call out|feature|hervor\w*|hebe\w*|betone\w*|mets? en avant|soulign\w+|destac\w+|resalt\w+"
    r"|evidenzia\w*|wyr\u00f3\u017cnij)"
)
_STANDS_OUT = (
    r"(?:\s+(?:bar|column|slice|point|value|line|segment|year|quarter))?\s+"
    r"(?:(?:should|must|shall)\s)?(?:stands? out|highlighted|in (?:the |an? )?"
    r"(?:accent|bright|bold|red|green|gold|orange|yellow)|pops|glows|wins|leads)"
)
_LAST = re.compile(
    r"\b(?:last|latest|final|most recent|newest|letzte\w*|dernier\w*)\b", re.IGNORECASE
)
_LARGEST = re.compile(
    r"\b(?:largest|biggest|highest|top|winner|leader|best|peak|maximum|gr\u00f6\u00dfte\w*"
    r"|h\u00f6chste\w*)\b",
    re.IGNORECASE,
)
_SMALLEST = re.compile(
    r"\b(?:smallest|lowest|minimum|worst|kleinste\w*|niedrigste\w*)\b", re.IGNORECASE
)


def fitted(series: Series, reading: Reading, *, is_alone: bool) -> Series:
    """A series with its chart and the point that stands out.

    Args:
        series: as it was read; its chart counts only if it is a pictogram or a scatter chart.
        reading: the prompt.
        is_alone: whether no other series is in the prompt, so that all words speak of this one.
    """
    around = _around(series, reading, is_alone=is_alone)
    chart = series.chart
    if chart not in {"pictogram", "scatter"}:
        chart = chart_for(series.points, series.unit, around)
    return series.model_copy(
        update={"chart": chart, "emphasis": _emphasis(series.points, chart, around)}
    )


def chart_for(points: tuple[Datum, ...], unit: str, words: str) -> Chart:
    """The chart that words ask for, else the one that the points ask for."""
    named = [
        (match.start(), chart)
        for chart, pattern in _NAMED
        if chart not in {"pictogram", "scatter"} and (match := pattern.search(words))
    ]
    if named:
        kinds = [chart for _, chart in named]
        # "A bar chart of monthly sales" names its chart, "monthly" only its times.
        return next(
            (kind for kind in ("race", "donut", "area", "ranking") if kind in kinds),
            "bar" if _BAR_CHART.search(words) else kinds[0],
        )
    values = [point.value for point in points]
    numbers = [value for value in values if value is not None]
    if len(points) >= 3 and all(TIMES.fullmatch(point.label.strip()) for point in points):
        return "line"
    is_whole = unit == "%" and len(numbers) >= 2 and abs(sum(numbers) - 100) <= 1
    return "donut" if is_whole and min(numbers) >= 0 else "bar"


def names_chart(text: str, chart: Chart) -> bool:
    """Whether words name a chart."""
    return any(kind == chart and bool(pattern.search(text)) for kind, pattern in _NAMED)


def _around(series: Series, reading: Reading, *, is_alone: bool) -> str:
    if is_alone or series.span is None:
        return reading.plain
    before = reading.plain[max(0, series.span.start - _NEAR) : series.span.start]
    after = reading.plain[series.span.end : series.span.end + _NEAR // 2]
    nearest = max(0, *(match.end() for match in re.finditer(r"[.;\n](?=\s)", before)), 0)
    return before[nearest:] + " " + re.split(r"[.;\n](?:\s|$)", after)[0]


def _emphasis(points: tuple[Datum, ...], chart: Chart, words: str) -> str:
    for point in points:
        label = re.escape(point.label)
        stressed = rf"\b{_STRESSES}\b[^.\n,;]{{0,30}}?\b{label}(?!\w)|\b{label}{_STANDS_OUT}"
        if point.label and re.search(stressed, words, re.IGNORECASE):
            return point.label
    known = [point for point in points if point.value is not None]
    if not known or chart in {"scatter", "pictogram"}:
        return ""
    asked = re.search(rf"\b{_STRESSES}\b(?P<what>[^.\n,;]{{0,40}})", words, re.IGNORECASE)
    told = asked["what"] if asked else ""
    if _SMALLEST.search(told):
        return min(known, key=lambda point: point.value or 0.0).label
    is_last = bool(_LAST.search(told)) or (chart in {"line", "area"} and not _LARGEST.search(told))
    if is_last:
        return known[-1].label
    top = max(point.value or 0.0 for point in known)
    leaders = [point.label for point in known if point.value == top]
    return leaders[0] if len(leaders) == 1 else ""
