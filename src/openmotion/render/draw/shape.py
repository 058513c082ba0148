"""Draws shape layers: outlines filled and stroked, whole, trimmed or repeated."""

import skia

from openmotion.model import Paint, ShapeLayer, Solid, Stroke, colour_at, number_at
from openmotion.render.draw.outline import is_fixed, outline, outline_box
from openmotion.render.draw.paint import fill_paint, solid_paint, stroke_paint
from openmotion.render.draw.repeat import copies_box, copies_of
from openmotion.render.draw.sheet import Sheet, to_skia
from openmotion.render.draw.stage import Stage
from openmotion.render.draw.taper import tapered
from openmotion.render.draw.ticks import draw_ticks, ticks_of
from openmotion.render.draw.trim import trimmed
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds, grown

_MITER = 4.0  # Skia's limit: how many half widths a sharp join may reach out
_UNSEEN = 0.002
_MOST_DASHES = 20_000  # more take seconds, and nobody sees them

Lined = tuple[skia.Path, Stroke]


def draw_shape(
    stage: Stage, sheet: Sheet, state: LayerState, layer: ShapeLayer, opacity: float
) -> None:
    """Draw a shape as it stands at its frame, without effects."""
    if id(layer) not in stage.ticks:
        stage.ticks[id(layer)] = ticks_of(layer)
    lines = stage.ticks[id(layer)]
    if lines is not None and draw_ticks(sheet, layer, lines, state.matrix, opacity):
        return
    path = stage.paths.get(id(layer))
    if path is None:
        path = shape_path(layer, state.frame)
        if path is None:
            return
        if layer.trim is None and is_fixed(layer.geometry):
            stage.paths[id(layer)] = path
    lined = None if layer.stroke is None else _lined(layer.stroke, path, state.frame)
    sheet.place(state.matrix)
    if layer.repeater is None:
        _draw(sheet.canvas, layer, path, lined, state.frame, opacity)
        return
    for copy in copies_of(layer.repeater, state.frame):
        if copy.opacity * opacity > _UNSEEN:
            sheet.canvas.save()
            sheet.canvas.concat(to_skia(copy.matrix))
            _draw(sheet.canvas, layer, path, lined, state.frame, opacity * copy.opacity)
            sheet.canvas.restore()


def shape_path(layer: ShapeLayer, frame: float) -> skia.Path | None:
    """A shape's outline as drawn once at a frame; None if nothing of it is."""
    path = outline(layer.geometry, frame)
    if layer.trim is not None:
        return trimmed(path, layer.trim, frame)
    return path


def shape_box(layer: ShapeLayer, frame: float) -> Bounds | None:
    """A box in the layer's space that holds all that is drawn at a frame; None if nothing is."""
    box = outline_box(layer.geometry, frame)
    if layer.stroke is not None:
        reach = number_at(layer.stroke.width_px, frame) / 2
        sharp = layer.stroke.join == "miter" or layer.stroke.cap == "square"
        box = grown(box, reach * (_MITER if sharp else 1.0))
    if box.width <= 0 and box.height <= 0:
        return None
    if layer.repeater is not None:
        around = copies_box(copies_of(layer.repeater, frame), box)
        if around is None:
            return None
        box = around
    return grown(box, 0.5)


def _draw(
    canvas: skia.Canvas,
    layer: ShapeLayer,
    path: skia.Path,
    lined: Lined | None,
    frame: float,
    opacity: float,
) -> None:
    """Paint a shape once, the fill first."""
    fill = _fill(layer, frame, opacity)
    if fill is not None:
        canvas.drawPath(path, fill)
    if lined is None:
        return
    outlined, stroke = lined
    paint = stroke_paint(stroke, opacity, frame)
    if paint is not None:
        canvas.drawPath(outlined, fill_paint(stroke.paint, opacity) if stroke.tapers else paint)


def _lined(stroke: Stroke, path: skia.Path, frame: float) -> Lined:
    """What is drawn for a stroke: the outline that it goes along, or the one of its own."""
    if stroke.dash and _dashes(path, stroke.dash) > _MOST_DASHES:
        return path, stroke.model_copy(update={"dash": ()})
    if not stroke.tapers:
        return path, stroke
    outlined = tapered(
        path,
        max(0.0, number_at(stroke.width_px, frame)),
        start=number_at(stroke.taper_start, frame),
        end=number_at(stroke.taper_end, frame),
        rounded=stroke.cap == "round",
    )
    return outlined, stroke


def _dashes(path: skia.Path, lengths: tuple[float, ...]) -> float:
    """About how many dashes go along an outline of no great detail."""
    bounds = path.getBounds()
    return float(2 * (bounds.width() + bounds.height()) / max(sum(lengths), 1e-6))


def _fill(layer: ShapeLayer, frame: float, opacity: float) -> skia.Paint | None:
    paint: Paint | None = layer.fill
    if layer.tint is not None and (paint is None or isinstance(paint, Solid)):
        if paint is None and layer.stroke is not None:
            return None
        return solid_paint(colour_at(layer.tint, frame), opacity)
    return None if paint is None else fill_paint(paint, opacity)
