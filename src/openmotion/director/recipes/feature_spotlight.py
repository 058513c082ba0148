"""One point alone: a large icon that draws itself, a headline and a line.

Takes `headline`, `accent`, `support`, `label` and `icon`.
"""

from dataclasses import dataclass

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    arrive,
    card_shadow,
    column,
    corner_label,
    disc,
    edge,
    grow,
    halves,
    icon,
    panel,
    push_in,
    tints,
)
from openmotion.director.recipes.feature_bleed import bleed
from openmotion.director.recipes.feature_half import half
from openmotion.director.recipes.feature_pattern import pattern
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Cue, GroupLayer, Layer, Trim, choose, track, with_alpha

# Radii of the orbits in sides of the emblem.
_ORBITS = (0.66, 0.83)


def build(stage: Stage) -> Scenery:
    """Icon beside the copy or above it; shots take turns by their seed."""
    content = stage.content
    spot = _wide_spot(stage) if stage.shape == "wide" else _tall_spot(stage)
    large = spot.centred or (stage.shape == "wide" and not content.support)
    copy = column(
        stage,
        spot.copy,
        text=content.headline,
        accent=content.accent,
        support=content.support,
        valign=0.5 if stage.shape == "wide" and not spot.centred else 0.0,
        max_lines=2 if spot.centred else 4,
        start=stage.at(0.35),
        align="centre" if spot.centred else "left",
        share=0.9,
        enlarge=not spot.centred,
        role="display" if large else "headline",
    )
    start = stage.at(0.05)
    layers: list[Layer] = [*_emblem(stage, spot.middle, spot.side, start), *copy.layers]
    layers += corner_label(stage, content.label)
    cues = (
        Cue(kind="pop", frame=start + 5, gain_db=-4.0),
        Cue(kind="tick", frame=stage.at(0.9), gain_db=-6.0),
    )
    return Scenery(layers=tuple(layers), cues=cues, camera=push_in(stage))


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where things stand: the room of the copy, the emblem's middle and side."""

    copy: Box
    middle: tuple[float, float]
    side: float
    centred: bool = False


def _wide_spot(stage: Stage) -> _Spot:
    """The emblem right, left or over centred copy."""
    area, u = stage.area, stage.u
    way = choose(stage.shot.seed, ("right", "left", "centre"), "side")
    if way == "centre":
        side = 236 * u
        top = stage.below_mark.y
        middle = (stage.width / 2, top + side * _ORBITS[-1])
        low = middle[1] + side * _ORBITS[-1] + 44 * u
        room = Box(x=area.x, y=low, width=area.width, height=area.bottom - low)
        return _Spot(room, middle, side, centred=True)
    first, second = halves(stage, share=0.52, gap=80, swap=way == "left")
    side = min(second.width * 0.72, (500 if way == "left" else 560) * u)
    room = Box(x=first.x, y=area.y, width=first.width, height=area.height)
    return _Spot(room, (second.x + second.width / 2, stage.height / 2), side)


def _tall_spot(stage: Stage) -> _Spot:
    """The emblem over the copy, on its left or right edge."""
    area, u = stage.below_mark, stage.u
    side = min(area.width * 0.46, area.height * 0.32)
    right = choose(stage.shot.seed, (False, True), "side")
    x = area.right - side / 2 if right else area.x + side / 2
    middle = (x, area.y + side * _ORBITS[-1] + 20 * u)
    low = middle[1] + side * _ORBITS[-1] + 40 * u
    return _Spot(Box(x=area.x, y=low, width=area.width, height=area.bottom - low), middle, side)


def _emblem(stage: Stage, middle: tuple[float, float], side: float, start: int) -> list[Layer]:
    """A card that carries the icon, over two orbits that turn around it."""
    tint, end, u = tints(stage), stage.end, stage.u
    half = side / 2
    box = Box(x=-half, y=-half, width=side, height=side)
    radius = side * 0.22 * stage.look.roundness**0.5
    glyph = side * 0.5
    orbits: list[Layer] = [
        disc(
            f"orbit{i}",
            middle[0],
            middle[1],
            side * _ORBITS[i],
            start=start,
            end=end,
            stroke=with_alpha(tint.text, 0.16 - 0.05 * i),
            stroke_px=2.5 * u,
            trim=Trim(end=grow(start + 3 * i, stage.frames(1.1), 0.0, 1.0, "inout-cubic")),
        )
        for i in range(len(_ORBITS))
    ]
    card = GroupLayer(
        id="emblem",
        start=start,
        end=end,
        decor=True,
        transform=arrive(
            stage,
            start,
            position=middle,
            scale=0.72,
            dy=50 * u,
            seconds=0.75,
            easing=stage.look.motion.bounce,
        ).model_copy(
            update={
                "rotation_deg": track((start, -7.0), (max(start + 1, end), -2.5), easing="out-expo")
            }
        ),
        opacity=appear(stage, start, 0.3),
        layers=(
            panel(
                "emblem.fill",
                box,
                start=start,
                end=end,
                fill=tint.card,
                radius=radius,
                shadow=card_shadow(stage),
            ),
            edge(stage, "emblem.edge", box, start=start, end=end, radius=radius),
            icon(
                stage,
                "emblem.icon",
                stage.content.icon,
                x=-glyph / 2,
                y=-glyph / 2,
                size=glyph,
                colour=tint.card_accent,
                start=start,
                end=end,
                weight=1.5,
                draw_s=1.0,
            ),
        ),
    )
    return [*orbits, card]


RECIPE = Recipe(
    name="feature_spotlight",
    summary="One point with a large icon that draws itself.",
    choreographies={"emblem": build, "bleed": bleed, "half": half, "pattern": pattern},
    shows=("headline", "support", "label"),
    min_s=2.0,
    natural_s=3.2,
    longest_s=5.5,
    headline_words=6,
    bold=True,
)
