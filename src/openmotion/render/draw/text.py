"""Draws text layers: settled, moved by parts, typed, decoded, counted and marked."""

from openmotion.model import TextLayer
from openmotion.render.draw.decode import is_decoding
from openmotion.render.draw.decorations import decorations_margin, draw_decorations
from openmotion.render.draw.glyphs import Members, line_marks
from openmotion.render.draw.lettering import (
    Lettering,
    draw_fills,
    draw_strokes,
    lettering_of,
    stroke_reach,
)
from openmotion.render.draw.marker import draw_highlights, highlight_margin
from openmotion.render.draw.motion import at_work, motions
from openmotion.render.draw.moved_text import draw_moved
from openmotion.render.draw.sheet import Sheet
from openmotion.render.draw.stage import Stage
from openmotion.render.draw.typed import caret_margin, draw_caret, shown_members
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds, grown, union
from openmotion.render.phrase import Phrase
from openmotion.render.placing import placed_box

_OVERHANG_EMS = 0.3  # how far a letter may reach out of its settled ink by another weight
_UNSEEN = 0.002


def draw_text(
    stage: Stage, sheet: Sheet, state: LayerState, layer: TextLayer, opacity: float
) -> None:
    """Draw a text layer as it stands at its frame, without effects."""
    frame = state.frame
    phrase = stage.phrase(layer, frame)
    sheet.place(state.matrix)
    if layer.highlights:
        draw_highlights(sheet.canvas, phrase, layer.highlights, frame, opacity)
    if layer.decorations:
        draw_decorations(sheet.canvas, phrase, layer.decorations, frame, opacity, above=False)
    stands = _stands(stage, layer, phrase, frame)
    lettering = lettering_of(layer, phrase, frame, by_line=stands)
    shown: list[Members] = []
    if layer.typing is not None:
        shown = shown_members(phrase, layer.typing, frame, stage.plan(layer).seed)
    moved = None
    if stands:
        _draw_lines(stage, sheet, phrase, lettering, shown or [None] * len(phrase.lines), opacity)
    else:
        moved = draw_moved(stage, sheet, state, layer, phrase, lettering, opacity)
    if layer.decorations:
        draw_decorations(sheet.canvas, phrase, layer.decorations, frame, opacity, above=True)
    draw_caret(
        sheet.canvas,
        layer,
        phrase,
        shown,
        frame,
        blink_frames=stage.blink_frames,
        opacity=opacity,
        moved=moved,
    )


def text_box(stage: Stage, layer: TextLayer, frame: float) -> Bounds | None:
    """A box in the layer's space that holds all that is drawn at a frame; None if nothing is."""
    phrase = stage.phrase(layer, frame)
    ink = phrase.ink
    if ink is None:
        return None
    reach = 2.0 + stroke_reach(layer, frame)
    if layer.highlights:
        reach += highlight_margin(phrase)
    if layer.decorations:
        reach += decorations_margin(phrase, layer.decorations)
    if layer.typing is not None:
        reach += caret_margin(phrase)
    if layer.decode is not None:
        reach += _largest(layer) * 0.6
    if _stands(stage, layer, phrase, frame):
        return grown(ink, reach)
    kept = stage.moved_boxes.get(id(layer))
    if kept is not None and kept[0] == frame:
        return kept[1]
    box = _moved_box(stage, layer, phrase, frame, reach)
    stage.moved_boxes[id(layer)] = (frame, box)
    return box


def _moved_box(
    stage: Stage, layer: TextLayer, phrase: Phrase, frame: float, reach: float
) -> Bounds | None:
    """A box around the parts of a text where they stand, grown by a reach."""
    boxes = [phrase.ink] if layer.highlights or layer.decorations else []
    for piece, motion in motions(stage, layer, phrase, frame):
        if motion.opacity <= _UNSEEN and layer.typing is None:
            continue
        box = placed_box(motion.placing, piece.box)
        more = 3 * motion.blur_px
        if motion.is_varied:
            more += piece.size_px * _OVERHANG_EMS
        boxes.append(grown(box, more) if more else box)
    around = union(boxes)
    return None if around is None else grown(around, reach)


def _stands(stage: Stage, layer: TextLayer, phrase: Phrase, frame: float) -> bool:
    """Whether every part of a text is in its place, so that whole lines can be drawn."""
    if layer.path is not None or stage.active(layer, frame):
        return False
    if layer.decode is not None:
        count = len(stage.pieces(layer, phrase, "cluster"))
        if is_decoding(layer.decode, count, frame):
            return False
    return not at_work(stage, layer, phrase, frame)


def _draw_lines(
    stage: Stage,
    sheet: Sheet,
    phrase: Phrase,
    lettering: Lettering,
    shown: list[Members] | list[None],
    opacity: float,
) -> None:
    """Draw lines in their places, whole or what is shown of them."""
    for stroked in (True, False) if lettering.is_stroked else (False,):
        for index, (line, members) in enumerate(zip(phrase.lines, shown, strict=True)):
            if members == ():
                continue
            marks = line_marks(stage, line.shaped, members, whole=lettering.is_stroked)
            sheet.canvas.save()
            sheet.canvas.translate(line.left, line.y)
            if stroked:
                draw_strokes(sheet.canvas, marks, lettering, opacity)
            else:
                draw_fills(sheet.canvas, marks, lettering, opacity, line=index)
            sheet.canvas.restore()


def _largest(layer: TextLayer) -> float:
    return max(run.style.size_px for line in layer.lines for run in line.runs)
