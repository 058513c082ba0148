"""Draws shape layers: outlines filled and stroked, whole or trimmed."""

import skia

from openmotion.model import Paint, ShapeLayer, Solid, colour_at, number_at
from openmotion.render.draw.outline import is_fixed, outline, outline_box, trimmed
from openmotion.render.draw.paint import fill_paint, solid_paint, stroke_paint
from openmotion.render.draw.sheet import Sheet
from openmotion.render.draw.stage import Stage
from openmotion.render.draw.ticks import draw_ticks, ticks_of
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds, grown

_MITER = 4.0  # Skia's limit: how many half widths a sharp join may reach out


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
    sheet.place(state.matrix)
    fill = _fill(layer, state.frame, opacity)
    if fill is not None:
        sheet.canvas.drawPath(path, fill)
    if layer.stroke is not None:
        stroke = stroke_paint(layer.stroke, opacity, state.frame)
        if stroke is not None:
            sheet.canvas.drawPath(path, stroke)


def shape_path(layer: ShapeLayer, frame: float) -> skia.Path | None:
    """A shape's outline as drawn at a frame; None if nothing of it is."""
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
    return grown(box, 0.5)


def _fill(layer: ShapeLayer, frame: float, opacity: float) -> skia.Paint | None:
    paint: Paint | None = layer.fill
    if layer.tint is not None and (paint is None or isinstance(paint, Solid)):
        if paint is None and layer.stroke is not None:
            return None
        return solid_paint(colour_at(layer.tint, frame), opacity)
    return None if paint is None else fill_paint(paint, opacity)
