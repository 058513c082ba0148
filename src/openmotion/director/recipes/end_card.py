"""The last picture: mark, name, one line and the call to action; then it stands still."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    TextBlock,
    assemble,
    entrance,
    fade_up,
    largest_headline,
    line,
    place,
    tile,
    tops,
)
from openmotion.director.recipes.button import button
from openmotion.director.recipes.end_card_flood import flood
from openmotion.director.recipes.end_card_split import split
from openmotion.director.recipes.end_card_ticket import ticket
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.recipes.rings import rings
from openmotion.model import Box, Cue, Layer


def axis(stage: Stage) -> Scenery:
    """Everything on one axis, each part on its own moment, all of it there by half time."""
    content, u, area = stage.content, stage.u, stage.area
    name = content.product or content.headline or content.cta or content.link or content.subject
    support = content.support
    if content.product and content.headline and content.headline != content.product and not support:
        support = content.headline
    marked = bool(content.product) or content.icon != "sparkles"
    side = (168 if stage.shape == "wide" else 200) * u * stage.enlarged("mark") if marked else 0.0
    word = largest_headline(
        stage,
        name,
        content.accent,
        width=area.width,
        height=area.height * 0.34,
        size_px=stage.size("display" if len(name) <= 18 else "headline"),
        most=1.27,
        max_lines=3,
        align="centre",
    )
    tag = _quiet(stage, support, 1.12)
    call = content.cta or content.link
    if call == name:
        call = ""
    below = content.link if content.link and content.link != call else content.label
    foot = _quiet(stage, below, 0.92)
    pill = stage.size("sub") * 1.06 * 2.55 if call else 0.0
    heights = [side, word.height]
    gaps = [0.0, 56 * u if side else 0.0]
    for height, gap in (
        (tag.height if tag else 0, 58),
        (pill, 66),
        (foot.height if foot else 0, 50),
    ):
        heights.append(height)
        gaps.append(gap * u if height else 0.0)
    frame = Box(x=0, y=0, width=stage.width, height=stage.height)
    at = tops(heights, gaps, frame, 0.47)
    x = stage.width / 2
    layers: list[Layer] = []
    middle = (x, at[0] + side / 2) if side else (x, stage.height * 0.44)
    layers += rings(
        stage, middle, start=stage.at(0.0), first=(side * 0.5 if side else 300 * u) + 150 * u
    )
    if side:
        layers.append(
            tile(
                stage,
                "mark",
                content.icon,
                centre=middle,
                size=side,
                start=stage.at(0.06),
                draw_s=0.7,
                transform=assemble(stage, middle, stage.at(0.06)),
            )
        )
    begins = stage.at(0.3)
    layers.append(
        place(
            word,
            "name",
            x=x,
            y=at[1],
            start=begins,
            end=stage.end,
            animators=(entrance(stage, begins, word.words),),
        )
    )
    layers += _line(stage, "tagline", tag, at[2], stage.at(0.62))
    cues = [Cue(kind="impact", frame=begins, gain_db=-4.0)]
    if call:
        press = min(stage.beat_after(stage.at(0.85)), stage.at(1.1))
        group, _ = button(stage, call, centre=(x, at[3] + pill / 2), start=press, width=area.width)
        layers.append(group)
        cues.append(Cue(kind="shimmer", frame=press, gain_db=-7.0))
        cues.append(Cue(kind="pop", frame=press, gain_db=-5.0))
    layers += _line(stage, "foot", foot, at[4], stage.at(1.15))
    return Scenery(layers=tuple(layers), cues=tuple(cues), brand=False)


def _quiet(stage: Stage, text: str, factor: float) -> TextBlock | None:
    if not text:
        return None
    return line(
        stage,
        text,
        width=stage.area.width * 0.86,
        align="centre",
        max_lines=2,
        size_px=stage.size("sub") * factor,
    )


def _line(
    stage: Stage, name: str, block: TextBlock | None, y: float, start: int
) -> tuple[Layer, ...]:
    if block is None:
        return ()
    return (
        place(
            block,
            name,
            x=stage.width / 2,
            y=y,
            start=start,
            end=stage.end,
            animators=(fade_up(stage, start),),
        ),
    )


RECIPE = Recipe(
    name="end_card",
    summary="Mark, name, one line and the call to action on rings of light.",
    choreographies={"axis": axis, "split": split, "flood": flood, "ticket": ticket},
    shows=("headline", "support", "label", "cta", "link"),
    min_s=1.8,
    natural_s=3.4,
    longest_s=5.0,
)
