"""Ornaments of figures: discs, cut paper, squiggles and elementary forms."""

import math

from openmotion.director.kit.ornament.bands import deeper, torn
from openmotion.director.kit.ornament.piece import (
    Decoration,
    Surroundings,
    circle,
    places,
    polyline,
    rectangle,
    shape,
)
from openmotion.director.kit.stage import Stage
from openmotion.director.kit.taken import is_free
from openmotion.director.kit.tint import shade, tints
from openmotion.model import (
    Box,
    Colour,
    Layer,
    Shadow,
    ShadowPart,
    chance,
    mix_oklab,
    with_alpha,
)


def bubbles(around: Surroundings) -> Decoration:
    """Flat discs and rings that look in at the corners."""
    stage = around.stage
    tint, side = tints(stage), min(stage.width, stage.height)
    layers: list[Layer] = []
    for index, box in enumerate(places(stage, 0.44 * side, around.taken, outside=0.36)):
        x, y, radius = box.x + box.width / 2, box.y + box.height / 2, box.width / 2
        colour = (tint.second, _bright(stage), tint.second)[index]
        layers.append(shape(stage, f"disc{index}", circle(x, y, radius * 0.78), fill=colour))
        layers.append(
            shape(
                stage,
                f"ring{index}",
                circle(x, y, radius * 0.98),
                stroke=with_alpha(colour, 0.55),
                width_px=9 * stage.u,
            )
        )
    return Decoration(behind=tuple(layers))


def cushions(around: Surroundings) -> Decoration:
    """Large pale discs that stand out of the ground, lit from the left above."""
    stage = around.stage
    u, tint, side = stage.u, tints(stage), min(stage.width, stage.height)
    light = shade(tint.ground, 0.035 if not tint.is_dark else 0.06)
    layers: list[Layer] = []
    sizes = (0.62, 0.46, 0.5)
    for index, share in enumerate(sizes):
        found = places(stage, share * side, around.taken, outside=0.42)
        boxes = [box for box in found if _corner(box) == index]
        for box in boxes:
            x, y = box.x + box.width / 2, box.y + box.height / 2
            soft = Shadow(
                colour=shade(tint.ground, -0.22),
                parts=(
                    ShadowPart(dx=10 * u, dy=22 * u, blur_px=54 * u, opacity=0.34),
                    ShadowPart(dx=2 * u, dy=4 * u, blur_px=9 * u, opacity=0.2),
                ),
            )
            layers.append(
                shape(
                    stage,
                    f"cushion{index}",
                    circle(x, y, box.width / 2),
                    fill=mix_oklab(light, tint.second, 0.16 if index else 0.0),
                    effects=(soft,),
                )
            )
    return Decoration(behind=tuple(layers))


def cutouts(around: Surroundings) -> Decoration:
    """Uneven pieces of coloured paper in the corners, a strip of tape and a torn edge."""
    stage = around.stage
    u, tint, side = stage.u, tints(stage), min(stage.width, stage.height)
    shadow = Shadow(
        colour=shade(tint.ground, -0.24),
        parts=(ShadowPart(dx=4 * u, dy=7 * u, blur_px=4 * u, opacity=0.5),),
    )
    layers: list[Layer] = []
    colours = (_bright(stage), tint.second, mix_oklab(tint.second, tint.ground, 0.45))
    for index, box in enumerate(places(stage, 0.42 * side, around.taken, outside=0.3)):
        outline = _cut(box, around.seed, index)
        layers.append(shape(stage, f"cut{index}", outline, fill=colours[index], effects=(shadow,)))
    depth = 34 * u if stage.shape != "tall" else 0.09 * stage.height
    layers.append(
        shape(
            stage,
            "torn",
            torn(stage, around.seed, depth=depth, name="torn"),
            fill=mix_oklab(tint.ground, "#ffffff", 0.7 if not tint.is_dark else 0.86),
            effects=(
                Shadow(
                    colour=deeper(stage),
                    parts=(ShadowPart(dy=-5 * u, blur_px=7 * u, opacity=0.55),),
                ),
            ),
        )
    )
    return Decoration(behind=tuple(layers))


def memphis(around: Surroundings) -> Decoration:
    """Squiggles, zigzags, dots, half discs and triangles along the edges of the frame."""
    stage = around.stage
    u, tint = stage.u, tints(stage)
    side = 170 * u
    colours = (tint.second, _bright(stage), tint.text, tint.second, _bright(stage))
    spots = _edge_spots(stage, side)
    start = int(chance(around.seed, "turn") * len(_FIGURES))
    layers: list[Layer] = []
    for x, y in spots:
        box = Box(x=x, y=y, width=side, height=side)
        if not is_free(box, around.taken, margin=8 * u) or len(layers) >= 7:
            continue
        index = len(layers)
        figure = _FIGURES[(start + index) % len(_FIGURES)]
        layers.append(figure(stage, f"figure{index}", box, colours[index % len(colours)]))
    return Decoration(behind=tuple(layers))


def bauhaus(around: Surroundings) -> Decoration:
    """A border of square tiles with quarters, discs and triangles, and a large disc if it fits."""
    stage = around.stage
    w, h, tint = stage.width, stage.height, tints(stage)
    along = h if stage.shape != "tall" else w
    count = 11 if stage.shape == "wide" else 9
    size = along / count
    colours = (tint.accent, tint.second, tint.text, _bright(stage))
    layers: list[Layer] = []
    for index in range(count):
        x, y = (w - size, index * size) if stage.shape != "tall" else (index * size, h - size)
        if not is_free(Box(x=x, y=y, width=size, height=size), around.taken):
            continue
        base = colours[int(chance(around.seed, "tile", index) * 4)]
        top = colours[(colours.index(base) + 1 + int(chance(around.seed, "top", index) * 3)) % 4]
        layers.append(shape(stage, f"tile{index}", rectangle(x, y, size, size), fill=base))
        form = _form(int(chance(around.seed, "form", index) * 5), x, y, size)
        layers.append(shape(stage, f"form{index}", form, fill=top))
    return Decoration(behind=tuple(layers))


def _form(kind: int, x: float, y: float, size: float) -> str:
    """One of five forms that fill a square: quarters, disc, triangle, half."""
    r = f"{size:.1f}"
    if kind == 0:
        return f"M{x:.1f} {y:.1f}h{r}A{r} {r} 0 0 1 {x:.1f} {y + size:.1f}Z"
    if kind == 1:
        return f"M{x + size:.1f} {y + size:.1f}h-{r}A{r} {r} 0 0 1 {x + size:.1f} {y:.1f}Z"
    if kind == 2:
        return circle(x + size / 2, y + size / 2, size * 0.34)
    if kind == 3:
        return polyline(((x, y + size), (x + size, y), (x + size, y + size)), closed=True)
    return rectangle(x, y + size / 2, size, size / 2)


def _bright(stage: Stage) -> Colour:
    """The look's bright colour for areas, which need not be read; on flood ground the text's."""
    if stage.shot.tone == "flood":
        return tints(stage).text
    return stage.palette.flood[0] if stage.shot.tone == "light" else stage.palette.accent


def _corner(box: Box) -> int:
    """Which of the three corners that ornaments may take a box stands in."""
    if box.x < 0:
        return 2
    return 1 if box.y < 0 else 0


def _cut(box: Box, seed: int, index: int) -> str:
    """An uneven polygon about a box, as scissors leave it."""
    sides = 5 + int(chance(seed, "sides", index) * 3)
    x, y, radius = box.x + box.width / 2, box.y + box.height / 2, box.width / 2
    points = []
    for k in range(sides):
        turn = math.tau * (k + 0.5 * chance(seed, "cut", index, k)) / sides
        far = radius * (0.78 + 0.3 * chance(seed, "far", index, k))
        points.append((x + far * math.cos(turn), y + far * math.sin(turn)))
    return polyline(points, closed=True)


def _edge_spots(stage: Stage, side: float) -> list[tuple[float, float]]:
    """Places for small figures along the edges, the most free ones first."""
    w, h, out = stage.width, stage.height, 0.28 * side
    right, low = w - side + out, h - side + out
    if stage.shape == "tall":
        return [
            (0.66 * w, 0.90 * h),
            (0.08 * w, 0.93 * h),
            (0.40 * w, 0.86 * h),
            (0.72 * w, 0.02 * h),
            (right, 0.80 * h),
            (0.36 * w, -out),
            (-out, 0.80 * h),
        ]
    return [
        (right, 0.08 * h),
        (right - 0.09 * w, low),
        (-out, 0.80 * h),
        (0.46 * w, -out),
        (right, 0.46 * h),
        (0.34 * w, low),
        (0.68 * w, -out),
        (-out, 0.42 * h),
        (0.58 * w, low),
    ]


def _squiggle(stage: Stage, name: str, box: Box, colour: Colour) -> Layer:
    step, middle, swing = box.width / 6, box.y + box.height / 2, box.height * 0.16
    data = f"M{box.x:.1f} {middle:.1f}"
    for k in range(6):
        x, up = box.x + k * step, swing if k % 2 else -swing
        data += f"Q{x + step / 2:.1f} {middle + 2 * up:.1f} {x + step:.1f} {middle:.1f}"
    return shape(stage, name, data, stroke=colour, width_px=13 * stage.u, cap="round")


def _zigzag(stage: Stage, name: str, box: Box, colour: Colour) -> Layer:
    step = box.width / 6
    points = [(box.x + k * step, box.y + box.height * (0.38 if k % 2 else 0.62)) for k in range(7)]
    return shape(stage, name, polyline(points), stroke=colour, width_px=12 * stage.u)


def _dots(stage: Stage, name: str, box: Box, colour: Colour) -> Layer:
    step = box.width / 5
    data = "".join(
        circle(box.x + (i + 0.5) * step, box.y + (j + 0.5) * step, step * 0.19)
        for i in range(5)
        for j in range(5)
    )
    return shape(stage, name, data, fill=colour)


def _half(stage: Stage, name: str, box: Box, colour: Colour) -> Layer:
    r, y = box.width * 0.46, box.y + box.height * 0.7
    x = box.x + box.width / 2
    data = f"M{x - r:.1f} {y:.1f}A{r:.1f} {r:.1f} 0 0 1 {x + r:.1f} {y:.1f}Z"
    return shape(stage, name, data, fill=colour)


def _triangle(stage: Stage, name: str, box: Box, colour: Colour) -> Layer:
    points = (
        (box.x + box.width * 0.16, box.y + box.height * 0.8),
        (box.x + box.width * 0.86, box.y + box.height * 0.66),
        (box.x + box.width * 0.40, box.y + box.height * 0.16),
    )
    return shape(stage, name, polyline(points, closed=True), stroke=colour, width_px=11 * stage.u)


def _plus(stage: Stage, name: str, box: Box, colour: Colour) -> Layer:
    x, y, arm = box.x + box.width / 2, box.y + box.height / 2, box.width * 0.26
    data = f"M{x - arm:.1f} {y:.1f}h{2 * arm:.1f}M{x:.1f} {y - arm:.1f}v{2 * arm:.1f}"
    return shape(stage, name, data, stroke=colour, width_px=20 * stage.u)


_FIGURES = (_half, _squiggle, _triangle, _dots, _zigzag, _plus)
