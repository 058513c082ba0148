"""Years and what happened in them: stations on a line, or one year after the other.

Content: `items` (title is the year, date or period; detail what happened; where there is no detail
a "2019: We began" title is split at its colon), `headline`, `support`, `label`. The last station
takes the accent.
"""

import re
from collections.abc import Sequence

from openmotion.director.kit import (
    Scenery,
    Stage,
    TextBlock,
    appear,
    arrive,
    capitalised,
    corner_label,
    disc,
    grow,
    keep_alive,
    line,
    place,
    row_gap,
    rule,
    tints,
)
from openmotion.director.recipes.copy_room import copy_above
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.recipes.timeline_reel import reel
from openmotion.model import (
    Box,
    Cue,
    Feature,
    GroupLayer,
    Layer,
    Pair,
    Trim,
    track,
    with_alpha,
)

_MOST = 7
_DATED = re.compile(
    r"^(?P<when>[^:\u2013\u2014]{1,24}?)\s*(?::|\s[\u2013\u2014-]\s)\s*(?P<what>.+)$"
)
_REEL_LEAST_S = 0.75


def build_track(stage: Stage) -> Scenery:
    """All stations on one line that draws itself: across, or down."""
    content = stage.content
    items = _items(stage)
    wide = stage.shape == "wide"
    laid = copy_above(
        stage, text=content.headline, support=content.support, share=0.28, gap=50 if wide else 64
    )
    start = stage.at(0.4)
    gap = row_gap(stage, start, [f"{item.title} {item.detail}" for item in items])
    layers = [*laid.layers]
    layers += (_across if wide else _down)(stage, items, laid.room, start, gap)
    layers += corner_label(stage, content.label)
    cues = tuple(
        Cue(kind="pop", frame=round(start + gap * index) + 2, gain_db=-5.0, pitch=1.5 * index)
        for index in range(len(items))
    )
    return Scenery(layers=tuple(layers), cues=cues, camera=keep_alive(stage))


def build_reel(stage: Stage) -> Scenery:
    """One year after the other, enormous; a ruler below says where it stands among them."""
    items = _items(stage)
    shown = (stage.leave - stage.enter) / stage.rate.fps
    return build_track(stage) if shown / len(items) < _REEL_LEAST_S else reel(stage, items)


def _items(stage: Stage) -> tuple[Feature, ...]:
    """At most seven stations, the newest ones, each with its date apart from what happened."""
    content = stage.content
    found = []
    for item in content.items[-_MOST:]:
        parts = None if item.detail else _DATED.match(item.title)
        split = {"title": parts["when"], "detail": parts["what"]} if parts else {}
        found.append(item.model_copy(update=split))
    return tuple(found) or (Feature(title=content.headline or content.subject or " "),)


def _across(
    stage: Stage, items: Sequence[Feature], room: Box, start: int, gap: float
) -> list[Layer]:
    """From left to right; four and more stand by turns above and below the line."""
    u = stage.u
    turns = len(items) > 3
    step = room.width / len(items)
    if turns:
        # The words of the last station end where the room does.
        year, what = _set(stage, items[-1], step * 1.4, room.height * 0.4, items)
        widest = max(year.width, what.width if what else 0.0) + 8 * u
        step = (room.width - widest) / (len(items) - 1)
    y = room.y + room.height * (0.5 if turns else 0.30)
    layers = _line(
        stage, ((room.x, y), (room.x + step * (len(items) - 1), y)), start, gap, len(items)
    )
    blocks = []
    clear = 60 * u
    for index, item in enumerate(items):
        above = turns and index % 2 == 1
        x = room.x + step * index
        width = min(step * (1.7 if turns else 1.0) - 50 * u, room.right + 4 * u - x)
        tall = (y - room.y if above else room.bottom - y) - clear
        blocks.append((item, above, _set(stage, item, width, max(1.0, tall), items)))
    for index, (_item, above, (year, what)) in enumerate(blocks):
        begins = round(start + gap * index)
        x = room.x + step * index
        last = index == len(items) - 1
        layers += _station(stage, index, (x, y), begins, last=last)
        whole = year.height + (30 * u + what.height if what else 0.0)
        top = y - clear - whole if above else y + clear
        stem = (y - clear * 0.62, y - 20 * u) if above else (y + 20 * u, y + clear * 0.62)
        layers.append(
            rule(
                f"station{index}.stem",
                ((x, stem[0]), (x, stem[1])),
                start=begins,
                end=stage.end,
                colour=tints(stage).line,
                width_px=3 * u,
                opacity=appear(stage, begins, 0.4),
            )
        )
        layers.append(
            _words(stage, index, (year, what), (x - 4 * u, top), begins, dy=-36 if above else 36)
        )
    return layers


def _down(stage: Stage, items: Sequence[Feature], room: Box, start: int, gap: float) -> list[Layer]:
    """From top to bottom, the words beside their station."""
    u = stage.u
    step = min(room.height / len(items), (300 if stage.shape == "tall" else 220) * u)
    top = room.y + (room.height - step * len(items)) * 0.3
    x = room.x + 26 * u
    first = top + step * 0.22
    layers = _line(
        stage, ((x, first), (x, first + step * (len(items) - 1))), start, gap, len(items)
    )
    for index, item in enumerate(items):
        begins = round(start + gap * index)
        y = first + step * index
        layers += _station(stage, index, (x, y), begins, last=index == len(items) - 1)
        words = _set(stage, item, room.width - 110 * u, step * 0.92, items)
        where = (room.x + 96 * u, y - words[0].height / 2)
        layers.append(_words(stage, index, words, where, begins, dx=48))
    return layers


def _line(stage: Stage, ends: tuple[Pair, Pair], start: int, gap: float, count: int) -> list[Layer]:
    """The line, which is drawn as far as the station that comes."""
    if count < 2:
        return []
    whole = max(2, round(gap * (count - 1)))
    return [
        rule(
            "line",
            ends,
            start=start,
            end=stage.end,
            colour=with_alpha(tints(stage).text, 0.3),
            width_px=5 * stage.u,
            trim=Trim(end=grow(start, whole, 0.0, 1.0, "linear")),
        )
    ]


def _station(stage: Stage, index: int, centre: Pair, begins: int, *, last: bool) -> list[Layer]:
    """A dot that pops; the last one has a ring."""
    u, tint = stage.u, tints(stage)
    size = (20 if last else 15) * u
    popped = track(
        (begins, size * 0.2),
        (begins + stage.frames(0.45), size),
        easing=stage.look.motion.bounce,
    )
    layers: list[Layer] = [
        disc(
            f"station{index}.dot",
            *centre,
            popped,
            start=begins,
            end=stage.end,
            fill=tint.accent if last else tint.text,
        )
    ]
    if last:
        layers.append(
            disc(
                f"station{index}.ring",
                *centre,
                grow(begins, stage.frames(0.8), size, size * 2.0, "out-quart"),
                start=begins,
                end=stage.end,
                stroke=with_alpha(tint.accent, 0.6),
                stroke_px=3 * u,
            )
        )
    return layers


def _set(
    stage: Stage, item: Feature, width: float, height: float, items: Sequence[Feature]
) -> tuple[TextBlock, TextBlock | None]:
    """The year and what happened, set in the room of a station."""
    tint, u = tints(stage), stage.u
    wide = stage.shape == "wide"
    last = item is items[-1]
    few = len(items) <= 4
    year = line(
        stage,
        item.title,
        width=width,
        max_lines=1 if len(item.title) < 16 else 2,
        voice=stage.look.display,
        size_px=stage.size("title") * (1.36 if few else 1.0),
        colour=tint.accent if last else tint.text,
        height=height * (0.5 if item.detail else 1.0),
    )
    if not item.detail:
        return year, None
    what = line(
        stage,
        capitalised(item.detail),
        width=width,
        max_lines=3 if wide else 2,
        size_px=stage.size("sub") * (1.22 if few else 1.0),
        height=max(1.0, height - year.height - 30 * u),
    )
    return year, what


def _words(
    stage: Stage,
    index: int,
    words: tuple[TextBlock, TextBlock | None],
    where: Pair,
    begins: int,
    *,
    dx: float = 0.0,
    dy: float = 0.0,
) -> GroupLayer:
    u = stage.u
    year, what = words
    layers: list[Layer] = [
        place(year, f"station{index}.when", x=0, y=0, start=begins, end=stage.end)
    ]
    if what:
        layers.append(
            place(
                what,
                f"station{index}.what",
                x=0,
                y=year.height + 30 * u,
                start=begins,
                end=stage.end,
            )
        )
    return GroupLayer(
        id=f"station{index}",
        start=begins,
        end=stage.end,
        layers=tuple(layers),
        transform=arrive(stage, begins, position=where, dx=dx * u, dy=dy * u, seconds=0.55),
        opacity=appear(stage, begins, 0.3),
    )


RECIPE = Recipe(
    name="timeline",
    summary="Years and what happened: stations on a line, or one year after the other.",
    choreographies={"track": build_track, "reel": build_reel},
    shows=("headline", "support", "label", "items"),
    min_s=3.0,
    natural_s=5.5,
    longest_s=10.0,
    most_items=_MOST,
)
