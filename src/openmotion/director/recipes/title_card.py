"""A title: hairline, big words, a small line; the ghost of its key word drifts behind.

Takes `headline`, `accent`, `support` and `label`. In the "chapter" way a number in the label
("Chapter 3", "Part II", "2/5") stands large; without one, two hairlines part for the title.
"""

from openmotion.director.kit import (
    Align,
    Role,
    Scenery,
    Stage,
    appear,
    column,
    corner_label,
    grow,
    line,
    place,
    push_in,
    rule,
    tints,
)
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.recipes.title_chapter import chapter
from openmotion.director.recipes.title_disc import sun
from openmotion.director.recipes.title_echo import echo
from openmotion.model import Box, Cue, Layer, Transform, Trim, chance, track


def build(stage: Stage) -> Scenery:
    """The hairline draws, the title rises from it, its support follows."""
    content, area, u, tint = stage.content, stage.area, stage.u, tints(stage)
    centred = stage.look.centred or chance(stage.shot.seed, "centre") < 0.35
    align: Align = "centre" if centred else "left"
    top = stage.below_mark.y + 84 * u
    role: Role = "display" if len(content.headline) <= 44 else "headline"
    copy = column(
        stage,
        Box(x=area.x, y=top, width=area.width, height=area.bottom - 60 * u - top),
        text=content.headline,
        accent=content.accent,
        support=content.support,
        role=role,
        max_lines=3 if stage.shape == "wide" else 5,
        align=align,
        start=stage.at(0.2),
        share=0.75,
        enlarge=True,
    )
    left = area.x if not centred else stage.width / 2 - 90 * u
    y = copy.box.y - 62 * u
    hairline = rule(
        "title.rule",
        ((left, y), (left + 180 * u, y)),
        start=stage.at(0.05),
        end=stage.end,
        colour=tint.accent,
        width_px=5 * u,
        trim=Trim(end=grow(stage.at(0.05), stage.frames(0.7), 0.0, 1.0, "out-expo")),
    )
    layers: list[Layer] = [*_ghost(stage), hairline, *copy.layers]
    layers += corner_label(stage, content.label)
    cues = (Cue(kind="whoosh", frame=stage.at(0.3), gain_db=-9.0),)
    return Scenery(layers=tuple(layers), cues=cues, camera=push_in(stage))


def _ghost(stage: Stage) -> tuple[Layer, ...]:
    """The longest word, enormous and hardly there, behind everything."""
    words = [w.strip(".,!?:;") for w in stage.content.headline.split()]
    word = max(words, key=len, default="")
    if not 3 <= len(word) <= 12 or stage.shape == "tall":
        return ()
    tint = tints(stage)
    block = line(
        stage,
        word,
        width=stage.width * 1.5,
        max_lines=1,
        voice=stage.look.display.model_copy(update={"tracking_em": 0.0}),
        size_px=min(760 * stage.u, stage.width * 1.9 / len(word)),
        colour=tint.text,
    )
    layer = place(
        block,
        "title.ghost",
        x=stage.width * 0.18,
        y=stage.height * 0.98 - block.height * 0.8,
        start=0,
        end=stage.end,
        decor=True,
    )
    spot = layer.transform.position
    x, y = spot if isinstance(spot, tuple) else (0.0, 0.0)
    drift = track((0, (x, y)), (max(1, stage.end), (x - 44 * stage.u, y)), easing="linear")
    return (
        layer.model_copy(
            update={
                "transform": Transform(position=drift),
                "opacity": appear(stage, 0, 0.6, full=0.045 if tint.is_dark else 0.03),
            }
        ),
    )


RECIPE = Recipe(
    name="title_card",
    summary="A title under a hairline, with its key word as a ghost behind.",
    choreographies={"hairline": build, "chapter": chapter, "echo": echo, "sun": sun},
    shows=("headline", "support", "label"),
    min_s=1.6,
    natural_s=2.6,
    longest_s=4.5,
    headline_words=12,
    bold=True,
)
