"""The pill of a code, and a ticket with notches and a stub."""

from dataclasses import dataclass

from openmotion.director.kit import (
    Stage,
    appear,
    arrive,
    card_shadow,
    icon,
    line,
    place,
    rule,
    tints,
)
from openmotion.model import (
    Box,
    GroupLayer,
    Layer,
    Pair,
    Path,
    Rect,
    ShapeLayer,
    Solid,
    Stroke,
    with_alpha,
)


@dataclass(frozen=True, slots=True)
class Ticket:
    """A ticket in a space that begins at its corner.

    Attributes:
        main: its large part.
        stub: the part that can be torn off; None without one.
        beside: the stub is right of the large part, not below it.
    """

    main: Box
    stub: Box | None
    beside: bool

    @property
    def width(self) -> float:
        """Of both parts, pixels."""
        return max(self.main.right, self.stub.right if self.stub else 0.0)

    @property
    def height(self) -> float:
        """Of both parts, pixels."""
        return max(self.main.bottom, self.stub.bottom if self.stub else 0.0)


def code_pill(
    stage: Stage, code: str, *, centre: Pair, height: float, width: float, start: int
) -> GroupLayer:
    """A code to copy: letters in a dashed pill, scissors at its end."""
    tint, u = tints(stage), stage.u
    words = line(
        stage,
        code,
        width=width - height * 1.9,
        max_lines=1,
        voice=stage.look.label.model_copy(update={"weight": 680.0, "tracking_em": 0.06}),
        size_px=height * 0.42,
        colour=tint.text,
        least=26,
    )
    wide = words.width + height * 1.75
    box = Box(x=-wide / 2, y=-height / 2, width=wide, height=height)
    glyph = height * 0.36
    round_px = height / 2 * min(1.0, stage.look.roundness)
    return GroupLayer(
        id="code",
        start=start,
        end=stage.end,
        transform=arrive(
            stage,
            start,
            position=centre,
            dy=44 * u,
            scale=0.88,
            seconds=0.55,
            easing=stage.look.motion.bounce,
        ),
        opacity=appear(stage, start, 0.25),
        layers=(
            ShapeLayer(
                id="code.pill",
                start=start,
                end=stage.end,
                decor=True,
                geometry=Rect(
                    x=box.x, y=box.y, width=box.width, height=box.height, radius=round_px
                ),
                fill=Solid(colour=with_alpha(tint.text, 0.07)),
                stroke=Stroke(
                    paint=Solid(colour=with_alpha(tint.text, 0.75)),
                    width_px=4 * u,
                    dash=(20 * u, 14 * u),
                    cap="butt",
                ),
            ),
            icon(
                stage,
                "code.icon",
                "ticket-percent",
                x=box.x + height * 0.45,
                y=-glyph / 2,
                size=glyph,
                colour=tint.accent,
                start=start,
                end=stage.end,
                draw_s=0.5,
            ),
            place(
                words,
                "code.text",
                x=box.x + height * 1.1,
                y=words.on_middle(0.0),
                start=start,
                end=stage.end,
            ),
        ),
    )


def ticket_shape(
    stage: Stage, ticket: Ticket, *, start: int, stub: bool = False
) -> tuple[Layer, ...]:
    """The paper of the large part, or of the stub with its perforation."""
    tint, u = tints(stage), stage.u
    box = ticket.stub if stub else ticket.main
    if box is None:
        return ()
    radius = max(6 * u, 40 * u * stage.look.roundness)
    notch = 30 * u
    joined = ticket.stub is not None
    near = "start" if stub else "end"
    data = _paper(box, radius, notch if joined else 0.0, near=near, beside=ticket.beside)
    name = "ticket.stub" if stub else "ticket.main"
    layers: list[Layer] = [
        ShapeLayer(
            id=name,
            start=start,
            end=stage.end,
            decor=True,
            geometry=Path(data=data),
            fill=Solid(colour=tint.accent),
            effects=(card_shadow(stage, lift=1.0),),
        )
    ]
    if stub:
        ends = (
            ((box.x, box.y + notch * 1.5), (box.x, box.bottom - notch * 1.5))
            if ticket.beside
            else ((box.x + notch * 1.5, box.y), (box.right - notch * 1.5, box.y))
        )
        dashes = rule(
            "ticket.perforation",
            ends,
            start=start,
            end=stage.end,
            colour=with_alpha(tint.on_accent, 0.42),
            width_px=4 * u,
        )
        stroke = Stroke(
            paint=Solid(colour=with_alpha(tint.on_accent, 0.42)),
            width_px=4 * u,
            dash=(4 * u, 18 * u),
        )
        layers.append(dashes.model_copy(update={"stroke": stroke}))
    return tuple(layers)


def _paper(box: Box, radius: float, notch: float, *, near: str, beside: bool) -> str:
    """A rectangle with round corners, but with hollow ones at the end where it was joined."""
    hollow = ({"start": (0, 3), "end": (1, 2)} if beside else {"start": (0, 1), "end": (2, 3)})[
        near
    ]
    corners = (
        (box.x, box.y),
        (box.right, box.y),
        (box.right, box.bottom),
        (box.x, box.bottom),
    )
    enters = ((0, 1), (-1, 0), (0, -1), (1, 0))
    leaves = ((1, 0), (0, 1), (-1, 0), (0, -1))
    parts: list[str] = []
    for index, (x, y) in enumerate(corners):
        inward = index in hollow and notch > 0
        size = notch if inward else radius
        first = (x + enters[index][0] * size, y + enters[index][1] * size)
        last = (x + leaves[index][0] * size, y + leaves[index][1] * size)
        parts.append(f"{'M' if not parts else 'L'}{first[0]:.1f} {first[1]:.1f}")
        sweep = 0 if inward else 1
        parts.append(f"A{size:.1f} {size:.1f} 0 0 {sweep} {last[0]:.1f} {last[1]:.1f}")
    return " ".join(parts) + " Z"
