"""One batch of random compositions; `benchmarks/fuzz.py` runs it in a process of its own.

python -m tests.support.random_batch SEED EXAMPLES OUT.jsonl
python -m tests.support.random_batch --again COMPOSITION.json
"""

import faulthandler
import json
import re
import sys
import traceback
import warnings
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from tests.support.drawing_checks import Findings, examine
from tests.support.random_compositions import compositions

from openmotion.model import Composition, walk
from openmotion.render import warm_kernels

_THOROUGH_EVERY = 4
_HANGS_S = 45


def run_batch(first: int, examples: int, out: Path) -> None:
    """Draw so many examples of a seed; writes counts and defects, one line of JSON an example."""
    last = out.with_suffix(".last.json")
    done = 0

    @seed(first)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(compositions())
    def run(composition: Composition) -> None:
        nonlocal done
        done += 1
        text = composition.model_dump_json()
        last.write_text(text)
        found = try_one(composition, thoroughly=done % _THOROUGH_EVERY == 0)
        with out.open("a") as lines:
            entry = {
                "counts": _counts(composition, found),
                "defects": [(defect, text) for defect in found.defects],
            }
            lines.write(json.dumps(entry) + "\n")

    run()


def try_one(composition: Composition, *, thoroughly: bool) -> Findings:
    """What is found of one composition; an error that nobody meant is a defect too."""
    faulthandler.dump_traceback_later(_HANGS_S, exit=True)
    try:
        return examine(composition, thoroughly=thoroughly)
    except Exception:  # noqa: BLE001  (any is what is looked for)
        return Findings(defects=[traceback.format_exc()])
    finally:
        faulthandler.cancel_dump_traceback_later()


def _counts(composition: Composition, found: Findings) -> Counter[str]:
    counts = Counter(examples=1)
    counts["refused" if found.refused else "broken" if found.defects else "drawn"] = 1
    if found.refused:
        counts["  " + re.sub(r"[\d.e+-]+", "#", found.refused)[:90]] = 1
    else:
        spaces = [composition.overlay, *(scene.layers for scene in composition.scenes)]
        kinds = {layer.kind for layers in spaces for layer in walk(layers)}
        counts.update(f"  with {kind}" for kind in kinds)
    if found.slowest_s > 1:
        counts["  slower than 1 s"] = 1
    return counts


def main() -> None:
    """Run a batch, or one composition again."""
    faulthandler.enable()
    warm_kernels()
    warnings.simplefilter("error")
    if sys.argv[1] == "--again":
        composition = Composition.model_validate_json(Path(sys.argv[2]).read_text())
        sys.stdout.write(f"{try_one(composition, thoroughly=True)}\n")
    else:
        run_batch(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))


if __name__ == "__main__":
    main()
