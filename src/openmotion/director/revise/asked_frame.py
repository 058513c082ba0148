"""Follow-ups about the frame: vertical, square, 4K, frame rate, loop, transparent."""

import re

from openmotion.director.revise.clause import Clause
from openmotion.director.understand.canvas import read_canvas
from openmotion.director.understand.reading import read_prompt
from openmotion.model import Request
from openmotion.model.edit import Edit, SetFrame

_SHAPE = re.compile(
    r"\b(?:vertical|portrait|square|landscape|horizontal|wide ?screen|reels?|tiktok|shorts?|"
    r"stories|story format|instagram|linkedin|youtube|facebook|4k|uhd|full ?hd|1080p|720p|"
    r"2160p|cinema\w*|hochformat|quadratisch|querformat|carré|cuadrado|quadrato)\b|\b\d{1,2}\s*[:x\u00d7]\s*\d{1,2}\b"
    r"(?!\s*(?:pm|am))|\b\d{3,4}\s*[x\u00d7]\s*\d{3,4}\b",
    re.IGNORECASE,
)
_RATE = re.compile(r"\b(\d{2,3})\s*(?:fps|frames per second|frames a second)\b", re.IGNORECASE)
_LARGE = re.compile(r"\b(?:4k|uhd|2160p)\b", re.IGNORECASE)


def asked_frame(clause: Clause) -> list[Edit] | None:
    """Edits of shape, size and rate, or None if the clause is not about them."""
    change: dict[str, object] = {}
    rate = _RATE.search(clause.plain)
    if rate and 5 <= int(rate.group(1)) <= 120:
        change["fps"] = float(rate.group(1))
    if _SHAPE.search(clause.plain) and clause.named.time_s is None:
        change |= _size(clause)
    if clause.has(r"\b(?:seamless(?:ly)?|loop(?:s|ing|able)?)\b"):
        change["loop"] = not clause.has(r"\b(?:no|not|don't|without|stop)\b")
    if clause.has(r"\b(?:transparent|transparency|alpha channel)\b"):
        change["transparent"] = True
    return [SetFrame.model_validate({**change, "words": clause.text})] if change else None


def _size(clause: Clause) -> dict[str, int]:
    board = clause.storyboard
    canvas = read_canvas(Request(prompt=clause.plain), read_prompt(clause.plain))
    width, height = canvas.width.value, canvas.height.value
    if _LARGE.search(clause.plain):
        ratio = board.width / board.height
        width, height = (3840, _even(3840 / ratio)) if ratio >= 1 else (_even(3840 * ratio), 3840)
    if (width, height) == (board.width, board.height):
        return {}
    if canvas.width.origin == "default" and not _LARGE.search(clause.plain):
        return {}
    return {"width": width, "height": height}


def _even(pixels: float) -> int:
    return max(16, 2 * round(pixels / 2))
