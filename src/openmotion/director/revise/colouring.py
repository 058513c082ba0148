"""Another colour for a role of a palette."""

from openmotion.director.looks import is_dark
from openmotion.model import Palette, Storyboard, contrast, oklch, to_oklch
from openmotion.model.edit import SetColour

_READABLE = 4.5


def recoloured(board: Storyboard, edit: SetColour) -> Storyboard:
    """A storyboard with one role's colour changed; what lies on it stays readable."""
    palette, colour = board.palette, edit.colour
    _, chroma, hue = to_oklch(colour)
    if edit.role == "accent":
        on_light = colour if contrast(colour, palette.light[0]) >= 3 else oklch(0.5, chroma, hue)
        on_dark = colour if contrast(colour, palette.dark[0]) >= 3 else oklch(0.78, chroma, hue)
        update = {
            "accent": on_dark,
            "accent_on_light": on_light,
            "flood": (colour, *palette.flood[1:]),
            "hue_deg": hue,
        }
        return _with(board, palette.model_copy(update=update))
    if edit.role == "second":
        return _with(board, palette.model_copy(update={"second": colour}))
    if edit.role == "text":
        name = "ink" if is_dark(colour) else "paper"
        return _with(board, palette.model_copy(update={name: colour}))
    tone = "dark" if is_dark(colour) else "light"
    grounds = (colour,)
    shots = tuple(shot.model_copy(update={"tone": tone}) for shot in board.shots)
    palette = _readable(palette.model_copy(update={tone: grounds}), tone)
    return _with(board.model_copy(update={"shots": shots}), palette)


def _readable(palette: Palette, tone: str) -> Palette:
    """Text and accent that can be read on a new ground."""
    ground = palette.dark[0] if tone == "dark" else palette.light[0]
    update = {}
    text = "paper" if tone == "dark" else "ink"
    if contrast(getattr(palette, text), ground) < _READABLE:
        hue = to_oklch(getattr(palette, text))[2]
        update[text] = oklch(0.97 if tone == "dark" else 0.16, 0.012, hue)
    accent = "accent" if tone == "dark" else "accent_on_light"
    if contrast(getattr(palette, accent), ground) < 3:
        _, chroma, hue = to_oklch(getattr(palette, accent))
        update[accent] = oklch(0.82 if tone == "dark" else 0.45, chroma, hue)
    return palette.model_copy(update=update)


def _with(board: Storyboard, palette: Palette) -> Storyboard:
    return board.model_copy(update={"palette": palette})
