"""What a plan could not do, in sentences for the report."""

import re

from openmotion.director.rules.edit import sound_subject
from openmotion.model.brief import Brief
from openmotion.model.storyboard import Storyboard

_CHART = re.compile(r"\b(?:charts?|graphs?|data|statistics|stats|benchmarks?)\b", re.IGNORECASE)
_CHARTS = frozenset({"bar_chart", "line_chart", "stat_counter", "stat_trio"})


def plan_notes(brief: Brief, storyboard: Storyboard) -> tuple[str, ...]:
    """What the prompt asks for and the plan leaves out, with the reason."""
    recipes = {shot.recipe for shot in storyboard.shots}
    notes: list[str] = []
    if brief.kind.value == "map":
        notes.append("maps are not drawn yet; the places stand in their order instead")
    if _CHART.search(brief.prompt) and not recipes & _CHARTS:
        notes.append("the prompt gives no numbers for a chart, so none is drawn and none invented")
    if "text" in brief.excluded:
        notes.append("a video without any text is not planned yet; its words are kept few instead")
    facts = (brief.features, brief.figures, brief.series, brief.copy_lines, brief.script)
    if brief.kind.value in {"explainer", "how_to", "timeline"} and not any(facts):
        notes.append(
            f"the prompt gives no facts about {sound_subject(brief) or 'its topic'}; the film asks "
            "questions and states no answers; list the points to show and they will be shown"
        )
    return tuple(notes)
