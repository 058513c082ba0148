"""Patterns of sizes, times, turns and factors."""

from openmotion.director.choreography.quantities import AMOUNT, FRACTION, NUMBER
from openmotion.director.choreography.tokens.moments import TIME, WINDOW

RULES: tuple[tuple[str, str], ...] = (
    (
        "canvas",
        r"(?:\d{3,4}) ?(?:px)?(?: ?[x\u00d7] ?| by )(?:\d{3,4})(?: ?px| pixels?)?(?= ?(?:[.,;)]|$"
        r"|canvas|video|frame|at|and|\n|animation|clip))|\d{1,2}:\d{1,2}(?= |,|\.|;|$)(?! ?-)"
        r"|\d{2,3} ?fps|(?:canvas|frame|video|resolution|size)(?: size)?(?: of| is"
        r"|:)? ?\d{3,4} ?[x\u00d7] ?\d{3,4}(?: ?px| pixels)?|(?:1080|720|2160)p",
    ),
    (
        "total",
        rf"(?:total|whole|entire|overall|full|complete)(?: (?:animation|video|clip|length"
        rf"|duration|time|running time|thing|sequence|film|scene))*(?: (?:is|of|lasts?|takes?"
        rf"|should|must|be|last|take|runs?|for|exactly|about))*[ :]*(?P<total>{TIME})(?: long)?"
        rf"|(?P<total2>{TIME})(?:[ -]long)? (?:\w+ ){{0,2}}?(?:video|animation|clip|film|loop"
        rf"|movie|gif|scene|sequence|composition|motion graphic)\b"
        rf"|(?P<total6>{TIME})(?: in)? (?:total|overall|altogether|long)\b|(?:video|animation"
        rf"|clip|film|loop|movie|scene|sequence)(?:,| (?:of|lasting|lasts|is|that|which|should"
        rf"|must|will|runs?|running|for|last|be|with a (?:length|duration) of|exactly|takes?|in"
        rf"|over))+ (?P<total3>{TIME})(?: long)?|(?:duration|length|runtime)(?: is"
        rf"| of)?:? ?(?P<total4>{TIME})|(?:make|keep) it (?P<total5>{TIME}) long",
    ),
    ("window", WINDOW),
    (
        "angle",
        rf"(?P<degrees>{NUMBER})[ -]?(?:\u00b0|\u00ba|deg(?:ree)?s?\b)"
        rf"|(?P<radians>{NUMBER}) ?rad(?:ians?)?\b|(?:for "
        rf"|by )?(?:an? )?(?P<part>{AMOUNT})(?: of)?(?: a)?(?: full| complete"
        rf"| whole)?[ -](?:turns?|rotations?|revolutions?|spins?|circles?(?= (?:clock|anti"
        rf"|counter))|somersaults?|flips?)\b|(?:an? |one )?(?P<whole>(?:full|complete"
        rf"|whole)[ -](?:turn|rotation|revolution|circle|spin|360)|once around"
        rf"|all the way (?:a)?round)|(?P<upside>upside[ -]down)|(?P<bare>360|180|90|45"
        rf"|720)(?= (?:clock|anti|counter|ccw|cw))",
    ),
    ("time", rf"(?:{TIME})"),
    (
        "repeat",
        rf"(?:for )?(?P<often>{NUMBER}|once|twice|thrice) times(?! (?:its|as|the|larger|bigger"
        rf"|smaller|taller|wider|their|that|longer|faster))|(?P<often2>twice|thrice"
        rf"|once)(?! (?:its|as|the|it|both|all|they|their|this|that|a\b|every))"
        rf"|(?P<endless>forever|continuously|endlessly|in (?:an? )?(?:endless |infinite )?loop"
        rf"|on (?:a )?loop|loops?(?= forever|$|[.,])|non-?stop|constantly"
        rf"|over and over(?: again)?|perpetually|infinitely|repeatedly|all the time)"
        rf"|(?P<back>back and forth|there and back(?: again)?|to and fro"
        rf"|(?:and )?(?:then )?back again(?! to)|from side to side|side to side|and back(?! to"
        rf"| and| into| in| at)(?= |,|\.|;|$)|and returns?(?= *(?:[.,;]|$)| (?:over|in|within"
        rf"|for) \d)|and comes? back(?= *(?:[.,;]|$)| (?:over|in|within|for) \d)|forth and back)",
    ),
    (
        "factor",
        rf"(?:to |by |about )?(?P<times>{NUMBER}|twice|thrice|double|triple|{FRACTION})(?: times"
        rf"| of)?(?: as)? (?:(?:its|their|the|his) (?:own )?(?:current |original |initial "
        rf"|previous |starting |present )?(?P<what>size|width|height|scale|diameter|length)"
        rf"|(?P<adjective>large|big|wide|tall|small|high|long)(?: as (?:before|it was|now"
        rf"|the original|initially))?|(?P<comparative>larger|bigger|wider|taller|smaller))|(?:to "
        rf"|by )?(?P<cross>{NUMBER}) ?[x\u00d7](?![\w\d ]\d|\w)"
        rf"|[x\u00d7] ?(?P<cross2>\d+(?:\.\d+)?)|by (?:a )?(?:scale )?(?:factor"
        rf"|scale)(?: of)? (?P<by>{AMOUNT})|(?:by|to) (?P<half>{FRACTION})(?! of the|[ -](?:turn"
        rf"|rotation|rev|the|its|a |sec))|(?:to |by )?(?P<half2>half)(?: of)? (?:as|the|its"
        rf"|their) (?:(?:original |current )?(?P<what2>size|scale|height|width|big|large|wide"
        rf"|tall|diameter))|(?:in|to) (?P<half3>half)(?! )|(?:by|to"
        rf"|in) (?P<bare>\d+(?:\.\d+)?)(?= (?:horizontally|vertically|along|around|about|from"
        rf"|over|in|on|for|times|and|while|then|at|within)|[.,;]|$)",
    ),
    (
        "original",
        r"(?:back )?(?:to )?(?:its|their|the|his) (?:original|initial|starting|first|normal"
        r"|previous|former|old|earlier) (?P<what>size|scale|position|place|location|spot|point"
        r"|colou?r|shape|angle|orientation|rotation)|back to (?:its |their "
        r"|the )?(?P<what2>normal|original|start|starting point|beginning|where it (?:started|was"
        r"|began|came from))|to where it (?:started|was|began|came from)",
    ),
)
