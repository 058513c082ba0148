"""The planner that needs no language model: arcs, words and rhythm by rules."""

from openmotion.director.rules.notes import plan_notes
from openmotion.director.rules.plan import plan_storyboard

__all__ = ["plan_notes", "plan_storyboard"]
