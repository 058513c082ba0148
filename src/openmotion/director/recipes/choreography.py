"""Geometric objects that do what plain instructions say, on a calm ground."""

from openmotion.director.choreography import (
    Timeline,
    colours_for,
    draw_actor,
    ground_for,
    sounds_of,
)
from openmotion.director.kit import Scenery, Stage
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Camera, Ground, GroupLayer, Layer, Transform
from openmotion.model.choreography import Choreography


def draw(stage: Stage) -> Scenery:
    """Every object as one layer, exactly where and when the instructions have it."""
    plan = stage.content.choreography
    if plan is None:
        return Scenery(layers=(), brand=False)
    timeline = Timeline(plan, stage.rate, stage.end)
    base = ground_for(plan, stage.palette, light=stage.shot.tone == "light")
    colours = colours_for(plan, stage.palette, base)
    layers = tuple(
        draw_actor(timeline, actor, colour)
        for actor, colour in zip(plan.actors, colours, strict=True)
    )
    return Scenery(
        layers=_fitted(stage, plan, layers),
        cues=sounds_of(timeline),
        camera=Camera(),
        ground=Ground(kind="flat", colours=(base,), drift=0.0, vignette=0.0),
        bloom=0.0,
        brand=False,
    )


def _fitted(stage: Stage, plan: Choreography, layers: tuple[Layer, ...]) -> tuple[Layer, ...]:
    """The layers in a frame of another size than the instructions speak of, whole and centred."""
    if (stage.width, stage.height) == (plan.width, plan.height) or not layers:
        return layers
    scale = min(stage.width / plan.width, stage.height / plan.height)
    place = (stage.width - scale * plan.width) / 2, (stage.height - scale * plan.height) / 2
    transform = Transform(position=place, scale=scale)
    return (GroupLayer(id="figures", start=0, end=stage.end, transform=transform, layers=layers),)


RECIPE = Recipe(
    name="choreography",
    summary="Geometric objects move, turn, grow and change as plain instructions say.",
    choreographies={"as_told": draw},
    shows=(),
    min_s=1.0,
    natural_s=6.0,
    longest_s=300.0,
)
