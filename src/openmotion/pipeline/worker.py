"""The work of a rendering process: frames of a composition become encoded segments."""

from dataclasses import dataclass
from multiprocessing.connection import Connection

import numpy as np
from numpy.typing import NDArray

from openmotion.media import PresetName, SegmentEncoder
from openmotion.model import Composition, Span
from openmotion.pipeline.messages import Answer, Draw, Drawn, Finished, Load, Order, Ready
from openmotion.render import Renderer
from openmotion.review.frame_log import small_copy

_FRAMES_PER_REPORT = 6


def serve(link: "Connection[Answer, Order]") -> None:
    """Carry out orders until the other side hangs up.

    Raises:
        EOFError: the other side has hung up.
    """
    link.send(Ready())
    studio: _Studio | None = None
    while True:
        match link.recv():
            case Load(json, preset, pictures, watch):
                composition = Composition.model_validate_json(json)
                studio = _Studio(composition, Renderer(composition, pictures), preset, watch)
            case Draw(span, path) if studio is not None:
                segment, copies = _encode(link, studio, span)
                path.write_bytes(segment)
                link.send(Finished(copies))


@dataclass(frozen=True, slots=True)
class _Studio:
    """What all segments are drawn with."""

    composition: Composition
    renderer: Renderer
    preset: PresetName
    watch: bool


def _encode(
    link: "Connection[Answer, Order]", studio: _Studio, span: Span
) -> tuple[bytes, NDArray[np.uint8] | None]:
    film = studio.composition
    copies = []
    unreported = 0
    with SegmentEncoder(film.width, film.height, film.rate, studio.preset) as encoder:
        for frame in range(span.start, span.end):
            studio.renderer.draw(frame, encoder.planes)
            if studio.watch:
                copies.append(small_copy(encoder.planes))
            encoder.add()
            unreported += 1
            if unreported == _FRAMES_PER_REPORT:
                link.send(Drawn(unreported))
                unreported = 0
        return encoder.finish(), np.stack(copies) if copies else None
