"""A cursor works an interface: it travels on arcs, presses, and what it presses answers.

Takes `items` (what is switched on, one after the other, four at most; drawn settings that fit
`subject` where there are none), `cta` (the words of the button of "press"), `headline`, `accent`,
`support` and `label`.
"""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    arrive,
    card_shadow,
    column,
    corner_label,
    edge,
    halves,
    icon,
    line,
    panel,
    place,
    tints,
)
from openmotion.director.recipes.chip import chip
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.recipes.switches import draw_switches, settings_of
from openmotion.director.screens import subject_field, window
from openmotion.model import (
    Box,
    Cue,
    CursorLayer,
    CursorStation,
    GroupLayer,
    Layer,
    Pair,
    Transform,
    track,
)

_MOST = 4


def switches(stage: Stage) -> Scenery:
    """A flat panel of settings below the headline; the cursor switches one after the other on."""
    content, u, area = stage.content, stage.u, stage.below_mark
    wide = stage.shape == "wide"
    layers: list[Layer] = []
    top = area.y
    if content.headline:
        copy = column(
            stage,
            Box(x=area.x, y=top, width=area.width, height=area.height * (0.26 if wide else 0.3)),
            text=content.headline,
            accent=content.accent,
            support=content.support,
            valign=0.0,
            max_lines=1 if wide else 2,
            align="centre" if wide else "left",
            start=stage.at(0.1),
        )
        layers += copy.layers
        top = copy.box.bottom + (56 if wide else 76) * u
    settings = settings_of(stage, _MOST)
    room = Box(x=area.x, y=top, width=area.width, height=area.bottom - top)
    width = min(room.width, (1360 if wide else 1000) * u)
    tall = min(room.height, (210 if wide else 230) * u * len(settings) + 40 * u)
    box = Box(
        x=area.x + (area.width - width) / 2,
        y=room.y + (room.height - tall) * (0.4 if wide else 0.2),
        width=width,
        height=tall,
    )
    start = stage.at(0.05)
    presses = _presses(stage, len(settings))
    pad = 56 * u
    rows = draw_switches(
        stage,
        settings,
        Box(x=box.x + pad, y=box.y + 20 * u, width=width - 2 * pad, height=tall - 40 * u),
        start=stage.at(0.25),
        presses=presses,
    )
    source = (box.right - 60 * u, box.bottom + 40 * u)
    interface = [
        _sheet(stage, box, start),
        *rows.layers,
        _cursor(stage, rows.targets, presses, source),
    ]
    layers.append(_punched(stage, interface, presses[-1], rows.targets[-1], by=0.03))
    layers += corner_label(stage, content.label)
    cues = tuple(
        Cue(kind="click", frame=press, gain_db=-3.0, pitch=2.0 * index)
        for index, press in enumerate(presses)
    )
    return Scenery(layers=tuple(layers), cues=cues, bloom=0.0)


def press(stage: Stage) -> Scenery:
    """The subject's own window, flat beside the copy; the cursor presses its button."""
    content, u, wide = stage.content, stage.u, stage.shape == "wide"
    copy_box, room = halves(stage, share=0.33 if wide else 0.36, gap=64)
    copy = column(
        stage,
        copy_box,
        text=content.headline,
        accent=content.accent,
        support=content.support,
        valign=0.46 if wide else 0.0,
        max_lines=5 if wide else 2,
        start=stage.at(0.1),
    )
    if wide:
        box = Box(
            x=room.x,
            y=stage.area.y + 20 * u,
            width=stage.width - room.x + 40 * u,
            height=stage.height - stage.area.y + 20 * u,
        )
        em = 28 * u
    else:
        top = copy.box.bottom + 108 * u
        box = Box(x=room.x, y=top, width=room.width, height=stage.area.bottom - top + 60 * u)
        em = 34 * u
    start, presses = stage.at(0.05), _presses(stage, 1)
    frame = window(
        stage,
        width=box.width,
        height=box.height,
        em=em,
        field=subject_field(stage),
        start=start,
        fill=stage.at(0.5),
        compact=not wide,
        opacity=appear(stage, start, 0.3),
        transform=arrive(
            stage,
            start,
            position=(box.x, box.y),
            dx=stage.width * 0.24 if wide else 0.0,
            dy=0.0 if wide else stage.height * 0.2,
            seconds=0.85,
        ),
    )
    target = (
        min(box.x + box.width * 0.62, stage.area.right - 190 * u),
        min(box.bottom - 170 * u, stage.area.bottom - 110 * u),
    )
    button, size = _button(stage, target, presses[0])
    tag = chip(
        stage,
        presses[0] + stage.frames(0.14),
        centre=(target[0], target[1] - size[1] / 2 - 96 * u),
        angles=(0.0, 0.0, 0.0),
    )
    away = (stage.area.right - 20 * u, box.y + box.height * 0.3)
    interface: list[Layer] = [frame, button]
    if tag is not None and tag.start < stage.leave:
        interface.append(tag)
    # The tip touches the button's free end, so that its words can be read.
    tip = (target[0] + size[0] * 0.4, target[1] + size[1] * 0.18)
    interface.append(_cursor(stage, (tip,), presses, away))
    layers: list[Layer] = [_punched(stage, interface, presses[0], target, by=0.045), *copy.layers]
    layers += corner_label(stage, content.label)
    cues = (
        Cue(kind="click", frame=presses[0], gain_db=-2.0),
        Cue(kind="chime", frame=presses[0] + stage.frames(0.2), gain_db=-6.0),
    )
    return Scenery(layers=tuple(layers), cues=cues, bloom=0.0)


def _presses(stage: Stage, count: int) -> list[int]:
    """The frames of the presses: on beats where there is time, all of them before the end."""
    first = stage.beat_after(stage.at(1.15)) if stage.squeeze > 0.8 else stage.at(1.15)
    last = max(first + count, stage.leave - stage.frames(0.9))
    gap = min(max(stage.beat, stage.frames(0.62)), (last - first) / max(1, count - 1))
    return [first + max(index, round(gap * index)) for index in range(count)]


def _cursor(
    stage: Stage, targets: tuple[Pair, ...], presses: list[int], source: Pair
) -> CursorLayer:
    """The pointer from its resting place over all targets."""
    palette, u = stage.palette, stage.u
    start = stage.at(0.35)
    size = (66 if stage.shape == "wide" else 76) * u
    stations = [CursorStation(frame=min(start, presses[0] - 1), x=source[0], y=source[1])]
    for (x, y), frame in zip(targets, presses, strict=True):
        # The press is seen three frames after the arrival.
        arrival = max(stations[-1].frame + 1, frame - 2)
        travel = max(1, min(stage.frames(0.6), arrival - stations[-1].frame))
        stations.append(CursorStation(frame=arrival, x=x, y=y, travel_frames=travel, press=True))
    return CursorLayer(
        id="cursor",
        start=min(start, presses[0] - 1),
        end=stage.end,
        stations=tuple(stations),
        size_px=max(6.0, size),
        fill=palette.ink,
        outline="#ffffff",
        accent=tints(stage).card_accent,
        opacity=appear(stage, start, 0.25),
        decor=True,
    )


def _punched(
    stage: Stage, layers: list[Layer], frame: int, focus: Pair, *, by: float
) -> GroupLayer:
    """The interface, coming nearer with the press; the copy stays where it is."""
    before = max(1, frame - stage.frames(0.5))
    nearer = track(
        (before, 1.0),
        (max(before + 1, frame + stage.frames(0.35)), 1.0 + by),
        easing="inout-cubic",
        mode="log",
    )
    return GroupLayer(
        id="interface",
        start=0,
        end=stage.end,
        layers=tuple(layers),
        transform=Transform(anchor=focus, position=focus, scale=nearer),
    )


def _sheet(stage: Stage, box: Box, start: int) -> GroupLayer:
    """The panel under the settings, rising."""
    tint, end = tints(stage), stage.end
    inner = Box(x=0, y=0, width=box.width, height=box.height)
    radius = 46 * stage.u * stage.look.roundness
    return GroupLayer(
        id="sheet",
        start=start,
        end=end,
        decor=True,
        transform=arrive(
            stage, start, position=(box.x, box.y), dy=stage.height * 0.14, seconds=0.7
        ),
        opacity=appear(stage, start, 0.3),
        layers=(
            panel(
                "sheet.fill",
                inner,
                start=start,
                end=end,
                fill=tint.card,
                radius=radius,
                shadow=card_shadow(stage),
            ),
            edge(stage, "sheet.edge", inner, start=start, end=end, radius=radius),
        ),
    )


def _button(stage: Stage, middle: Pair, pressed: int) -> tuple[GroupLayer, Pair]:
    """The button that waits in the window, and its size; it gives way under the press."""
    tint, u, end = tints(stage), stage.u, stage.end
    start = stage.at(0.6)
    cta = stage.content.cta
    size = stage.size("sub") * 1.1
    words = line(
        stage,
        cta or "Done",
        width=620 * u,
        max_lines=1,
        size_px=size,
        weight=650,
        colour=_on(stage),
    )
    tall = size * 2.5
    wide = words.width + size * 3.4
    box = Box(x=-wide / 2, y=-tall / 2, width=wide, height=tall)
    radius = tall / 2 if stage.look.roundness >= 0.6 else 14 * u
    glyph = size * 1.1
    press_scale = track(
        (start, 0.8),
        (min(start + stage.frames(0.4), pressed - 1), 1.0),
        (pressed, 1.0),
        (pressed + 3, 0.94),
        (pressed + 10, 1.0),
        easing="out-cubic",
    )
    group = GroupLayer(
        id="button",
        start=start,
        end=end,
        transform=Transform(position=middle, scale=press_scale),
        opacity=appear(stage, start, 0.25),
        decor=not cta,
        layers=(
            panel(
                "button.pill",
                box,
                start=start,
                end=end,
                fill=tint.card_accent,
                radius=radius,
                smooth=radius < tall / 2,
                shadow=card_shadow(stage, lift=0.5),
            ),
            icon(
                stage,
                "button.icon",
                "check",
                x=box.x + size * 0.85,
                y=-glyph / 2,
                size=glyph,
                weight=2.8,
                colour=_on(stage),
                start=start,
                end=end,
            ),
            place(
                words,
                "button.text",
                x=box.x + size * 2.3,
                y=words.on_middle(0.0),
                start=start,
                end=end,
                decor=not cta,
            ),
        ),
    )
    return group, (wide, tall)


def _on(stage: Stage) -> str:
    """Ink on the accent of a card."""
    tint = tints(stage)
    return stage.palette.ink if tint.is_dark and stage.shot.tone == "dark" else tint.card


RECIPE = Recipe(
    name="cursor_demo",
    summary="A cursor switches settings on, or presses the button of the subject's window.",
    choreographies={"switches": switches, "press": press},
    shows=("headline", "support", "label", "items", "cta"),
    min_s=2.8,
    natural_s=4.6,
    longest_s=7.5,
    headline_words=6,
    most_items=_MOST,
)
