"""What it costs that a job is durable: the service next to `openmotion make`, the same video.

python benchmarks/service/overhead.py [SECONDS]
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from machine import describe_machine
from running import ask, running, wait_for

from openmotion import Request
from openmotion.pipeline import RenderPool, make_video
from openmotion.settings import Settings, keep_kernels

TRIES = 3
TARGET_PART, TARGET_S = 0.05, 1.0
PROMPT = "Create a {seconds} second product launch video for a new AI calendar app."


def main() -> None:
    """Measure and print."""
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    prompt = PROMPT.format(seconds=seconds)
    print(describe_machine())
    keep_kernels(Settings().cache_dir)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "film.mp4"
        made = min(_make(prompt, out) for _ in range(TRIES))
        print(f"openmotion make: {made:.2f} s, process start included", flush=True)
        warm = _make_warm(prompt, out)
        print(f"make_video with warm processes: {warm:.2f} s", flush=True)
        with running("serve", Path(folder) / "data") as service:
            # Another seed each time: finished segments of an equal film would not be drawn again.
            jobs = [_job(service.url, service.key, prompt, seed) for seed in range(TRIES + 1)]
        served = min(jobs[1:])
        print(f"the service, from request to completed: {served:.2f} s", flush=True)
    limit = made * (1 + TARGET_PART) + TARGET_S
    met = "met" if served <= limit else "missed"
    print(
        f"{served - made:+.2f} s, {served / made:.2f} x; goal "
        f"{TARGET_PART:.0%} + {TARGET_S:g} s ({limit:.2f} s): {met}"
    )


def _make(prompt: str, out: Path) -> float:
    start = perf_counter()
    subprocess.run(
        [sys.executable, "-m", "openmotion", "make", prompt, "-o", str(out)],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return perf_counter() - start


def _make_warm(prompt: str, out: Path) -> float:
    """What is left without starting anything; the service's processes are warm as well."""
    took = []
    with RenderPool() as pool:
        for seed in range(TRIES + 1):
            start = perf_counter()
            make_video(Request(prompt=prompt, seed=seed), out, pool=pool)
            took.append(perf_counter() - start)
    return min(took[1:])


def _job(url: str, key: str, prompt: str, seed: int) -> float:
    start = perf_counter()
    accepted = ask(f"{url}/sessions", key, {"prompt": prompt, "seed": seed})
    wait_for(f"{url}/sessions/{accepted['job_id']}", key, "completed", every_s=0.02)
    return perf_counter() - start


if __name__ == "__main__":
    main()
