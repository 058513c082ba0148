"""What is written of a composition: which codec, size and speed, checked once."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from openmotion.errors import InvalidRequest
from openmotion.model import Composition, FrameRate, Span
from openmotion.pipeline.formats import FileFormat, codec_for, format_of

if TYPE_CHECKING:
    from openmotion.media import PresetName
    from openmotion.media.coding import Codec

_LEAST, _MOST = 16, 4096
_LEAST_FPS, _MOST_FPS = 5, 120
# A segment is held in memory until it is whole. Where every frame stands alone and takes megabytes,
# it need not be long: at 4K so many take about 120 MB.
_MOST_HELD: dict[str, int] = {"png": 12, "prores": 30}


@dataclass(frozen=True, slots=True)
class Export:
    """A file that is asked for, checked.

    Attributes:
        out: the name that it will have.
        form: kind of file.
        codec: of its pictures.
        preset: of the encoder.
        transparent: its alpha is kept.
        size: width and height in pixels, both even.
        rate: frames a second.
        frames: how many there are.
        plays: how often animated pictures play; 0 is for ever.
    """

    out: Path
    form: FileFormat
    codec: "Codec"
    preset: "PresetName"
    transparent: bool
    size: tuple[int, int]
    rate: FrameRate
    frames: int
    plays: int = 0


def plan_export(
    composition: Composition,
    out: Path,
    *,
    codec: "Codec | None" = None,
    preset: "PresetName" = "mg",
    size: tuple[int, int] | None = None,
    rate: FrameRate | None = None,
    plays: int = 0,
) -> Export:
    """Check that a file can hold a composition.

    Args:
        composition: what is written.
        out: the file; its name says which kind.
        codec: of the pictures; None takes the usual one of the file.
        preset: of the encoder.
        size: width and height in pixels, in the composition's proportions; None takes the usual
            one of the file.
        rate: frames a second; None is the composition's own, as far as players can show it.
        plays: how often animated pictures play; 0 is for ever.

    Raises:
        OutputUnwritable: the file cannot hold that.
        InvalidRequest: the size or the speed is not possible.
    """
    form = format_of(out)
    transparent = is_transparent(composition)
    chosen = codec_for(out, codec, transparent=transparent)
    rate = _rate(composition.rate, form) if rate is None else rate
    _check_rate(rate, form)
    whole = composition.width, composition.height
    if size is None:
        size = fitted(whole, form.usual_side) if form.usual_side else whole
    _check_size(size, whole)
    frames = max(1, round(composition.duration_frames * rate.exact / composition.rate.exact))
    return Export(out, form, chosen, preset, transparent, size, rate, frames, plays)


def spans_of(export: Export, composition: Composition, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Segments of a composition in the frames of its file, which may have another speed."""
    pace = export.rate.exact / composition.rate.exact
    edges = {0, export.frames}
    for span in spans:
        # The first frame that is shown at the cut or after it.
        edges.add(min(export.frames, math.ceil(span.start * pace)))
    found = [Span(start=start, end=end) for start, end in pairwise(sorted(edges))]
    most = _MOST_HELD.get(export.codec)
    if most is None:
        return tuple(found)
    return tuple(
        Span(start=start, end=min(start + most, span.end))
        for span in found
        for start in range(span.start, span.end, most)
    )


def is_transparent(composition: Composition) -> bool:
    """Whether a composition has a scene without a ground."""
    return any(str(scene.ground.kind) == "none" for scene in composition.scenes)


def fitted(size: tuple[int, int], side: int) -> tuple[int, int]:
    """A size with its longer side at most so many pixels, both sides even."""
    longer = max(size)
    if longer <= side:
        return size
    width, height = (max(_LEAST, round(length * side / longer / 2) * 2) for length in size)
    return width, height


def of_width(size: tuple[int, int], width: int) -> tuple[int, int]:
    """A size of a width in the same proportions, both sides even."""
    return width, max(_LEAST, round(size[1] * width / size[0] / 2) * 2)


def is_alike(first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether two sizes have the same proportions, as far as even sides allow."""
    # Rounding to even sides moves each by one pixel at most.
    wide, narrow = first[0] * second[1], second[0] * first[1]
    return abs(wide - narrow) <= 1.01 * (max(first) + max(second))


def _rate(rate: FrameRate, form: FileFormat) -> FrameRate:
    """The composition's speed; half of it, or half of that, where players show no more."""
    while form.most_fps and rate.exact > form.most_fps:
        half = rate.exact / 2
        rate = FrameRate(num=half.numerator, den=half.denominator)
    return rate


def _check_rate(rate: FrameRate, form: FileFormat) -> None:
    most = form.most_fps or _MOST_FPS
    if not _LEAST_FPS <= rate.exact <= most:
        raise InvalidRequest(
            f"{rate.fps:g} frames a second are not possible: {form.name} takes {_LEAST_FPS} to "
            f"{most}"
        )


def _check_size(size: tuple[int, int], whole: tuple[int, int]) -> None:
    width, height = size
    if not (_LEAST <= width <= _MOST and _LEAST <= height <= _MOST) or width % 2 or height % 2:
        raise InvalidRequest(
            f"{width}x{height} is not possible: both sides must be even, {_LEAST} to {_MOST} pixels"
        )
    if not is_alike(size, whole):
        near = of_width(whole, width)
        raise InvalidRequest(
            f"{width}x{height} has other proportions than the composition ({whole[0]}x{whole[1]}); "
            f"ask for {near[0]}x{near[1]}, or plan it again from its brief"
        )
