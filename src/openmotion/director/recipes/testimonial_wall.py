"""What several people said: a wall of cards that drifts, or a pile that is dealt card by card.

Takes `items` (title = the quotation, detail = by whom: "Name, role"), nine at most, and
`headline` with `accent` and `label`; `pictures` are portraits in the order of the items. The item
whose title holds `accent`, else the first, is the one that comes forward.
"""

from openmotion.director.kit import (
    Column,
    Scenery,
    Stage,
    appear,
    card_shadow,
    column,
    corner_label,
    halves,
    panel,
    stagger,
    tints,
)
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.recipes.testimonial_cards import (
    Testimonial,
    draw_testimonial,
    set_testimonial,
)
from openmotion.model import Box, Cue, Feature, GroupLayer, Layer, Transform, chance, track

_MOST = 9
_Placed = tuple[Testimonial, float, float, int]


def drift(stage: Stage) -> Scenery:
    """Columns of cards rise at different speeds; one card takes the accent and comes forward."""
    content, u = stage.content, stage.u
    items = _items(stage)
    copy = _heading(stage)
    area = stage.below_mark
    top = copy.box.bottom + 56 * u if copy else area.y
    room = Box(x=area.x, y=top, width=area.width, height=area.bottom - top)
    placed = _packed(stage, items, room)
    hero = _hero(stage, items)
    start = stage.at(0.25)
    forward = start + stage.frames(1.25)
    gap = stagger(stage, len(placed), each_s=0.09, whole_s=0.55)
    ease = stage.look.motion.arrive
    layers: list[Layer] = list(copy.layers) if copy else []
    cues: list[Cue] = []
    for order, (card, x, y, number) in enumerate(
        sorted(placed, key=lambda entry: entry[0].index == hero)
    ):
        begins = start + round(gap * order)
        is_hero = card.index == hero
        arrive = begins + stage.frames(0.75)
        way = (16.0 if number % 2 else -10.0) * u
        centre = (x + card.width / 2, y + card.height / 2)
        position = track(
            (begins, (centre[0], centre[1] + (150 + 70 * number) * u)),
            (arrive, (centre[0], centre[1] + way)),
            easing=ease,
        )
        move = Transform(
            anchor=(card.width / 2, card.height / 2),
            position=position,
            scale=(
                track(
                    (forward, 1.0),
                    (forward + stage.frames(0.5), _grown(stage, card)),
                    easing=stage.look.motion.bounce,
                    mode="log",
                )
                if is_hero
                else 1.0
            ),
        )
        layers.append(
            GroupLayer(
                id=f"card{card.index}",
                start=begins,
                end=stage.end,
                layers=draw_testimonial(stage, card, start=begins, end=stage.end, hero=is_hero),
                transform=move,
                opacity=appear(stage, begins, 0.35),
            )
        )
        cues.append(Cue(kind="pop", frame=begins + 2, gain_db=-9.0, pitch=float(order)))
    layers += corner_label(stage, content.label)
    if forward < stage.end:
        cues.append(Cue(kind="shimmer", frame=forward, gain_db=-8.0))
    return Scenery(layers=tuple(layers), cues=tuple(cues))


def deal(stage: Stage) -> Scenery:
    """Cards are dealt onto a pile, one after the other, each a little turned; the last stays."""
    content, u = stage.content, stage.u
    wide = stage.shape == "wide"
    if content.headline:
        text_box, room = halves(stage, share=0.36)
        copy = column(
            stage,
            text_box,
            text=content.headline,
            accent=content.accent if content.accent in content.headline else "",
            support=content.support,
            valign=0.5 if wide else 0.3,
            start=stage.at(0.1),
            max_lines=4,
            enlarge=True,
        )
        layers: list[Layer] = list(copy.layers)
    else:
        layers, room = [], stage.below_mark
    items = _items(stage)
    shown = _in_time(stage, items)
    width = min(room.width * 0.92, (900 if wide else 960) * u)
    front = shown[-1][0] if len(shown) > 1 else -1
    cards = [
        _fitting(stage, index, item, width, room.height * 0.8, hero=index == front)
        for index, item in shown
    ]
    centre = (room.x + room.width / 2, room.y + room.height / 2)
    starts = _turns(stage, [item for _, item in shown])
    layers += _backs(stage, cards[-1], centre)
    cues: list[Cue] = []
    ease = stage.look.motion.arrive
    for order, (card, begins) in enumerate(zip(cards, starts, strict=True)):
        last = order == len(cards) - 1
        covered = stage.end if last else starts[order + 1] + stage.frames(0.2)
        side = 1 if order % 2 else -1
        stop = begins + stage.frames(0.7)
        turn = 0.0 if last else side * (2.0 + 2.0 * chance(stage.shot.seed, "deal", order))
        layers.append(
            GroupLayer(
                id=f"card{card.index}",
                start=begins,
                end=stage.end,
                layers=draw_testimonial(
                    stage,
                    card,
                    start=begins,
                    end=stage.end,
                    covered=covered,
                    hero=last and len(cards) > 1,
                ),
                transform=Transform(
                    anchor=(card.width / 2, card.height / 2),
                    position=track(
                        (begins, (centre[0] + side * 220 * u, stage.height + card.height * 0.6)),
                        (stop, centre),
                        easing=ease,
                    ),
                    rotation_deg=track((begins, side * 14.0), (stop, turn), easing=ease),
                ),
            )
        )
        cues.append(Cue(kind="whoosh", frame=begins + 4, gain_db=-10.0))
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues))


def _items(stage: Stage) -> list[Feature]:
    content = stage.content
    said = content.headline or content.product or content.subject
    return list(content.items[:_MOST]) or [Feature(title=said or "…", detail=content.by)]


def _hero(stage: Stage, items: list[Feature]) -> int:
    accent = stage.content.accent
    return next((i for i, item in enumerate(items) if accent and accent in item.title), 0)


def _heading(stage: Stage) -> Column | None:
    """The headline over the wall; none where it is what a card says."""
    content, area = stage.content, stage.below_mark
    if not content.headline or not content.items:
        return None
    wide = stage.shape == "wide"
    return column(
        stage,
        Box(x=area.x, y=area.y, width=area.width, height=area.height * (0.24 if wide else 0.28)),
        text=content.headline,
        accent=content.accent if content.accent in content.headline else "",
        valign=0.0,
        start=stage.at(0.05),
        max_lines=2,
        role="title" if wide else "headline",
    )


def _packed(stage: Stage, items: list[Feature], room: Box) -> list[_Placed]:
    """The cards in columns of a room, in the largest type for which they all fit."""
    most = {"wide": 3, "square": 2, "tall": 1}[stage.shape]
    if stage.shape == "tall" and len(items) > 5:
        most = 2
    columns = max(1, min(most, len(items)))
    if stage.shape == "wide" and len(items) in {2, 4}:
        columns = 2
    gap = 30 * stage.u
    width = (room.width - gap * (columns - 1)) / columns
    hero = _hero(stage, items)
    size = (46 if stage.shape == "wide" else 48) * stage.u
    shown = list(enumerate(items))
    while True:
        cards = [
            set_testimonial(
                stage, index, item, width=width, size_px=size, hero=index == hero, max_lines=9
            )
            for index, item in shown
        ]
        placed, tallest = _columns(cards, columns, gap)
        spare = room.height - tallest - 40 * stage.u
        if spare >= 0 or (size <= 25 * stage.u and len(shown) == 1):
            break
        if size > 25 * stage.u:
            size *= 0.92
        else:
            shown = [entry for entry in shown if entry[0] == hero or entry != shown[-1]][:-1] or [
                shown[0]
            ]
    lift = [max(0.0, spare) * 0.5] * columns
    return [
        (card, room.x + number * (width + gap), room.y + 20 * stage.u + y + lift[number], number)
        for card, y, number in placed
    ]


def _columns(
    cards: list[Testimonial], columns: int, gap: float
) -> tuple[list[tuple[Testimonial, float, int]], float]:
    """Cards one below the other, each in the column that is shortest so far."""
    bottoms = [0.0] * columns
    found = []
    for card in cards:
        number = bottoms.index(min(bottoms))
        found.append((card, bottoms[number], number))
        bottoms[number] += card.height + gap
    tallest = max(bottoms) - gap
    return [
        (card, y + (tallest - bottoms[number] + gap) * 0.5, number) for card, y, number in found
    ], tallest


def _grown(stage: Stage, card: Testimonial) -> float:
    """How far the card that comes forward grows: over its gaps, not over its neighbours' words."""
    return 1 + min(0.05, 26 * stage.u / card.width)


def _fitting(
    stage: Stage, index: int, item: Feature, width: float, height: float, *, hero: bool
) -> Testimonial:
    size = stage.size("sub") * (2.1 if stage.shape == "wide" else 1.7)
    while True:
        card = set_testimonial(
            stage, index, item, width=width, size_px=size, hero=hero, max_lines=12
        )
        if card.height <= height or size <= 25 * stage.u:
            return card
        size *= 0.93


def _in_time(stage: Stage, items: list[Feature]) -> list[tuple[int, Feature]]:
    """As many cards as can be read one after the other; the one to come forward is the last."""
    hero = _hero(stage, items)
    order = [(i, item) for i, item in enumerate(items) if i != hero] + [(hero, items[hero])]
    room = (stage.leave - stage.enter) / stage.rate.fps
    kept: list[tuple[int, Feature]] = []
    for entry in reversed(order):
        room -= _reading_s(entry[1])
        if kept and room < 0:
            break
        kept.insert(0, entry)
    return kept


def _reading_s(item: Feature) -> float:
    """Seconds that a quotation takes to be read, its name with it."""
    return max(0.9, 0.3 * len(item.title.split())) + 0.1


def _backs(stage: Stage, card: Testimonial, centre: tuple[float, float]) -> list[Layer]:
    """Two empty cards under the pile, turned a little to either side."""
    start = stage.at(0.05)
    box = Box(x=-card.width / 2, y=-card.height / 2, width=card.width, height=card.height)
    return [
        panel(
            f"pile{number}",
            box,
            start=start,
            end=stage.end,
            fill=tints(stage).card,
            radius=min(36 * stage.u, card.pad) * stage.look.roundness,
            shadow=card_shadow(stage, lift=0.5),
            transform=Transform(position=centre, rotation_deg=turn),
            opacity=appear(stage, start, 0.4),
        )
        for number, turn in enumerate((-4.5, 3.0))
    ]


def _turns(stage: Stage, items: list[Feature]) -> list[int]:
    """When each card is dealt: words get the time that they take to be read."""
    first = stage.at(0.2)
    weights = [_reading_s(item) for item in items]
    whole, at, found = sum(weights), 0.0, []
    for weight in weights:
        found.append(first + round((stage.leave - first) * at / whole))
        at += weight
    return found


RECIPE = Recipe(
    name="testimonial_wall",
    summary="What several people said, on a wall of cards or dealt one by one.",
    choreographies={"drift": drift, "deal": deal},
    shows=("headline", "support", "label", "items", "pictures"),
    min_s=2.8,
    natural_s=5.4,
    longest_s=9.0,
    most_items=9,
)
