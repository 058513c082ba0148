"""What drawn pictures are put together from: their air, forms and the emblem of the subject."""

from openmotion.director.kit import Field, Stage, panel
from openmotion.director.kit.icon import NO_ICON
from openmotion.director.looks import is_dark
from openmotion.director.recipes.illustration_tones import Tones, air
from openmotion.director.screens import subject_field
from openmotion.model import (
    Box,
    Colour,
    Layer,
    LinearGradient,
    Path,
    ShapeLayer,
    Solid,
    Stroke,
    Transform,
)

# What a field's pictures show, by turns.
_MOTIFS: dict[Field, tuple[str, ...]] = {
    "calendar": ("calendar", "clock", "sun", "coffee", "check", "moon"),
    "tasks": ("layers", "check", "target", "pencil", "users", "flag"),
    "chat": ("message-circle", "send", "inbox", "bot", "users", "bell"),
    "finance": ("coins", "wallet", "piggy-bank", "landmark", "receipt", "trending-up"),
    "fitness": ("dumbbell", "heart-pulse", "bike", "footprints", "moon", "apple"),
    "music": ("disc-3", "headphones", "mic", "audio-lines", "music", "radio"),
    "code": ("terminal", "git-branch", "braces", "cpu", "server", "database"),
    "security": ("shield-check", "lock", "key-round", "eye-off", "fingerprint-pattern", "bell"),
    "shop": ("shopping-bag", "gift", "leaf", "package", "tag", "lamp"),
    "travel": ("plane", "map-pin", "compass", "tent", "ship", "camera"),
    "learning": ("book-open", "graduation-cap", "pencil", "puzzle", "lightbulb", "globe"),
    "analytics": ("chart-line", "chart-pie", "gauge", "target", "trending-up", "layers"),
    "generic": ("layers", "lightbulb", "compass", "star", "box", "sun"),
}


def motif_of(stage: Stage, index: int) -> str:
    """The icon that a picture with a number shows: the first one the shot's own."""
    content = stage.content
    if index == 0 and content.icon != NO_ICON:
        return content.icon
    names = [name for name in _MOTIFS[subject_field(stage)] if name != content.icon]
    return names[index % len(names)]


def sky(stage: Stage, name: str, tones: Tones, width: float, height: float, start: int) -> Layer:
    """The air behind everything, over the whole picture."""
    return panel(
        f"{name}.air",
        Box(x=-2, y=-2, width=width + 4, height=height + 4),
        start=start,
        end=stage.end,
        fill=air(tones, width, height),
        smooth=False,
    )


def form(
    name: str,
    data: str,
    fill: Solid | LinearGradient,
    *,
    start: int,
    end: int,
    move: Transform | None = None,
    stroke: Stroke | None = None,
) -> ShapeLayer:
    """A filled outline of path data in the picture's pixels."""
    return ShapeLayer(
        id=name,
        start=start,
        end=end,
        geometry=Path(data=data),
        fill=fill,
        stroke=stroke,
        transform=move or Transform(),
        decor=True,
    )


def emblem_colour(stage: Stage, fill: Colour) -> Colour:
    """The colour of an emblem's lines on a fill."""
    return stage.palette.paper if is_dark(fill) else stage.palette.ink
