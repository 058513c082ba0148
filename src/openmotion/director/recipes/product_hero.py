"""The product itself, large, with lines that draw to what is said about it.

Takes `headline` with `accent`, `support`, `label`, `items` (their titles are the call-outs, four at
most; else `lines`) and `pictures` (the first is the product). Without a picture an app is shown on
a phone and a thing by its emblem on a plinth.
"""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    column,
    corner_label,
    disc,
    fade_up,
    grow,
    halves,
    line,
    place,
    rule,
    tints,
)
from openmotion.director.recipes.product_drawing import draw_product
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Cue, Layer, Trim

_MOST = 4


def point_out(stage: Stage) -> Scenery:
    """Words on the left (or on top), the product beside them; call-outs at its right side."""
    content, u = stage.content, stage.u
    wide = stage.shape == "wide"
    text_box, room = halves(stage, share=0.34, gap=40)
    copy = column(
        stage,
        text_box,
        text=content.headline,
        accent=content.accent,
        support=content.support,
        valign=0.5 if wide else 0.4,
        max_lines=4,
        start=stage.at(0.1),
        enlarge=True,
    )
    said = _said(stage)
    share = (0.58 if wide else 0.56) if said else 1.0
    spot = Box(x=room.x, y=room.y, width=room.width * share, height=room.height)
    start = stage.at(0.2)
    product, drawn = draw_product(stage, spot, start=start)
    layers: list[Layer] = [*drawn, *copy.layers]
    left = max(product.right + 90 * u, room.x + room.width * share + 20 * u)
    cues: list[Cue] = [Cue(kind="whoosh", frame=start + 4, gain_db=-8.0)]
    pitch = min(product.height * 0.8 / max(1, len(said)), 250 * u)
    top = product.centre[1] - pitch * (len(said) - 1) / 2
    for index, text in enumerate(said):
        begins = start + stage.frames(0.75 + 0.28 * index)
        y = top + pitch * index
        inside = (product.right - product.width * 0.03, y)
        layers += _callout(
            stage, index, text, point=inside, at=(left, y), width=room.right - left, start=begins
        )
        cues.append(Cue(kind="tick", frame=begins, gain_db=-5.0, pitch=2.0 * index))
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues))


def centre(stage: Stage) -> Scenery:
    """The words on top, the product in the middle below; call-outs reach it from both sides."""
    content, u, area = stage.content, stage.u, stage.below_mark
    wide = stage.shape == "wide"
    copy = column(
        stage,
        Box(x=area.x, y=area.y, width=area.width, height=area.height * (0.24 if wide else 0.26)),
        text=content.headline,
        accent=content.accent,
        support=content.support,
        align="centre",
        valign=0.0,
        max_lines=1 if wide else 3,
        start=stage.at(0.1),
        enlarge=wide,
    )
    top = (copy.box.bottom if content.headline else area.y) + 50 * u
    said = _said(stage)
    start = stage.at(0.15)
    share = 0.36 if wide else 0.44
    spot = Box(
        x=stage.width / 2 - area.width * share / 2,
        y=top,
        width=area.width * share,
        height=area.bottom - top,
    )
    product, drawn = draw_product(stage, spot, start=start)
    layers: list[Layer] = [*drawn, *copy.layers]
    cues: list[Cue] = [Cue(kind="whoosh", frame=start + 4, gain_db=-8.0)]
    sides = (said[::2], said[1::2])
    number = 0
    for side, texts in enumerate(sides):
        pitch = product.height * 0.5 if len(texts) > 1 else 0.0
        low = product.centre[1] - pitch * (len(texts) - 1) / 2 + side * product.height * 0.12
        for row, text in enumerate(texts):
            begins = start + stage.frames(0.75 + 0.25 * number)
            y = low + pitch * row
            inward = product.width * 0.03
            if side:
                point, edge_x = (product.right - inward, y), product.right + 70 * u
                width = area.right - edge_x
            else:
                point, edge_x = (product.x + inward, y), product.x - 70 * u
                width = edge_x - area.x
            layers += _callout(
                stage,
                number,
                text,
                point=point,
                at=(edge_x, y),
                width=width,
                start=begins,
                left=not side,
            )
            cues.append(Cue(kind="tick", frame=begins, gain_db=-5.0, pitch=2.0 * number))
            number += 1
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues))


def _said(stage: Stage) -> tuple[str, ...]:
    content = stage.content
    return (tuple(item.title for item in content.items) or content.lines)[:_MOST]


def _callout(
    stage: Stage,
    index: int,
    text: str,
    *,
    point: tuple[float, float],
    at: tuple[float, float],
    width: float,
    start: int,
    left: bool = False,
) -> list[Layer]:
    """A point on the product, a line from it, and the words at the line's end."""
    tint, u = tints(stage), stage.u
    words = line(
        stage,
        text,
        width=max(60 * u, width),
        max_lines=3,
        align="right" if left else "left",
        weight=600,
        size_px=stage.size("sub") * (1.1 if stage.shape == "wide" else 0.86),
        colour=tint.text,
        least=24,
    )
    gap = 18 * u * (1 if left else -1)
    late = start + stage.frames(0.3)
    return [
        rule(
            f"callout{index}.line",
            (point, (at[0] + gap, at[1])),
            start=start,
            end=stage.end,
            colour=tint.text,
            width_px=3 * u,
            trim=Trim(end=grow(start, stage.frames(0.5), 0.0, 1.0)),
        ),
        disc(
            f"callout{index}.ring",
            0.0,
            0.0,
            grow(start, stage.frames(0.4), 0.0, 13 * u, stage.look.motion.bounce),
            start=start,
            end=stage.end,
            fill=tint.ground,
            stroke=tint.text,
            stroke_px=5 * u,
            position=point,
        ),
        place(
            words,
            f"callout{index}.text",
            x=at[0],
            y=at[1] - words.height / 2,
            start=late,
            end=stage.end,
            animators=(fade_up(stage, late),),
        ).model_copy(update={"opacity": appear(stage, late, 0.2)}),
    ]


RECIPE = Recipe(
    name="product_hero",
    summary="The product, large, with lines that draw to what is said about it.",
    choreographies={"point_out": point_out, "centre": centre},
    shows=("headline", "support", "label", "items", "lines", "pictures"),
    min_s=2.4,
    natural_s=4.2,
    longest_s=7.0,
    most_items=4,
    bold=True,
)
