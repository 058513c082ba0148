"""The people behind it: faces or initials with names and roles.

Takes `items` (title = name, detail = role), eight at most, `headline` with `accent`, `support`,
`label`; `pictures` are portraits in the order of the items. The first person stands largest.
"""

from openmotion.director.kit import Scenery, Stage, appear, arrive, column, corner_label, stagger
from openmotion.director.recipes.portrait import portrait
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.recipes.team_leader import draw_leader
from openmotion.director.recipes.team_names import names_height, names_layers, set_names
from openmotion.model import Box, Cue, Feature, GroupLayer, Layer

_MOST = 8


def lead(stage: Stage) -> Scenery:
    """One tall portrait leads, the others follow beside it in rows with name and role."""
    content, u = stage.content, stage.u
    items = _items(stage)
    wide = stage.shape == "wide"
    area = stage.below_mark
    layers: list[Layer] = []
    if wide:
        first_box = Box(x=area.x, y=area.y, width=area.width * 0.30, height=area.height)
        rest = Box(
            x=area.x + area.width * 0.37,
            y=area.y,
            width=area.width * 0.63,
            height=area.height,
        )
    else:
        first_box = Box(x=area.x, y=area.y, width=area.width, height=area.height)
        rest = first_box
    if content.headline:
        copy = column(
            stage,
            Box(x=rest.x, y=rest.y, width=rest.width, height=area.height * (0.36 if wide else 0.2)),
            text=content.headline,
            accent=content.accent,
            support=content.support,
            valign=0.0,
            max_lines=2 if wide else 3,
            role="headline",
            start=stage.at(0.1),
        )
        layers += copy.layers
        top = copy.box.bottom + 60 * u
        rest = Box(x=rest.x, y=top, width=rest.width, height=area.bottom - top)
    if not wide:
        share = (
            1.0 if len(items) < 2 else 0.46 if len(items) < 5 else 0.34 if len(items) < 7 else 0.22
        )
        first_box = Box(x=rest.x, y=rest.y, width=rest.width, height=rest.height * share - 40 * u)
        rest = Box(
            x=rest.x,
            y=rest.y + rest.height * share,
            width=rest.width,
            height=rest.height * (1 - share),
        )
    start = stage.at(0.15)
    layers.append(draw_leader(stage, items[0], first_box, start))
    cues = [Cue(kind="pop", frame=start + 4, gain_db=-6.0)]
    layers += _others(stage, items[1:], rest, start + stage.frames(0.45))
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues))


def circles(stage: Stage) -> Scenery:
    """Round portraits drop into a row that steps up and down; the first one is largest."""
    content, u, area = stage.content, stage.u, stage.below_mark
    wide = stage.shape == "wide"
    items = _items(stage)
    layers: list[Layer] = []
    top = area.y
    if content.headline:
        copy = column(
            stage,
            Box(x=area.x, y=area.y, width=area.width, height=area.height * (0.3 if wide else 0.24)),
            text=content.headline,
            accent=content.accent,
            support=content.support,
            align="centre",
            valign=0.0,
            max_lines=2 if wide else 3,
            role="headline",
            start=stage.at(0.1),
        )
        layers += copy.layers
        top = copy.box.bottom + 64 * u
    room = Box(x=area.x, y=top, width=area.width, height=area.bottom - top)
    across = min(
        len(items), {"wide": 8, "square": 2 if len(items) in {2, 4} else 3, "tall": 2}[stage.shape]
    )
    if wide and len(items) > 5:
        across = -(-len(items) // 2)
    rows = -(-len(items) // across)
    cell, tall = room.width / across, room.height / rows
    start = stage.at(0.3)
    gap = stagger(stage, len(items), each_s=0.09, whole_s=0.6)
    cues: list[Cue] = []
    text_tall = max(names_height(stage, item, cell * 0.94) for item in items) + 44 * u
    for index, item in enumerate(items):
        row = index // across
        in_row = min(across, len(items) - row * across)
        x = room.x + cell * (index % across + 0.5) + (across - in_row) * cell / 2
        large = 1.0 if index == 0 else 0.82
        size = max(
            40 * u, min(cell * 0.8, tall - text_tall - 36 * u, (340 if wide else 320) * u) * large
        )
        step = 0.0
        if wide and rows == 1:
            spare = max(0.0, tall - size - text_tall - 20 * u)
            step = min(40 * u, spare * 0.4) * (1 if index % 2 else -1)
        middle = room.y + tall * row + (tall - text_tall) / 2 + step
        begins = start + round(gap * index)
        box = Box(x=-size / 2, y=-size / 2, width=size, height=size)
        layers.append(
            GroupLayer(
                id=f"person{index}",
                start=begins,
                end=stage.end,
                decor=True,
                layers=(
                    portrait(
                        stage,
                        f"person{index}.face",
                        index,
                        item.title,
                        box=box,
                        start=begins,
                        radius=size / 2,
                    ),
                ),
                transform=arrive(
                    stage,
                    begins,
                    position=(x, middle),
                    dy=-130 * u,
                    scale=0.6,
                    seconds=0.65,
                    easing=stage.look.motion.bounce,
                ),
                opacity=appear(stage, begins, 0.25),
            )
        )
        y = middle + size / 2 + 26 * u
        layers += names_layers(
            stage, index, item, x=x, y=y, width=cell * 0.94, start=begins + 4, align_centre=True
        )
        cues.append(Cue(kind="pop", frame=begins + 3, gain_db=-7.0, pitch=1.5 * index))
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues))


def _items(stage: Stage) -> tuple[Feature, ...]:
    content = stage.content
    return content.items[:_MOST] or (
        Feature(title=content.by or content.product or content.headline or "…"),
    )


def _others(stage: Stage, items: tuple[Feature, ...], room: Box, start: int) -> list[Layer]:
    """The other people in rows: face left, name and role right of it."""
    if not items:
        return []
    u = stage.u
    across = 1 if len(items) <= 2 and stage.shape == "wide" else 2 if len(items) > 3 else 1
    rows = -(-len(items) // across)
    tall = min(room.height / rows, (210 if stage.shape == "wide" else 230) * u)
    cell = room.width / across
    top = room.y + (room.height - tall * rows) * (0.0 if stage.shape != "wide" else 0.4)
    gap = stagger(stage, len(items), each_s=0.1, whole_s=0.6)
    layers: list[Layer] = []
    for index, item in enumerate(items):
        begins = start + round(gap * index)
        size = min(tall * 0.78, 156 * u, cell * 0.34)
        x = room.x + cell * (index % across)
        y = room.y if rows == 0 else top + tall * (index // across)
        layers.append(
            GroupLayer(
                id=f"person{index + 1}",
                start=begins,
                end=stage.end,
                decor=True,
                layers=(
                    portrait(
                        stage,
                        f"person{index + 1}.face",
                        index + 1,
                        item.title,
                        box=Box(x=-size / 2, y=-size / 2, width=size, height=size),
                        start=begins,
                        radius=size / 2,
                    ),
                ),
                transform=arrive(
                    stage,
                    begins,
                    position=(x + size / 2, y + tall / 2),
                    dx=70 * u,
                    seconds=0.6,
                ),
                opacity=appear(stage, begins, 0.3),
            )
        )
        width = cell - size - 56 * u
        name, role = set_names(stage, item, width=width, factor=1.15)
        whole = name.height + (role.height + 14 * u if role else 0.0)
        layers += names_layers(
            stage,
            index + 1,
            item,
            x=x + size + 30 * u,
            y=y + (tall - whole) / 2,
            width=width,
            start=begins + 3,
            factor=1.15,
        )
    return layers


RECIPE = Recipe(
    name="team",
    summary="The people behind it: faces or initials with names and roles.",
    choreographies={"lead": lead, "circles": circles},
    shows=("headline", "support", "label", "items", "pictures"),
    min_s=2.4,
    natural_s=4.4,
    longest_s=7.0,
    most_items=8,
)
