"""The words of shape choreography: what things are called and what they can do."""

from dataclasses import dataclass, field
from typing import Any

from openmotion.model.choreography import FigureKind

SHAPES: dict[str, tuple[FigureKind, int]] = {
    **dict.fromkeys(("circle", "disc", "disk", "dot", "ball", "sphere"), ("circle", 0)),
    **dict.fromkeys(("ellipse", "oval"), ("ellipse", 0)),
    **dict.fromkeys(("square", "box", "cube"), ("square", 0)),
    **dict.fromkeys(("rectangle", "rect", "bar", "block"), ("rectangle", 0)),
    "triangle": ("triangle", 3),
    "star": ("star", 5),
    "pentagon": ("polygon", 5),
    "hexagon": ("polygon", 6),
    "heptagon": ("polygon", 7),
    "octagon": ("polygon", 8),
    "nonagon": ("polygon", 9),
    "decagon": ("polygon", 10),
    "polygon": ("polygon", 6),
    "line": ("line", 0),
    **dict.fromkeys(("ring", "donut", "hoop"), ("ring", 0)),
    "heart": ("heart", 0),
    "arrow": ("arrow", 0),
    **dict.fromkeys(("cross", "plus sign", "plus"), ("cross", 0)),
    **dict.fromkeys(("diamond", "rhombus", "lozenge"), ("diamond", 0)),
    **dict.fromkeys(("pill", "capsule", "stadium"), ("pill", 0)),
}
"""Nouns with their outline and number of sides."""
ANY_SHAPE = ("shape", "object", "figure", "element", "one", "form", "item")
"""Nouns that stand for a shape named before."""

SIZES = {
    "tiny": 0.35,
    "mini": 0.35,
    "small": 0.55,
    "little": 0.55,
    "smaller": 0.55,
    "medium": 1.0,
    "medium-sized": 1.0,
    "big": 1.55,
    "bigger": 1.55,
    "large": 1.55,
    "larger": 1.55,
    "huge": 2.3,
    "giant": 2.3,
}
"""Factors of the usual size."""


@dataclass(frozen=True, slots=True)
class Verb:
    """What a verb says.

    Attributes:
        action: one of the actions of clauses, or one that is made of several.
        says: what it says besides, for example a direction.
    """

    action: str
    says: dict[str, Any] = field(default_factory=dict, hash=False)


_DOUBLED = {
    "drop",
    "spin",
    "flip",
    "hop",
    "swap",
    "slip",
    "pop",
    "split",
    "stop",
    "skip",
    "zip",
    "step",
    "wrap",
    "run",
    "put",
    "set",
    "get",
    "begin",
    "swim",
    "flap",
    "tap",
    "hit",
    "sit",
}
_IRREGULAR = {
    "grow": "grew grown",
    "shrink": "shrank shrunk",
    "spin": "spun",
    "fly": "flew flown flies",
    "fall": "fell fallen",
    "rise": "rose risen",
    "sink": "sank sunk",
    "go": "went gone",
    "come": "came",
    "swing": "swung",
    "become": "became",
    "shake": "shook shaken",
    "slide": "slid",
    "sweep": "swept",
    "hold": "held",
    "draw": "drew drawn",
    "bring": "brought",
    "send": "sent",
    "begin": "began begun",
    "run": "ran",
    "make": "made",
    "get": "got",
    "stand": "stood",
    "meet": "met",
    "keep": "kept",
}


def inflected(verb: str) -> tuple[str, ...]:
    """The forms of a verb; of a phrase its first word changes."""
    first, _, rest = verb.partition(" ")
    if first.endswith("e"):
        forms = [first, f"{first}s", f"{first}d", f"{first[:-1]}ing"]
    elif first.endswith("y") and first[-2] not in "aeiou":
        forms = [first, f"{first[:-1]}ies", f"{first[:-1]}ied", f"{first}ing"]
    elif first in _DOUBLED:
        forms = [first, f"{first}s", f"{first}{first[-1]}ed", f"{first}{first[-1]}ing"]
    elif first.endswith(("s", "x", "z", "ch", "sh", "o")):
        forms = [first, f"{first}es", f"{first}ed", f"{first}ing"]
    else:
        forms = [first, f"{first}s", f"{first}ed", f"{first}ing"]
    if first == "travel":
        forms += ["travelled", "travelling"]
    forms += _IRREGULAR.get(first, "").split()
    return tuple(f"{form} {rest}".strip() for form in forms)


_TABLE: tuple[tuple[str, dict[str, Any], str], ...] = (
    (
        "move",
        {},
        "move,glide,travel,go,shift,translate,float,push,walk,head,send,bring,drag,nudge,"
        "relocate,advance,step,dash,zip,sail,proceed,wander,pull,carry,swim,swoop,sweep,shoot,land,"
        "arrive,stop,end up,reposition,approach,transition,displace,pass,cross,position itself,"
        "place "
        "itself,come,end,creep,crawl,transport,skate,slip,run,race,rush,speed,hurry,steer,turn up"
        " at,settle,dock",
    ),
    ("move", {}, "slide,fly,drift,reach"),
    ("move", {"easing": "out-back", "arc": True}, "jump,hop,leap"),
    ("move", {"towards": "up"}, "rise,lift,climb,ascend,raise,move up,go up,lift up"),
    ("move", {"towards": "down"}, "descend,sink,lower,move down,go down"),
    ("move", {"towards": "down", "easing": "in-cubic"}, "fall,drop,fall down,drop down"),
    ("move", {"roll": True}, "roll"),
    (
        "move",
        {"spot": "home"},
        "return,go back,come back,move back,slide back,fly back,travel back,"
        "glide back,jump back,float back,drift back",
    ),
    ("turn", {}, "rotate,turn,pivot,tilt,swivel,turn around,rotate around itself,lean,swing"),
    ("turn", {"angle": 360.0}, "spin,twirl,whirl,revolve,twist,spin around,turn around itself"),
    ("turn", {"angle": 180.0}, "flip,flip over,turn over"),
    (
        "grow",
        {},
        "grow,enlarge,expand,increase,scale up,inflate,swell,widen,blow up,magnify,upscale,"
        "grow up,increase in size,zoom in,balloon",
    ),
    (
        "shrink",
        {},
        "shrink,reduce,contract,decrease,scale down,deflate,shrink down,narrow,"
        "decrease in size,zoom out,downscale,diminish",
    ),
    ("scale", {}, "scale,resize"),
    (
        "grow",
        {"by": 2.0},
        "double,double in size,double its size,double their size,double the size of",
    ),
    ("grow", {"by": 3.0}, "triple,triple in size,triple its size,triple the size of"),
    ("grow", {"by": 4.0}, "quadruple,quadruple in size"),
    ("shrink", {"by": 0.5}, "halve,halve in size,halve its size,halve the size of"),
    (
        "disappear",
        {"grow": True},
        "shrink away,shrink to nothing,shrink to zero,shrink into nothing,"
        "scale down to nothing,scale down to zero,scale to zero,scale to 0,shrink to 0,scale "
        "down to 0",
    ),
    (
        "appear",
        {},
        "fade in,appear,materialise,materialize,show up,fade up,emerge,be revealed,reveal",
    ),
    (
        "appear",
        {"grow": True},
        "pop up,pop in,pop out,scale in,grow in,grow from nothing,"
        "grow from zero,scale up from nothing,scale up from zero,pop,scale up from 0,grow from 0,"
        "zoom into view",
    ),
    (
        "appear",
        {"enter": True},
        "enter,come in,slide in,fly in,drop in,move in,float in,glide in,"
        "roll in,slide into view,fly into view,come into view,move into view,enter the frame,"
        "enter the screen,slide into frame,slide into the frame,come into the frame,drift in",
    ),
    (
        "disappear",
        {},
        "fade out,disappear,vanish,hide,remove,fade away,dissolve,be hidden,clear,"
        "become invisible,turn invisible,fade to nothing,delete",
    ),
    ("disappear", {"grow": True}, "pop away,scale out"),
    (
        "disappear",
        {"leave": True},
        "exit,leave,slide out,fly off,fly out,fly away,move out,slide off,"
        "move off,leave the frame,leave the screen,exit the frame,exit the screen,drive off,roll "
        "out,"
        "move off screen,slide off screen,move off-screen,float away,go off screen,drift "
        "away,roll away",
    ),
    ("fade", {}, "fade"),
    ("fade", {}, "dim"),
    ("recolour", {}, "recolour,recolor,colour,color,paint,tint,fill"),
    (
        "become",
        {},
        "become,change,morph,transform,turn into,change into,convert,morph into,"
        "transform into,transition into,evolve,reshape,get,shift colour,shift "
        "color,perform,execute,complete,undergo,do,make,let,cause,"
        "have,change colour,change color",
    ),
    ("bounce", {}, "bounce,bounce up and down,bob,jump up and down,hop up and down"),
    ("pulse", {}, "pulse,pulsate,throb,beat,breathe"),
    ("blink", {}, "blink,flash,flicker"),
    ("shake", {}, "shake,wiggle,tremble,vibrate,jitter,wobble,shiver,shudder,quiver,rattle,jiggle"),
    ("squash", {}, "squash,flatten,squeeze,compress"),
    ("stretch", {}, "stretch,elongate,lengthen"),
    (
        "swap",
        {},
        "swap,swap places,swap positions,change places,trade places,switch places,exchange,"
        "exchange places,exchange positions,switch positions,swap their places,swap their "
        "positions,"
        "change their places,trade positions,switch,switch their positions,change positions",
    ),
    ("follow", {}, "follow,chase,trail,track,tail,accompany"),
    (
        "orbit",
        {},
        "orbit,revolve around,go around,move around,travel around,circle around,"
        "fly around,go round,circulate around,move in a circle around,move in circles around,"
        "travel in a circle around,loop around,run around,encircle,move in an orbit around",
    ),
    ("split", {}, "split,split up,divide,break,break apart,separate"),
    (
        "merge",
        {},
        "merge,join,join together,come together,unite,combine,fuse,meet,converge,collide",
    ),
    ("stack", {}, "stack,stack up,pile up,pile"),
    (
        "row",
        {},
        "line up,spread,spread out,spread apart,fan out,form a row,form a line,align in a row,"
        "arrange in a row,arrange in a line,distribute,distribute evenly,arrange,move apart,"
        "line themselves up,form a horizontal line,align in a line",
    ),
    ("column", {}, "form a column,form a vertical line,arrange in a column,line up vertically"),
    ("touch", {}, "touch,hit,bump into,kiss,bump"),
    ("align", {}, "align,align itself"),
    (
        "wait",
        {},
        "wait,pause,stay,remain,rest,hold,stand still,stay still,hold still,keep still,"
        "linger,hold position,stay put",
    ),
    ("place", {}, "place,put,position,set,start,begin,locate,lie,sit,stand,situate,arranged"),
    (
        "introduce",
        {},
        "show,draw,create,add,display,introduce,render,animate,insert,depict,feature",
    ),
    (
        "repeat",
        {},
        "repeat,do the same,do likewise,do it again,do that again,repeat this,repeat that,"
        "do the opposite,mirror this,mirror it",
    ),
)
VERBS: dict[str, Verb] = {}
for _action, _says, _names in _TABLE:
    for _name in _names.split(","):
        for _form in inflected(" ".join(_name.split())):
            VERBS.setdefault(_form, Verb(_action, _says))
for _name in ("there is", "there are", "we see", "there's"):
    VERBS[_name] = Verb("introduce")
for _name in ("points", "pointing", "pointed", "faces", "facing"):
    VERBS[_name] = Verb("point")
for _first in ("turn", "rotate", "spin", "swivel"):
    for _form in inflected(_first):
        VERBS[f"{_form} to point"] = VERBS[f"{_form} to face"] = Verb("point")
for _name in ("starts", "start", "starting", "begins", "begin", "beginning"):
    for _more in ("to", "moving", "rotating", "spinning", "growing", "shrinking", "turning"):
        VERBS.pop(f"{_name} {_more}", None)
EASINGS: tuple[tuple[str, Any], ...] = (
    (
        r"linear(?:ly)?|(?:at|with) (?:a )?constant (?:speed|velocity|rate|pace)|constant speed"
        r"|steadily|uniformly|at an even (?:speed|pace)|without easing|evenly paced|no easing"
        r"|at (?:a )?(?:steady|uniform) (?:speed|pace|rate)",
        "linear",
    ),
    (
        r"(?:with (?:an )?)?eas(?:e|es|ing)[ -](?:in[ -](?:and[ -])?(?:ease[ -])?out|in-out|in/out)"
        r"|smooth(?:ly)?|gently|gentle|softly|gracefully|easing in and out",
        "inout-cubic",
    ),
    (
        r"(?:with (?:an )?)?eas(?:e|es|ing)[ -]in|accelerat\w+|speeding up|gaining speed"
        r"|picking up speed",
        "in-cubic",
    ),
    (
        r"(?:with (?:an )?)?eas(?:e|es|ing)[ -]out|decelerat\w+|slowing down|braking|losing speed"
        r"|slows down",
        "out-cubic",
    ),
    (r"with (?:a )?(?:slight |small |little )?overshoot|overshoot\w*|with back easing", "out-back"),
    (
        r"spring(?:y|ily)?|(?:with|like) a spring(?:y motion)?|elastic(?:ally)?|bouncily|bouncy"
        r"|with (?:a )?(?:little |small )?(?:bounce|bouncing|elastic\w*|spring\w*)(?: easing"
        r"| effect)?"
        r"|bounce easing|bouncing easing|with bouncing",
        "spring-playful",
    ),
    (r"in steps", "hold"),
)
"""Words for how something gets there."""
PACES: tuple[tuple[str, float], ...] = (
    (r"very slowly", 2.6),
    (r"slowly|slow|leisurely|gradually", 1.8),
    (r"very (?:quickly|fast|rapidly)", 0.35),
    (r"quickly|fast|rapidly|swiftly|quick|rapid|briskly", 0.55),
    (r"instant(?:ly|aneously)|suddenly|immediately|at once|abruptly|in an instant", 0.0),
)
"""Words for how fast, as factors of the usual length; 0 is at once."""
