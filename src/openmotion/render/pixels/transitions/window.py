"""A part of the frame that a transition is about."""

from typing import NamedTuple

from openmotion.model import Transition
from openmotion.render.pixels.compiled import Frame

_SHARE = 0.3  # of the frame, where no window is given
_LEAST = 0.02  # a smaller window would have to be enlarged beyond all sense


class Window(NamedTuple):
    """An upright part of a frame by its edges in pixels."""

    left: float
    top: float
    right: float
    bottom: float


def window_of(transition: Transition, frame: Frame) -> Window:
    """The transition's window in pixels of a frame, at least a fiftieth of each side."""
    height, width = frame.shape
    if transition.window is None:
        x, y = transition.origin
        x, y, across, down = x - _SHARE / 2, y - _SHARE / 2, _SHARE, _SHARE
    else:
        x, y, across, down = transition.window
    middle_x, middle_y = x + across / 2, y + down / 2
    across, down = max(across, _LEAST), max(down, _LEAST)
    return Window(
        (middle_x - across / 2) * width,
        (middle_y - down / 2) * height,
        (middle_x + across / 2) * width,
        (middle_y + down / 2) * height,
    )
