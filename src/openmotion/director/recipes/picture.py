"""A picture in a box: somebody's own picture or clip, or a drawn one where there is none."""

from dataclasses import replace

from openmotion.director.kit import Stage, appear
from openmotion.director.recipes.illustration import backdrop, illustration
from openmotion.model import (
    Box,
    GroupLayer,
    ImageLayer,
    Layer,
    Number,
    Picture,
    Point,
    Rect,
    Transform,
    VideoLayer,
)


def picture_of(stage: Stage, index: int) -> Picture | None:
    """The shot's picture with a number; None where there are not so many."""
    pictures = stage.content.pictures
    return pictures[index] if index < len(pictures) else None


def picture(
    stage: Stage,
    layer_id: str,
    index: int,
    box: Box,
    *,
    start: int,
    radius: float = 0.0,
    zoom: Number = 1.0,
    focus: Point | None = None,
    fade_s: float = 0.3,
    transform: Transform | None = None,
) -> GroupLayer:
    """The picture with a number, filling a box; its space begins at the box's corner.

    A shot's own pictures come first; numbers beyond them are drawn. Without a transform it stands
    in its box.
    """
    return GroupLayer(
        id=layer_id,
        start=start,
        end=stage.end,
        decor=True,
        box=Box(x=0, y=0, width=box.width, height=box.height),
        transform=transform or Transform(position=(box.x, box.y)),
        opacity=appear(stage, start, fade_s),
        clip=Rect(x=0, y=0, width=box.width, height=box.height, radius=radius, smooth=radius > 0),
        layers=picture_layers(
            stage,
            layer_id,
            index,
            width=box.width,
            height=box.height,
            start=start,
            zoom=zoom,
            focus=focus,
        ),
    )


def picture_layers(
    stage: Stage,
    layer_id: str,
    index: int,
    *,
    width: float,
    height: float,
    start: int,
    zoom: Number = 1.0,
    focus: Point | None = None,
    calm: bool = False,
) -> tuple[Layer, ...]:
    """The picture itself, in a space that begins at its corner.

    A `calm` drawing has no object, so that words can stand on it; its parts move, not its zoom.
    """
    own = picture_of(stage, index)
    if own is None:
        draw = backdrop if calm else illustration
        drawn = draw(stage, f"{layer_id}.art", index, width=width, height=height, start=start)
        if zoom == 1.0 or calm:
            return drawn
        middle = (width / 2, height / 2)
        return (
            GroupLayer(
                id=f"{layer_id}.art",
                start=start,
                end=stage.end,
                decor=True,
                layers=drawn,
                transform=Transform(anchor=middle, position=middle, scale=zoom),
            ),
        )
    kind = VideoLayer if own.kind == "clip" else ImageLayer
    return (
        kind(
            id=f"{layer_id}.own",
            start=start,
            end=stage.end,
            asset=own.asset,
            width=width,
            height=height,
            fit="contain" if own.kind == "logo" else "cover",
            focus=focus if focus is not None else own.focus,
            zoom=zoom,
            decor=True,
        ),
    )


def on_dark(stage: Stage) -> Stage:
    """The stage as if its ground were dark: for words that stand on a picture's scrim."""
    return replace(stage, shot=stage.shot.model_copy(update={"tone": "dark"}))
