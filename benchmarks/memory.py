"""How much memory a video takes, over all processes, and whether that grows with its length.

python benchmarks/memory.py
"""

import subprocess
import tempfile
import time
from pathlib import Path

from film import describe_machine, make_command

TARGET_GIB = 1.5
_EVERY_S = 0.05


def measure_peak(command: list[str]) -> tuple[float, float]:
    """The highest sums over a command and its children, in GiB.

    Returns:
        Of resident memory (shared pages count in each process), and of proportional memory
        (shared pages count once).
    """
    resident = proportional = 0
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            family = [process.pid, *_children(process.pid)]
            resident = max(resident, sum(_field(pid, "Rss") for pid in family))
            proportional = max(proportional, sum(_field(pid, "Pss") for pid in family))
            time.sleep(_EVERY_S)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed")
    return resident / (1 << 20), proportional / (1 << 20)


def _children(pid: int) -> list[int]:
    try:
        text = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    except OSError:
        return []
    return [int(child) for child in text.split()]


def _field(pid: int, name: str) -> int:
    """A sum over all mappings of a process, in KiB; 0 if it is gone."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return 0
    for line in text.splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1])
    return 0


def main() -> None:
    """Measure and print."""
    print(describe_machine())
    peaks = {}
    with tempfile.TemporaryDirectory() as folder:
        for seconds in (15, 60):
            command = make_command(Path(folder) / "film.mp4", seconds)
            peaks[seconds], shared = measure_peak(command)
            print(
                f"{seconds} s of 1080p: peak {peaks[seconds]:.2f} GiB resident over all processes, "
                f"{shared:.2f} GiB with shared pages counted once (target {TARGET_GIB:g} GiB)",
                flush=True,
            )
    print(f"60 s takes {peaks[60] / peaks[15]:.2f} x the memory of 15 s")


if __name__ == "__main__":
    main()
