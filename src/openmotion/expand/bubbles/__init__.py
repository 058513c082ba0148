"""Messages in bubbles: how large they are, where they stand and when they come."""

from openmotion.expand.bubbles.bubble import bubble_path, dots_layers
from openmotion.expand.bubbles.plan import Planned, planned_messages

__all__ = ["Planned", "bubble_path", "dots_layers", "planned_messages"]
