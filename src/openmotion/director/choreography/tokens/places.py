"""Patterns of places, distances and directions."""

from openmotion.director.choreography.mentions import DIMENSIONS
from openmotion.director.choreography.quantities import AMOUNT, FRACTION, NUMBER
from openmotion.director.choreography.tokens.frame import CANVAS, FRAME, OF_FRAME

DIAGONAL = (
    r"(?:diagonally )?(?:to(?:wards?)? the )?(?P<v>up(?:wards?)?|down(?:wards?)?|top|bottom|upper"
    r"|lower)[ -](?:and |to )?(?:to )?(?:the )?(?P<h>left|right)(?:wards?)?"
    r"|(?:diagonally )?(?P<h2>left|right)(?:wards?)? and (?P<v2>up|down)(?:wards?)?"
)


COORDINATE = r"-?\d+(?:\.\d+)? ?(?:px|pixels|%)?"

RULES: tuple[tuple[str, str], ...] = (
    (
        "point",
        rf"(?:to |at )?(?:the )?(?:point |position |coordinates? |pixel "
        rf"|location )?(?:of )?[(\[] ?(?P<px>{COORDINATE}) ?[,;|] ?(?P<py>{COORDINATE}) ?[)\]]"
        rf"|(?:coordinates?|position) (?P<px2>\d+(?:\.\d+)?(?: ?px)?) ?[,/] ?(?P<py2>\d+"
        rf"(?:\.\d+)?(?: ?px)?)|x ?[=:]? ?(?P<x>{COORDINATE}) ?(?:,|and"
        rf"|/)? ?y ?[=:]? ?(?P<y>{COORDINATE})|x ?[=:] ?(?P<onlyx>{COORDINATE})"
        rf"|y ?[=:] ?(?P<onlyy>{COORDINATE})|(?P<pleft>{COORDINATE}) from (?:the )?left(?: edge"
        rf"| side)?(?:{OF_FRAME})?,? (?:and )?(?P<ptop>{COORDINATE}) from (?:the )?(?P<pfrom>top"
        rf"|bottom)(?: edge| side)?(?:{OF_FRAME})?|(?:at )?(?P<only>{NUMBER} ?%"
        rf"|{FRACTION}) (?:of the (?:{CANVAS} )?|of the )(?P<axis>width"
        rf"|height)(?= and (?P<only2>{NUMBER} ?%) of the (?P<axis2>width"
        rf"|height))(?: and {NUMBER} ?% of the (?:width|height))?",
    ),
    (
        "inset",
        rf"(?P<inset>{NUMBER} ?(?:px|pixels|%)) from (?:the )?(?P<edge>left|right|top"
        rf"|bottom)(?: edge| side| border)?(?:{OF_FRAME})?",
    ),
    (
        "size",
        rf"(?:with |of |and |has )*(?:an? |the )?(?:side(?:s|[ -]length)?|width|height|diameter"
        rf"|radius|size|edge(?:[ -]length)?|length|thickness)(?: and height)?(?: length)?(?: of"
        rf"| is| =|:)? ?(?P<amount>{NUMBER}) ?(?P<unit>px|pixels?|%)?(?! ?(?:s|seconds?|ms|times"
        rf"|x)\b)|(?:is )?(?P<amount2>{NUMBER}) ?(?:px|pixels?)[ -](?:in )?(?:wide|tall|high"
        rf"|across|in diameter|diameter|radius|in radius|in size|in width|in height|large|big"
        rf"|square|per side|a side|side|long|thick)(?: (?:and|by|x) (?P<amount3>{NUMBER}) ?(?:px"
        rf"|pixels?) (?:tall|high|wide))?|of (?:size )?(?P<dims>{DIMENSIONS})"
        rf"|(?P<dims2>\d+ ?(?:px)? ?[x\u00d7] ?\d+ ?(?:px)?)",
    ),
    (
        "length",
        rf"(?P<pixels>{NUMBER}|{FRACTION}) ?(?:px|pixels?|pt|points)\b|(?P<share>{NUMBER}) ?(?:%"
        rf"|percent|per cent)(?: of (?:the|its|their) (?:(?P<canvas>{CANVAS} )?"
        rf"(?P<dimension>width|height|size|canvas|frame|screen)|(?P<own>own |original "
        rf"|current )?(?P<dimension3>width|height|size)))?(?! opacity| opaque| transparen"
        rf"| visible)|(?P<part>{AMOUNT})(?: of)? (?P<whose>the|its"
        rf"|their)(?: own)? (?P<whose2>{CANVAS} )?(?P<dimension2>width|height|size|diameter"
        rf"|screen|frame|canvas)(?: {FRAME})?|(?:by |its |twice )?(?P<ownlength>its own (?:width"
        rf"|height|diameter|size|length)|its (?:width|height|diameter)|one body length)"
        rf"|(?P<units>{NUMBER}) units?\b|(?P<across>half[ -]?way (?:across|over|down"
        rf"|up)(?: the {CANVAS})?)|(?P<bodies>{NUMBER}) (?:times its (?:own )?(?:width|height"
        rf"|diameter)|widths|heights|diameters)",
    ),
    (
        "opacity",
        rf"(?:to |at |of |an? )?(?P<opacity>{NUMBER}) ?(?:%|percent) (?:opacity|opaque|visible"
        rf"|visibility)|(?:its |the )?opacity(?: (?:of|to|at|is|down|up|drops|goes|changes"
        rf"|becomes|rises|falls|from [\d.]+ ?%?))*[ :]*(?P<opacity2>{NUMBER})(?P<sign> ?%"
        rf"| percent)?|(?:to )?(?P<transparency>{NUMBER}) ?(?:%|percent) (?:transparent"
        rf"|transparency)|half opacity|half its opacity",
    ),
    (
        "corner",
        rf"(?:(?:around|about|at|on|from|to|by|with|keeping|in) )?(?:the |its "
        rf"|their )(?:own )?(?:(?P<corner>(?:top|bottom|upper|lower)[ -](?:left"
        rf"|right)(?:[ -]hand)?|left|right|top|bottom|upper|lower)(?: (?P<part>corner|edge|side"
        rf"|border|vertex|tip|end|point|center|centre)){{1}}|(?P<middle>own (?:cent(?:re|er)|axis"
        rf"|middle|midpoint)|(?:cent(?:re|er)(?: point)?|middle"
        rf"|midpoint)(?= of (?!the (?:{CANVAS})))|(?<=its )(?:cent(?:re|er)(?: point)?|middle"
        rf"|midpoint|axis|origin)|(?<=their )(?:cent(?:re|er)s?(?: point)?|middle|midpoint|axis"
        rf"|origin)))(?P<of> (?:of|in) (?=the |it|its))?",
    ),
    (
        "place",
        rf"(?:(?:to|in|at|into|on|from|towards?|near|for|off|out of|along|through|over to"
        rf"|across to|past) )?(?:the )?(?:very |exact |far |dead )?(?:(?P<diag>(?:top|bottom"
        rf"|upper|lower)[ -](?:left|right)(?:[ -]hand)?|(?:left|right)[ -](?:top"
        rf"|bottom))(?: (?P<dpart>corner|quarter|quadrant|area|part|third))?{OF_FRAME}?"
        rf"|(?P<half>left|right|upper|lower|top|bottom)(?:[ -]hand)? (?P<part>edge|side|border"
        rf"|half|third|quarter|area|part|margin|wall|end){OF_FRAME}?|(?P<half2>left|right|top"
        rf"|bottom|upper|lower){OF_FRAME}|(?P<mid>(?:cent(?:re|er)"
        rf"|middle)(?: point)?)(?:{OF_FRAME})?(?! (?:circle|square|one|star|triangle))"
        rf"|(?P<halfc>(?:top|bottom|left|right|upper|lower)[ -](?:cent(?:re|er)|middle)"
        rf"|(?:cent(?:re|er)|middle)[ -](?:left|right|top|bottom)))(?: of it$)?",
    ),
    (
        "edge",
        r"(?:on|at|in|to|from|along) the (?P<side>left|right|top|bottom)(?= |,|\.|;|$)(?! of)",
    ),
    (
        "opposite",
        r"(?:at|on|in|from|near|against) (?:the )?opposite (?P<what>edges|sides|ends|corners)"
        rf"(?:{OF_FRAME})?",
    ),
    (
        "outside",
        rf"(?:from )?(?:off|outside|out of|beyond)[ -]?(?:of )?(?:the )?(?:{CANVAS}"
        rf"|edge)(?: (?:on|to|at|from) the (?P<side>left|right|top|bottom))?|from outside"
        rf"|off-?screen|out of (?:the )?(?:frame|view|screen|sight)",
    ),
    (
        "sweep",
        r"from (?:the )?(?P<a>left|right|top|bottom)(?: (?:edge|side"
        r"|border))?(?: of the (?:screen|frame|canvas))? to (?:the )?(?P<b>left|right|top"
        r"|bottom)(?: (?:edge|side|border))?(?: of the (?:screen|frame|canvas))?(?! of)",
    ),
    (
        "direction",
        rf"(?:{DIAGONAL})(?! (?:corner|edge|of|quarter))|(?:(?:straight|directly|horizontally"
        rf"|vertically|further) )?(?:to(?:wards?)? the |to )?(?:viewer['\u2019]s )?(?P<plain>left"
        rf"|right)(?:wards?)?(?! (?:of|corner|edge|after|before|when|border|half|on top|next"
        rf"|above|below|against))(?![\w-])|(?:straight |vertically |directly "
        rf"|further )?(?P<vertical>upwards?|downwards?|up|down|north|south|east|west|rightwards?"
        rf"|leftwards?)(?![\w-])(?! to (?:\d|half|a third|a quarter))|towards? the (?P<top>top"
        rf"|bottom)(?! of the (?:circle|square|tri|star|rect|blue|red))|(?P<axis>horizontally"
        rf"|vertically|diagonally|sideways)(?! with)|along the (?P<axis2>[xy])[ -]axis"
        rf"|(?:along )?the (?P<axis3>[xy])[ -](?:axis|direction)|in (?P<axis4>width|height)\b",
    ),
    (
        "spin",
        r"(?:in (?:a |the )?)?(?P<ccw>anti-?clockwise|counter-?[ -]?clockwise|ccw"
        r"|widdershins)(?: direction)?|(?:in (?:a |the )?)?(?P<cw>clockwise|cw)(?: direction)?",
    ),
)
