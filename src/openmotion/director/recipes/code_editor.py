"""Code in an editor, typed line by line; one line may be lit while the others step back."""

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
    panel,
    tints,
)
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.recipes.syntax import coloured
from openmotion.model import (
    Box,
    Cue,
    GroupLayer,
    Layer,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
    Typing,
    oklch,
    track,
    with_alpha,
)
from openmotion.typeset import measure_lines


def build(stage: Stage) -> Scenery:
    """An editor card in the middle; the headline stands above it where there is one."""
    content, u, area, tint = stage.content, stage.u, stage.area, tints(stage)
    wide = stage.shape == "wide"
    layers: list[Layer] = list(corner_label(stage, content.label))
    top = stage.below_mark.y
    if content.headline:
        copy = column(
            stage,
            Box(x=area.x, y=top, width=area.width, height=area.height * 0.24),
            text=content.headline,
            accent=content.accent if content.accent in content.headline else "",
            valign=0.0,
            max_lines=2,
            start=stage.at(0.05),
            role="title",
        )
        layers += copy.layers
        top = copy.box.bottom + 56 * u
    code = content.lines or ("…",)
    room = Box(x=area.x, y=top, width=area.width, height=area.bottom - top)
    size = _size(stage, code, room)
    bar = size * 2.3
    tall = min(room.height, bar + size * 1.62 * len(code) + size * 2.4)
    box = Box(
        x=room.x,
        y=room.y + (room.height - tall) * (0.5 if wide else 0.2),
        width=room.width,
        height=tall,
    )
    start = stage.at(0.05)
    first = stage.at(0.5)
    dark = oklch(0.19, 0.018, stage.palette.hue_deg)
    inner = Box(x=0, y=0, width=box.width, height=box.height)
    radius = 30 * u * stage.look.roundness
    number = len(str(len(code)))
    left = size * (2.6 + 0.6 * number)
    parts: list[Layer] = [
        panel(
            "editor.fill",
            inner,
            start=start,
            end=stage.end,
            fill=dark,
            radius=radius,
            shadow=card_shadow(stage),
        ),
        *(
            disc(
                f"editor.light{i}",
                size * (1.3 + 0.95 * i),
                bar / 2,
                size * 0.27,
                start=start,
                end=stage.end,
                fill=oklch(*lch),
            )
            for i, lch in enumerate(((0.70, 0.17, 25), (0.83, 0.15, 82), (0.74, 0.17, 145)))
        ),
        edge(stage, "editor.edge", inner, start=start, end=stage.end, radius=radius),
    ]
    written, cues = _lines(stage, code, size, left, bar + size * 1.5, first, box.width)
    parts += written
    layers.append(
        GroupLayer(
            id="editor",
            start=start,
            end=stage.end,
            layers=tuple(parts),
            transform=arrive(stage, start, position=(box.x, box.y), dy=60 * u, seconds=0.7),
            opacity=appear(stage, start, 0.35),
        )
    )
    return Scenery(layers=tuple(layers), cues=cues, brand=tint.is_dark or not wide)


def _size(stage: Stage, code: tuple[str, ...], room: Box) -> float:
    """The largest size at which all lines fit into the card."""
    longest = max(len(text) for text in code)
    by_width = room.width / (0.62 * longest + 5.0)
    by_height = room.height / (1.62 * len(code) + 4.8)
    return max(16 * stage.u, min(46 * stage.u, by_width, by_height))


def _lines(
    stage: Stage,
    code: tuple[str, ...],
    size: float,
    left: float,
    y: float,
    first: int,
    width: float,
) -> tuple[list[Layer], tuple[Cue, ...]]:
    family = "geist-mono"
    pitch = size * 1.62
    total = sum(len(text) for text in code) or 1
    time = min((stage.leave - first) * 0.62, total / 28 * stage.rate.fps)
    lit = stage.content.accent
    layers: list[Layer] = []
    at = float(first)
    for index, text in enumerate(code):
        spent = time * len(text) / total
        begins, ends = round(at), max(round(at) + 1, round(at + spent))
        at += spent
        base = TextStyle(family=family, size_px=size, weight=450, colour="#ffffff")
        faint = base.model_copy(update={"colour": "#ffffff59"})
        if lit and lit in text:
            glow = round(first + time) + stage.frames(0.2)
            layers.insert(
                0,
                panel(
                    "editor.lit",
                    Box(
                        x=size * 0.6,
                        y=y + pitch * index - size * 1.12,
                        width=width - size * 1.2,
                        height=pitch,
                    ),
                    start=glow,
                    end=stage.end,
                    radius=size * 0.3,
                    fill=with_alpha(stage.palette.accent, 0.22),
                    opacity=grow(glow, stage.frames(0.5), 0.0, 1.0, "inout-cubic"),
                ),
            )
        layers.append(
            TextLayer(
                id=f"editor.no{index}",
                start=begins,
                end=stage.end,
                align="right",
                decor=True,
                lines=(TextLine(runs=(TextRun(text=str(index + 1), style=faint),)),),
                transform=Transform(position=(left - size * 1.1, y + pitch * index)),
            )
        )
        if not text.strip():
            continue
        lines = (TextLine(runs=coloured(text, base)),)
        box = measure_lines(lines, "left")
        last = index == len(code) - 1
        layers.append(
            TextLayer(
                id=f"editor.line{index}",
                start=begins,
                end=stage.end,
                lines=lines,
                typing=Typing(
                    shown=track((begins, 0.0), (ends, float(len(text))), easing="linear"),
                    caret_colour=stage.palette.accent,
                    caret_until=None if last else ends,
                ),
                transform=Transform(position=(left, y + pitch * index)),
                decor=box.width <= 0,
            )
        )
    cue = Cue(kind="type", frame=first, duration_frames=max(2, round(time)), gain_db=-4.0)
    return layers, (cue,)


RECIPE = Recipe(
    name="code_editor",
    summary="Code is typed in an editor in syntax colours; one line may be lit.",
    build=build,
    min_s=2.0,
    natural_s=4.0,
)
