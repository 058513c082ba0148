"""Draw random compositions of everything the schema allows, and report what breaks.

    python benchmarks/fuzz.py [EXAMPLES] [FIRST_SEED]

Each batch runs in a process of its own, so that a crash of native code and a frame without end
are found too. What broke is kept as JSON in fuzz/ (see --folder) beside its seed; to try one again:

    python -m tests.support.random_batch --again fuzz/FILE.json
"""

import argparse
import json
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

BATCH = 100
HANGS_S = 90.0
_BATCH = "tests.support.random_batch"
_ROOT = Path(__file__).parents[1]


def main() -> None:
    """Run batch after batch and print what they found."""
    asks = argparse.ArgumentParser(description=__doc__)
    asks.add_argument("examples", type=int, nargs="?", default=1000)
    asks.add_argument("first_seed", type=int, nargs="?", default=0)
    asks.add_argument("--folder", type=Path, default=Path("fuzz"), help="for what broke")
    wishes = asks.parse_args()
    wishes.folder.mkdir(parents=True, exist_ok=True)
    counts: Counter[str] = Counter()
    broken: list[str] = []
    for seed in range(wishes.first_seed, wishes.first_seed + -(-wishes.examples // BATCH)):
        kept = wishes.folder / f"seed{seed}.jsonl"
        problem = _run_batch(seed, kept)
        for line in kept.read_text().splitlines() if kept.exists() else ():
            entry = json.loads(line)
            counts.update(entry.get("counts", {}))
            for number, (defect, composition) in enumerate(entry.get("defects", ())):
                name = wishes.folder / f"seed{seed}-{counts['examples']}-{number}.json"
                name.write_text(composition)
                broken.append(f"seed {seed}: {defect} ({name})")
        kept.unlink(missing_ok=True)
        if problem:
            last = kept.with_suffix(".last.json")
            name = wishes.folder / f"seed{seed}-dead.json"
            if last.exists():
                last.replace(name)
            broken.append(f"seed {seed}: {problem} ({name})")
        kept.with_suffix(".last.json").unlink(missing_ok=True)
        print(f"seed {seed}: {counts['examples']} examples, {len(broken)} defects", flush=True)
    for what, count in counts.most_common():
        print(f"{count:8} {what}")
    print("\n".join(broken) or "no defects")
    raise SystemExit(bool(broken))


def _run_batch(seed: int, kept: Path) -> str:
    """Run one batch; tells how its process died, if it did."""
    command = [sys.executable, "-m", _BATCH, str(seed), str(BATCH), str(kept.resolve())]
    last = kept.with_suffix(".last.json")
    with subprocess.Popen(command, cwd=_ROOT, stderr=subprocess.PIPE, text=True) as process:
        seen, moved = 0, time.monotonic()
        while process.poll() is None:
            time.sleep(0.2)
            written = last.stat().st_mtime_ns if last.exists() else 0
            if written != seen:
                seen, moved = written, time.monotonic()
            if time.monotonic() - moved > HANGS_S:
                process.kill()
                return f"one composition takes more than {HANGS_S:.0f} s"
        told = process.stderr.read() if process.stderr else ""
    return (
        f"the process died with {process.returncode}: {told[-2000:]}" if process.returncode else ""
    )


if __name__ == "__main__":
    main()
