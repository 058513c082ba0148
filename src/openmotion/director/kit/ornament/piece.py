"""The parts that ornaments are drawn of."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from openmotion.director.kit.stage import Stage
from openmotion.director.kit.taken import is_free
from openmotion.model import (
    Box,
    Colour,
    Effect,
    Layer,
    Paint,
    Path,
    ShapeLayer,
    Solid,
    Stroke,
)

Taken = Sequence[Box]


@dataclass(frozen=True, slots=True)
class Decoration:
    """The ornament of a scene.

    Attributes:
        behind: layers between the ground and all content.
        front: layers over all content, where the look has any.
    """

    behind: tuple[Layer, ...] = ()
    front: tuple[Layer, ...] = ()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an ornament is drawn around.

    Attributes:
        stage: of the shot.
        taken: boxes of the words, pixels.
        seed: of its chance.
    """

    stage: Stage
    taken: Taken
    seed: int


Draw = Callable[[Surroundings], Decoration]


def shape(
    stage: Stage,
    name: str,
    data: str,
    *,
    fill: Colour | Paint | None = None,
    stroke: Colour | None = None,
    width_px: float = 2.0,
    cap: str = "butt",
    opacity: float = 1.0,
    effects: tuple[Effect, ...] = (),
) -> ShapeLayer:
    """A still outline that is pinned to the frame; path data in pixels."""
    paint = Solid(colour=fill) if isinstance(fill, str) else fill
    line = (
        Stroke.model_validate(
            {"paint": Solid(colour=stroke), "width_px": width_px, "cap": cap, "join": "miter"}
        )
        if stroke
        else None
    )
    return ShapeLayer(
        id=f"ornament.{name}",
        start=0,
        end=stage.end,
        geometry=Path(data=data),
        fill=paint,
        stroke=line,
        opacity=opacity,
        effects=effects,
        depth=0.0,
        decor=True,
    )


def rectangle(x: float, y: float, width: float, height: float) -> str:
    """Path data of a rectangle."""
    return f"M{x:.1f} {y:.1f}h{width:.1f}v{height:.1f}h{-width:.1f}Z"


def circle(cx: float, cy: float, radius: float) -> str:
    """Path data of a circle."""
    r = f"{radius:.1f}"
    return (
        f"M{cx - radius:.1f} {cy:.1f}A{r} {r} 0 1 1 {cx + radius:.1f} {cy:.1f}"
        f"A{r} {r} 0 1 1 {cx - radius:.1f} {cy:.1f}Z"
    )


def polyline(points: Sequence[tuple[float, float]], *, closed: bool = False) -> str:
    """Path data of straight lines."""
    data = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    return data + "Z" if closed else data


def places(stage: Stage, size: float, taken: Taken, *, outside: float = 0.3) -> list[Box]:
    """The corners of the frame where a square of a size stands clear of all words.

    Each hangs out of the frame by a share of its size. The order is: right below, right above,
    left below; the left above belongs to the mark.
    """
    far = size * outside
    right, bottom = stage.width - size + far, stage.height - size + far
    corners = ((right, bottom), (right, -far), (-far, bottom))
    boxes = [Box(x=x, y=y, width=size, height=size) for x, y in corners]
    return [box for box in boxes if is_free(box, taken, margin=24 * stage.u)]
