"""Cards, pills and lines: surfaces with depth."""

from openmotion.director.kit.stage import Stage
from openmotion.director.kit.tint import Tints, shade, tints
from openmotion.model import (
    Box,
    Colour,
    Ellipse,
    LinearGradient,
    Number,
    Paint,
    Path,
    Point,
    Rect,
    Shadow,
    ShadowPart,
    ShapeLayer,
    Solid,
    Stop,
    Stroke,
    Transform,
    Trim,
    with_alpha,
)


def card_shadow(stage: Stage, *, lift: float = 1.0, colour: Colour | None = None) -> Shadow:
    """The look's shadow: three soft parts, a hard one, a glow, or one that is not seen.

    `lift` is the height above the ground.
    """
    tint, surface = tints(stage), stage.look.surface
    match surface.shadow:
        case "soft":
            return _soft_shadow(stage, lift, colour or tint.shadow)
        case "hard":
            fall = surface.offset_px * stage.u * min(1.2, 0.5 + 0.5 * lift)
            firm = surface.border != "none"
            part = ShadowPart(
                dx=fall, dy=fall, blur_px=0.01 if firm else 1.5 * stage.u, opacity=0.96
            )
            return Shadow(colour=_hard_colour(tint, firm=firm), parts=(part,))
        case "glow":
            part = ShadowPart(
                dy=0.0, blur_px=max(1.0, 44 * stage.u * lift), opacity=0.42 if tint.is_dark else 0.2
            )
            return Shadow(colour=tint.accent, parts=(part,))
        case "none":
            return Shadow(colour=tint.shadow, parts=(ShadowPart(dy=0, blur_px=0.01, opacity=0),))


def _soft_shadow(stage: Stage, lift: float, colour: Colour) -> Shadow:
    """Contact, middle and ambient."""
    u = stage.u * lift
    strong = 1.5 if tints(stage).is_dark else 1.0
    return Shadow(
        colour=colour,
        parts=(
            ShadowPart(dy=2 * u, blur_px=max(1.0, 3 * u), opacity=min(1.0, 0.14 * strong)),
            ShadowPart(dy=20 * u, blur_px=max(1.0, 28 * u), opacity=min(1.0, 0.15 * strong)),
            ShadowPart(dy=62 * u, blur_px=max(1.0, 80 * u), opacity=min(1.0, 0.22 * strong)),
        ),
    )


def _hard_colour(tint: Tints, *, firm: bool) -> Colour:
    """Of a shadow without blur: ink under outlined sheets, a deeper ground under cut paper."""
    if not firm:
        return shade(tint.ground, -0.13)
    return tint.accent if tint.is_dark else tint.text


def panel(
    layer_id: str,
    box: Box,
    *,
    start: int,
    end: int,
    fill: Colour | Paint,
    radius: float = 0.0,
    stroke: Colour | None = None,
    stroke_px: float = 2.0,
    shadow: Shadow | None = None,
    transform: Transform | None = None,
    opacity: Number = 1.0,
    smooth: bool = True,
) -> ShapeLayer:
    """A filled rectangle with soft corners."""
    paint = Solid(colour=fill) if isinstance(fill, str) else fill
    return ShapeLayer(
        id=layer_id,
        start=start,
        end=end,
        geometry=Rect(
            x=box.x, y=box.y, width=box.width, height=box.height, radius=radius, smooth=smooth
        ),
        fill=paint,
        stroke=Stroke(paint=Solid(colour=stroke), width_px=stroke_px) if stroke else None,
        effects=(shadow,) if shadow and any(part.opacity for part in shadow.parts) else (),
        transform=transform or Transform(),
        opacity=opacity,
        decor=True,
    )


def edge(
    stage: Stage, layer_id: str, box: Box, *, start: int, end: int, radius: float
) -> ShapeLayer:
    """The look's border inside a card: a hairline that catches light from above, or a plain one."""
    surface = stage.look.surface
    width = surface.border_px * stage.u
    inner = box.inset(width / 2)
    return ShapeLayer(
        id=layer_id,
        start=start,
        end=end,
        geometry=Rect(
            x=inner.x,
            y=inner.y,
            width=inner.width,
            height=inner.height,
            radius=max(0.0, radius - width / 2),
            smooth=True,
        ),
        stroke=Stroke(paint=_border_paint(stage, box), width_px=width, join="miter"),
        opacity=0.0 if surface.border == "none" else 1.0,
        decor=True,
    )


_FIRM_PX = 2.5  # from this width on a border has the full colour


def _border_paint(stage: Stage, box: Box) -> Paint:
    """The colours of a card's border."""
    tint, surface = tints(stage), stage.look.surface
    if surface.border == "accent":
        return Solid(colour=tint.card_accent)
    if surface.border == "ink":
        share = 1.0 if surface.border_px >= _FIRM_PX else 0.42
        return Solid(colour=with_alpha(tint.card_text, share))
    top = with_alpha(tint.card_text, 0.22 if tint.is_dark else 0.09)
    low = with_alpha(tint.card_text, 0.05 if tint.is_dark else 0.12)
    return LinearGradient(
        start=(box.x, box.y),
        end=(box.x, box.bottom),
        stops=(Stop(offset=0, colour=top), Stop(offset=0.6, colour=low)),
    )


def disc(
    layer_id: str,
    x: float,
    y: float,
    radius: Number,
    *,
    start: int,
    end: int,
    fill: Colour | None = None,
    stroke: Colour | None = None,
    stroke_px: float = 2.0,
    opacity: Number = 1.0,
    trim: Trim | None = None,
    position: Point = (0.0, 0.0),
) -> ShapeLayer:
    """A circle about (x, y)."""
    return ShapeLayer(
        id=layer_id,
        start=start,
        end=end,
        geometry=Ellipse(cx=x, cy=y, rx=radius, ry=radius),
        fill=Solid(colour=fill) if fill else None,
        stroke=Stroke(paint=Solid(colour=stroke), width_px=stroke_px) if stroke else None,
        trim=trim,
        transform=Transform(position=position),
        opacity=opacity,
        decor=True,
    )


def rule(
    layer_id: str,
    points: tuple[tuple[float, float], ...],
    *,
    start: int,
    end: int,
    colour: Colour,
    width_px: float,
    trim: Trim | None = None,
    opacity: Number = 1.0,
    curved: bool = False,
) -> ShapeLayer:
    """A line through points, straight or smooth."""
    return ShapeLayer(
        id=layer_id,
        start=start,
        end=end,
        geometry=Path(data=(smooth_path if curved else straight_path)(points)),
        stroke=Stroke(paint=Solid(colour=colour), width_px=width_px),
        trim=trim,
        opacity=opacity,
        decor=True,
    )


def straight_path(points: tuple[tuple[float, float], ...]) -> str:
    """Path data of straight lines through points."""
    return "M" + " L".join(f"{x:.2f} {y:.2f}" for x, y in points)


def smooth_path(points: tuple[tuple[float, float], ...]) -> str:
    """Path data of a smooth curve through points (Catmull-Rom as cubic Béziers)."""
    parts = [f"M{points[0][0]:.2f} {points[0][1]:.2f}"]
    for i in range(len(points) - 1):
        before, here = points[max(0, i - 1)], points[i]
        there, behind = points[i + 1], points[min(len(points) - 1, i + 2)]
        x1, y1 = here[0] + (there[0] - before[0]) / 6, here[1] + (there[1] - before[1]) / 6
        x2, y2 = there[0] - (behind[0] - here[0]) / 6, there[1] - (behind[1] - here[1]) / 6
        parts.append(f"C{x1:.2f} {y1:.2f} {x2:.2f} {y2:.2f} {there[0]:.2f} {there[1]:.2f}")
    return " ".join(parts)
