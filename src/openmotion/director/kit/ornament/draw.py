"""The ornament of a look, drawn around the words of a scene."""

from collections.abc import Iterable

from openmotion.director.kit.ornament import bands, figures, lines
from openmotion.director.kit.ornament.piece import Decoration, Draw, Surroundings
from openmotion.director.kit.stage import Stage
from openmotion.director.kit.taken import word_boxes
from openmotion.director.looks import Ornament
from openmotion.model import Layer


def ornament(stage: Stage, content: Iterable[Layer], *, seed: int) -> Decoration:
    """What the look draws at the edges of the frame; nothing of it lies behind words.

    All of it is still and pinned to the frame, so that it is drawn once a scene.

    Args:
        stage: of the shot.
        content: the layers of the scene; figures keep clear of their words.
        seed: one seed keeps one set of figures through a video.
    """
    return ORNAMENTS[stage.look.ornament](
        Surroundings(stage=stage, taken=word_boxes(content), seed=seed)
    )


def _none(_: Surroundings) -> Decoration:
    return Decoration()


ORNAMENTS: dict[Ornament, Draw] = {
    "none": _none,
    "rings": lines.rings,
    "crosses": lines.crosses,
    "prompt": lines.prompt,
    "bands": bands.bands,
    "folio": lines.folio,
    "bubbles": figures.bubbles,
    "seal": lines.seal,
    "sun": bands.sun,
    "tubes": lines.tubes,
    "columns": bands.columns,
    "hazard": bands.hazard,
    "frame": lines.frame,
    "masthead": lines.masthead,
    "cutouts": figures.cutouts,
    "cushions": figures.cushions,
    "memphis": figures.memphis,
    "bauhaus": figures.bauhaus,
    "letterbox": lines.letterbox,
    "slashes": bands.slashes,
    "tape": bands.tape,
    "horizon": bands.horizon,
}
"""Every ornament by its name."""
