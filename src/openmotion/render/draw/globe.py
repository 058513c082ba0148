"""Draws globes: land, arcs and markers on the half of a ball that faces the viewer."""

import math
from functools import lru_cache

import numpy as np
import skia
from numpy.typing import NDArray

from openmotion.expand.cartography.ball import Turn, direction, great_circle, turn_of
from openmotion.expand.cartography.regions import place_of
from openmotion.model import GlobeLayer, MapArc, MapMarker, Pair, ease
from openmotion.render.draw.globe_land import Directions, land_dots, land_lines
from openmotion.render.draw.paint import solid_paint
from openmotion.render.draw.sheet import Sheet, region_of
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds, Matrix, map_box, mean_scale
from openmotion.render.pixels.compiled import wide_rows
from openmotion.render.pixels.lines import lay_lines
from openmotion.render.pixels.packed import pack
from openmotion.render.pixels.particles import lay_discs

_DOT = 0.56  # diameter of dots in distances of dots
# At the edge of the ball, the size of dots and their opacity; and, in radii, how near to the viewer
# they are whole.
_LEAST, _FAINTEST, _WHOLE = 0.5, 0.22, 0.55
_SAMPLES = 56
_PULSE_FRAMES, _POP_FRAMES = 54, 14


def draw_globe(
    stage: Stage, sheet: Sheet, state: LayerState, layer: GlobeLayer, opacity: float
) -> None:
    """Draw a globe as it stands at its frame, without effects."""
    turn = turn_of(layer, state.frame)
    if sheet.cuts:
        region = region_of(map_box(state.matrix, globe_box(stage, state, layer)), sheet.region)
        if region is None:
            return
        with stage.scratch.lend(region) as loan:
            _draw_land(loan, state.matrix, layer, turn, opacity)
            sheet.put(loan.pixels, loan.x, loan.y, 1.0)
    else:
        _draw_land(sheet, state.matrix, layer, turn, opacity)
    sheet.place(state.matrix)
    for arc in layer.arcs:
        _draw_arc(sheet.canvas, layer, turn, arc, state.frame, opacity)
    for marker in layer.markers:
        _draw_marker(sheet.canvas, layer, turn, marker, state.frame, opacity)


def globe_box(_stage: Stage, _state: LayerState, layer: GlobeLayer) -> Bounds:
    """A box around the ball, its arcs and its markers."""
    lift = max([0.0, *(abs(arc.lift) for arc in layer.arcs)])
    reach = layer.radius * (1 + lift)
    sizes = [marker.size_px * 2.2 for marker in layer.markers]
    reach += max([4.0, layer.dot_px, *sizes, *(arc.width_px * 5 for arc in layer.arcs)])
    return Bounds(-reach, -reach, reach, reach)


def seen(points: Directions, turn: Turn) -> Directions:
    """Directions as right, down and towards the viewer, in radii."""
    # Written out: a matrix product may differ between processors.
    x, y, z = points[:, 0], points[:, 1], points[:, 2]
    turned: Directions = np.stack(
        [axis[0] * x + axis[1] * y + axis[2] * z for axis in turn], axis=1
    )
    return turned


def _draw_land(sheet: Sheet, matrix: Matrix, layer: GlobeLayer, turn: Turn, opacity: float) -> None:
    """Dots or outlines, smaller and fainter towards the edge of the ball."""
    local = sheet.local(matrix)
    target, width = wide_rows(sheet.pixels), sheet.pixels.shape[1]
    if layer.style == "outline":
        found = land_lines(layer.highlight, layer.id)
        radius = np.float32(layer.line_px / 2 * mean_scale(local))
        for points, colour in ((found.plain, layer.land), (found.lit, layer.accent)):
            front = seen(points, turn).reshape(-1, 6)
            front = front[(front[:, 2] > 0) & (front[:, 5] > 0)]
            ends = [_placed(local, layer, front[:, at : at + 2]) for at in (0, 3)]
            level = (255 * opacity * _light(front[:, 2])).astype(np.float32)
            lines = np.concatenate(ends, axis=1)
            lay_lines(target, width, lines, radius, level, pack(colour))
        return
    dots = land_dots(round(layer.dot_px / layer.radius, 6), layer.highlight, layer.id)
    for points, colour in ((dots.plain, layer.land), (dots.lit, layer.accent)):
        front = seen(points, turn)
        front = front[front[:, 2] > 0]
        places = _placed(local, layer, front[:, :2])
        near = front[:, 2]
        size = layer.dot_px * _DOT / 2 * mean_scale(local) * np.minimum(1.0, _LEAST + near)
        lay_discs(
            target,
            width,
            np.ascontiguousarray(places[:, 0]),
            np.ascontiguousarray(places[:, 1]),
            size.astype(np.float32),
            np.float32(0),
            (255 * opacity * _light(near)).astype(np.float32),
            np.full(len(front), pack(colour), np.uint32),
            False,  # noqa: FBT003  (kernels take no names)
        )


def _light(near: Directions) -> Directions:
    """The opacity of what lies so near to the viewer, in radii."""
    light: Directions = np.minimum(1.0, _FAINTEST + near * (1 - _FAINTEST) / _WHOLE)
    return light


def _placed(matrix: Matrix, layer: GlobeLayer, points: Directions) -> NDArray[np.float32]:
    """(n, 2) float32, places on the ball in pixels of a sheet."""
    (a, b, c), (d, e, f), (g, h, i) = matrix.tolist()
    x, y = points[:, 0] * layer.radius, points[:, 1] * layer.radius
    depth = g * x + h * y + i
    return np.stack([(a * x + b * y + c) / depth, (d * x + e * y + f) / depth], axis=1).astype(
        np.float32
    )


def _draw_arc(
    canvas: skia.Canvas,
    layer: GlobeLayer,
    turn: Turn,
    arc: MapArc,
    frame: float,
    opacity: float,
) -> None:
    """An arc as far as it is drawn, lifted off the ball; what the ball hides is left out."""
    progress = _progress(arc, frame)
    if progress <= 0:
        return
    colour = arc.colour or layer.accent
    first, last = (place_of(end, owner=layer.id) for end in (arc.start, arc.end))
    front = seen(_raised(first, last, arc.lift), turn)
    reached = progress * (len(front) - 1)
    whole = math.floor(reached)
    drawn = front[: whole + 1]
    if reached > whole:
        head = front[whole] + (front[whole + 1] - front[whole]) * (reached - whole)
        drawn = np.concatenate([drawn, head[None]])
    visible = (drawn[:, 2] > 0) | (drawn[:, 0] ** 2 + drawn[:, 1] ** 2 > 1)
    path = skia.Path()
    _add_visible(path, drawn * layer.radius, visible)
    for width, light in ((arc.width_px * 3.6, 0.16), (arc.width_px, 1.0)):
        paint = skia.Paint(solid_paint(colour, opacity * light))
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeWidth(width)
        paint.setStrokeCap(skia.Paint.kRound_Cap)
        paint.setStrokeJoin(skia.Paint.kRound_Join)
        canvas.drawPath(path, paint)
    if progress < 1 and visible[-1]:
        x, y = (drawn[-1, :2] * layer.radius).tolist()
        canvas.drawCircle(x, y, arc.width_px * 3, solid_paint(colour, opacity * 0.35))
        canvas.drawCircle(x, y, arc.width_px * 1.15, solid_paint("#ffffff", opacity * 0.95))


def _draw_marker(
    canvas: skia.Canvas,
    layer: GlobeLayer,
    turn: Turn,
    marker: MapMarker,
    frame: float,
    opacity: float,
) -> None:
    """A dot with a halo, and the ring that spreads from it."""
    age = _POP_FRAMES if marker.at is None else frame - marker.at
    if age <= 0:
        return
    place = np.array([direction(place_of(marker.place, owner=layer.id))])
    x, y, z = seen(place, turn)[0].tolist()
    light = min(1.0, max(0.0, z / 0.2)) * opacity
    if light <= 0:
        return
    colour = marker.colour or layer.accent
    x, y = x * layer.radius, y * layer.radius
    radius = marker.size_px / 2 * ease("spring-alive", min(1.0, age / _POP_FRAMES))
    canvas.drawCircle(x, y, radius * 1.9, solid_paint(colour, light * 0.22))
    if marker.pulse:
        share = (frame if marker.at is None else age) % _PULSE_FRAMES / _PULSE_FRAMES
        paint = skia.Paint(solid_paint(colour, light * 0.8 * (1 - share)))
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeWidth(max(1.0, radius * 0.28))
        canvas.drawCircle(x, y, radius * (1 + 3 * ease("out-quart", share)), paint)
    canvas.drawCircle(x, y, radius, solid_paint(colour, light))
    canvas.drawCircle(x, y, radius * 0.36, solid_paint("#ffffff", light * 0.9))


def _progress(arc: MapArc, frame: float) -> float:
    if arc.at is None:
        return 1.0
    return ease("inout-cubic", min(1.0, max(0.0, (frame - arc.at) / arc.frames)))


@lru_cache(maxsize=256)
def _raised(first: Pair, last: Pair, lift: float) -> Directions:
    """Points of an arc in radii; it rises by its lift for a way of a radius and more."""
    ground = np.array([direction(place) for place in great_circle(first, last, _SAMPLES)])
    chord = math.dist(ground[0], ground[-1])
    share = np.linspace(0.0, 1.0, len(ground))
    height = 1 + lift * min(1.0, chord) * 4 * share * (1 - share)
    raised: Directions = ground * height[:, None]
    return raised


def _add_visible(path: skia.Path, points: Directions, visible: NDArray[np.bool_]) -> None:
    """The stretches of a line that are seen."""
    flags = visible.tolist()
    open_line = False
    for (x, y, _), shown in zip(points.tolist(), flags, strict=True):
        if not shown:
            open_line = False
        elif open_line:
            path.lineTo(x, y)
        else:
            path.moveTo(x, y)
            open_line = True
