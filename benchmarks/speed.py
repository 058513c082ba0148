"""How fast a video is made, next to x264 alone on the same frames.

The floor is x264 with the program's settings on frames that are drawn and converted already: two
processes with one thread each, half of the film in each. Run it on an idle machine:

    python benchmarks/speed.py [SECONDS]
"""

import multiprocessing
import os
import resource
import subprocess
import sys
import tempfile
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from pathlib import Path
from time import perf_counter, process_time
from typing import NamedTuple

import numpy as np
from film import PROMPT, describe_machine, make_command

from openmotion.media import Planes, SegmentEncoder
from openmotion.model import Composition, Request
from openmotion.pipeline import RenderPool, make_video
from openmotion.pipeline.planning import plan_video
from openmotion.pipeline.progress import ignore_progress
from openmotion.render import Renderer
from openmotion.settings import Settings, keep_kernels

FLOOR_PROCESSES = 2
TARGET_RATIO, TARGET_COLD_S, TARGET_HELP_S = 2.0, 12.0, 0.5


class Time(NamedTuple):
    """Seconds by the clock, and of all processors over all processes."""

    wall_s: float
    cpu_s: float


def measure_floor(composition: Composition) -> Time:
    """What x264 alone takes for the film."""
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(FLOOR_PROCESSES + 1)
    spent: Queue[float] = context.Queue()
    film, frames = composition.model_dump_json(), composition.duration_frames
    halves = [
        (frames * part // FLOOR_PROCESSES, frames * (part + 1) // FLOOR_PROCESSES)
        for part in range(FLOOR_PROCESSES)
    ]
    processes = [
        context.Process(target=_encode_half, args=(film, start, end, barrier, spent))
        for start, end in halves
    ]
    for process in processes:
        process.start()
    barrier.wait()  # all frames are drawn
    start_s = perf_counter()
    barrier.wait()  # all are encoded
    took = perf_counter() - start_s
    cpu = sum(spent.get() for _ in processes)
    for process in processes:
        process.join()
    return Time(took, cpu)


def _encode_half(film: str, start: int, end: int, barrier: Barrier, spent: "Queue[float]") -> None:
    composition = Composition.model_validate_json(film)
    renderer = Renderer(composition)
    width, height = composition.width, composition.height
    with SegmentEncoder(width, height, composition.rate) as encoder:
        drawn = []
        for frame in range(start, end):
            renderer.draw(frame, encoder.planes)
            drawn.append(Planes(*(plane.copy() for plane in encoder.planes)))
        barrier.wait()
        before = process_time()
        for planes in drawn:
            for target, source in zip(encoder.planes, planes, strict=True):
                np.copyto(target, source)
            encoder.add()
        encoder.finish()
        spent.put(process_time() - before)
        barrier.wait()


def measure_make(request: Request, out: Path, tries: int) -> Time:
    """The shortest times of `make_video` in a process and with workers that are warm."""
    times = []
    with RenderPool() as pool:
        for _ in range(tries + 1):
            before, start = process_time() + _used(pool), perf_counter()
            make_video(request, out, pool=pool)
            took = perf_counter() - start
            times.append(Time(took, process_time() + _used(pool) - before))
    return Time(min(time.wall_s for time in times[1:]), min(time.cpu_s for time in times[1:]))


def _used(pool: RenderPool) -> float:
    """Processor seconds of a pool's processes so far."""
    ticks = 0
    for pid in pool.process_ids:
        # Source: fields 14 and 15 of proc_pid_stat(5), user and system time in clock ticks.
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(") ")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def measure(command: list[str], tries: int = 1) -> Time:
    """The shortest times of a command over some tries, from its start to its end."""
    times = []
    for _ in range(tries):
        before, start = _children_cpu(), perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times.append(Time(perf_counter() - start, _children_cpu() - before))
    return Time(min(time.wall_s for time in times), min(time.cpu_s for time in times))


def _children_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def drop_page_cache() -> bool:
    """Let the system forget all files; only root may, and not in every container."""
    try:
        subprocess.run(["/bin/sync"], check=True)
        Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")
    except OSError:
        return False
    return True


def main() -> None:
    """Measure and print."""
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    print(describe_machine())
    keep_kernels(Settings().cache_dir)
    request = Request(prompt=PROMPT.format(seconds=seconds))
    composition = plan_video(request, None, ignore_progress).composition
    frames = composition.duration_frames
    size = f"{composition.width}x{composition.height}"
    print(f"{frames} frames, {size}, {composition.rate.fps:g} fps\n")

    with tempfile.TemporaryDirectory() as folder:
        command = make_command(Path(folder) / "film.mp4", seconds)
        floor = measure_floor(composition)
        _print("x264 alone (floor)", floor, f"{frames / floor.wall_s:.0f} frames a second")
        made = measure_make(request, Path(folder) / "film.mp4", tries=3)
        _print("make_video, warm", made, f"{_ratio(made, floor)} (target {TARGET_RATIO:g})")
        warm = measure(command, tries=3)
        _print("openmotion make", warm, f"{_ratio(warm, floor)}, process start included")
        unreviewed = measure([*command, "--no-report"])
        _print("same without report", unreviewed, _ratio(unreviewed, floor))
        if drop_page_cache():
            cold = measure(command)
            _print("openmotion make, cold", cold, f"page cache empty (target {TARGET_COLD_S:g} s)")
        else:
            print("openmotion make, cold: not measured, the page cache cannot be emptied here")
    start = measure([sys.executable, "-m", "openmotion", "--help"], tries=5)
    _print("openmotion --help", start, f"(target {TARGET_HELP_S:g} s)")


def _ratio(time: Time, floor: Time) -> str:
    clock, processors = time.wall_s / floor.wall_s, time.cpu_s / floor.cpu_s
    return f"{clock:.2f} x the floor by the clock, {processors:.2f} x by processor time"


def _print(what: str, time: Time, note: str) -> None:
    print(f"{what:21} {time.wall_s:6.2f} s, processors {time.cpu_s:6.2f} s  {note}", flush=True)


if __name__ == "__main__":
    main()
