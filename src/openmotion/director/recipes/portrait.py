"""Portraits of people: their own picture, or their initials on a disc in the video's hues."""

from openmotion.director.kit import Stage, headline, panel, place, tints
from openmotion.director.recipes.illustration_tones import air, tones_of
from openmotion.director.recipes.picture import picture_layers, picture_of
from openmotion.model import Box, GroupLayer, Layer, Rect, Transform


def portrait(
    stage: Stage,
    layer_id: str,
    index: int,
    name: str,
    *,
    box: Box,
    start: int,
    radius: float,
    end: int | None = None,
) -> GroupLayer:
    """Somebody in a box: the shot's picture of that number, else initials."""
    found = picture_of(stage, index)
    layers: tuple[Layer, ...]
    if found is not None:
        layers = picture_layers(
            stage, layer_id, index, width=box.width, height=box.height, start=start
        )
    else:
        layers = _initials(stage, layer_id, index, name, box=box, start=start)
    return GroupLayer(
        id=layer_id,
        start=start,
        end=stage.end if end is None else end,
        decor=True,
        transform=Transform(position=(box.x, box.y)),
        clip=Rect(x=0, y=0, width=box.width, height=box.height, radius=radius),
        layers=layers,
    )


def initials_of(name: str) -> str:
    """The first letters of somebody's first and last name; titles before the name are left out."""
    words = [word for word in name.split() if not word.endswith(".") and word[:1].isalnum()]
    words = words or name.split() or [""]
    first, last = words[0][:1], words[-1][:1] if len(words) > 1 else ""
    return f"{first}{last}".upper()


def _initials(
    stage: Stage, layer_id: str, index: int, name: str, *, box: Box, start: int
) -> tuple[Layer, ...]:
    tones = tones_of(stage, index)
    short = min(box.width, box.height)
    dark = tints(stage).is_dark and stage.shot.tone == "dark"
    block = headline(
        stage,
        initials_of(name) or "·",
        width=box.width * 0.8,
        max_lines=1,
        align="centre",
        size_px=short * 0.4 / max(0.6, stage.look.display.scale),
        colour=stage.palette.paper if dark else stage.palette.ink,
    )
    return (
        panel(
            f"{layer_id}.fill",
            Box(x=-1, y=-1, width=box.width + 2, height=box.height + 2),
            start=start,
            end=stage.end,
            fill=air(tones, box.width, box.height),
            smooth=False,
        ),
        place(
            block,
            f"{layer_id}.initials",
            x=box.width / 2,
            y=block.on_middle(box.height / 2),
            start=start,
            end=stage.end,
            decor=True,
        ),
    )
