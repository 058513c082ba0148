"""Plans side by side or one below the other; the one that is meant stands out.

Takes `items` (title = plan, detail = price, points = what it includes), four at most; the plan to
choose is the one that `accent` names, else the middle one. `headline`, `support`, `label` as
elsewhere.
"""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    arrive,
    column,
    corner_label,
    stagger,
)
from openmotion.director.recipes.pricing_cards import draw_card, lines_of
from openmotion.director.recipes.pricing_parts import Plan
from openmotion.director.recipes.pricing_rows import draw_bar, selector
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Cue, Feature, GroupLayer, Layer, Transform, track

_MOST = 4


def lift(stage: Stage) -> Scenery:
    """Cards rise one after the other; the chosen one is lifted above its row in the accent."""
    u = stage.u
    wide = stage.shape == "wide"
    plans = _plans(stage)
    layers, room = _heading(stage, centred=True)
    count = len(plans)
    gap = 30 * u
    if wide or (stage.shape == "square" and count <= 3):
        raised = 26 * u
        cell = min((room.width - gap * (count - 1)) / count, 560 * u)
        tall = min(
            room.height - raised,
            max(lines_of(stage, plan.item, cell) for plan in plans),
        )
        left = stage.width / 2 - (cell * count + gap * (count - 1)) / 2
        top = room.y + raised + max(0.0, room.height - raised - tall) * 0.45
        boxes = [
            Box(
                x=left + (cell + gap) * index,
                y=top - (raised if plan.chosen else 0.0),
                width=cell,
                height=tall + (raised if plan.chosen else 0.0),
            )
            for index, plan in enumerate(plans)
        ]
    else:
        wishes = [
            min(lines_of(stage, plan.item, room.width, beside=True), 460 * u) for plan in plans
        ]
        spare = room.height - gap * (count - 1)
        factor = min(1.0, spare / sum(wishes))
        y = room.y + max(0.0, spare - sum(wishes) * factor) * 0.3
        boxes = []
        for wish in wishes:
            boxes.append(Box(x=room.x, y=y, width=room.width, height=wish * factor))
            y += wish * factor + gap
    start = stage.at(0.3)
    pause = stagger(stage, count, each_s=0.12, whole_s=0.45)
    cues: list[Cue] = []
    order = sorted(range(count), key=lambda index: plans[index].chosen)
    for turn, index in enumerate(order):
        plan, box = plans[index], boxes[index]
        begins = start + round(pause * turn)
        layers.append(
            GroupLayer(
                id=f"plan{index}",
                start=begins,
                end=stage.end,
                layers=draw_card(
                    stage, plan, index, width=box.width, height=box.height, start=begins
                ),
                transform=arrive(
                    stage,
                    begins,
                    position=box.centre,
                    anchor=(box.width / 2, box.height / 2),
                    dy=150 * u,
                    scale=0.94,
                    seconds=0.75,
                ),
                opacity=appear(stage, begins, 0.3),
            )
        )
        cues.append(Cue(kind="pop", frame=begins + 3, gain_db=-6.0, pitch=2.0 * turn))
    return Scenery(layers=tuple(layers), cues=tuple(cues))


def select(stage: Stage) -> Scenery:
    """Plans as broad rows; a frame in the accent steps down them and stays on the chosen one."""
    u = stage.u
    plans = _plans(stage)
    layers, room = _heading(stage, centred=False)
    count = len(plans)
    gap = 22 * u
    tall = min(
        (room.height - gap * (count - 1)) / count,
        (230 if stage.shape == "wide" else 270) * u,
    )
    top = room.y + max(0.0, room.height - tall * count - gap * (count - 1)) * (
        0.6 if stage.shape == "wide" else 0.25
    )
    start = stage.at(0.25)
    pause = stagger(stage, count, each_s=0.1, whole_s=0.4)
    chosen = next(index for index, plan in enumerate(plans) if plan.chosen)
    lands = start + round(pause * count) + stage.frames(0.4)
    ends = lands + stage.frames(0.35) * max(1, chosen)
    for index, plan in enumerate(plans):
        begins = start + round(pause * index)
        box = Box(x=room.x, y=top + (tall + gap) * index, width=room.width, height=tall)
        layers.append(
            GroupLayer(
                id=f"plan{index}",
                start=begins,
                end=stage.end,
                layers=draw_bar(
                    stage,
                    plan,
                    index,
                    width=box.width,
                    height=box.height,
                    start=begins,
                    lit=ends if plan.chosen else None,
                ),
                transform=arrive(stage, begins, position=(box.x, box.y), dx=120 * u, seconds=0.7),
                opacity=appear(stage, begins, 0.3),
            )
        )
    layers.append(
        _frame(
            stage,
            Box(x=room.x, y=top, width=room.width, height=tall),
            pitch=tall + gap,
            chosen=chosen,
            start=lands,
        )
    )
    cues = [
        Cue(kind="tick", frame=lands + stage.frames(0.35) * step, gain_db=-5.0)
        for step in range(chosen + 1)
    ]
    return Scenery(layers=tuple(layers), cues=tuple(cues))


def _plans(stage: Stage) -> list[Plan]:
    content = stage.content
    items = content.items[:_MOST] or (
        Feature(title=content.product or content.headline or "…", detail=content.support),
    )
    wanted = content.accent.casefold()
    chosen = next(
        (
            index
            for index, item in enumerate(items)
            if wanted and wanted in f"{item.title} {item.detail}".casefold()
        ),
        len(items) // 2,
    )
    return [Plan(item, index == chosen) for index, item in enumerate(items)]


def _heading(stage: Stage, *, centred: bool) -> tuple[list[Layer], Box]:
    """The headline on top, and the room that it leaves."""
    content, u, area = stage.content, stage.u, stage.below_mark
    layers: list[Layer] = list(corner_label(stage, content.label))
    if not content.headline:
        return layers, area
    wide = stage.shape == "wide"
    copy = column(
        stage,
        Box(x=area.x, y=area.y, width=area.width, height=area.height * 0.26),
        text=content.headline,
        accent=content.accent if content.accent in content.headline else "",
        support=content.support if content.items else "",
        align="centre" if centred else "left",
        valign=0.0,
        max_lines=1 if wide else 2,
        role="title" if wide else "headline",
        start=stage.at(0.05),
        enlarge=wide,
    )
    top = copy.box.bottom + (44 if wide else 60) * u
    layers += copy.layers
    return layers, Box(x=area.x, y=top, width=area.width, height=area.bottom - top)


def _frame(stage: Stage, box: Box, *, pitch: float, chosen: int, start: int) -> GroupLayer:
    """The frame that steps from the first row down to the chosen one."""
    step = stage.frames(0.35)
    stops = [(start, (box.x, box.y))]
    for number in range(chosen):
        begins = start + step * number + max(1, step // 3)
        stops.append((begins, (box.x, box.y + pitch * number)))
        stops.append((start + step * (number + 1), (box.x, box.y + pitch * (number + 1))))
    spread: dict[int, tuple[float, float]] = dict(stops)
    return GroupLayer(
        id="selector",
        start=start,
        end=stage.end,
        decor=True,
        layers=selector(stage, box.width, box.height, start=start),
        transform=Transform(position=track(*sorted(spread.items()), easing="inout-expo")),
        opacity=appear(stage, start, 0.2),
    )


RECIPE = Recipe(
    name="pricing",
    summary="Plans with their prices; the one that is meant stands out.",
    choreographies={"lift": lift, "select": select},
    shows=("headline", "support", "label", "items"),
    min_s=2.6,
    natural_s=4.4,
    longest_s=9.0,
    most_items=4,
)
