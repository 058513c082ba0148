"""The first statement: big lines and a live element that shows what it is about.

Takes `headline`, `accent`, `support`, `label`; the element is chosen by `subject` and `product`.
"""

from openmotion.director.kit import Scenery, Stage, column, corner_label, push_in
from openmotion.director.props import draw_prop
from openmotion.director.recipes.hook_split import split
from openmotion.director.recipes.hook_stair import stair
from openmotion.director.recipes.hook_word import bleed_word
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Cue


def build(stage: Stage) -> Scenery:
    """Headline in the upper part, the live element along the foot of the area."""
    content, area, u = stage.content, stage.area, stage.u
    wide = stage.shape == "wide"
    centred = stage.look.centred
    top = stage.below_mark.y
    room = area.bottom - top
    gap = (64 if wide else 84) * u
    tall = min({"wide": 250, "square": 330, "tall": 400}[stage.shape] * u, room * 0.29)
    foot = Box(x=area.x, y=area.bottom - tall, width=area.width, height=tall)
    copy = column(
        stage,
        Box(
            x=area.x,
            y=top,
            width=area.width * (1.0 if centred or not wide else 0.92),
            height=foot.y - gap - top,
        ),
        text=content.headline,
        accent=content.accent,
        support=content.support,
        role="display",
        max_lines=2 if wide else 4,
        align="centre" if centred else "left",
        valign=0.62 if wide else 0.5,
        start=stage.at(0.12),
        share=0.7 if wide else 1.0,
        enlarge=True,
    )
    prop = draw_prop(stage, foot, stage.at(0.7))
    layers = [*copy.layers, *corner_label(stage, content.label), *prop.layers]
    cues = [Cue(kind="impact", frame=stage.at(0.14), gain_db=-6.0), *prop.cues]
    return Scenery(layers=tuple(layers), cues=tuple(cues), camera=push_in(stage))


RECIPE = Recipe(
    name="hook",
    summary="A big opening statement above a live picture of the subject.",
    choreographies={"above": build, "split": split, "bleed_word": bleed_word, "stair": stair},
    shows=("headline", "support", "label"),
    min_s=1.6,
    natural_s=2.6,
    longest_s=4.5,
    bold=True,
)
