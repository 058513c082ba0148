"""Somebody's words, set large; key words are marked, then the name follows."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    TextBlock,
    appear,
    corner_label,
    fade_up,
    grow,
    headline,
    largest_headline,
    line,
    panel,
    place,
    push_in,
    tints,
    tops,
)
from openmotion.director.recipes.quote_beside import beside
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import (
    Box,
    Colour,
    Cue,
    Highlight,
    Layer,
    TextAnimator,
    TextLayer,
    choose,
    with_alpha,
)


def marked(stage: Stage) -> Scenery:
    """A hanging quotation mark, the words line by line, a short rule and the name."""
    content, u, area, tint = stage.content, stage.u, stage.area, tints(stage)
    wide = stage.shape == "wide"
    said = content.headline.strip().strip("\"“”„«»'")
    long = len(said.split()) > 14
    size = stage.size("headline") * (0.82 if long else 1.12) * (1.0 if wide else 0.92)
    width = area.width * (0.86 if wide else 1.0)
    words = largest_headline(
        stage,
        said,
        width=width,
        height=area.height * 0.62,
        max_lines=5 if wide else 8,
        size_px=size,
        most=1.42,
        colour=tint.text,
    )
    name, role = _author(content.by)
    by = (
        line(
            stage,
            name,
            width=width,
            max_lines=1,
            weight=640,
            colour=tint.text,
            size_px=stage.size("sub") * 1.1,
        )
        if name
        else None
    )
    post = line(stage, role, width=width, max_lines=2) if role else None
    mark_tall = size * 0.62
    heights = [mark_tall, words.height]
    gaps = [0.0, 34 * u]
    for block, gap in ((by, 74 if wide else 92), (post, 24)):
        heights.append(block.height if block else 0.0)
        gaps.append(gap * u if block else 0.0)
    x = area.x + (0.0 if not wide else area.width * 0.02)
    at = tops(heights, gaps, area, 0.5)
    start = stage.at(0.3)
    sign = headline(stage, "“", width=width, max_lines=1, size_px=size * 2.1, colour=tint.accent)
    layers: list[Layer] = [
        place(
            sign, "quote.mark", x=x, y=at[0], start=stage.at(0.05), end=stage.end, decor=True
        ).model_copy(update={"opacity": appear(stage, stage.at(0.05), 0.4)}),
        _said(stage, words, x, at[1], start),
    ]
    later = start + stage.frames(0.5 + 0.05 * words.words)
    if by:
        layers.append(
            panel(
                "quote.rule",
                Box(x=x, y=at[2] - (38 if wide else 46) * u, width=72 * u, height=5 * u),
                start=later,
                end=stage.end,
                fill=tint.accent,
                smooth=False,
                opacity=appear(stage, later, 0.3),
            )
        )
        layers.append(
            place(
                by,
                "quote.by",
                x=x,
                y=at[2],
                start=later,
                end=stage.end,
                animators=(fade_up(stage, later),),
            )
        )
    if post:
        layers.append(
            place(
                post,
                "quote.role",
                x=x,
                y=at[3],
                start=later + 4,
                end=stage.end,
                animators=(fade_up(stage, later + 4),),
            )
        )
    layers += corner_label(stage, content.label)
    cues = (Cue(kind="shimmer", frame=start, gain_db=-10.0),)
    return Scenery(layers=tuple(layers), cues=cues, camera=push_in(stage, by=0.018))


def _marker(stage: Stage) -> Colour:
    """The highlighter: the accent's light, or on flood ground the paper's."""
    if stage.shot.tone == "flood":
        return with_alpha(stage.palette.paper, 0.42)
    return with_alpha(tints(stage).accent, 0.30)


def _author(by: str) -> tuple[str, str]:
    """Name and role of "Priya Raman, COO at Fieldstone"."""
    name, _, role = by.partition(",")
    return name.strip().lstrip("—- "), role.strip()


def _said(stage: Stage, block: TextBlock, x: float, y: float, start: int) -> TextLayer:
    gap = min(0.05, 1.2 / max(1, block.words)) * stage.squeeze * stage.rate.fps
    move = TextAnimator(
        unit="word",
        start=start,
        duration=stage.frames(0.7),
        stagger=gap,
        easing=stage.look.motion.arrive,
        y=0.34,
        blur_px=6 * stage.u,
    )
    if choose(stage.shot.seed, (False, True), "quote"):
        move = TextAnimator(
            unit="line",
            start=start,
            duration=stage.frames(0.75),
            stagger=min(0.14, 0.7 / max(1, block.lines)) * stage.squeeze * stage.rate.fps,
            easing=stage.look.motion.arrive,
            y=1.1,
            opacity=1.0,
            masked=True,
        )
    layer = place(block, "quote.words", x=x, y=y, start=start, end=stage.end, animators=(move,))
    accent = stage.content.accent
    text = "".join(line_.text for line_ in layer.lines)
    first = text.find(accent) if accent else -1
    if first < 0:
        return layer
    begins = start + stage.frames(0.9) + round(gap * block.words)
    mark = Highlight(
        first=first,
        last=first + len(accent),
        colour=_marker(stage),
        grown=grow(begins, stage.frames(0.7), 0.0, 1.0, "inout-cubic"),
    )
    return layer.model_copy(update={"highlights": (mark,)})


RECIPE = Recipe(
    name="quote",
    summary="A quotation word by word, its key words marked, then the name.",
    choreographies={"marked": marked, "beside": beside},
    shows=("headline", "by", "label"),
    min_s=2.4,
    natural_s=4.6,
    longest_s=8.0,
    headline_words=40,
)
