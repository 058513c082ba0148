"""Draws text layers: settled, moved by parts, typed, decoded, counted and highlighted."""

from openmotion.model import TextLayer
from openmotion.render.draw.decode import draw_decoded, is_decoding
from openmotion.render.draw.glyphs import draw_marks, line_marks
from openmotion.render.draw.marker import draw_highlights, highlight_margin
from openmotion.render.draw.moved_text import draw_moved
from openmotion.render.draw.sheet import Sheet
from openmotion.render.draw.stage import Stage
from openmotion.render.draw.typed import caret_margin, draw_caret, shown_members
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds, grown
from openmotion.render.phrase import Phrase


def draw_text(
    stage: Stage, sheet: Sheet, state: LayerState, layer: TextLayer, opacity: float
) -> None:
    """Draw a text layer as it stands at its frame, without effects."""
    frame = state.frame
    phrase = stage.phrase(layer, frame)
    sheet.place(state.matrix)
    if layer.highlights:
        draw_highlights(sheet.canvas, phrase, layer.highlights, frame, opacity)
    if layer.typing is not None:
        _draw_typed(stage, sheet, layer, phrase, frame, opacity)
        return
    if layer.decode is not None:
        glyphs = stage.pieces(layer, phrase, "glyph")
        if is_decoding(layer.decode, len(glyphs), frame):
            draw_decoded(
                stage,
                sheet.canvas,
                phrase,
                glyphs,
                layer.decode,
                frame=frame,
                seed=stage.plan(layer).seed,
                opacity=opacity,
            )
            return
    animators = stage.active(layer, frame)
    if animators:
        draw_moved(stage, sheet, state, layer, phrase, animators, frame=frame, opacity=opacity)
        return
    for line in phrase.lines:
        sheet.canvas.save()
        sheet.canvas.translate(line.left, line.y)
        draw_marks(sheet.canvas, line_marks(stage, line.shaped), opacity)
        sheet.canvas.restore()


def text_box(stage: Stage, layer: TextLayer, frame: float) -> Bounds | None:
    """A box in the layer's space that holds all that is drawn at a frame; None if nothing is."""
    phrase = stage.phrase(layer, frame)
    ink = phrase.ink
    if ink is None:
        return None
    reach = 2.0
    if layer.highlights:
        reach += highlight_margin(phrase)
    if layer.typing is not None:
        reach += caret_margin(phrase)
    if layer.decode is not None:
        reach += _largest(layer) * 0.6
    for animator in stage.active(layer, frame):
        size = _largest(layer)
        count = max(len(line.shaped.text) for line in phrase.lines)
        reach += size * max(abs(animator.x), abs(animator.y)) * 1.3
        reach += abs(animator.tracking_em) * size * count * 1.3 + 3 * animator.blur_px
        if animator.scale != 1 or animator.rotation_deg:
            unit = (ink.width + ink.height) / 2 if animator.unit == "line" else size * 2
            reach += unit * (max(0.0, animator.scale - 1) + (1 if animator.rotation_deg else 0.1))
        if animator.weight is not None:
            reach += size * 0.3
    return grown(ink, reach)


def _draw_typed(
    stage: Stage, sheet: Sheet, layer: TextLayer, phrase: Phrase, frame: float, opacity: float
) -> None:
    if layer.typing is None:
        return
    shown = shown_members(phrase, layer.typing, frame)
    for line, members in zip(phrase.lines, shown, strict=True):
        if members:
            sheet.canvas.save()
            sheet.canvas.translate(line.left, line.y)
            draw_marks(sheet.canvas, line_marks(stage, line.shaped, members), opacity)
            sheet.canvas.restore()
    draw_caret(
        sheet.canvas,
        layer,
        phrase,
        shown,
        frame,
        blink_frames=stage.blink_frames,
        opacity=opacity,
    )


def _largest(layer: TextLayer) -> float:
    return max(run.style.size_px for line in layer.lines for run in line.runs)
