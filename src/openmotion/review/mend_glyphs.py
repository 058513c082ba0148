"""Leave out symbols that no installed font can draw."""

import re
import unicodedata
from functools import partial

from openmotion.model import Composition, Finding, TextLayer, TextRun
from openmotion.review.edit import change_text
from openmotion.review.texts import check_glyphs, written_texts
from openmotion.typeset import missing_glyphs

# Selectors and joiners mean nothing without the emoji that they belong to.
_MODIFIERS = "\u200d\ufe0e\ufe0f\u20e3"


def mend_glyphs(composition: Composition) -> tuple[Composition, tuple[Finding, ...]]:
    """The composition without symbols that cannot be drawn, and what was left out.

    A text that lacks letters or figures, or of which nothing would remain, stays as it is: it
    would say something else.
    """
    mended = []
    layers = {(scene, layer.id): layer for scene, layer in written_texts(composition)}
    for finding in check_glyphs(composition):
        if finding.layer is None or (finding.scene, finding.layer) not in layers:
            continue
        layer = layers[finding.scene, finding.layer]
        missing = "".join(missing_glyphs(layer.lines))
        if any(unicodedata.category(character)[0] in "LMN" for character in missing):
            continue
        lighten = partial(_without, characters=missing + _MODIFIERS)
        if lighten(layer).lines == layer.lines:
            continue
        composition = change_text(composition, finding.scene, layer.id, lighten)
        mended.append(
            finding.model_copy(
                update={"repaired": True, "message": f"{finding.message}; it was left out"}
            )
        )
    return composition, tuple(mended)


def _without(layer: TextLayer, characters: str) -> TextLayer:
    """The layer without characters and the spaces before them."""
    gone = re.compile(rf"\s*[{re.escape(characters)}]+")
    lines = tuple(
        line.model_copy(update={"runs": tuple(_run_without(run, gone) for run in line.runs)})
        for line in layer.lines
    )
    kept = tuple(line for line in lines if line.text.strip()) or layer.lines
    return layer.model_copy(update={"lines": kept})


def _run_without(run: TextRun, gone: re.Pattern[str]) -> TextRun:
    text = gone.sub("", run.text)
    return run.model_copy(update={"text": text if run.text[:1].isspace() else text.lstrip()})
