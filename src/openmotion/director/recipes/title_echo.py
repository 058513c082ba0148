"""The title card's third way: the title three times, twice as an outline above itself."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    TextBlock,
    appear,
    arrive,
    corner_label,
    entrance,
    fade_up,
    largest_headline,
    line,
    place,
    push_in,
    tints,
)
from openmotion.model import Cue, Layer, Solid, Stroke, with_alpha

_ECHOES = (0.42, 0.8)  # strength of the outlines, the upper one first


def echo(stage: Stage) -> Scenery:
    """Outlines slide in from either side, then the title lands below them."""
    content, area, u = stage.content, stage.below_mark, stage.u
    below: TextBlock | None = None
    if content.support.strip():
        below = line(stage, content.support, width=area.width * 0.8, max_lines=2)
    foot = below.height + 70 * u if below else 0.0
    gap = 42 * u
    room = (area.height - foot - 2 * gap) / 3
    wide = stage.shape == "wide"
    title = largest_headline(
        stage,
        content.headline,
        content.accent,
        width=area.width,
        height=room,
        size_px=stage.size("headline"),
        max_lines=2 if wide else 3,
        most=2.4,
    )
    whole = 3 * title.height + 2 * gap + foot
    top = area.y + max(0.0, area.height - whole) * 0.5
    tops = [top + index * (title.height + gap) for index in range(3)]
    layers: list[Layer] = [
        _outline(stage, title, f"echo{index}", tops[index], strength, index)
        for index, strength in enumerate(_ECHOES)
    ]
    start = stage.at(0.4)
    layers.append(
        place(
            title,
            "title",
            x=area.x,
            y=tops[2],
            start=start,
            end=stage.end,
            animators=(entrance(stage, start, title.words),),
        )
    )
    if below:
        begins = stage.by(stage.at(0.85), content.support)
        layers.append(
            place(
                below,
                "support",
                x=area.x,
                y=tops[2] + title.height + 70 * u,
                start=begins,
                end=stage.end,
                animators=(fade_up(stage, begins),),
            )
        )
    layers += corner_label(stage, content.label)
    cues = (
        Cue(kind="whoosh", frame=stage.at(0.06), gain_db=-9.0),
        Cue(kind="impact", frame=start, gain_db=-6.0),
    )
    return Scenery(layers=tuple(layers), cues=cues, camera=push_in(stage))


def _outline(
    stage: Stage, title: TextBlock, name: str, top: float, strength: float, index: int
) -> Layer:
    """The title's outline at a height, coming from the left or the right."""
    tint, u = tints(stage), stage.u
    start = stage.at(0.06 + 0.14 * index)
    layer = place(title, name, x=stage.area.x, y=top, start=start, end=stage.end, decor=True)
    spot = layer.transform.position
    x, y = spot if isinstance(spot, tuple) else (0.0, 0.0)
    side = -1 if index % 2 else 1
    return layer.model_copy(
        update={
            "filled": False,
            "highlights": (),
            "stroke": Stroke(
                paint=Solid(colour=with_alpha(tint.text, strength)),
                width_px=max(2.0 * u, title.fitted.size_px * 0.018),
            ),
            "transform": arrive(
                stage, start, position=(x, y), dx=side * stage.width * 0.4, seconds=0.9
            ),
            "opacity": appear(stage, start, 0.35),
        }
    )
