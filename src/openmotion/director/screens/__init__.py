"""Drawn interfaces for mock-ups: plausible, consistent, plainly an illustration."""

from openmotion.director.screens.choose import draw_screen, subject_field
from openmotion.director.screens.devices import phone, window
from openmotion.director.screens.screen import Screen

__all__ = ["Screen", "draw_screen", "phone", "subject_field", "window"]
