"""The mark stands alone, then moves aside and lets the wordmark out from behind it."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    assemble,
    fade_up,
    largest_headline,
    line,
    place,
    tile,
    tints,
)
from openmotion.model import Box, Cue, GroupLayer, Layer, Rect, Transform, track


def lockup(stage: Stage) -> Scenery:
    """Mark left, wordmark right of it on one line, the tagline below the wordmark."""
    content, u, tint, area = stage.content, stage.u, tints(stage), stage.area
    name = content.product or content.headline
    marked = content.icon != "sparkles" or bool(content.product)
    widest = area.width * 0.98
    side = (230 if stage.shape == "wide" else 170) * u * stage.enlarged("mark") if marked else 0.0
    gap = side * 0.26
    word = largest_headline(
        stage,
        name,
        content.accent,
        width=widest - side - gap,
        height=area.height * 0.4,
        size_px=stage.size("display") * (1.0 if stage.shape == "wide" else 0.8),
        most=1.27,
        max_lines=2,
        colour=tint.text,
    )
    if marked:
        side = min(side, max(word.height * 1.25, 110 * u))
        gap = side * 0.26
    whole = side + gap + word.width
    left = (stage.width - whole) / 2
    middle = stage.height * (0.47 if not content.support else 0.45)
    begins = stage.at(0.06)
    moves = min(stage.beat_after(stage.at(0.6)), stage.at(0.85))
    stop = moves + stage.frames(0.75)
    alone, home = (stage.width / 2, middle), (left + side / 2, middle)
    layers: list[Layer] = []
    x = left + side + gap
    y = word.on_middle(middle) if word.lines == 1 else middle - word.height / 2
    shown = place(word, "wordmark", x=x, y=y, start=moves, end=stage.end)
    pad = 40 * u
    clip = Box(
        x=x - gap * 0.5,
        y=middle - word.height - pad,
        width=word.width + gap + pad,
        height=2 * word.height + 2 * pad,
    )
    layers.append(
        GroupLayer(
            id="wordmark.out",
            start=moves,
            end=stage.end,
            layers=(
                GroupLayer(
                    id="wordmark.move",
                    start=moves,
                    end=stage.end,
                    layers=(shown,),
                    transform=Transform(
                        position=track(
                            (moves, (-word.width - gap, 0.0)), (stop, (0.0, 0.0)), easing="out-expo"
                        )
                    ),
                ),
            ),
            clip=Rect(x=clip.x, y=clip.y, width=clip.width, height=clip.height),
        )
    )
    if marked:
        comes = assemble(stage, alone, begins)
        layers.append(
            GroupLayer(
                id="mark.way",
                start=begins,
                end=stage.end,
                decor=True,
                layers=(
                    tile(
                        stage,
                        "mark",
                        content.icon,
                        centre=alone,
                        size=side,
                        start=begins,
                        draw_s=0.7,
                        transform=comes,
                    ),
                ),
                transform=Transform(
                    position=track(
                        (moves, (0.0, 0.0)), (stop, (home[0] - alone[0], 0.0)), easing="out-expo"
                    )
                ),
            )
        )
    if content.support:
        layers.append(
            _tagline(stage, word_bottom=max(y + word.height, middle + side / 2), start=stop)
        )
    cues = (
        Cue(kind="pop", frame=begins + 4, gain_db=-4.0),
        Cue(kind="whoosh", frame=moves + 4, gain_db=-6.0),
        Cue(kind="shimmer", frame=stop, gain_db=-7.0),
    )
    return Scenery(layers=tuple(layers), cues=cues, brand=False)


def _tagline(stage: Stage, *, word_bottom: float, start: int) -> Layer:
    """The tagline under the whole of mark and wordmark, centred."""
    begins = stage.by(start, stage.content.support)
    tag = line(
        stage,
        stage.content.support,
        width=stage.area.width * 0.86,
        align="centre",
        max_lines=2,
        size_px=stage.size("sub") * 1.14,
    )
    return place(
        tag,
        "tagline",
        x=stage.width / 2,
        y=word_bottom + 60 * stage.u,
        start=begins,
        end=stage.end,
        animators=(fade_up(stage, begins),),
    )
