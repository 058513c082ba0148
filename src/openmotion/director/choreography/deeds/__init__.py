"""What a verb with its amounts and places means: one family of actions a file."""

from openmotion.director.choreography.deeds.registry import deeds_of

__all__ = ["deeds_of"]
