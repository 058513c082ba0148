"""The names of customers, partners or media, all in one colour, and the claim that they prove.

Takes `lines` (the names, twelve at most), `headline` with `accent`, `support`, `label`;
`pictures` of kind "logo" stand in their places. A name without a picture is set as a word: nobody's
logo is drawn for them.
"""

from openmotion.director.kit import (
    Scenery,
    Stage,
    TextBlock,
    appear,
    arrive,
    column,
    corner_label,
    grow,
    line,
    panel,
    place,
    rule,
    stagger,
    tints,
)
from openmotion.director.looks import Voice
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import (
    Box,
    Cue,
    GroupLayer,
    ImageLayer,
    Layer,
    Transform,
    Trim,
    track,
    with_alpha,
)

_MOST = 12
# Names across, by how many there are.
_ACROSS_WIDE = {1: 1, 2: 2, 3: 3, 4: 4, 5: 3, 6: 3, 7: 4, 8: 4, 9: 3, 10: 5, 11: 4, 12: 4}


def grid(stage: Stage) -> Scenery:
    """The claim above, the names below in a grid of hairlines, one quickly after the other."""
    content, u, tint = stage.content, stage.u, tints(stage)
    wide = stage.shape == "wide"
    area = stage.below_mark
    names = _names(stage)
    across = (
        _ACROSS_WIDE[len(names)] if wide else min(2 if stage.shape == "tall" else 3, len(names))
    )
    rows = -(-len(names) // across)
    least = rows * 110 * u
    layers: list[Layer] = []
    top = area.y
    if content.headline:
        copy = column(
            stage,
            Box(x=area.x, y=area.y, width=area.width, height=max(120 * u, area.height * 0.38)),
            text=content.headline,
            accent=content.accent,
            support=content.support,
            valign=0.0,
            max_lines=2 if wide else 4,
            start=stage.at(0.1),
            enlarge=wide,
        )
        layers += copy.layers
        top = copy.box.bottom + 70 * u
    room = Box(x=area.x, y=top, width=area.width, height=max(least * 0.5, area.bottom - top))
    tall = min(room.height / rows, (230 if wide else 210) * u)
    top = room.y + (room.height - tall * rows) * (1.0 if wide and content.headline else 0.5)
    cell = area.width / across
    start = stage.at(0.45)
    gap = stagger(stage, len(names), each_s=0.06, whole_s=0.55)
    cues: list[Cue] = []
    for row in range(rows + 1):
        y = top + tall * row
        layers.append(
            rule(
                f"logos.line{row}",
                ((area.x, y), (area.right, y)),
                start=start,
                end=stage.end,
                colour=tint.line,
                width_px=2 * u,
                trim=Trim(end=grow(start + 2 * row, stage.frames(0.9), 0.0, 1.0)),
            )
        )
    for index, name in enumerate(names):
        row = index // across
        in_row = min(across, len(names) - row * across)
        begins = start + round(gap * index)
        x = area.x + cell * (index % across) + (across - in_row) * cell / 2
        box = Box(x=x, y=top + tall * row, width=cell, height=tall)
        layers.append(
            GroupLayer(
                id=f"logo{index}",
                start=begins,
                end=stage.end,
                layers=_mark(stage, index, name, box, begins),
                transform=arrive(stage, begins, position=(0.0, 0.0), dy=34 * u, seconds=0.55),
                opacity=appear(stage, begins, 0.35),
            )
        )
        if index % 2 == 0:
            cues.append(Cue(kind="tick", frame=begins, gain_db=-10.0, pitch=float(index)))
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues))


def rows(stage: Stage) -> Scenery:
    """Rows of pills come from both sides, brick on brick; the claim stands below them, large."""
    content, u = stage.content, stage.u
    wide = stage.shape == "wide"
    area = stage.below_mark
    names = _names(stage)
    share = 0.44 if content.headline else 0.0
    claim = Box(
        x=area.x,
        y=area.bottom - area.height * share,
        width=area.width,
        height=area.height * share,
    )
    layers: list[Layer] = []
    low = area.bottom
    if content.headline:
        copy = column(
            stage,
            claim,
            text=content.headline,
            accent=content.accent,
            support=content.support,
            valign=1.0,
            max_lines=2 if wide else 3,
            start=stage.at(0.75),
            enlarge=True,
        )
        layers += copy.layers
        low = copy.box.y - 60 * u
    room = Box(x=area.x, y=area.y, width=area.width, height=max(80 * u, low - area.y))
    bricks, tall = _bricks(stage, names, room)
    gap = tall * 0.2
    pitch = tall + gap
    top = room.y + max(0.0, room.height - pitch * len(bricks) + gap) * 0.5
    cues: list[Cue] = []
    for number, row in enumerate(bricks):
        side = -1 if number % 2 else 1
        start = stage.at(0.1) + round(number * stage.frames(0.1))
        whole = sum(width for _, _, width in row) + gap * (len(row) - 1)
        x = room.x if not stage.look.centred else stage.width / 2 - whole / 2
        spare = room.width - whole
        nudge = min(spare, tall * 0.9) if number % 2 and not stage.look.centred else 0.0
        x += max(0.0, nudge)
        inner: list[Layer] = []
        for index, name, width in row:
            inner += _pill(stage, index, name, Box(x=x, y=0, width=width, height=tall), start)
            x += width + gap
        y = top + pitch * number
        stop = start + stage.frames(1.0)
        layers.append(
            GroupLayer(
                id=f"logos{number}",
                start=start,
                end=stage.end,
                layers=tuple(inner),
                transform=Transform(
                    position=track(
                        (start, (side * stage.width * 0.7, y)), (stop, (0.0, y)), easing="out-expo"
                    )
                ),
            )
        )
        cues.append(Cue(kind="whoosh", frame=start + 4, gain_db=-11.0))
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues))


def _names(stage: Stage) -> tuple[str, ...]:
    content = stage.content
    logos = [picture for picture in content.pictures if picture.kind == "logo"]
    names = content.lines or tuple(picture.caption for picture in logos)
    return names[:_MOST] or (content.product or content.headline or "…",)


def _voice(stage: Stage, index: int) -> Voice:
    """Voices by turns, so that the names look like several houses."""
    look = stage.look
    plain = look.body.model_copy(update={"weight": 760.0, "tracking_em": -0.02})
    spaced = look.body.model_copy(update={"weight": 520.0, "tracking_em": 0.06, "caps": True})
    return (look.display, spaced, look.accent, plain)[index % 4]


def _word(stage: Stage, index: int, name: str, *, width: float, size_px: float) -> TextBlock:
    voice = _voice(stage, index)
    return line(
        stage,
        name,
        width=width,
        max_lines=1,
        align="centre",
        voice=voice,
        size_px=size_px / max(1.0, voice.scale),
        colour=tints(stage).text,
        least=24,
    )


def _mark(stage: Stage, index: int, name: str, box: Box, start: int) -> tuple[Layer, ...]:
    """A logo or a name in the middle of a cell."""
    logos = [picture for picture in stage.content.pictures if picture.kind == "logo"]
    if index < len(logos):
        wide, tall = box.width * 0.62, box.height * 0.5
        return (
            ImageLayer(
                id=f"logo{index}.own",
                start=start,
                end=stage.end,
                asset=logos[index].asset,
                width=wide,
                height=tall,
                fit="contain",
                transform=Transform(position=(box.centre[0] - wide / 2, box.centre[1] - tall / 2)),
                decor=True,
            ),
        )
    size = min(box.height * 0.34, (58 if stage.shape == "wide" else 54) * stage.u)
    block = _word(stage, index, name, width=box.width * 0.86, size_px=size)
    return (
        place(
            block,
            f"logo{index}.name",
            x=box.centre[0],
            y=block.on_middle(box.centre[1]),
            start=start,
            end=stage.end,
        ),
    )


def _bricks(
    stage: Stage, names: tuple[str, ...], room: Box
) -> tuple[list[list[tuple[int, str, float]]], float]:
    """Names in rows of a room: index, name and width of each pill, and the height of all."""
    tall = (150 if stage.shape == "wide" else 140) * stage.u
    while True:
        gap = tall * 0.2
        found: list[list[tuple[int, str, float]]] = [[]]
        used = 0.0
        for index, name in enumerate(names):
            block = _word(stage, index, name, width=room.width * 0.8, size_px=tall * 0.40)
            width = min(room.width, block.width + tall * 0.9)
            limit = room.width - (tall * 0.9 if (len(found) - 1) % 2 else 0.0)
            if found[-1] and used + width > limit:
                found.append([])
                used = 0.0
            found[-1].append((index, name, width))
            used += width + gap
        if (tall + gap) * len(found) - gap <= room.height or tall <= 62 * stage.u:
            return found, tall
        tall *= 0.93


def _pill(stage: Stage, index: int, name: str, box: Box, start: int) -> list[Layer]:
    tint = tints(stage)
    block = _word(stage, index, name, width=box.width - box.height * 0.5, size_px=box.height * 0.40)
    return [
        panel(
            f"logo{index}.pill",
            box,
            start=start,
            end=stage.end,
            fill=with_alpha(tint.text, 0.12 if tint.is_dark else 0.07),
            radius=min(box.height / 2, box.height / 2 * stage.look.roundness),
            smooth=False,
        ),
        place(
            block,
            f"logo{index}.name",
            x=box.centre[0],
            y=block.on_middle(box.centre[1]),
            start=start,
            end=stage.end,
        ),
    ]


RECIPE = Recipe(
    name="logo_wall",
    summary="Names of customers or partners in one colour, and the claim that they prove.",
    choreographies={"grid": grid, "rows": rows},
    shows=("headline", "support", "label", "lines", "pictures"),
    min_s=2.0,
    natural_s=3.6,
    longest_s=6.0,
    most_items=12,
)
