"""Every prompt of the shared corpus gets a plan that shows what it quotes."""

import json
from pathlib import Path
from typing import Any

import pytest

from openmotion.director.rules import plan_storyboard
from openmotion.director.rules.cover import is_shown
from openmotion.director.rules.draft import Draft, shown_texts
from openmotion.director.rules.wording import squash
from openmotion.director.understand import read_brief
from openmotion.model.request import Request

CORPUS = Path(__file__).parents[5] / "shared" / "corpus" / "prompts.jsonl"
pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason="the shared corpus is not here")


def prompts() -> list[dict[str, Any]]:
    if not CORPUS.exists():
        return []
    return [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("entry", prompts(), ids=lambda entry: entry["id"])
def test_a_prompt_of_the_corpus_shows_every_text_that_it_asks_for(entry):
    brief = read_brief(Request(prompt=entry["run_prompt"]))

    plan = plan_storyboard(brief, 1)

    drafts = [Draft(shot.recipe, shot.content) for shot in plan.shots]
    whole = squash(" ".join(text for draft in drafts for text in shown_texts(draft)))
    missing = [t for t in entry["texts"] if not is_shown(t, drafts) and squash(t) not in whole]
    assert missing == []
    assert sum(shot.duration_s for shot in plan.shots) == pytest.approx(plan.duration_s, abs=0.02)
