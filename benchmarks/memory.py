"""How much memory a video takes, over all processes and in the largest, at 15, 60 and 300 s.

python benchmarks/memory.py [--seconds 15,60,300] [--uhd]
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from film import PROMPT, describe_machine, make_command

from openmotion.model import MotionDocument, Report, Request
from openmotion.pipeline.planning import plan_video
from openmotion.pipeline.progress import ignore_progress
from openmotion.pipeline.versions import installed_versions

WORKER_MIB, WORKER_UHD_MIB, FLAT = 700, 1638, 1.15
_EVERY_S = 0.05
UHD = "3840x2160"


class Peak(NamedTuple):
    """Highest memory in MiB.

    Attributes:
        all_resident: sum over all processes; shared pages count in each.
        all_proportional: the same; shared pages count once.
        main: resident memory of the process that was started.
        worker: of the largest of its children.
    """

    all_resident: float = 0.0
    all_proportional: float = 0.0
    main: float = 0.0
    worker: float = 0.0

    def with_more(self, other: "Peak") -> "Peak":
        """The larger of each."""
        return Peak(*(max(pair) for pair in zip(self, other, strict=True)))


def measure_peak(command: list[str]) -> Peak:
    """The highest memory of a command and its children while it runs."""
    peak = Peak()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            family = [process.pid, *_children(process.pid)]
            resident = [_field(pid, "Rss") for pid in family]
            proportional = sum(_field(pid, "Pss") for pid in family)
            workers = max(resident[1:], default=0.0)
            peak = peak.with_more(Peak(sum(resident), proportional, resident[0], workers))
            time.sleep(_EVERY_S)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed")
    return peak


def _children(pid: int) -> list[int]:
    try:
        text = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    except OSError:
        return []
    return [int(child) for child in text.split()]


def _field(pid: int, name: str) -> float:
    """A sum over all mappings of a process, in MiB; 0 if it is gone."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return 0.0
    for line in text.splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _measure_uhd(folder: Path) -> None:
    request = Request(prompt=PROMPT.format(seconds=15))
    plan = plan_video(request, None, ignore_progress)
    document = MotionDocument(
        request=request,
        brief=plan.brief,
        storyboard=plan.storyboard,
        composition=plan.composition,
        report=Report(findings=plan.findings),
        versions=installed_versions(),
    )
    path = folder / "film.motion"
    path.write_text(document.model_dump_json(), encoding="utf-8")
    command = [sys.executable, "-m", "openmotion", "render", str(path), str(folder / "uhd.mp4")]
    peak = measure_peak([*command, "--size", UHD, "--no-cache"])
    print(f"15 s of {UHD}: largest worker {peak.worker:.0f} MiB (target {WORKER_UHD_MIB})")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", default="15,60,300", help="lengths, with commas")
    parser.add_argument("--uhd", action="store_true", help="also 15 s of 3840x2160")
    given = parser.parse_args()
    lengths = [int(part) for part in given.seconds.split(",")]
    print(describe_machine())
    peaks = {}
    with tempfile.TemporaryDirectory() as name:
        for seconds in lengths:
            command = make_command(Path(name) / "film.mp4", seconds, "--no-cache")
            peaks[seconds] = peak = measure_peak(command)
            print(
                f"{seconds} s of 1080p: largest worker {peak.worker:.0f} MiB (target "
                f"{WORKER_MIB}), the main process {peak.main:.0f}, all {peak.all_resident:.0f}, "
                f"with shared pages counted once {peak.all_proportional:.0f}",
                flush=True,
            )
        if given.uhd:
            _measure_uhd(Path(name))
    first, last = peaks[lengths[0]], peaks[lengths[-1]]
    print(
        f"{lengths[-1]} s against {lengths[0]} s: worker {last.worker / first.worker:.2f} x, "
        f"main process {last.main / first.main:.2f} x (flat is below {FLAT:g})"
    )


if __name__ == "__main__":
    main()
