"""Where the time of a film goes: drawing by layer, and encoding."""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from openmotion.media import PresetName, SegmentEncoder
from openmotion.model import Composition
from openmotion.pipeline.messages import Pictures
from openmotion.pipeline.segments import plan_segments
from openmotion.render.profile import TimedRenderer


@dataclass(frozen=True, slots=True)
class Spent:
    """The time of one thing.

    Attributes:
        scene: its id, empty for what belongs to none.
        name: of the layer, the ground, the transition or the step.
        kind: of the layer; "ground", "transition", "step", "encoder".
        frames: in how many frames it was at work.
        median_ms: in half of those frames it took at most so long.
        p95_ms: in 95 of 100.
        share: of all time, 0..1.
    """

    scene: str
    name: str
    kind: str
    frames: int
    median_ms: float
    p95_ms: float
    share: float


@dataclass(frozen=True, slots=True)
class FilmProfile:
    """Where the time of a film goes.

    Attributes:
        drawing: a whole frame's drawing, planes included.
        encoding: a frame's encoding.
        parts: of the drawing, what took most first.
    """

    drawing: Spent
    encoding: Spent
    parts: tuple[Spent, ...]


def profile_film(
    composition: Composition,
    clock: Callable[[], float],
    *,
    step: int = 1,
    preset: PresetName = "mg",
    pictures: Pictures | None = None,
) -> FilmProfile:
    """Draw and encode a film in this process, segment by segment, and take the time.

    Args:
        composition: what is drawn.
        clock: gives seconds, for example `time.perf_counter`.
        step: of the frames of a segment draw only every `step`-th.
        preset: of the encoder.
        pictures: its assets.
    """
    renderer = TimedRenderer(composition, clock, pictures)
    encoded: list[float] = []
    for span in plan_segments(composition):
        with SegmentEncoder(
            composition.width, composition.height, composition.rate, preset
        ) as encoder:
            numbers = range(span.start, span.end, step)
            for number in numbers:
                renderer.draw(number, encoder.planes)
                begin = clock()
                encoder.add()
                encoded.append(clock() - begin)
            begin = clock()
            encoder.finish()
            # What x264 held back belongs to all frames of the segment alike.
            rest = (clock() - begin) / len(numbers)
            encoded[-len(numbers) :] = [took + rest for took in encoded[-len(numbers) :]]
    times = renderer.times()
    whole = sum(times.frames_s) + sum(encoded)
    parts = [_spent(part.scene, part.name, part.kind, part.frames_s, whole) for part in times.parts]
    return FilmProfile(
        drawing=_spent("", "drawing", "", times.frames_s, whole),
        encoding=_spent("", "x264", "encoder", encoded, whole),
        parts=tuple(sorted(parts, key=lambda spent: -spent.share)),
    )


def _spent(scene: str, name: str, kind: str, seconds: Sequence[float], whole: float) -> Spent:
    ordered = sorted(seconds)
    return Spent(
        scene=scene,
        name=name,
        kind=kind,
        frames=len(ordered),
        median_ms=statistics.median(ordered) * 1000,
        p95_ms=ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))] * 1000,
        share=sum(ordered) / whole if whole > 0 else 0.0,
    )
