"""The first statement: two big lines and a live element that shows what it is about."""

from openmotion.director.kit import Scenery, Stage, column, corner_label, push_in
from openmotion.director.props import draw_prop
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Cue


def build(stage: Stage) -> Scenery:
    """Headline in the upper part, the live element below it."""
    content, area, u = stage.content, stage.area, stage.u
    wide = stage.shape == "wide"
    centred = stage.look.centred
    top = stage.below_mark.y
    head_tall = (area.bottom - top) * (0.62 if wide else 0.56)
    copy = column(
        stage,
        Box(
            x=area.x,
            y=top,
            width=area.width * (1.0 if centred or not wide else 0.92),
            height=head_tall,
        ),
        text=content.headline,
        accent=content.accent,
        support=content.support,
        role="display",
        max_lines=2 if wide else 4,
        align="centre" if centred else "left",
        valign=0.75 if wide else 0.6,
        start=stage.at(0.12),
        share=0.7 if wide else 1.0,
    )
    low = copy.box.bottom + 76 * u
    tall = min(area.bottom - low, (250 if wide else 330) * u)
    begins = stage.at(0.8)
    layers = [*copy.layers, *corner_label(stage, content.label)]
    cues = [Cue(kind="impact", frame=stage.at(0.14), gain_db=-6.0)]
    if tall > 90 * u:
        room = Box(x=area.x, y=low, width=area.width, height=tall)
        prop = draw_prop(stage, room, begins)
        layers.extend(prop.layers)
        cues.extend(prop.cues)
    return Scenery(layers=tuple(layers), cues=tuple(cues), camera=push_in(stage))


RECIPE = Recipe(
    name="hook",
    summary="A big opening statement above a live picture of the subject.",
    build=build,
    min_s=1.5,
    natural_s=2.6,
)
