"""One plane of an exploded view: a slab seen from above at an angle, and its name beside it."""

from dataclasses import dataclass
from math import cos, radians, sqrt

from openmotion.director.kit import (
    Stage,
    appear,
    capitalised,
    disc,
    edge,
    fade_up,
    grow,
    icon,
    line,
    panel,
    place,
    rule,
    shade,
    tints,
)
from openmotion.director.understand import icon_for
from openmotion.model import (
    Box,
    Feature,
    GroupLayer,
    Layer,
    Pair,
    Track,
    Transform,
    Trim,
    mix_oklab,
)

_TILT_DEG = 58.0
_TURN_DEG = 45.0


@dataclass(frozen=True, slots=True)
class _Flat:
    """Half the width and height of a plane on the screen, in shares of its side."""

    half_width: float
    half_height: float


FLAT = _Flat(sqrt(0.5), sqrt(0.5) * cos(radians(_TILT_DEG)))
"""How a plane of side 1 stands on the screen."""


@dataclass(frozen=True, slots=True)
class Plane:
    """A plane that comes and moves.

    Attributes:
        index: from the top.
        item: what it stands for.
        side: of the square, pixels.
        path: of its middle, pixels.
        start: frame from which it is seen.
        last: the one in the accent colour.
    """

    index: int
    item: Feature
    side: float
    path: Track[Pair]
    start: int
    last: bool


def plane_layers(stage: Stage, plane: Plane) -> list[Layer]:
    """The slab: its lower edge, then its upper face with an icon."""
    tint, end, side, start = tints(stage), stage.end, plane.side, plane.start
    box = Box(x=-side / 2, y=-side / 2, width=side, height=side)
    radius = side * 0.13 * max(0.35, stage.look.roundness**0.5)
    fill = tint.accent if plane.last else mix_oklab(tint.card, tint.accent, 0.07 * plane.index)
    ink = tint.on_accent if plane.last else tint.card_accent
    thick = side * 0.035
    name = f"plane{plane.index}"
    # Below the top one only the front of a plane is seen, so its icon stands there.
    glyph, forward = (side * 0.36, 0.0) if plane.index == 0 else (side * 0.24, side * 0.29)

    def lying(path: Track[Pair]) -> Transform:
        return Transform(
            position=path,
            rotation_deg=_TURN_DEG,
            tilt_x_deg=_TILT_DEG,
            distance_px=9000 * stage.u,
        )

    lower: Track[Pair] = Track(
        keys=tuple(
            key.model_copy(update={"value": (key.value[0], key.value[1] + thick)})
            for key in plane.path.keys
        )
    )
    slab = panel(
        f"{name}.edge",
        box,
        start=start,
        end=end,
        fill=shade(fill, -0.12),
        radius=radius,
        transform=lying(lower),
        opacity=appear(stage, start, 0.25),
    )
    face = GroupLayer(
        id=name,
        start=start,
        end=end,
        box=box.inset(-2.0),
        transform=lying(plane.path),
        opacity=appear(stage, start, 0.25),
        decor=True,
        layers=(
            panel(f"{name}.face", box, start=start, end=end, fill=fill, radius=radius),
            edge(stage, f"{name}.rim", box, start=start, end=end, radius=radius),
            icon(
                stage,
                f"{name}.icon",
                icon_for(f"{plane.item.title} {plane.item.detail}"),
                x=forward - glyph / 2,
                y=forward - glyph / 2,
                size=glyph,
                weight=1.6,
                colour=ink,
                start=start,
                end=end,
                draw_s=0.9,
            ),
        ),
    )
    return [slab, face]


def plane_label(
    stage: Stage,
    index: int,
    item: Feature,
    *,
    corner: Pair,
    x: float,
    width: float,
    height: float,
    start: int,
    leftwards: bool = False,
) -> list[Layer]:
    """Name and detail of a plane, and the line that leads there from its outer corner."""
    tint, u, end = tints(stage), stage.u, stage.end
    begins = stage.by(start, f"{item.title} {item.detail}")
    gap, lines = 20 * u, 2 if height > 150 * u else 1
    title = line(
        stage,
        capitalised(item.title),
        width=width,
        max_lines=lines,
        least=22,
        size_px=stage.size("title") * (0.8 if stage.shape == "wide" else 0.68),
        weight=640,
        colour=tint.text,
        height=height * (0.6 if item.detail else 0.95),
    )
    detail = (
        line(
            stage,
            item.detail,
            width=width,
            max_lines=lines,
            least=22,
            size_px=stage.size("sub") * 0.92,
            height=max(24 * u, height - title.height - gap),
        )
        if item.detail
        else None
    )
    whole = title.depth + (gap + detail.depth if detail else 0.0)
    top = corner[1] - whole / 2
    edge_x = x + max(title.width, detail.width if detail else 0.0) if leftwards else x
    ends = edge_x + 24 * u if leftwards else edge_x - 24 * u
    name = f"name{index}"
    layers: list[Layer] = [
        rule(
            f"{name}.lead",
            (corner, (ends, corner[1])),
            start=begins,
            end=end,
            colour=tint.line,
            width_px=3 * u,
            trim=Trim(end=grow(begins, stage.frames(0.4), 0.0, 1.0)),
        ),
        disc(f"{name}.dot", *corner, 7 * u, start=begins, end=end, fill=tint.accent),
        place(
            title,
            f"{name}.title",
            x=x,
            y=top,
            start=begins,
            end=end,
            animators=(fade_up(stage, begins),),
        ),
    ]
    if detail:
        layers.append(
            place(
                detail,
                f"{name}.detail",
                x=x,
                y=detail.on_baseline(top + title.depth + gap + detail.rise),
                start=begins,
                end=end,
                animators=(fade_up(stage, begins),),
            )
        )
    return layers
