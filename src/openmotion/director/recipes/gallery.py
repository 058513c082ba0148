"""Several pictures at once: a wall whose columns slide together, or cards that turn past.

Takes `pictures` (the more the better; drawn ones fill up to what the layout needs), `headline`
with `accent`, `support` and `label`; `items` name the cards that pass by (their titles), else the
pictures' own captions do.
"""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    card_shadow,
    column,
    corner_label,
    halves,
    line,
    panel,
    place,
    tints,
)
from openmotion.director.recipes.picture import picture, picture_of
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Cue, GroupLayer, Layer, Number, Transform, track

# Heights of the wall's pictures in shares of a column, by column.
_WIDE = ((0.36, 0.64), (0.58, 0.42), (0.44, 0.56))
_SQUARE = ((0.42, 0.58), (0.60, 0.40), (0.48, 0.52))
_TALL = ((0.30, 0.42, 0.28), (0.44, 0.28, 0.28))
_CARDS = 5


def columns(stage: Stage) -> Scenery:
    """Columns of unequal pictures slide up and down by turns to a wall beside the words."""
    content, u = stage.content, stage.u
    if stage.shape == "wide":
        text_box, subject = halves(stage, share=0.36)
        wall_box = Box(
            x=subject.x,
            y=-60 * u,
            width=stage.width - subject.x + 40 * u,
            height=stage.height + 120 * u,
        )
        shares: tuple[tuple[float, ...], ...] = _WIDE
    else:
        text_box, subject = halves(stage)
        wall_box = Box(
            x=-20 * u,
            y=subject.y + 26 * u,
            width=stage.width + 40 * u,
            height=stage.height - subject.y + 60 * u,
        )
        shares = _TALL if stage.shape == "tall" else _SQUARE
    boxes = _wall_boxes(wall_box, shares, 24 * u)
    start = stage.at(0.08)
    radius = 34 * u * stage.look.roundness
    layers: list[Layer] = []
    for index, (number, box) in enumerate(boxes):
        begins = start + stage.frames(0.12) * number
        away = wall_box.height * (-1.0 if number % 2 else 1.0)
        slide = Transform(
            position=track(
                (begins, (box.x, box.y + away)),
                (begins + stage.frames(1.25), (box.x, box.y)),
                easing="out-expo",
            )
        )
        layers.append(
            picture(stage, f"wall{index}", index, box, start=begins, radius=radius, transform=slide)
        )
    copy = column(
        stage,
        text_box,
        text=content.headline,
        accent=content.accent,
        support=content.support,
        valign=0.5 if stage.shape == "wide" else 0.35,
        start=stage.by(start + stage.frames(0.45), content.headline),
        max_lines=4,
        enlarge=True,
    )
    cues = (Cue(kind="whoosh", frame=start + stage.frames(0.2), gain_db=-7.0),)
    return Scenery(layers=(*layers, *copy.layers, *corner_label(stage, content.label)), cues=cues)


def carousel(stage: Stage) -> Scenery:
    """Cards in a row turn past: the middle one faces the viewer, those beside it lean away."""
    content, u, area = stage.content, stage.u, stage.below_mark
    wide = stage.shape == "wide"
    head = Box(x=area.x, y=area.y, width=area.width, height=area.height * (0.24 if wide else 0.26))
    copy = column(
        stage,
        head,
        text=content.headline,
        accent=content.accent,
        support=content.support,
        align="centre",
        valign=0.0 if wide else 0.5,
        start=stage.at(0.1),
        max_lines=2 if wide else 3,
        role="title" if wide else "headline",
        enlarge=True,
    )
    low = max(copy.box.bottom, head.y) + 52 * u
    foot = 78 * u if content.items or content.pictures else 0.0
    tall = max(area.bottom - low - foot, 120 * u)
    card_wide = min(tall * (1.34 if wide else 0.76), stage.width * (0.46 if wide else 0.7))
    card_tall = min(tall, card_wide / (1.34 if wide else 0.76))
    centre = (stage.width / 2, low + tall / 2)
    count = max(_CARDS, min(8, len(content.pictures)))
    steps = _steps(stage)
    order = sorted(range(count), key=lambda index: -abs(index - _first(count) - len(steps)))
    layers: list[Layer] = []
    for index in order:
        slot = index - _first(count)
        size = (card_wide, card_tall)
        if 0 <= slot <= len(steps):
            layers += _shade(stage, slot, size=size, centre=centre, steps=steps)
        layers.append(_passing(stage, index, slot=slot, size=size, centre=centre, steps=steps))
    layers += copy.layers
    layers += _caption(stage, index=_first(count) + len(steps), steps=steps, y=low + tall + 30 * u)
    layers += corner_label(stage, content.label)
    cues = tuple(Cue(kind="tick", frame=frame, gain_db=-7.0) for frame in steps)
    return Scenery(layers=tuple(layers), cues=cues)


def _first(count: int) -> int:
    """The card that faces the viewer at first, so that the last turn leaves some on both sides."""
    return max(0, count // 2 - 1)


def _steps(stage: Stage) -> list[int]:
    """The frames at which the row turns on: once, or twice where there is time."""
    start = stage.beat_after(stage.at(0.9))
    turns = [min(start, stage.at(1.3))]
    later = turns[0] + stage.frames(1.5)
    if later + stage.frames(2.4) < stage.leave:
        turns.append(later)
    return turns


def _passing(
    stage: Stage,
    index: int,
    *,
    slot: int,
    size: tuple[float, float],
    centre: tuple[float, float],
    steps: list[int],
) -> Layer:
    """A card on its way: at each step it moves one place to the left."""
    width, height = size
    start = stage.at(0.12)
    arrive = start + stage.frames(0.9)
    stops = [(start, slot + 0.8), (arrive, float(slot))]
    for number, frame in enumerate(steps):
        begins = max(frame, stops[-1][0] + 1)
        stops.append((begins, float(slot - number)))
        stops.append((begins + stage.frames(0.7), float(slot - number - 1)))
    ease = stage.look.motion.travel
    places = [(frame, _place(at, width, centre)) for frame, at in stops]
    scales = [(frame, max(0.5, 1 - 0.16 * min(2.5, abs(at)))) for frame, at in stops]
    turns = [(frame, 34.0 * max(-1.0, min(1.0, at))) for frame, at in stops]
    return GroupLayer(
        id=f"card{index}",
        start=start,
        end=stage.end,
        decor=True,
        layers=(
            _framed(
                stage,
                f"card{index}.picture",
                index,
                Box(x=0, y=0, width=width, height=height),
                start,
            ),
        ),
        transform=Transform(
            anchor=(width / 2, height / 2),
            position=track(*places, easing=ease),
            scale=track(*scales, easing=ease),
            tilt_y_deg=track(*turns, easing=ease),
            distance_px=2200 * stage.u,
        ),
        opacity=appear(stage, start, 0.35),
    )


def _shade(
    stage: Stage,
    number: int,
    *,
    size: tuple[float, float],
    centre: tuple[float, float],
    steps: list[int],
) -> list[Layer]:
    """The shadow of the card that rests in the middle after a number of turns.

    It stands beside the card and only while that rests: one that turned with it would have to be
    blurred anew on every frame.
    """
    width, height = size
    rests = (stage.at(0.12) + stage.frames(0.9), *(step + stage.frames(0.7) for step in steps))
    begins = max(0, rests[number] - stage.frames(0.25))
    last = number == len(steps)
    leaves = stage.end if last else steps[number]
    gone = stage.end if last else leaves + stage.frames(0.15)
    shown: Number = appear(stage, begins, 0.3)
    if not last:
        # A rest too short for the shadow to come and go does without.
        full = begins + stage.frames(0.3)
        if full >= leaves:
            return []
        shown = track((begins, 0.0), (full, 1.0), (leaves, 1.0), (gone, 0.0))
    box = Box(x=centre[0] - width / 2, y=centre[1] - height / 2, width=width, height=height)
    return [
        panel(
            f"card{number}.shade",
            box.inset(2 * stage.u),
            start=begins,
            end=gone,
            fill=tints(stage).card,
            radius=34 * stage.u * stage.look.roundness,
            shadow=card_shadow(stage, lift=0.8),
            opacity=shown,
        )
    ]


def _place(slot: float, width: float, centre: tuple[float, float]) -> tuple[float, float]:
    """Where a card stands: those beside the middle are close to it, further ones follow evenly."""
    side = 1 if slot > 0 else -1
    away = min(1.0, abs(slot)) * 0.80 + max(0.0, abs(slot) - 1) * 0.58
    return (centre[0] + side * away * width, centre[1])


def _caption(stage: Stage, *, index: int, steps: list[int], y: float) -> list[Layer]:
    """The name of the card that the row rests on."""
    content = stage.content
    own = picture_of(stage, index)
    name = content.items[index].title if index < len(content.items) else own.caption if own else ""
    if not name:
        return []
    start = steps[-1] + stage.frames(0.45)
    block = line(
        stage,
        name,
        width=stage.area.width * 0.8,
        align="centre",
        max_lines=1,
        weight=620,
        colour=tints(stage).text,
    )
    layer = place(block, "caption", x=stage.width / 2, y=y, start=start, end=stage.end)
    return [layer.model_copy(update={"opacity": appear(stage, start, 0.3)})]


def _framed(stage: Stage, name: str, index: int, box: Box, start: int) -> GroupLayer:
    """A picture with the look's corners, in its place."""
    radius = 34 * stage.u * stage.look.roundness
    return picture(stage, name, index, box, start=start, radius=radius, fade_s=0.35)


def _wall_boxes(
    box: Box, columns: tuple[tuple[float, ...], ...], gap: float
) -> list[tuple[int, Box]]:
    """Column and place of each picture of the wall; neighbours are staggered."""
    width = (box.width - gap * (len(columns) - 1)) / len(columns)
    found: list[tuple[int, Box]] = []
    for number, shares in enumerate(columns):
        y = box.y
        for share in shares:
            height = (box.height - gap * (len(shares) - 1)) * share
            x = box.x + number * (width + gap)
            found.append((number, Box(x=x, y=y, width=width, height=height)))
            y += height + gap
    return found


RECIPE = Recipe(
    name="gallery",
    summary="Many pictures: a wall whose columns slide together, or cards that turn past.",
    choreographies={"columns": columns, "carousel": carousel},
    shows=("headline", "support", "label", "pictures", "items"),
    min_s=2.4,
    natural_s=4.4,
    longest_s=7.0,
)
