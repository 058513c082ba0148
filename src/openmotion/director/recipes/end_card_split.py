"""An end card that reads from the left, with the mark huge at the other side."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    TextBlock,
    appear,
    arrive,
    entrance,
    fade_up,
    largest_headline,
    line,
    place,
    tile,
    tops,
)
from openmotion.director.recipes.button import button
from openmotion.director.recipes.rings import rings
from openmotion.model import Box, Cue, Layer


def split(stage: Stage) -> Scenery:
    """Name, line, button and address flush left; the mark large at the right (or on top)."""
    content, u, area = stage.content, stage.u, stage.area
    wide = stage.shape == "wide"
    name = content.product or content.headline or content.cta or content.link or content.subject
    support = content.support or (content.headline if content.headline != name else "")
    marked = bool(content.product) or content.icon != "sparkles"
    text = _text_box(stage, marked=marked)
    side = min(area.height * 0.62, area.width * 0.3) if wide else 260 * u
    side = min(side * stage.enlarged("mark"), area.height * 0.8) if marked else 0.0
    middle = (
        (area.right - side * 0.5, stage.height / 2)
        if wide
        else (area.x + side / 2, area.y + side / 2)
    )
    call = content.cta or content.link
    if call == name:
        call = ""
    below = content.link if content.link and content.link != call else content.label
    word = largest_headline(
        stage,
        name,
        content.accent,
        width=text.width,
        height=text.height * 0.5,
        size_px=stage.size("display" if len(name) <= 14 else "headline"),
        most=1.27,
        max_lines=3,
    )
    tag, foot = _quiet(stage, support, text, 1.15), _quiet(stage, below, text, 0.95)
    pill = stage.size("sub") * 1.06 * 2.55 if call else 0.0
    heights, gaps = [word.height], [0.0]
    for height, gap in (
        (tag.height if tag else 0, 50),
        (pill, 72),
        (foot.height if foot else 0, 46),
    ):
        heights.append(height)
        gaps.append(gap * u if height else 0.0)
    at = tops(heights, gaps, text, 0.5 if wide else 1.0)
    layers: list[Layer] = []
    begins = stage.at(0.08)
    if marked:
        layers += rings(
            stage, middle, start=begins, first=side * 0.5 + 120 * u, count=6 if wide else 3
        )
        layers.append(
            tile(
                stage,
                "mark",
                content.icon,
                centre=middle,
                size=side,
                start=begins,
                draw_s=0.9,
                transform=arrive(
                    stage,
                    begins,
                    position=middle,
                    dx=stage.width * 0.25 if wide else -stage.width * 0.3,
                    seconds=0.9,
                    rotation_deg=0.0,
                ),
            )
        )
    start = stage.at(0.3)
    layers.append(
        place(
            word,
            "name",
            x=text.x,
            y=at[0],
            start=start,
            end=stage.end,
            animators=(entrance(stage, start, word.words),),
        )
    )
    cues = [Cue(kind="impact", frame=start, gain_db=-4.0)]
    layers += _line(stage, "tagline", tag, text.x, at[1], stage.at(0.6))
    if call:
        press = min(stage.beat_after(stage.at(0.85)), stage.at(1.1))
        _, box = button(stage, call, centre=(0.0, 0.0), start=press, width=text.width)
        spot = (text.x + box.width / 2, at[2] + pill / 2)
        group, _ = button(stage, call, centre=spot, start=press, width=text.width)
        layers.append(group)
        cues.append(Cue(kind="pop", frame=press, gain_db=-5.0))
    layers += _line(stage, "foot", foot, text.x, at[3], stage.at(1.15))
    return Scenery(layers=tuple(layers), cues=tuple(cues), brand=False)


def _text_box(stage: Stage, *, marked: bool) -> Box:
    area = stage.area
    if stage.shape == "wide":
        return Box(
            x=area.x,
            y=area.y,
            width=area.width * (0.6 if marked else 0.9),
            height=area.height,
        )
    drop = 340 * stage.u if marked else 0.0
    return Box(x=area.x, y=area.y + drop, width=area.width, height=area.height - drop)


def _quiet(stage: Stage, text: str, box: Box, factor: float) -> TextBlock | None:
    if not text:
        return None
    return line(stage, text, width=box.width, max_lines=2, size_px=stage.size("sub") * factor)


def _line(
    stage: Stage, name: str, block: TextBlock | None, x: float, y: float, start: int
) -> tuple[Layer, ...]:
    if block is None:
        return ()
    layer = place(
        block, name, x=x, y=y, start=start, end=stage.end, animators=(fade_up(stage, start),)
    )
    return (layer.model_copy(update={"opacity": appear(stage, start, 0.2)}),)
