"""What sort of video a prompt asks for."""

import re

from openmotion.director.understand.reading import Reading
from openmotion.model import Copy, PromptSpan, Series, Stated, VideoKind

_SIGNS: tuple[tuple[VideoKind, float, str], ...] = (
    (
        "lower_third",
        6,
        r"\blower[- ]thirds?\b|\boverlay only\b|\bname (?:strap|tag) overlay\b"
        r"|\btransparent overlay\b",
    ),
    (
        "logo_sting",
        6,
        r"\blogo (?:sting|reveal|animation|intro|bumper|loop)\b|\bintro bumper\b"
        r"|\bchannel (?:intro|bumper)\b|\bident\b|\bbrand animation\b|\bbumper\b",
    ),
    (
        "logo_sting",
        3.2,
        r"^\W*(?:the |animate (?:the |my |our )?|create (?:the |a |my |our )?)logo\b"
        r"|\blogo lockup\b|\bthe following svg\b|\blogo of\b|\bspinning logo\b",
    ),
    ("countdown", 5.5, r"\bcount-?down\b|\bnumbers 3, 2, 1\b|\b3,? 2,? 1\b|\bstarting soon\b"),
    (
        "testimonial",
        5.5,
        r"\btestimonials?\b|\bcustomer (?:quotes?|reviews?|stor(?:y|ies))\b|\breview video\b",
    ),
    (
        "quote",
        4.5,
        r"\bquote card\b|\bthis quote\b|\bthe quote\b|\bquotation\b|\bquote (?:video"
        r"|animation|of)\b|\bsingle sentence\b|\bfamous quote\b|\bzitat\b|\bcitation\b"
        r"|\bquote\b",
    ),
    (
        "event",
        5,
        r"\bevent (?:promo|video|teaser|announcement)\b|\bfestival\b|\bconference\b"
        r"|\bmeet-?up\b|\bwebinar\b|\bconcert\b|\bsave the date\b|\binvitation\b"
        r"|\bhackathon\b|\bsummit\b|\bworkshop\b|\bopen day\b|\bparty\b|\bsummer '?\d\d\b",
    ),
    (
        "hiring",
        6,
        r"\bhiring\b|\bwe'?re looking for\b|\bjob (?:ad|opening|posting)\b|\bjoin our team\b"
        r"|\brecruit(?:ing|ment)\b|\bstellenanzeige\b",
    ),
    (
        "changelog",
        6,
        r"\bchange-?log\b|\brelease notes\b|\bwhat'?s new\b|\bversion \d+\.\d+\b"
        r"|\bv\d+\.\d+\b(?=.{0,60}\b(?:release|update|ships?|out)\b)|\bpatch notes\b",
    ),
    (
        "year_in_review",
        6,
        r"\byear in review\b|\byear-?end\b|\bwrapped\b|\b(?:20\d\d|annual|yearly) (?:recap"
        r"|review|wrap-?up)\b|\brecap of (?:the year|20\d\d)\b|\bjahresr\u00fcckblick\b",
    ),
    (
        "comparison",
        4.5,
        r"\bpricing (?:table|tiers|plans)\b|\bcomparison (?:video|of|between|animation)\b"
        r"|\bvs\.?\b|\bversus\b|\bbefore (?:and"
        r"|vs) after\b|\bcompar(?:e|es|ing) (?!.*chart)\b|\bold way\b",
    ),
    (
        "timeline",
        5,
        r"\btimeline (?:of|animation|video)\b|\broad-?map\b|\bhistory of\b|\bmilestones\b"
        r"|\bcompany history\b|\bthe evolution of\b",
    ),
    ("map", 5.5, r"\bmaps?\b(?! out)|\broute\b|\bglobe\b|\bflight path\b|\bflying from\b"),
    (
        "how_to",
        5.6,
        r"\bhow to\b|\btutorial\b|\bstep[- ]by[- ]step\b|\brecipe\b|\binstructions? for\b"
        r"|\bhow-to\b|\banleitung\b|\bguide to\b",
    ),
    (
        "data_viz",
        5,
        r"\bbar chart|\bchart race\b|\bline (?:chart|graph)\b|\bpie chart\b|\bdata[- ](?:viz"
        r"|visuali[sz]ation|driven|chart)\b|\binfographic\b|\bcsv\b|\bcount-?up\b"
        r"|\bstat reveal\b"
        r"|\bvisuali[sz]e\b|\bhorizontal bars\b|\bstatistics\b|\bkey stats\b"
        r"|\btelemetry panel\b|\branking\b|\bquarterly (?:results|report)\b|\bstats\b"
        r"|\bgraph\b|\bdashboard of numbers\b|\bdiagramm\b|\bwykres",
    ),
    (
        "code",
        5,
        r"\bcode (?:editor|snippet|diff|animation|typing)\b|\bsnippet\b|\bterminal window\b"
        r"|\bconfig file\b|\bterminal\b|\bcode change\b|\bsource code\b|\bREST API\b"
        r"|(?<![/@])\bcli\b|\bpull request\b|\bsdk\b",
    ),
    (
        "explainer",
        5,
        r"\A\s*why\s|\A\s*how (?:do|does|is|are|did|can)\b"
        r"|\bexplainer\b|\bexplain(?:s|ing|ed)?\b|\bhow .{3,60} works?\b|\bwhy the\b"
        r"|\bdemonstrates?\b|\billustrat(?:es?|ing) the concept\b|\berkl\u00e4r\w*"
        r"|\bexplicati\w*|\beducational\b|\bscience of\b|\bpsychology of\b",
    ),
    (
        "app_ui",
        4.2,
        r"\bnotification cards?\b|\bapp (?:demo|walkthrough|ui|screen)\b|\bui (?:demo"
        r"|animation|mockup)\b|\breplicate the ui\b|\bdemo video of\b|\bproduct demo\b"
        r"|\bicon (?:fading|sliding|animation)\b|\bicon\b|\bcards? (?:lie|lift|stack)"
        r"|\bcard meshes\b|\bdashboard\b|\b\u901a\u77e5|\bmicro-?interaction\b"
        r"|\bbutton animation\b",
    ),
    (
        "kinetic_type",
        4.6,
        r"\bkinetic (?:typography|type|text|captions)\b|\btypograph(?:y|ic) (?:intro|video"
        r"|animation)\b|\btext animation\b|\btitle card\b|\bword by word\b|\blyric video\b"
        r"|\bshow(?: the text| the words?)?\s*\u00a4|\bthe (?:word|text)\s*\u00a4"
        r"|\banimated (?:text|title)\b|\bcinematic .{0,30}introduction\b"
        r"|\bgenerate the text\b",
    ),
    (
        "social_ad",
        4.4,
        r"\btik\s?tok\b|\breels?\b|\bshorts\b|\bstories\b|\bsocial(?:-style| media)? (?:hook"
        r"|ad|post|clip|video)\b|\bsocial-style\b|\btweet card\b|\b(?:video )?ads?\b"
        r"|\badvert\w*\b|\bpromo for\b|\bcommercial\b|\breklam\w+"
        r"|\u062a\u0631\u0648\u064a\u062c|\u0625\u0639\u0644\u0627\u0646|\u5e7f\u544a"
        r"|\u5e83\u544a|\uad11\uace0|\bwerbe\w*|\bpublicit\w*|\banuncio\b|\bbeat grid\b"
        r"|\bdiscount\b|\b\d+ ?% off\b|\bsale\b",
    ),
    (
        "product_launch",
        5,
        r"\b(?:product|launch|feature)[- ](?:launch|intro|reveal|video|reel|film|promo"
        r"|teaser)\b|\blaunch(?:ing|es)?\b|\bproduct hunt\b|\bintroducing\b"
        r"|\bannouncing .{2,40}\b(?:app|skills?|feature)\b|\bshowreel\b|\bproduct video\b"
        r"|\bpromo(?:tional)? video\b|\b\u4ea7\u54c1|\u5ba3\u4f20|\u7d39\u4ecb|\u5ba3\u4f1d"
        r"|\uc18c\uac1c|\uc81c\ud488|\bcall to action\b|\bproduktvorstellung\b|\blancement\b"
        r"|\blanzamiento\b",
    ),
    ("data_viz", 2.3, r"\bcounts? up\b|\bdata video\b|\bas a chart\b|\bnumbers? (?:on|about)\b"),
    (
        "announcement",
        2.6,
        r"\bwe(?:'re| are) (?:opening|moving|launching|closing|merging)\b|\bseries [a-e]\b",
    ),
    ("social_ad", 3.6, r"\b(?:about|for) (?:our|my)\b|\btrailer (?:for|of)\b"),
    ("explainer", 1.8, r"\babout\b"),
    (
        "product_launch",
        2.4,
        r"\bteaser\b|\b(?:app|tool|platform|saas|startup)\b|\u30a2\u30d7\u30ea|\u5e94\u7528"
        r"|\u062a\u0637\u0628\u064a\u0642|\uc571",
    ),
    (
        "announcement",
        4,
        r"\bannounc(?:e|es|ing|ement)\b|\bcoming soon\b|\bwe raised\b|\bfunding\b"
        r"|\bnow (?:available|open|hiring|live)\b|\bgrand opening\b|\brebrand\b"
        r"|\bpartnership\b",
    ),
)
_NAMED_THING = re.compile(r"\bfor [A-Z]\w+(?:,| \u2014| -) an? ")
_COMPILED = tuple(
    (kind, weight, re.compile(pattern, re.IGNORECASE | re.MULTILINE))
    for kind, weight, pattern in _SIGNS
)


def read_kind(
    reading: Reading, *, copies: tuple[Copy, ...], series: tuple[Series, ...]
) -> Stated[VideoKind]:
    """The kind whose signs are strongest; signs near the start count more."""
    scores: dict[VideoKind, float] = {}
    places: dict[VideoKind, re.Match[str]] = {}
    plain = reading.plain
    for kind, weight, pattern in _COMPILED:
        for count, match in enumerate(pattern.finditer(plain)):
            early = max(0.55, 1.5 - match.start() / 320)
            gained = weight * early if count == 0 else 0.4
            scores[kind] = scores.get(kind, 0.0) + gained
            places.setdefault(kind, match)
            if count >= 3:
                break
    if _NAMED_THING.search(plain):
        scores["product_launch"] = scores.get("product_launch", 0.0) + 6
    if "testimonial" in scores:
        scores.pop("quote", None)
    if series and any(point.value is not None for item in series for point in item.points):
        scores["data_viz"] = scores.get("data_viz", 0.0) + 4
    if any(copy.by for copy in copies) and "testimonial" not in scores:
        scores["quote"] = scores.get("quote", 0.0) + 3
    if any(part.kind == "fence" for part in reading.passages) and not series:
        scores["code"] = scores.get("code", 0.0) + 4
    if not scores:
        shown = [copy for copy in copies if copy.role in {"line", "title", "hook"}]
        guess: VideoKind = "kinetic_type" if shown else "other"
        return Stated[VideoKind](value=guess, origin="inferred" if shown else "default")
    best = max(scores, key=lambda kind: scores[kind])
    if scores[best] < 2.2:
        return Stated[VideoKind](value="other")
    found = places.get(best)
    spans = (PromptSpan(start=found.start(), end=max(found.end(), found.start())),) if found else ()
    return Stated[VideoKind](value=best, origin="inferred", spans=spans)
