"""What geometric objects do, as plain instructions say it: a cast and timed clauses."""

from typing import Literal

from pydantic import Field

from openmotion.model.easing import Easing
from openmotion.model.frozen import Frozen
from openmotion.model.paint import Colour
from openmotion.model.prompt_span import PromptSpan

FigureKind = Literal[
    "circle",
    "ellipse",
    "square",
    "rectangle",
    "triangle",
    "star",
    "polygon",
    "line",
    "ring",
    "heart",
    "arrow",
    "cross",
    "diamond",
    "pill",
]
Side = Literal["left", "right", "above", "below"]
Action = Literal[
    "appear",
    "disappear",
    "move",
    "turn",
    "scale",
    "recolour",
    "morph",
    "fade",
    "bounce",
    "pulse",
    "blink",
    "shake",
    "squash",
    "swap",
    "follow",
    "orbit",
    "wait",
]


class Actor(Frozen):
    """A geometric object as it stands at the start.

    Attributes:
        id: unique in the choreography; its layer's id.
        name: how findings call it, for example "blue circle".
        shape: its outline.
        sides: of a polygon, points of a star; 0 elsewhere.
        width: of the upright box around it, pixels of the frame.
        height: of that box, pixels.
        colour: as stated; None lets the palette choose.
        x: middle of the box, pixels from the left.
        y: middle of the box, pixels from the top.
        rotation_deg: clockwise, at the start.
        outlined: a line along its outline instead of a filled shape.
        opacity: when it is there, 0..1.
        span: where the prompt first names it.
    """

    id: str
    name: str
    shape: FigureKind
    sides: int = 0
    width: float = Field(gt=0)
    height: float = Field(gt=0)
    colour: Colour | None = None
    x: float
    y: float
    rotation_deg: float = 0.0
    outlined: bool = False
    opacity: float = Field(default=1.0, ge=0, le=1)
    span: PromptSpan | None = None


class Spot(Frozen):
    """A place, by pixels or by what stands around it.

    | kind | means |
    |---|---|
    | point | the middle lies on (x, y); None leaves that coordinate as it is |
    | beside | it lies towards `side` of `of`: `distance_px` apart, or `gap_px` between the boxes |
    | touching | the box touches the box of `of` at `side`; without a side, on the way to it |
    | inside | the middle lies on the middle of `of` |
    | aligned | one line of the box lies on that of `of` |
    | between | the middle lies half way between `of` and `other` |
    | home | where it stood at the start |

    Attributes:
        kind: as above.
        x: pixels, for points.
        y: pixels, for points.
        of: id of the object that it is told by.
        other: id of the second object, for `between`.
        side: of `of`, from the viewer.
        second_side: of a diagonal, for example above and left.
        distance_px: from middle to middle.
        gap_px: from edge to edge.
        line: which lines lie on each other, for `aligned`.
    """

    kind: Literal["point", "beside", "touching", "inside", "aligned", "between", "home"]
    x: float | None = None
    y: float | None = None
    of: str = ""
    other: str = ""
    side: Side | None = None
    second_side: Side | None = None
    distance_px: float | None = None
    gap_px: float | None = None
    line: Literal["", "row", "column", "left", "right", "top", "bottom"] = ""


class Pivot(Frozen):
    """What a turn or a growth goes around.

    Attributes:
        along: the point of the object's own box, -1..1 from left to right; 0 is its middle.
        down: the same from top to bottom.
        of: id of another object whose box it is instead; empty is its own.
        point: a fixed point of the frame instead, pixels.
    """

    along: float = 0.0
    down: float = 0.0
    of: str = ""
    point: tuple[float, float] | None = None


class Clause(Frozen):
    """One thing that one object does, as the prompt says it.

    Attributes:
        actor: id of who does it.
        action: what it does.
        text: the prompt's words, for findings.
        span: where they stand.
        start_s: from the start of the video.
        duration_s: length of one run; 0 is at once.
        easing: how it gets there.
        offset: how far it moves, pixels right and down.
        spot: where it moves to; with `offset` None.
        path: how it travels.
        angle_deg: how far it turns or goes around, clockwise.
        to_angle_deg: the angle that it turns to.
        pivot: what it turns or grows around; None is its own middle.
        factor: by how much it grows, width and height.
        to_factor: the same, of its size at the start.
        to_size: width and height that it grows to, pixels; None leaves one as it is.
        colour: that it takes.
        shape: that it becomes.
        sides: of that shape.
        opacity: that it fades to.
        other: id of who it follows, goes around or changes places with.
        amount_px: height of bounces, reach of shakes.
        times: how often a bounce, pulse, shake or blink repeats within the duration.
        returns: it comes back within the duration.
        from_outside: it comes in from, or leaves to, this side of the frame.
    """

    actor: str
    action: Action
    text: str
    span: PromptSpan
    start_s: float = Field(ge=0)
    duration_s: float = Field(ge=0)
    easing: Easing = "inout-cubic"
    offset: tuple[float, float] | None = None
    spot: Spot | None = None
    path: Literal["line", "arc", "zigzag", "spiral", "square", "wave"] = "line"
    angle_deg: float | None = None
    to_angle_deg: float | None = None
    pivot: Pivot | None = None
    factor: tuple[float, float] | None = None
    to_factor: tuple[float, float] | None = None
    to_size: tuple[float | None, float | None] | None = None
    colour: Colour | None = None
    shape: FigureKind | None = None
    sides: int = 0
    opacity: float | None = None
    other: str = ""
    amount_px: float = 0.0
    times: int = Field(default=1, ge=1, le=1000)
    returns: bool = False
    from_outside: Side | None = None

    @property
    def end_s(self) -> float:
        """When it is done."""
        return self.start_s + self.duration_s


class Choreography(Frozen):
    """What geometric objects do.

    Attributes:
        actors: in painting order, first at the bottom.
        clauses: in the prompt's order.
        duration_s: of the whole, with the hold at its end.
        width: of the frame that its pixels are told in.
        height: of that frame.
        ground: colour behind everything; None lets the look choose.
        notes: what could not be understood or contradicts itself.
    """

    actors: tuple[Actor, ...] = Field(min_length=1)
    clauses: tuple[Clause, ...] = ()
    duration_s: float = Field(gt=0)
    width: int
    height: int
    ground: Colour | None = None
    notes: tuple[str, ...] = ()
