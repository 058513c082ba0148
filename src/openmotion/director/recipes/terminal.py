"""A command is typed and answers.

Takes `lines` (the first is the command, with "$ " before it or not, further commands have "$ "; the
last is the line of success where there are at least two) or, where there are none, `items` (title
is a command, detail and points are what it prints), `headline`, `accent`, `support` and `label`
(in the window's title bar, or in the corner).
"""

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
    keep_alive,
    panel,
    tints,
    ui_text,
)
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.recipes.terminal_rows import Printed, rows_of, widest, wrapped
from openmotion.director.recipes.terminal_screen import PITCH, Ink, Sizes, draw_rows
from openmotion.model import Box, Content, GroupLayer, Layer, oklch, track, with_alpha

_MOST = 8
_FRAMED = Ink(typed="#f6f7f9", printed="#c9cdd6", accent="#ffffff")


def window(stage: Stage) -> Scenery:
    """A terminal window below its headline; it settles from a tilt while the command is typed."""
    content, u, area = stage.content, stage.u, stage.below_mark
    wide = stage.shape == "wide"
    layers: list[Layer] = []
    top = area.y
    if content.headline:
        copy = column(
            stage,
            Box(x=area.x, y=top, width=area.width, height=area.height * 0.27),
            text=content.headline,
            accent=content.accent,
            support=content.support,
            valign=0.0,
            max_lines=1 if wide else 2,
            start=stage.at(0.05),
        )
        layers += copy.layers
        top = copy.box.bottom + (60 if wide else 80) * u
    room = Box(x=area.x, y=top, width=area.width, height=area.bottom - top)
    bar, pad = 78 * u, 52 * u
    inner = Box(
        x=pad,
        y=bar + 22 * u,
        width=room.width - 2 * pad,
        height=max(1.0, room.height - bar - 64 * u),
    )
    largest = (68 if wide else 60) * u
    rows, sizes = _fitted(content, inner, command=largest, output=largest * 0.88, u=u, spare_rows=1)
    written = sizes.height(rows) + sizes.output * PITCH
    tall = min(room.height, max(written + bar + 64 * u, min(room.height * 0.8, 560 * u)))
    box = Box(
        x=room.x,
        y=room.y + (room.height - tall) * (0.4 if wide else 0.15),
        width=room.width,
        height=tall,
    )
    accent = stage.palette.accent
    ink = Ink(_FRAMED.typed, _FRAMED.printed, accent)
    text, cues = draw_rows(
        stage, rows, sizes=sizes, left=pad, top=inner.y, first=stage.at(0.5), ink=ink
    )
    layers.append(_card(stage, box, bar, tuple(text)))
    return Scenery(layers=tuple(layers), cues=cues, camera=keep_alive(stage))


def screen(stage: Stage) -> Scenery:
    """No window: the ground is the terminal, its command as large as a headline."""
    content, u, area = stage.content, stage.u, stage.below_mark
    wide, tint = stage.shape == "wide", tints(stage)
    layers: list[Layer] = []
    low = area.bottom
    if content.headline:
        tall = area.height * 0.24
        copy = column(
            stage,
            Box(x=area.x, y=area.bottom - tall, width=area.width, height=tall),
            text=content.headline,
            accent=content.accent,
            support=content.support,
            valign=1.0,
            max_lines=1 if wide else 2,
            start=stage.at(0.9),
            role="title",
        )
        layers += copy.layers
        low = copy.box.y - 60 * u
    room = Box(x=area.x, y=area.y, width=area.width, height=max(1.0, low - area.y))
    largest = (124 if wide else 92) * u
    rows, sizes = _fitted(content, room, command=largest, output=(56 if wide else 54) * u, u=u)
    spare = max(0.0, room.height - sizes.height(rows))
    ink = Ink(tint.text, with_alpha(tint.text, 0.78), tint.accent)
    text, cues = draw_rows(
        stage,
        rows,
        sizes=sizes,
        left=room.x,
        top=room.y + spare * (0.4 if wide else 0.25),
        first=stage.at(0.25),
        ink=ink,
    )
    layers += [*text, *corner_label(stage, content.label)]
    return Scenery(layers=tuple(layers), cues=cues, camera=keep_alive(stage))


def _fitted(
    content: Content,
    room: Box,
    *,
    command: float,
    output: float,
    u: float,
    spare_rows: int = 0,
) -> tuple[tuple[Printed, ...], Sizes]:
    """Rows and sizes: the largest in which they fit, broken only where they would get small."""
    source = rows_of(content)[: _MOST + 2]
    factor = 1.0
    while True:
        large = command * factor
        # What is printed shrinks later than the command, but is never larger.
        sizes = Sizes(large, min(large, output, max(output * factor, 38 * u)))
        rows: list[Printed] = []
        for row in source:
            size = sizes.of(row)
            long = widest((row,), size) > room.width
            rows += wrapped((row,), room.width, size) if long else (row,)
        broken = len(rows) > len(source)
        tall = sizes.height(tuple(rows)) + spare_rows * sizes.output * PITCH
        if (tall <= room.height and (not broken or large <= 44 * u)) or factor < 0.2:
            break
        factor *= 0.94
    tightest = min(
        1.0,
        *(room.width / widest((row,), sizes.of(row)) for row in rows),
        room.height / max(1.0, tall),
    )
    return tuple(rows), Sizes(sizes.command * tightest, sizes.output * tightest)


def _card(stage: Stage, box: Box, bar: float, written: tuple[Layer, ...]) -> GroupLayer:
    """A dark window with three lights, turning flat as it comes."""
    u, end = stage.u, stage.end
    start = stage.at(0.05)
    stop = start + stage.frames(0.9)
    inner = Box(x=0, y=0, width=box.width, height=box.height)
    radius = 32 * u * stage.look.roundness
    fill = oklch(0.17, 0.018, stage.palette.hue_deg)
    lights = tuple(
        disc(
            f"terminal.light{i}",
            (52 + 34 * i) * u,
            bar / 2,
            10 * u,
            start=start,
            end=end,
            fill=oklch(*lch),
        )
        for i, lch in enumerate(((0.70, 0.17, 25), (0.83, 0.15, 82), (0.74, 0.17, 145)))
    )
    title: tuple[Layer, ...] = ()
    if stage.content.label:
        title = (
            ui_text(
                stage,
                "terminal.title",
                stage.content.label,
                x=box.width / 2,
                y=bar / 2 + 9 * u,
                size=26 * u,
                width=box.width * 0.6,
                start=start,
                end=end,
                colour="#ffffffa6",
                align="centre",
            ).model_copy(update={"decor": False}),
        )
    return GroupLayer(
        id="terminal",
        start=start,
        end=end,
        transform=arrive(
            stage,
            start,
            position=box.centre,
            anchor=(box.width / 2, box.height / 2),
            dy=120 * u,
            seconds=0.9,
            tilt_x_deg=track((start, 18.0), (stop, 0.0), easing=stage.look.motion.arrive),
        ),
        opacity=appear(stage, start, 0.3),
        layers=(
            panel(
                "terminal.fill",
                inner,
                start=start,
                end=end,
                fill=fill,
                radius=radius,
                shadow=card_shadow(stage),
            ),
            *lights,
            *title,
            edge(stage, "terminal.edge", inner, start=start, end=end, radius=radius),
            *written,
        ),
    )


RECIPE = Recipe(
    name="terminal",
    summary="A command is typed and its output drops in, the last line in the accent colour.",
    choreographies={"window": window, "screen": screen},
    shows=("headline", "support", "label", "lines", "items"),
    min_s=2.6,
    natural_s=4.2,
    longest_s=7.5,
    headline_words=7,
    most_items=_MOST,
)
