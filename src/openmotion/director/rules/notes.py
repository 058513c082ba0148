"""What a plan could not do, in sentences for the report."""

import re

from openmotion.director.looks import LOOKS, choose_fonts
from openmotion.director.rules.edit import sound_subject
from openmotion.model.brief import Brief
from openmotion.model.storyboard import Storyboard

_CHART = re.compile(r"\b(?:charts?|graphs?|data|statistics|stats|benchmarks?)\b", re.IGNORECASE)
_CHARTS = frozenset(
    {
        "bar_chart",
        "bar_race",
        "donut",
        "line_chart",
        "pictogram",
        "stat_counter",
        "stat_trio",
    }
)
_MAPS = frozenset({"map", "globe"})


def plan_notes(brief: Brief, storyboard: Storyboard) -> tuple[str, ...]:
    """What the prompt asks for and the plan leaves out, with the reason."""
    recipes = {shot.recipe for shot in storyboard.shots}
    notes: list[str] = []
    if brief.kind.value == "map" and not recipes & _MAPS:
        notes.append("the prompt names no two places to join, so no map is drawn")
    if _CHART.search(brief.prompt) and not recipes & _CHARTS:
        notes.append("the prompt gives no numbers for a chart, so none is drawn and none invented")
    notes.extend(choose_fonts(brief, LOOKS[storyboard.look])[1])
    if brief.transparent.value:
        notes.append(
            "the grounds are left out where the file keeps transparency: .mov (ProRes), .webm, "
            ".gif,"
            " .webp or .png; an MP4 cannot, so there the film keeps its ground"
        )
    facts = (brief.features, brief.figures, brief.series, brief.copy_lines, brief.script)
    if brief.kind.value in {"explainer", "how_to", "timeline"} and not any(facts):
        notes.append(
            f"the prompt gives no facts about {sound_subject(brief) or 'its topic'}; the film asks "
            "questions and states no answers; list the points to show and they will be shown"
        )
    return tuple(notes)
