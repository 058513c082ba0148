"""Time by the clock and of the processors, over this process, its workers and commands."""

import os
import resource
import subprocess
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time
from typing import NamedTuple

from openmotion.pipeline import RenderPool


class Time(NamedTuple):
    """Seconds by the clock, and of all processors over all processes."""

    wall_s: float
    cpu_s: float


def fastest(times: list[Time]) -> Time:
    """The shortest of each."""
    return Time(min(time.wall_s for time in times), min(time.cpu_s for time in times))


def time_work(work: Callable[[], object], pool: RenderPool | None = None) -> Time:
    """What some work takes in this process and in a pool's."""
    before, start = process_time() + _used(pool), perf_counter()
    work()
    took = perf_counter() - start
    return Time(took, process_time() + _used(pool) - before)


def time_command(command: list[str], tries: int = 1) -> Time:
    """The shortest times of a command over some tries, from its start to its end."""
    times = []
    for _ in range(tries):
        before, start = _children_cpu(), perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times.append(Time(perf_counter() - start, _children_cpu() - before))
    return fastest(times)


def _used(pool: RenderPool | None) -> float:
    """Processor seconds of a pool's processes so far."""
    ticks = 0
    for pid in pool.process_ids if pool else []:
        # Source: fields 14 and 15 of proc_pid_stat(5), user and system time in clock ticks.
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(") ")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def _children_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
