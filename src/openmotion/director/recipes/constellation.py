"""What it works with: a hub and the names that are joined to it, with pulses on their way.

Takes `lines` (the names, ten at most; else the titles of `items`), `headline` with `accent`,
`support`, `label`; the hub carries `icon` and stands for `product`.
"""

from dataclasses import dataclass

from openmotion.director.kit import (
    Scenery,
    Stage,
    TextBlock,
    appear,
    arrive,
    card_shadow,
    column,
    corner_label,
    disc,
    edge,
    grow,
    halves,
    line,
    panel,
    place,
    stagger,
    tile,
    tints,
)
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import (
    Box,
    Cue,
    GroupLayer,
    Layer,
    Pair,
    Path,
    ShapeLayer,
    Solid,
    Stroke,
    Trim,
    track,
    with_alpha,
)

_MOST = 10


@dataclass(frozen=True, slots=True)
class _Node:
    """A name in its pill: its words, its box, and where its line starts and turns."""

    words: TextBlock
    box: Box
    outlet: Pair


def orbit(stage: Stage) -> Scenery:
    """The hub in the middle, names in a ring about it; lines draw inwards, pulses follow."""
    content, u, area = stage.content, stage.u, stage.below_mark
    wide = stage.shape == "wide"
    layers: list[Layer] = list(corner_label(stage, content.label))
    top = area.y
    if content.headline:
        copy = column(
            stage,
            Box(x=area.x, y=area.y, width=area.width, height=area.height * 0.26),
            text=content.headline,
            accent=content.accent,
            support=content.support,
            align="centre",
            valign=0.0,
            max_lines=1 if wide else 3,
            start=stage.at(0.1),
            enlarge=wide,
        )
        layers += copy.layers
        top = copy.box.bottom + 56 * u
    room = Box(x=area.x, y=top, width=area.width, height=area.bottom - top)
    names = _names(stage)
    hub = room.centre
    side = min((190 if wide else 210) * u, room.height * 0.34)
    left, right = names[::2], names[1::2]
    reach = room.width / 2 - side * 0.5 - 70 * u
    nodes = [
        *_stack(stage, left, room, reach, bulge=-1),
        *_stack(stage, right, room, reach, bulge=1),
    ]
    scene, cues = _joined(stage, nodes, hub, side)
    return Scenery(layers=(*layers, *scene), cues=cues)


def fan(stage: Stage) -> Scenery:
    """The words on the left (or on top), the hub beside them, names fanned out in a column."""
    content, u = stage.content, stage.u
    wide = stage.shape == "wide"
    text_box, room = halves(stage, share=0.36)
    layers: list[Layer] = list(corner_label(stage, content.label))
    if content.headline:
        copy = column(
            stage,
            text_box,
            text=content.headline,
            accent=content.accent,
            support=content.support,
            valign=0.5 if wide else 0.3,
            max_lines=4,
            start=stage.at(0.1),
            enlarge=True,
        )
        layers += copy.layers
    else:
        room = stage.below_mark
    side = min((180 if wide else 190) * u, room.height * 0.3)
    hub = (room.x + side * (1.0 if wide else 0.86), room.centre[1])
    left = hub[0] + side * 0.5 + (210 if wide else 130) * u
    box = Box(x=left, y=room.y, width=room.right - left, height=room.height)
    nodes = _stack(stage, _names(stage), box, box.width, bulge=0)
    scene, cues = _joined(stage, nodes, hub, side)
    return Scenery(layers=(*layers, *scene), cues=cues)


def _names(stage: Stage) -> tuple[str, ...]:
    content = stage.content
    names = content.lines or tuple(item.title for item in content.items)
    return names[:_MOST] or (content.subject or content.product or "…",)


def _stack(
    stage: Stage, names: tuple[str, ...], room: Box, reach: float, *, bulge: int
) -> list[_Node]:
    """Names one below the other: at the left edge (-1), at the right one (1), or in a column (0).

    At the edges the middle names stand further out than the first and last ones.
    """
    if not names:
        return []
    u = stage.u
    pitch = min(room.height / len(names), (230 if stage.shape == "tall" else 170) * u)
    tall = min(pitch * 0.74, (104 if stage.shape == "wide" else 92) * u)
    top = room.y + (room.height - pitch * len(names)) / 2
    found = []
    for index, name in enumerate(names):
        spot = (index + 0.5) / len(names) * 2 - 1
        inset = abs(spot) ** 2 * min(150 * u, reach * 0.22) if bulge else 0.0
        words = line(
            stage,
            name,
            width=reach - inset - tall,
            max_lines=1,
            weight=600,
            size_px=min(tall * 0.42, stage.size("sub") * 1.2),
            colour=tints(stage).card_text,
            least=22,
        )
        width = words.width + tall * 1.1
        y = top + pitch * (index + 0.5) - tall / 2
        if bulge < 0:
            x, outlet = room.x + inset, room.x + inset + width
        elif bulge > 0:
            x = room.right - inset - width
            outlet = x
        else:
            x, outlet = room.x, room.x
        box = Box(x=x, y=y, width=width, height=tall)
        found.append(_Node(words, box, (outlet, y + tall / 2)))
    return found


def _joined(
    stage: Stage, nodes: list[_Node], hub: Pair, side: float
) -> tuple[list[Layer], tuple[Cue, ...]]:
    """Names, their lines to the hub, the pulses on them, and the hub on top."""
    tint, u = tints(stage), stage.u
    start = stage.at(0.15)
    gap = stagger(stage, len(nodes), each_s=0.08, whole_s=0.6)
    lines: list[Layer] = []
    pills: list[Layer] = []
    pulses: list[Layer] = []
    cues: list[Cue] = [Cue(kind="pop", frame=start + 3, gain_db=-5.0)]
    for index, node in enumerate(nodes):
        begins = start + stage.frames(0.35) + round(gap * index)
        first, last = node.outlet, hub
        bend = (first[0] + last[0]) / 2
        lines.append(
            ShapeLayer(
                id=f"node{index}.line",
                start=begins,
                end=stage.end,
                decor=True,
                geometry=Path(
                    data=f"M{first[0]:.1f} {first[1]:.1f} C{bend:.1f} {first[1]:.1f}"
                    f" {bend:.1f} {last[1]:.1f} {last[0]:.1f} {last[1]:.1f}"
                ),
                stroke=Stroke(paint=Solid(colour=with_alpha(tint.text, 0.30)), width_px=3 * u),
                trim=Trim(end=grow(begins, stage.frames(0.7), 0.0, 1.0, "inout-cubic")),
            )
        )
        pulses += _pulses(stage, index, len(nodes), first, last, begins + stage.frames(0.7))
        pills.append(_pill(stage, index, node, begins))
        if index % 2 == 0:
            cues.append(Cue(kind="tick", frame=begins, gain_db=-9.0, pitch=1.0 * index))
    centre = tile(
        stage,
        "hub",
        stage.content.icon,
        centre=hub,
        size=side,
        start=start,
        draw_s=0.7,
        transform=arrive(
            stage,
            start,
            position=hub,
            scale=0.5,
            seconds=0.7,
            easing=stage.look.motion.bounce,
        ),
    )
    glow = disc(
        "hub.glow",
        hub[0],
        hub[1],
        grow(start, stage.frames(1.0), side * 0.4, side * 0.86),
        start=start,
        end=stage.end,
        fill=with_alpha(tint.accent, 0.14),
    )
    return [glow, *lines, *pulses, *pills, centre], tuple(cues)


def _pulses(
    stage: Stage, index: int, count: int, first: Pair, last: Pair, start: int
) -> list[Layer]:
    """Dots that run along a line to the hub, by turns with those of the other names."""
    tint, u = tints(stage), stage.u
    found: list[Layer] = []
    length, rest = stage.frames(0.8), stage.frames(1.6)
    begins = start + round(rest * ((index * 3) % max(1, count)) / max(1, count))
    bend = (first[0] + last[0]) / 2
    number = 0
    while begins + length < stage.end and number < 6:
        keys = [
            (begins + round(length * step / 8), _along(first, last, bend, step / 8))
            for step in range(9)
        ]
        spread: dict[int, Pair] = dict(keys)
        found.append(
            disc(
                f"node{index}.pulse{number}",
                0.0,
                0.0,
                8 * u,
                start=begins,
                end=begins + length + 1,
                fill=tint.accent,
                position=track(*sorted(spread.items()), easing="linear"),
            )
        )
        begins += length + rest
        number += 1
    return found


def _along(first: Pair, last: Pair, bend: float, share: float) -> Pair:
    """A point of the curve from a name to the hub."""
    a, b = 1 - share, share
    x = a**3 * first[0] + 3 * a * a * b * bend + 3 * a * b * b * bend + b**3 * last[0]
    y = (a**3 + 3 * a * a * b) * first[1] + (3 * a * b * b + b**3) * last[1]
    return (x, y)


def _pill(stage: Stage, index: int, node: _Node, start: int) -> GroupLayer:
    box, tint, name = node.box, tints(stage), f"node{index}"
    inner = Box(x=-box.width / 2, y=-box.height / 2, width=box.width, height=box.height)
    radius = box.height / 2 * min(1.0, stage.look.roundness)
    return GroupLayer(
        id=name,
        start=start,
        end=stage.end,
        layers=(
            panel(
                f"{name}.fill",
                inner,
                start=start,
                end=stage.end,
                fill=tint.card,
                radius=radius,
                smooth=False,
                shadow=card_shadow(stage, lift=0.4),
            ),
            edge(stage, f"{name}.edge", inner, start=start, end=stage.end, radius=radius),
            place(
                node.words,
                f"{name}.text",
                x=-node.words.width / 2,
                y=node.words.on_middle(0.0),
                start=start,
                end=stage.end,
            ),
        ),
        transform=arrive(
            stage,
            start,
            position=box.centre,
            scale=0.7,
            seconds=0.5,
            easing=stage.look.motion.bounce,
        ),
        opacity=appear(stage, start, 0.22),
    )


RECIPE = Recipe(
    name="constellation",
    summary="A hub joined to the names that it works with, pulses on their way.",
    choreographies={"orbit": orbit, "fan": fan},
    shows=("headline", "support", "label", "lines", "items"),
    min_s=2.4,
    natural_s=4.2,
    longest_s=7.0,
    most_items=10,
)
