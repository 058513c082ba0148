"""Follow-ups: what they ask for, as typed edits, and a storyboard with the edits done."""

from openmotion.director.revise.apply import apply_edits
from openmotion.director.revise.reading import Understood, read_follow_up

__all__ = ["Understood", "apply_edits", "read_follow_up"]
