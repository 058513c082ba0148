"""A quotation beside the person who said it: a portrait leads, the words follow."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    column,
    corner_label,
    entrance,
    fade_up,
    largest_headline,
    line,
    place,
    tints,
)
from openmotion.director.recipes.portrait import portrait
from openmotion.model import Box, Cue, GroupLayer, Layer, Transform, track

_LONG = 14


def beside(stage: Stage) -> Scenery:
    """A tall portrait at the left (or on top) with the name below it; the words at its side."""
    content, u, area, tint = stage.content, stage.u, stage.below_mark, tints(stage)
    wide = stage.shape == "wide"
    said = content.headline.strip().strip("\"“”„«»'")
    name, _, role = (part.strip().lstrip("—- ") for part in content.by.partition(","))
    start = stage.at(0.1)
    if not name:
        copy = column(
            stage,
            area,
            text=f"“{said}”",
            accent=content.accent,
            align="centre",
            max_lines=6 if wide else 9,
            start=start,
            enlarge=True,
        )
        return Scenery(layers=(*copy.layers, *corner_label(stage, content.label)))
    if wide:
        face = Box(x=area.x, y=area.y, width=area.width * 0.27, height=area.height - 150 * u)
        words_box = Box(
            x=area.x + area.width * 0.35,
            y=area.y,
            width=area.width * 0.65,
            height=area.height,
        )
        named = (area.x, face.bottom + 34 * u, face.width * 1.2)
    else:
        side = min(area.width * 0.3, area.height * 0.2)
        face = Box(x=area.x, y=area.y, width=side, height=side)
        words_box = Box(
            x=area.x,
            y=face.bottom + 60 * u,
            width=area.width,
            height=area.bottom - face.bottom - 60 * u,
        )
        named = (face.right + 40 * u, 0.0, area.width - side - 40 * u)
    by = line(
        stage,
        name,
        width=named[2],
        max_lines=1 if wide else 2,
        weight=640,
        colour=tint.text,
        size_px=stage.size("sub") * 1.1,
        least=24,
    )
    post = line(stage, role, width=named[2], max_lines=1 if wide else 2, least=24) if role else None
    whole = by.height + (post.height + 20 * u if post else 0.0)
    top = named[1] if wide else face.y + (face.height - whole) / 2
    long = len(said.split()) > _LONG
    words = largest_headline(
        stage,
        f"“{said}”",
        content.accent,
        width=words_box.width,
        height=words_box.height,
        size_px=stage.size("headline") * (0.7 if long else 0.9),
        most=1.42,
        max_lines=7 if wide else 9,
    )
    begins = stage.at(0.45)
    at_y = words_box.y + (words_box.height - words.height) * (0.44 if wide else 0.2)
    move = entrance(stage, begins, words.words)
    layers: list[Layer] = [
        _face(stage, face, name, start),
        place(
            words,
            "quote.words",
            x=words_box.x,
            y=at_y,
            start=begins,
            end=stage.end,
            animators=(move,),
        ),
    ]
    later = stage.by(stage.at(0.8), f"{name} {role}")
    layers.append(
        place(
            by,
            "quote.by",
            x=named[0],
            y=top,
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
                x=named[0],
                y=top + by.height + 20 * u,
                start=later + 3,
                end=stage.end,
                animators=(fade_up(stage, later + 3),),
            )
        )
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=(Cue(kind="shimmer", frame=begins, gain_db=-10.0),))


def _face(stage: Stage, box: Box, name: str, start: int) -> GroupLayer:
    short = min(box.width, box.height)
    radius = short / 2 if stage.look.roundness >= 1 else 30 * stage.u * stage.look.roundness
    return GroupLayer(
        id="quote.portrait",
        start=start,
        end=stage.end,
        decor=True,
        layers=(portrait(stage, "quote.face", 0, name, box=box, start=start, radius=radius),),
        transform=Transform(
            position=track(
                (start, (0.0, 110 * stage.u)),
                (start + stage.frames(0.9), (0.0, 0.0)),
                easing=stage.look.motion.arrive,
            )
        ),
        opacity=appear(stage, start, 0.35),
    )
