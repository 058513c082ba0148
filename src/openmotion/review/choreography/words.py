"""Places, ways and turns in the words of findings."""

from openmotion.review.choreography.geometry import Pair


def point_words(at: Pair) -> str:
    """A place, for example "(320, 240)"."""
    return f"({at[0]:.0f}, {at[1]:.0f})"


def way_words(by: Pair) -> str:
    """A way, for example "20.0 px right and 5.0 px up"."""
    across = f"{abs(by[0]):.1f} px {'right' if by[0] >= 0 else 'left'}"
    down = f"{abs(by[1]):.1f} px {'down' if by[1] >= 0 else 'up'}"
    parts = [text for text, value in ((across, by[0]), (down, by[1])) if abs(value) >= 0.05]
    return " and ".join(parts) or "0 px"


def turn_words(angle_deg: float) -> str:
    """A turn, for example "90.0° clockwise"."""
    return f"{abs(angle_deg):.1f}° {'clockwise' if angle_deg >= 0 else 'anticlockwise'}"


def side_words(side: str) -> str:
    """A side with its preposition, for example "left of"."""
    return {"left": "left of", "right": "right of"}.get(side, side)
