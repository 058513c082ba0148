"""What a segment shows, as one name: segments with the same name have the same bytes."""

import hashlib
import json
import math
from collections.abc import Iterable, Sequence
from fractions import Fraction
from pathlib import Path

from openmotion.expand import expand_composition
from openmotion.media.coding import Coding
from openmotion.model import (
    Composition,
    FrameRate,
    GroupLayer,
    Layer,
    Scene,
    Span,
)
from openmotion.pipeline.messages import Clips, Pictures


def segment_keys(
    composition: Composition,
    spans: Sequence[Span],
    *,
    coding: Coding,
    size: tuple[int, int],
    rate: FrameRate,
    pictures: Pictures,
    made_by: str,
    clips: Clips | None = None,
) -> tuple[str, ...]:
    """The names of segments, 64 hexadecimal digits each.

    A name depends on the parts of the composition that are on screen in the frames of its segment
    and on nothing else of it: changing one scene leaves the names of all others.

    Args:
        composition: what is drawn.
        spans: of the segments, in frames of the file.
        coding: how they are encoded.
        size: width and height of the frames in pixels.
        rate: frames a second of the file.
        pictures: assets of the composition.
        made_by: names all that draws and encodes.
        clips: files of its clips.
    """
    film = expand_composition(composition)
    digests = {name: _digest(pixels.tobytes()) for name, pixels in pictures.items()}
    digests |= {name: _digest_file(path) for name, path in (clips or {}).items()}
    around = {
        "size": [*size, film.width, film.height],
        "rate": [film.rate.num, film.rate.den, rate.num, rate.den],
        "seed": film.seed,
        "coding": coding.key,
        "made_by": made_by,
    }
    pace = film.rate.exact / rate.exact
    return tuple(
        _key(film, _in_film(span, pace), {**around, "span": [span.start, span.end]}, digests)
        for span in spans
    )


def sound_key(composition: Composition, codec: str, made_by: str) -> str:
    """The name of a composition's sound track; nothing that is only seen counts."""
    heard = composition.model_dump(
        mode="json",
        include={"rate", "duration_frames", "seed", "music", "cues", "silent"},
        warnings=False,
    )
    return _name({"sound": heard, "codec": codec, "made_by": made_by})


def _in_film(span: Span, pace: Fraction) -> Span:
    """The frames of the composition that frames of the file show, those in part too."""
    return Span(start=math.floor(span.start * pace), end=math.ceil(span.end * pace))


def _key(film: Composition, span: Span, around: dict[str, object], digests: dict[str, str]) -> str:
    scenes = [scene for scene in film.scenes if scene.start < span.end and span.start < scene.end]
    shown = {scene.id for scene in scenes}
    joins = [
        join
        for join in film.transitions
        if join.start < span.end
        and span.start < join.end
        and {join.outgoing, join.incoming} <= shown
    ]
    seen = {
        "scenes": [_scene(scene, span) for scene in scenes],
        "transitions": [join.model_dump(mode="json") for join in joins],
        "overlay": _layers(film.overlay, span.start, span.end),
    }
    text = json.dumps(seen)
    used = {name: digest for name, digest in digests.items() if json.dumps(name) in text}
    return _name({**around, **seen, "pictures": used})


def _scene(scene: Scene, span: Span) -> dict[str, object]:
    """What of a scene is on screen in a span."""
    around = scene.model_dump(mode="json", exclude={"layers", "name", "end"}, warnings=False)
    first, end = span.start - scene.start, span.end - scene.start
    return {**around, "layers": _layers(scene.layers, first, end)}


def _layers(layers: Iterable[Layer], first: int, end: int) -> list[object]:
    """The layers that are there at any frame from `first` to before `end`, and all in them."""
    # A shutter is open up to half a turn of two frames around a frame.
    seen = [layer for layer in layers if layer.start <= end + 1 and first - 1 < layer.end]
    found: list[object] = []
    for layer in seen:
        if isinstance(layer, GroupLayer) and layer.clock is None:
            own = layer.model_dump(mode="json", exclude={"layers"}, warnings=False)
            found.append({**own, "layers": _layers(layer.layers, first, end)})
        else:
            found.append(layer.model_dump(mode="json", warnings=False))
    return found


def _name(parts: dict[str, object]) -> str:
    return _digest(json.dumps(parts, sort_keys=True).encode())


def _digest_file(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
