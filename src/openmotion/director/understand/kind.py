"""What sort of video a prompt asks for."""

import re
from collections import defaultdict

from openmotion.director.understand.reading import Reading
from openmotion.model import Copy, Group, PromptSpan, Series, Stated, VideoKind

_SIGNS: tuple[tuple[VideoKind, float, str], ...] = (
    (
        "lower_third",
        6,
        r"\blower[- ](?:thirds?|3rds?)\b|\boverlay only\b|\bname (?:strap|tag) overlay\b"
        r"|\btransparent overlay\b|\bname ?plates?\b|\bchyron\b|\bname (?:strap|super|banner|bar)\b"
        r"|\b(?:speaker|guest|interview\w*)(?:'s)? name (?:title|tag|card|graphic)\b"
        r"|\bbauchbinde\b",
    ),
    (
        "title_sequence",
        6.5,
        r"\btitle sequence\b|\b(?:opening|main|end|closing) (?:titles|credits)\b"
        r"|\bcredits? (?:sequence|roll)\b|\bfilm (?:opening|titles?|opener)\b"
        r"|\bmovie (?:intro|titles?|opening)\b|\b(?:series|show|documentary) (?:opener|titles?)\b"
        r"|\bvorspann\b|\bg\u00e9n\u00e9rique\b|\bcr\u00e9ditos (?:iniciales|de apertura)\b"
        r"|\btitoli di testa\b|\bczo\u0142\u00f3wk\w+",
    ),
    (
        "logo_sting",
        6,
        r"\blogo (?:sting|reveal|animation|intro|bumper|loop)\b|\bintro bumper\b"
        r"|\bchannel (?:intro|bumper)\b|\bident\b|\bbrand animation\b|\bbumper\b"
        r"|\blogo (?:outro|opener|build|motion|treatment)\b|\blogo-?animation\b"
        r"|\b(?:wordmark|monogram|emblem) (?:animation|reveal)\b"
        r"|\banimat\w+ (?:my|our|the|a|this)(?: [\w-]+){0,2} logo\b|\breveal (?:my|our|the) logo\b"
        r"|\banimation du logo\b|\banimaci\u00f3n de(?:l)? logo\b",
    ),
    (
        "logo_sting",
        3.2,
        r"^\W*(?:the |animate (?:the |my |our )?|create (?:the |a |my |our )?)logo\b"
        r"|\blogo lockup\b|\bthe following svg\b|\blogo of\b|\bspinning logo\b",
    ),
    (
        "countdown",
        5.5,
        r"\bcount(?:s|ing)?[- ]?down\b|\bnumbers 3, 2, 1\b|\b3,? 2,? 1\b|\bstarting soon\b"
        r"|\bt-? ?minus\b|\bcompte \u00e0 rebours\b|\bcuenta (?:atr\u00e1s|regresiva)\b"
        r"|\bodliczanie\b"
        r"|\bconto alla rovescia\b|\b10, 9, 8\b|\bdays (?:to go|left) (?:until|till|to)\b",
    ),
    (
        "testimonial",
        5.5,
        r"\btestimonials?\b|\bcustomer (?:quotes?|reviews?|stor(?:y|ies))\b|\breview video\b"
        r"|\bwhat (?:our |their |the )?(?:customers|clients|users|people|guests|students) say\b"
        r"|\b(?:customers|clients|users) (?:say|love)\b|\bsuccess stor(?:y|ies)\b|\bsocial proof\b"
        r"|\b(?:5|five)[- ]star reviews?\b|\bkundenstimmen?\b|\bt\u00e9moignages?\b"
        r"|\btestimonios?\b"
        r"|\brecensioni\b|\bopinie klient\w+",
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
        r"|\binvit(?:e|es|ing) (?:people|everyone|everybody|all|friends|guests|fans|members"
        r"|families"
        r"|neighbou?rs|customers|you|our \w+) to (?:the|our|an?)\b"
        r"|\bmeet-?up\b|\bwebinar\b|\bconcert\b|\bsave the date\b|\binvitation\b"
        r"|\bhackathon\b|\bsummit\b|\bworkshop\b|\bopen day\b"
        r"|(?<!third[- ])(?<!third)(?<!1st[- ])\bparty\b|\bsummer '?\d\d\b"
        r"|\b(?:gala|expo|exhibition|vernissage|open house|tournament|match ?day|marathon"
        r"|fundraiser"
        r"|screening|premiere|flea market|market day|wedding|tour dates|open mic|book fair"
        r"|job fair)\b"
        r"|\b(?:flohmarkt|konzert|messe|stadtfest|ausstellung|veranstaltung|concierto|feria"
        r""
        r"|\u00e9v\u00e9nement|evento|koncert|wydarzenie)\b|\bdoors (?:open|at)\b",
    ),
    (
        "hiring",
        6,
        r"\bhiring\b|\bwe'?re looking for\b|\bjob (?:ad|opening|posting)\b|\bjoin our team\b"
        r"|\brecruit(?:ing|ment)\b|\bstellenanzeige\b"
        r"|\bopen (?:positions?|roles?)\b|\bvacanc(?:y|ies)\b|\bcareers? (?:at|video|page)\b"
        r"|\bjobs? at\b|\bapply (?:now|today|by|at)\b|\bwir (?:suchen|stellen ein)\b|\b(?:nous"
        r"|on) recrut\w+"
        r"|\bestamos contratando\b|\bbuscamos\b|\bassumiamo\b|\bszukamy\b|\bemployer brand\w*",
    ),
    (
        "changelog",
        6,
        r"\bchange-?log\b|\brelease notes\b|\bwhat'?s new\b|\bversion \d+\.\d+\b"
        r"|\bv\d+\.\d+\b(?=.{0,60}\b(?:release|update|ships?|out)\b)|\bpatch notes\b"
        r"|\b(?:monthly|weekly|product) updates?\b(?! on)|\bnew in (?:v|version )?\d+\.\d+"
        r"|\brelease \d+\.\d+|\bneuerungen\b|\bnotes de version\b|\bnovedades de la versi\u00f3n\b",
    ),
    (
        "year_in_review",
        6,
        r"\byear in review\b|\byear-?end\b|\bwrapped\b|\b(?:20\d\d|annual|yearly) (?:recap"
        r"|review|wrap-?up)\b|\brecap of (?:the year|20\d\d)\b|\bjahresr\u00fcckblick\b"
        r"|\b(?:our |my |the )?(?:year|20\d\d) in (?:numbers|figures|stats|code|music|pictures)\b"
        r"|\blook(?:ing)? back (?:at|on) (?:the year|20\d\d|our year)\b|\bbest of 20\d\d\b"
        r"|\bend[- ]of[- ](?:the[- ])?year\b|\br\u00e9trospective\b|\bresumen del a\u00f1o\b"
        r"|\bpodsumowanie roku\b|\bannual (?:report|summary)\b",
    ),
    (
        "comparison",
        4.5,
        r"\bpricing (?:table|tiers|plans)\b|\bcomparison (?:video|of|between|animation)\b"
        r"|\bvs\.?\b|\bversus\b|\bbefore (?:and"
        r"|vs) after\b|\bcompar(?:e|es|ing) (?!.*chart)\b|\bold way\b"
        r"|\bside[- ]by[- ]side\b|\bpros and cons\b|\bbefore\s?[/&+]\s?after\b|\bbefore and after\b"
        r"|\balternative to\b|\bcompared (?:to|with)\b|\bhead[- ]to[- ]head\b|\bvergleich\b"
        r"|\bgegen\b|\bcomparatif\b|\bcomparaci\u00f3n\b|\bconfronto\b|\bpor\u00f3wnanie\b"
        r"|\bvorher\b"
        r"|\bavant[/ ]apr\u00e8s\b",
    ),
    (
        "timeline",
        5,
        r"\btimeline (?:of|animation|video)\b|\broad-?map\b|\bhistory of\b|\bmilestones\b"
        r"|\bcompany history\b|\bthe evolution of\b"
        r"|\btimeline (?:from|with|for|:)|\banimated timeline\b|\bthrough the (?:years|ages"
        r"|decades)\b|\bchronolog\w+"
        r"|\bzeitleiste\b"
        r"|\bzeitstrahl\b|\bfahrplan\b|\bfrise chronologique\b|\bl\u00ednea de tiempo\b"
        r"|\bo\u015b czasu\b"
        r"|\bour story so far\b|\bmeilensteine\b|\bthe story of our company\b",
    ),
    (
        "map",
        5.5,
        r"(?<!offline )(?<!mind )(?<!heat )(?<!site )(?<!road )\bmaps?\b(?! out|ping)|\broutes?\b"
        r"|\bglobe\b|\bflight path\b"
        r"|\bflying from\b"
        r"|\broad ?trip\b|\bitinerary\b|\b(?:delivery|store|office) locations?\b|\blandkarte\b"
        r"|\bkarte von\b"
        r"|\breiseroute\b|\bcarte (?:de|du|du monde)\b|\bitin\u00e9raire\b|\bmapa\b|\bmappa\b"
        r"|\bterritory\b",
    ),
    (
        "how_to",
        5.6,
        r"\bhow to\b|\btutorial\b|\bstep[- ]by[- ]step\b|\brecipe\b|\binstructions? for\b"
        r"|\bhow-to\b|\banleitung\b|\bguide to\b"
        r"|\b(?:\d|three|four|five|six) (?:easy |simple |quick )?steps\b|\bsteps to\b|\bdiy\b"
        r"|\bwalk ?-?through of how\b"
        r"|\bschritt f\u00fcr schritt\b|\bcomment faire\b|\bc\u00f3mo (?:hacer|usar)\b"
        r"|\bpaso a paso\b"
        r"|\bpas \u00e0 pas\b|\bkrok po kroku\b|\bpasso (?:dopo|a) passo\b|\bonboarding (?:guide"
        r"|tutorial)\b",
    ),
    (
        "data_viz",
        5,
        r"\bbar chart|\bchart race\b|\bline (?:chart|graph)\b|\bpie chart\b|\bdata[- ](?:viz"
        r"|visuali[sz]ation|driven|chart)\b|\binfographic\b|\bcsv\b|\bcount-?up\b"
        r"|\bstat reveal\b"
        r"|\bvisuali[sz]e\b|\bhorizontal bars\b|\bstatistics\b|\bkey stats\b"
        r"|\btelemetry panel\b|\branking\b|\bquarterly (?:results|report)\b|\bstats\b"
        r"|\bgraph\b|\bdashboard of numbers\b|\w*diagramm\w*\b|\bwykres"
        r"|\b(?:donut|doughnut|area|scatter|column|ring) (?:chart|plot|graph)s?\b|\bpictograms?\b"
        r"|\bscatter ?plot\b|\bdata (?:clip|story)\b|\bstat (?:video|clip|card)\b|\bhistogram\b"
        r"|\bgr\u00e1fic[oa]\b|\bgraphique\b|\bin numbers\b|\bkpis?\b|\bleader-?board\b",
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
        r"|\bbutton animation\b|\b(?:app|onboarding|checkout|sign-?up|user) flows?\b|\bui kit\b"
        r"|\bscreens? of (?:the|our|my) app\b|\bprototype\b|\bapp screens?\b|\buser interface\b"
        r"|\bphone mock-?ups?\b|\bchat (?:animation|conversation|bubbles?)\b|\bscreen recording\b"
        r"|\b(?:whatsapp|imessage|slack) (?:chat|conversation|thread|messages?)\b",
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
    ("timeline", 3, r"(?<!no )\btimelines?\b(?! ui\b)|\bour story\b"),
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
_KIND_OF_GROUP: dict[str, VideoKind] = {
    "testimonials": "testimonial",
    "offer": "social_ad",
    "timeline": "timeline",
    "route": "map",
    "chat": "app_ui",
    "terminal": "code",
    "notifications": "app_ui",
    "before_after": "comparison",
    "versus": "comparison",
    "pricing": "comparison",
    "changelog": "changelog",
}
_CLEAR = 4.0
_WHOLE: frozenset[VideoKind] = frozenset(
    {"product_launch", "social_ad", "announcement", "explainer", "kinetic_type", "title_sequence"}
)
"""Kinds that give a video its whole shape, so that it is one of them at most."""
_SAME: defaultdict[VideoKind, frozenset[VideoKind]] = defaultdict(
    frozenset,
    {
        "testimonial": frozenset({"quote"}),
        "quote": frozenset({"testimonial"}),
        "changelog": frozenset({"announcement", "timeline"}),
        "year_in_review": frozenset({"timeline"}),
    },
)
_COMPILED = tuple(
    (kind, weight, re.compile(pattern, re.IGNORECASE | re.MULTILINE))
    for kind, weight, pattern in _SIGNS
)


def read_kind(
    reading: Reading,
    *,
    copies: tuple[Copy, ...],
    series: tuple[Series, ...],
    groups: tuple[Group, ...] = (),
) -> tuple[Stated[VideoKind], tuple[Stated[VideoKind], ...]]:
    """The kind whose signs are strongest, and up to three others that the video also is.

    Signs near the start count more. Of the others only those count that the prompt names in clear
    words or that it gives material for: data, quotations with names, a route, dates.
    """
    scores: dict[VideoKind, float] = {}
    places: dict[VideoKind, re.Match[str]] = {}
    clear: set[VideoKind] = set()
    plain = reading.plain
    for kind, weight, pattern in _COMPILED:
        for count, match in enumerate(pattern.finditer(plain)):
            early = max(0.55, 1.5 - match.start() / 320)
            gained = weight * early if count == 0 else 0.4
            scores[kind] = scores.get(kind, 0.0) + gained
            places.setdefault(kind, match)
            if count >= 3:
                break
            if weight >= _CLEAR:
                clear.add(kind)
    if _NAMED_THING.search(plain):
        scores["product_launch"] = scores.get("product_launch", 0.0) + 6
    if "testimonial" in scores:
        scores.pop("quote", None)
    if series and any(point.value is not None for item in series for point in item.points):
        scores["data_viz"] = scores.get("data_viz", 0.0) + 4
    for group in groups:
        meant = _KIND_OF_GROUP.get(group.kind)
        if meant and (group.kind != "versus" or any(item.points for item in group.items)):
            scores[meant] = scores.get(meant, 0.0) + 2.5
    if any(copy.by for copy in copies) and "testimonial" not in scores:
        scores["quote"] = scores.get("quote", 0.0) + 3
    if any(part.kind == "fence" for part in reading.passages) and not series:
        scores["code"] = scores.get("code", 0.0) + 4
    if not scores:
        shown = [copy for copy in copies if copy.role in {"line", "title", "hook"}]
        guess: VideoKind = "kinetic_type" if shown else "other"
        return Stated[VideoKind](value=guess, origin="inferred" if shown else "default"), ()
    best = max(scores, key=lambda kind: scores[kind])
    if scores[best] < 2.2:
        return Stated[VideoKind](value="other"), ()
    clear |= _with_material(copies, series, groups)
    if "testimonial" in clear:
        clear.discard("quote")
    ranked = sorted(clear - {best} - _SAME[best], key=lambda kind: (-scores.get(kind, 0.0), kind))
    others = [kind for kind in ranked if kind not in _WHOLE or _WHOLE.isdisjoint({best})]
    return _stated(best, places), tuple(_stated(kind, places) for kind in others[:3])


def _stated(kind: VideoKind, places: dict[VideoKind, re.Match[str]]) -> Stated[VideoKind]:
    found = places.get(kind)
    spans = (PromptSpan(start=found.start(), end=max(found.end(), found.start())),) if found else ()
    return Stated[VideoKind](value=kind, origin="inferred", spans=spans)


def _with_material(
    copies: tuple[Copy, ...], series: tuple[Series, ...], groups: tuple[Group, ...]
) -> set[VideoKind]:
    """Kinds that the prompt gives data, words or places for."""
    found: set[VideoKind] = {
        _KIND_OF_GROUP[group.kind] for group in groups if group.kind in _KIND_OF_GROUP
    }
    if any(point.value is not None for item in series for point in item.points):
        found.add("data_viz")
    if any(copy.by for copy in copies):
        found.add("testimonial" if len([copy for copy in copies if copy.by]) > 1 else "quote")
    return found
