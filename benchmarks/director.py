"""How well the director that needs no model does: errors, sameness, invention, speed.

    python benchmarks/director.py [--prompts FILE.jsonl] [--sheets FOLDER]

FILE holds a line of JSON with a "prompt" for each prompt; prompts.jsonl beside this script is taken
without it. With --sheets a contact sheet of each video is put into FOLDER, and how far the sheets
are apart is told.
"""

import argparse
import json
import statistics
import time
from collections import Counter
from itertools import combinations
from pathlib import Path

import cv2
import numpy as np
from film import describe_machine
from invention import find_inventions
from numpy.typing import NDArray

from openmotion.director.offline import OfflineDirector
from openmotion.errors import MotionError
from openmotion.model import Brief, Composition, Request, Storyboard
from openmotion.pipeline.sheet import Caught, contact_sheet, stills_of_shots
from openmotion.pipeline.stills import write_picture
from openmotion.settings import Settings, keep_kernels

PLANNING_S, SEEDS, OF_SEEDS = 1.5, 5, 12
_SMALL = (32, 18)


def main() -> None:
    """Plan all prompts and print what is found."""
    asks = argparse.ArgumentParser(description=__doc__)
    asks.add_argument("--prompts", type=Path, default=Path(__file__).with_name("prompts.jsonl"))
    asks.add_argument("--sheets", type=Path)
    wishes = asks.parse_args()
    keep_kernels(Settings().cache_dir)
    print(describe_machine())
    lines = wishes.prompts.read_text(encoding="utf-8").splitlines()
    prompts = [str(json.loads(line)["prompt"]) for line in lines if line.strip()]
    plans = _plan_all(prompts)
    _tell_sameness([storyboard for _, storyboard, _ in plans])
    _tell_seeds(plans[:: max(1, len(plans) // OF_SEEDS)])
    _tell_inventions(plans)
    if wishes.sheets:
        _tell_sheets([composition for _, _, composition in plans], wishes.sheets)


def _plan_all(prompts: list[str]) -> list[tuple[Brief, Storyboard, Composition]]:
    director, plans, times = OfflineDirector(), [], []
    kinds: Counter[str] = Counter()
    for prompt in prompts:
        start = time.process_time()
        try:
            brief = director.understand(Request(prompt=prompt))
            storyboard = director.plan(brief, 0)
            composition = director.arrange(storyboard)
        except MotionError as error:
            print(f"error: {type(error).__name__}: {error} ({prompt[:60]!r})")
            continue
        times.append(time.process_time() - start)
        kinds[brief.kind.value] += 1
        plans.append((brief, storyboard, composition))
    print(f"{len(plans)} of {len(prompts)} prompts planned, {len(kinds)} kinds: {dict(kinds)}")
    slowest = sorted(times)[-3:]
    print(
        f"prompt to composition: median {statistics.median(times):.2f} s, slowest "
        f"{', '.join(f'{item:.2f}' for item in slowest)} s (target {PLANNING_S} s)"
    )
    recipes = Counter(shot.recipe for _, storyboard, _ in plans for shot in storyboard.shots)
    print(f"{len(recipes)} recipes used: {dict(recipes.most_common())}")
    print(f"looks used: {dict(Counter(storyboard.look for _, storyboard, _ in plans))}")
    return plans


def _opening(storyboard: Storyboard) -> tuple[str, str, str]:
    first = storyboard.shots[0]
    return storyboard.look, first.recipe, first.choreography


def _tell_sameness(storyboards: list[Storyboard]) -> None:
    """How many share look, first recipe and its layout with another."""
    openings = Counter(map(_opening, storyboards))
    shared = {opening: count for opening, count in openings.items() if count > 1}
    print(f"same look, first recipe and layout: {sum(shared.values())} of {len(storyboards)}")
    for opening, count in shared.items():
        print(f"  {count} times {' / '.join(opening)}")


def _tell_seeds(plans: list[tuple[Brief, Storyboard, Composition]]) -> None:
    """How many of a prompt's plans under several seeds differ in look, opening or shots."""
    director, different, looks = OfflineDirector(), [], []
    for brief, _, _ in plans:
        made = [director.plan(brief, seed) for seed in range(SEEDS)]
        ways = {
            (one.look, *((shot.recipe, shot.choreography) for shot in one.shots)) for one in made
        }
        different.append(len(ways))
        looks.append(len({one.look for one in made}))
    print(
        f"{SEEDS} seeds of {len(plans)} prompts: {min(different)} to {max(different)} different "
        f"plans, in the mean {statistics.mean(different):.1f}; looks {statistics.mean(looks):.1f}"
    )


def _tell_inventions(plans: list[tuple[Brief, Storyboard, Composition]]) -> None:
    found = [
        (brief.prompt, item)
        for brief, _, composition in plans
        for item in find_inventions(brief, composition)
    ]
    print(f"numbers and names that the prompt does not hold: {len(found)}")
    for prompt, item in found:
        print(f"  {item} ({prompt[:60]!r})")


def _tell_sheets(compositions: list[Composition], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    marks = []
    for number, composition in enumerate(compositions):
        stills = stills_of_shots(composition)
        marks.append(_mark(stills))
        write_picture(folder / f"{number:03d}.png", contact_sheet(stills))
    apart = [float(np.abs(a - b).mean()) for a, b in combinations(marks, 2)]
    print(
        f"distance of contact sheets (mean difference in Lab of the first, a middle and the last "
        f"shot, 0..100): least {min(apart):.1f}, median {statistics.median(apart):.1f}"
    )


def _mark(stills: list[Caught]) -> NDArray[np.float32]:
    """Three shots in a few Lab pixels, whatever their shape."""
    chosen = (stills[0], stills[len(stills) // 2], stills[-1])
    small = [cv2.resize(still.picture, _SMALL, interpolation=cv2.INTER_AREA) for still in chosen]
    lab = [cv2.cvtColor(item.astype(np.float32) / 255, cv2.COLOR_RGB2LAB) for item in small]
    return np.asarray(np.concatenate(lab), np.float32)


if __name__ == "__main__":
    main()
