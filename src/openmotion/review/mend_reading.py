"""Let texts in faster that are gone before they can be read."""

from collections.abc import Sequence
from functools import partial

from openmotion.model import Composition, Finding, TextLayer
from openmotion.render import SettledText, settled_texts
from openmotion.review.edit import change_text, only_scene
from openmotion.review.texts import check_reading

# Entrances become this much shorter at most; more would look like a cut.
_FACTORS = (0.7, 0.5)


def mend_reading(
    composition: Composition, texts: Sequence[SettledText]
) -> tuple[Composition, tuple[Finding, ...]]:
    """The composition with faster entrances where that gives enough time, and what was mended.

    Args:
        composition: what shall be drawn.
        texts: of it, settled.
    """
    mended = []
    for finding in check_reading(texts):
        for factor in _FACTORS:
            faster = change_text(
                composition,
                finding.scene,
                finding.layer or "",
                partial(_quickened, factor=factor),
            )
            if not any(
                other.layer == finding.layer
                for other in check_reading(settled_texts(only_scene(faster, finding.scene)))
            ):
                composition = faster
                message = f"{finding.message}; it comes in faster now"
                mended.append(finding.model_copy(update={"repaired": True, "message": message}))
                break
    return composition, tuple(mended)


def _quickened(layer: TextLayer, factor: float) -> TextLayer:
    """The layer with its entrances nearer to its start and shorter."""
    animators = tuple(
        animator
        if animator.exit
        else animator.model_copy(
            update={
                "start": layer.start + round((animator.start - layer.start) * factor),
                "duration": max(1, round(animator.duration * factor)),
                "stagger": animator.stagger * factor,
            }
        )
        for animator in layer.animators
    )
    return layer.model_copy(update={"animators": animators})
