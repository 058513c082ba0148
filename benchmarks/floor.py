"""The floor: x264 alone, with the program's settings, on frames that are drawn already."""

import multiprocessing
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from time import perf_counter, process_time

import numpy as np
from clocks import Time

from openmotion.media import Planes, SegmentEncoder
from openmotion.model import Composition, Span
from openmotion.pipeline.segments import plan_segments
from openmotion.render import Renderer, warm_kernels

PROCESSES = 2


def measure_floor(composition: Composition) -> Time:
    """What x264 takes for the segments of a film, two at a time, one thread each.

    Each process draws a segment into memory first; only then both encode at the same time. By the
    clock it is the time of the process that encoded longest.
    """
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(PROCESSES)
    spent: Queue[Time] = context.Queue()
    film = composition.model_dump_json()
    # Longest first, one to each in turn, as the program's own pool does it.
    spans = sorted(plan_segments(composition), key=lambda span: -span.length)
    rounds = -(-len(spans) // PROCESSES)
    processes = [
        context.Process(
            target=_encode, args=(film, spans[number::PROCESSES], rounds, barrier, spent)
        )
        for number in range(PROCESSES)
    ]
    for process in processes:
        process.start()
    times = [spent.get() for _ in processes]
    for process in processes:
        process.join()
    return Time(max(time.wall_s for time in times), sum(time.cpu_s for time in times))


def _encode(
    film: str, spans: list[Span], rounds: int, barrier: Barrier, spent: "Queue[Time]"
) -> None:
    composition = Composition.model_validate_json(film)
    warm_kernels()
    renderer = Renderer(composition)
    wall = cpu = 0.0
    for number in range(rounds):
        frames = _frames(renderer, composition, spans[number]) if number < len(spans) else []
        barrier.wait()
        before, start = process_time(), perf_counter()
        if frames:
            _encode_frames(composition, frames)
        wall += perf_counter() - start
        cpu += process_time() - before
    spent.put(Time(wall, cpu))


def _frames(renderer: Renderer, composition: Composition, span: Span) -> list[Planes]:
    height, width = composition.height, composition.width
    drawn = []
    for frame in range(span.start, span.end):
        y = np.empty((height, width), np.uint8)
        u, v = np.empty((2, height // 2, width // 2), np.uint8)
        renderer.draw(frame, (y, u, v))
        drawn.append(Planes(y, u, v))
    return drawn


def _encode_frames(composition: Composition, frames: list[Planes]) -> None:
    with SegmentEncoder(composition.width, composition.height, composition.rate) as encoder:
        for planes in frames:
            for target, source in zip(encoder.planes, planes, strict=True):
                np.copyto(target, source)
            encoder.add()
        encoder.finish()
