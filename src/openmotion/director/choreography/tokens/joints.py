"""Patterns of what stands between objects and between clauses."""

SIDE_WORD = r"left|right|top|bottom|upper|lower"


RELATIONS: tuple[tuple[str, str], ...] = (
    (
        "left",
        r"(?:directly |just |immediately |right )?(?:(?:to|on|at) )?(?:the )?(?:immediate |very "
        r"|far )?left(?:[ -]hand)?(?: side)? of",
    ),
    (
        "right",
        r"(?:directly |just |immediately )?(?:(?:to|on|at) )?(?:the )?(?:immediate |very "
        r"|far )?right(?:[ -]hand)?(?: side)? of",
    ),
    ("left", r"on its left|to its left|on their left"),
    ("right", r"on its right|to its right"),
    (
        "above",
        r"(?:directly |just |right |immediately |straight )?(?:above|atop)|(?:directly |just "
        r"|right )?on top of|over the top of|north of",
    ),
    (
        "below",
        r"(?:directly |just |right |immediately |straight )?(?:below|under(?:neath)?|beneath)"
        r"|south of",
    ),
    (
        "beside",
        r"(?:right |directly )?next to|beside|alongside|by the side of|near(?: to)?|close to"
        r"|adjacent to",
    ),
    (
        "touching",
        r"(?:until|till|so that|so|to|and) (?:it |they |he )?(?:just |barely )?(?:touch(?:es)?"
        r"|meets?|reach(?:es)?|hits?|is touching)|touching|in contact with|(?:up )?against"
        r"|flush with",
    ),
    (
        "inside",
        r"(?:completely |fully )?(?:inside(?: of)?|within|into|in the (?:cent(?:re|er)|middle) of"
        r"|to the (?:cent(?:re|er)|middle) of|at the (?:cent(?:re|er)|middle) of"
        r"|into the (?:cent(?:re|er)|middle) of|onto|in front of|behind)",
    ),
    (
        "aligned",
        r"(?:horizontally |vertically )?(?:aligned|level|in line|flush|lined up) (?:horizontally "
        r"|vertically )?with|(?:to|and|so that it|so it|in order to|until it) (?:vertically "
        r"|horizontally )?(?:align|line up|lines up|aligns)(?: itself)?(?: horizontally"
        r"| vertically)? with|at the same height as|(?:in|on) the same (?:row|line) as"
        r"|in the same column as",
    ),
    ("between", r"(?:half[ -]?way |midway |right )?(?:in )?between"),
    (
        "edge_of",
        rf"(?:to|at|on|against|along) (?:the |its )?(?P<edge>{SIDE_WORD})(?:[ -](?P<edge2>left"
        rf"|right))? (?:edge|side|border|corner) of",
    ),
    ("around", r"(?:around|round|about)(?: the (?:cent(?:re|er)|middle) of)?"),
    ("towards", r"towards?|in the direction of|in direction of"),
    ("away", r"away from"),
    ("through", r"through|past|across"),
    (
        "position",
        r"(?:to|into|in|at|takes?|taking) (?=the (?:position|place|spot"
        r"|location) of)(?:the (?:position|place|spot|location) of)|(?:to )?where",
    ),
)


LINKS: tuple[tuple[str, str], ...] = (
    (
        "then",
        r"(?:and |but )?(?:then|next|afterwards?|subsequently|finally|lastly|thereafter"
        r"|eventually|in the end|at the end|after (?:that|this|which|it)|following (?:that|this)"
        r"|once (?:that(?:'s| is| has)?|this(?:'s| is)?|it(?:'s| is)?) (?:is )?(?:done|finished"
        r"|over|complete[d]?)|when (?:that|this|it) (?:is )?(?:done|finished|over|complete[ds]?"
        r"|ends|finishes)|second(?:ly)?(?=,)|third(?:ly)?(?=,)|and finally|last(?=,)|followed by"
        r"|before|right after|immediately after(?:wards)?|directly after(?:wards)?"
        r"|as soon as (?:that|it|this) (?:is )?(?:done|finished|ends|finishes))",
    ),
    (
        "together",
        r"(?:and |but )?(?:(?:all |both )?at the (?:very )?same time(?: as)?|meanwhile|meantime"
        r"|in the meantime|simultaneously(?: with)?|concurrently|in parallel|in sync(?: with)?"
        r"|all at once|during (?:this|that|it)(?: (?:time|move|movement|motion|rotation))?"
        r"|all the while|together|at once|in unison|as (?:it|they) (?:does|do) (?:so|this|that)"
        r"|while doing (?:so|this|that)|in tandem)",
    ),
    ("while", r"while|whilst|as(?= (?:the|it|they|a|an|both|all|each|we)\b)|during which|whereas"),
    (
        "halfway",
        r"(?:exactly )?(?:half[ -]?way|midway|half way)(?: (?:through|there|into"
        r"|along))?(?: (?:this|that|the|its|it|his)(?: (?:move|movement|motion|rotation|turn|way"
        r"|path|animation|journey|growth|slide))?)?(?:,| in)?",
    ),
    ("once", r"(?:as soon as|once|the moment|right when|when|after)(?= )"),
    ("until", r"until|till"),
    ("or", r"or"),
)
