"""Ornaments of bands and areas: stripes, slashes, horizons, suns, scan lines."""

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
from openmotion.model import Box, LinearGradient, Stop, chance, with_alpha


def bands(around: Surroundings) -> Decoration:
    """Three broad bands across a free corner."""
    stage = around.stage
    size = 0.42 * min(stage.width, stage.height)
    found = places(stage, size, around.taken, outside=0.0)
    if not found:
        return Decoration()
    box, tint = found[0], tints(stage)
    corner = (
        stage.width if box.x > 0 else 0,
        stage.height if box.y > 0 else 0,
    )
    x_way, y_way = (-1 if box.x > 0 else 1), (-1 if box.y > 0 else 1)
    colours = (tint.second, tint.text, tint.accent if tint.accent != tint.text else tint.second)
    layers = []
    for index, colour in enumerate(colours):
        near, far = size * 0.3 * index, size * (0.3 * index + 0.24)
        layers.append(
            shape(
                stage,
                f"band{index}",
                polyline(
                    (
                        (corner[0] + x_way * near, corner[1]),
                        (corner[0] + x_way * far, corner[1]),
                        (corner[0], corner[1] + y_way * far),
                        (corner[0], corner[1] + y_way * near),
                    ),
                    closed=True,
                ),
                fill=colour,
            )
        )
    return Decoration(behind=tuple(layers))


def slashes(around: Surroundings) -> Decoration:
    """Slanted bars, each thinner than the one before, at the right edge or along the foot."""
    stage = around.stage
    u, w, h, tint = stage.u, stage.width, stage.height, tints(stage)
    tall, lean = 0.34 * h, 0.1 * h
    if stage.shape == "tall":
        tall, lean = 0.16 * h, 0.05 * h
    wide = 300 * u
    options = ((w - wide - 10 * u, h - tall), (w - wide - 10 * u, 0.0), (10 * u, h - tall))
    for x, y in options:
        if is_free(Box(x=x, y=y, width=wide, height=tall), around.taken, margin=20 * u):
            break
    else:
        return _edge_slashes(stage)
    layers, at = [], x
    for index, width in enumerate((84, 56, 34, 18, 8)):
        bar = (
            (at + lean, y),
            (at + lean + width * u, y),
            (at + width * u, y + tall),
            (at, y + tall),
        )
        colour = tint.second if index == 1 else tint.accent
        layers.append(shape(stage, f"slash{index}", polyline(bar, closed=True), fill=colour))
        at += (width + 16) * u
    return Decoration(behind=tuple(layers))


def _edge_slashes(stage: Stage) -> Decoration:
    """A thin row of slashes along the foot, where no room is free for large ones."""
    u, w, h = stage.u, stage.width, stage.height
    data = "".join(
        polyline(
            (
                (w - (40 + 26 * k) * u, h - 34 * u),
                (w - (28 + 26 * k) * u, h - 34 * u),
                (w - (40 + 26 * k) * u, h - 8 * u),
                (w - (52 + 26 * k) * u, h - 8 * u),
            ),
            closed=True,
        )
        for k in range(14)
    )
    return Decoration(behind=(shape(stage, "edge", data, fill=tints(stage).accent),))


def hazard(around: Surroundings) -> Decoration:
    """A heavy frame and a strip of hazard stripes along the foot."""
    stage = around.stage
    u, w, h, tint = stage.u, stage.width, stage.height, tints(stage)
    inset, line, strip = 18 * u, 6 * u, 26 * u
    y = h - inset - strip
    bright = tint.marker if stage.shot.tone != "flood" else None
    stripes = "".join(
        polyline(
            (
                (x, y + strip),
                (x + strip, y),
                (min(w - inset, x + 2 * strip), y),
                (min(w - inset, x + strip), y + strip),
            ),
            closed=True,
        )
        for x in _steps(inset, w - inset - 1.2 * strip, 2 * strip)
    )
    layers = [
        shape(
            stage, "strip", rectangle(inset, y, w - 2 * inset, strip), fill=bright or tint.ground
        ),
        shape(stage, "stripes", stripes, fill=tint.on_marker if bright else tint.text),
        shape(
            stage,
            "frame",
            rectangle(inset, inset, w - 2 * inset, h - 2 * inset),
            stroke=tint.text,
            width_px=line,
        ),
    ]
    return Decoration(behind=tuple(layers))


def columns(around: Surroundings) -> Decoration:
    """The grid of a Swiss page: a heavy rule, twelve columns' ticks, one plain shape."""
    stage = around.stage
    u, w, h, area, tint = stage.u, stage.width, stage.height, stage.area, tints(stage)
    top = 40 * u if stage.shape != "tall" else 110 * u
    foot = h - (40 * u if stage.shape != "tall" else 110 * u)
    step = area.width / 12
    ticks = "".join(f"M{area.x + k * step:.1f} {foot:.1f}v{-14 * u:.1f}" for k in range(13))
    layers = [
        shape(stage, "rule", rectangle(area.x, top - 2 * u, area.width, 4 * u), fill=tint.text),
        shape(stage, "ticks", ticks, stroke=with_alpha(tint.text, 0.55), width_px=1.8 * u),
    ]
    size = 0.40 * min(w, h)
    found = places(stage, size, around.taken, outside=0.34)
    if found and tint.accent != tint.text:
        box = found[0]
        way = int(chance(around.seed, "figure") * 3)
        x, y = box.x, box.y
        data = (
            circle(x + size / 2, y + size / 2, size / 2),
            rectangle(x, y, size, size),
            polyline(((x, y + size), (x + size, y), (x + size, y + size)), closed=True),
        )[way]
        layers.insert(0, shape(stage, "figure", data, fill=tint.accent))
    return Decoration(behind=tuple(layers))


def sun(around: Surroundings) -> Decoration:
    """A setting sun cut by stripes, wherever words leave it room."""
    stage = around.stage
    u, w, h, tint = stage.u, stage.width, stage.height, tints(stage)
    radius = 0.27 * min(w, h)
    middles = ((0.76 * w, 0.42 * h), (0.5 * w, 0.36 * h), (0.82 * w, 0.3 * h), (0.5 * w, 0.8 * h))
    for cx, cy in middles:
        box = Box(x=cx - radius, y=cy - radius, width=2 * radius, height=2 * radius)
        if is_free(box, around.taken, margin=10 * u):
            break
    else:
        return _chevrons(stage)
    high, low = tint.second, tint.accent
    if tint.accent == tint.text:
        high = low = with_alpha(tint.text, 0.2)
    paint = LinearGradient(
        start=(cx, cy - radius),
        end=(cx, cy + radius),
        stops=(Stop(offset=0, colour=high), Stop(offset=0.75, colour=low)),
    )
    return Decoration(behind=(shape(stage, "sun", _sliced(cx, cy, radius), fill=paint),))


def _sliced(cx: float, cy: float, radius: float) -> str:
    """A disc whose lower half is cut into ever thinner slices."""
    edges: list[tuple[float, float]] = [(-radius, 0.06 * radius)]
    at = 0.13 * radius
    for index in range(6):
        thick = (0.15 - 0.02 * index) * radius
        if at + thick > radius:
            break
        edges.append((at, at + thick))
        at += thick + (0.045 + 0.012 * index) * radius
    data = ""
    for above, below in edges:
        left, right = (max(0.0, radius**2 - y**2) ** 0.5 for y in (above, below))
        r, bend = f"{radius:.1f}", int(above <= -radius)
        data += (
            f"M{cx - left:.1f} {cy + above:.1f}L{cx + left:.1f} {cy + above:.1f}"
            f"A{r} {r} 0 0 1 {cx + right:.1f} {cy + below:.1f}"
            f"L{cx - right:.1f} {cy + below:.1f}"
            f"A{r} {r} 0 0 1 {cx - left:.1f} {cy + above:.1f}Z"
        )
        if bend:
            data = (
                f"M{cx - right:.1f} {cy + below:.1f}A{r} {r} 0 1 1 {cx + right:.1f} "
                f"{cy + below:.1f}Z"
            )
    return data


def _chevrons(stage: Stage) -> Decoration:
    """Small chevrons at the foot, where there is no room for a sun."""
    u, w, h = stage.u, stage.width, stage.height
    data = "".join(
        polyline(((x, h - 50 * u), (x + 14 * u, h - 38 * u), (x, h - 26 * u)))
        for x in (w - (60 + 26 * k) * u for k in range(5))
    )
    return Decoration(
        behind=(shape(stage, "chevrons", data, stroke=tints(stage).accent, width_px=4 * u),)
    )


def horizon(around: Surroundings) -> Decoration:
    """The curve of a far horizon along the foot."""
    stage = around.stage
    u, w, h, tint = stage.u, stage.width, stage.height, tints(stage)
    radius, rise = 1.5 * w, 70 * u
    arc = circle(w * 0.5, h + radius - rise, radius)
    paint = LinearGradient(
        start=(0, h - rise),
        end=(0, h + 0.4 * rise),
        stops=(
            Stop(offset=0, colour=with_alpha(tint.accent, 0.26)),
            Stop(offset=1, colour=with_alpha(tint.accent, 0.04)),
        ),
    )
    return Decoration(
        behind=(
            shape(stage, "land", arc, fill=paint),
            shape(stage, "rim", arc, stroke=with_alpha(tint.accent, 0.45), width_px=2 * u),
        )
    )


def tape(around: Surroundings) -> Decoration:
    """Scan lines over everything, colours that part at the edges, a play sign at the foot."""
    stage = around.stage
    u, w, h, tint = stage.u, stage.width, stage.height, tints(stage)
    pitch = max(3.0, 5 * u)
    lines = "".join(rectangle(0, y, w, pitch * 0.42) for y in _steps(0.0, float(h), pitch))
    x, y = stage.area.x, h - 46 * u
    play = polyline(((x, y - 15 * u), (x + 24 * u, y), (x, y + 15 * u)), closed=True)
    edge = 9 * u
    return Decoration(
        behind=(
            shape(stage, "play", play, fill=tint.text),
            shape(stage, "noise", _dashes(stage, around.seed), fill=with_alpha("#ffffff", 0.5)),
        ),
        front=(
            shape(
                stage, "lines", lines, fill=with_alpha("#000000", 0.15 if tint.is_dark else 0.09)
            ),
            shape(stage, "red", rectangle(0, 0, edge, h), fill=with_alpha("#ff2d3c", 0.55)),
            shape(stage, "cyan", rectangle(w - edge, 0, edge, h), fill=with_alpha("#17e5ff", 0.5)),
        ),
    )


def _dashes(stage: Stage, seed: int) -> str:
    """Short white scratches in the lowest lines of the picture, as of a head that mistracks."""
    u, w, h = stage.u, stage.width, stage.height
    return "".join(
        rectangle(
            chance(seed, "dash", k) * w,
            h - (4 + 22 * chance(seed, "row", k)) * u,
            (20 + 150 * chance(seed, "long", k)) * u,
            2.4 * u,
        )
        for k in range(26)
    )


def torn(stage: Stage, seed: int, *, depth: float, name: str) -> str:
    """The outline of a torn sheet that covers the foot of the frame to a depth in pixels."""
    w, h, step = stage.width, stage.height, 26 * stage.u
    points = [(-4.0, h + 4.0)]
    for index, x in enumerate(_steps(-4.0, w + step, step)):
        points.append((x, h - depth * (0.72 + 0.5 * chance(seed, name, index))))
    points.append((w + 4.0 + step, h + 4.0))
    return polyline(points, closed=True)


def deeper(stage: Stage) -> str:
    """The shade that cut paper throws on the ground."""
    return with_alpha(shade(tints(stage).ground, -0.2), 0.6)


def _steps(start: float, stop: float, step: float) -> list[float]:
    return [start + k * step for k in range(max(0, int((stop - start) / step) + 1))]
