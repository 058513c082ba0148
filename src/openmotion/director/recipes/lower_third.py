"""A name and what stands under it, small in the lower left, over whatever lies behind.

Takes `headline` (the name) and `support` (role, place or handle). It comes, holds, and has left
before the scene ends. Each part stands on a plate of its own, so that it can be read over any
picture where the file keeps its alpha.
"""

from dataclasses import dataclass

from openmotion.director.kit import (
    Scenery,
    Stage,
    TextBlock,
    Tints,
    line,
    panel,
    place,
    tints,
)
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import (
    Box,
    Colour,
    Cue,
    Layer,
    TextAnimator,
    TextLayer,
    Track,
    Transform,
    contrast,
    track,
    with_alpha,
)


@dataclass(frozen=True, slots=True)
class _Plate:
    """What is measured before anything is placed.

    Attributes:
        name: the larger line.
        role: the smaller one below it, if there is one.
        left: of the whole, pixels.
        bottom: of the whole, pixels.
        leaves: the frame at which it begins to go.
        gone: the frame at which nothing of it is left.
    """

    name: TextBlock
    role: TextBlock | None
    left: float
    bottom: float
    leaves: int
    gone: int


def block(stage: Stage) -> Scenery:
    """A block of the accent grows up; the plate slides out from behind it with both lines."""
    u, tint = stage.u, tints(stage)
    plate = _measured(stage, name_colour=tint.card_text, role_colour=tint.card_soft)
    pad, gap, bar = 36 * u, 18 * u, 16 * u
    tall = plate.name.height + 2 * pad
    tall += gap + plate.role.height if plate.role else 0.0
    wide = max(plate.name.width, plate.role.width if plate.role else 0.0) + 2 * pad + 10 * u
    box = Box(x=plate.left + bar, y=plate.bottom - tall, width=wide, height=tall)
    rises, slides = stage.at(0.05), stage.at(0.3)
    spoken = stage.at(0.5)
    layers: list[Layer] = [
        panel(
            "plate.ground",
            Box(x=0.0, y=0.0, width=wide, height=tall),
            start=slides,
            end=plate.gone,
            fill=_solid(tint.card, tint),
            smooth=False,
            transform=_opened(stage, (box.x, box.y), slides, plate, across=True),
        ),
        panel(
            "plate.block",
            Box(x=0.0, y=-tall, width=bar, height=tall),
            start=rises,
            end=plate.gone,
            fill=tint.card_accent,
            smooth=False,
            transform=_opened(stage, (plate.left, plate.bottom), rises, plate, across=False),
        ),
        _spoken(stage, plate.name, "plate.name", (box.x + pad, box.y + pad), spoken, plate),
    ]
    if plate.role:
        at = (box.x + pad, box.y + pad + plate.name.height + gap)
        later = spoken + stage.frames(0.14)
        layers.append(_spoken(stage, plate.role, "plate.role", at, later, plate))
    cues = (Cue(kind="whoosh", frame=slides, gain_db=-12.0),)
    return Scenery(layers=tuple(layers), cues=cues, brand=False, adorned=False)


def drawn_line(stage: Stage) -> Scenery:
    """A line is drawn; the name rises from it on its plate and the role drops below on a tab."""
    u, tint = stage.u, tints(stage)
    plate = _measured(stage, name_colour=tint.card_text, role_colour=_inked(tint.card_accent))
    pad, thick = 30 * u, 6 * u
    name_tall = plate.name.height + 1.7 * pad
    role_tall = plate.role.height + 1.3 * pad if plate.role else 0.0
    wide = plate.name.width + 2 * pad
    reach = max(wide, (plate.role.width if plate.role else 0.0) + 2 * pad) + 90 * u
    y = plate.bottom - role_tall
    drawn, opens, drops = stage.at(0.05), stage.at(0.4), stage.at(0.7)
    layers: list[Layer] = [
        panel(
            "plate.ground",
            Box(x=0.0, y=-name_tall, width=wide, height=name_tall),
            start=opens,
            end=plate.gone,
            fill=_solid(tint.card, tint),
            smooth=False,
            transform=_opened(stage, (plate.left, y), opens, plate, across=False),
        ),
    ]
    if plate.role:
        layers.append(
            panel(
                "plate.tab",
                Box(x=0.0, y=0.0, width=plate.role.width + 2 * pad, height=role_tall),
                start=drops,
                end=plate.gone,
                fill=tint.card_accent,
                smooth=False,
                transform=_opened(stage, (plate.left, y), drops, plate, across=False),
            )
        )
    layers += [
        panel(
            "plate.line",
            Box(x=0.0, y=-thick, width=reach, height=thick),
            start=drawn,
            end=plate.gone,
            fill=tint.card_accent,
            smooth=False,
            transform=_opened(stage, (plate.left, y), drawn, plate, across=True),
        ),
        _spoken(
            stage,
            plate.name,
            "plate.name",
            (plate.left + pad, y - thick - 0.75 * pad - plate.name.height),
            opens + stage.frames(0.1),
            plate,
        ),
    ]
    if plate.role:
        at = (plate.left + pad, y + 0.65 * pad)
        layers.append(
            _spoken(stage, plate.role, "plate.role", at, drops + stage.frames(0.12), plate)
        )
    cues = (Cue(kind="tick", frame=drawn, gain_db=-12.0),)
    return Scenery(layers=tuple(layers), cues=cues, brand=False, adorned=False)


def _measured(stage: Stage, *, name_colour: Colour, role_colour: Colour) -> _Plate:
    content, area = stage.content, stage.area
    wide = stage.shape == "wide"
    width = area.width * (0.46 if wide else 0.82)
    name = line(
        stage,
        content.headline or content.product or "\u2026",
        width=width,
        voice=stage.look.display,
        colour=name_colour,
        size_px=stage.size("title") * (0.92 if wide else 0.86),
        max_lines=2,
        least=24,
    )
    role = (
        line(
            stage,
            content.support,
            width=width,
            colour=role_colour,
            size_px=stage.size("sub") * (0.94 if wide else 0.86),
            max_lines=2,
            least=24,
        )
        if content.support
        else None
    )
    gone = max(stage.enter + 4, stage.leave - round(0.12 * stage.rate.fps))
    going = min(stage.frames(0.55), max(2, (gone - stage.enter) // 4))
    return _Plate(name, role, area.x, area.bottom - 20 * stage.u, gone - going, gone)


def _opened(
    stage: Stage, at: tuple[float, float], start: int, plate: _Plate, *, across: bool
) -> Transform:
    """A plate that opens along one axis from its own edge, holds, and closes again."""
    shut = (0.001, 1.0) if across else (1.0, 0.001)
    opened = max(start + 1, min(start + stage.frames(0.55), plate.leaves))
    closes = max(opened + 1, plate.leaves)
    stretch: Track[tuple[float, float]] = track(
        (start, shut),
        (opened, (1.0, 1.0)),
        (closes, (1.0, 1.0)),
        (max(closes + 1, plate.gone), shut),
        easing="inout-cubic",
    )
    return Transform(position=at, stretch=stretch)


def _spoken(
    stage: Stage,
    words: TextBlock,
    name: str,
    at: tuple[float, float],
    start: int,
    plate: _Plate,
) -> TextLayer:
    """Words that rise from behind their own foot and fade just before their plate closes."""
    move = TextAnimator(
        unit="line",
        start=start,
        duration=stage.frames(0.6),
        stagger=stage.frames(0.08),
        y=1.1,
        opacity=1.0,
        masked=True,
        easing=stage.look.motion.arrive,
    )
    last = plate.gone - max(1, (plate.gone - plate.leaves) // 3)
    layer = place(words, name, x=at[0], y=at[1], start=start, end=last, animators=(move,))
    fades = max(start + 1, plate.leaves)
    fade = track((fades, 1.0), (max(fades + 1, last - 1), 0.0), easing="out-cubic")
    return layer.model_copy(update={"opacity": fade})


def _solid(colour: Colour, tint: Tints) -> Colour:
    """The plate's own colour without its transparency: glass cannot be read over a picture."""
    return with_alpha(colour, 0.96) if len(colour) <= 7 else with_alpha(tint.ground, 0.96)


def _inked(fill: Colour) -> Colour:
    """Black or white, whichever is further from a fill."""
    dark, light = "#0e0f11", "#fbfaf8"
    return dark if contrast(dark, fill) >= contrast(light, fill) else light


RECIPE = Recipe(
    name="lower_third",
    summary="A name and a role on a small plate in the lower left, which comes and goes.",
    choreographies={"block": block, "drawn_line": drawn_line},
    shows=("headline", "support"),
    min_s=2.0,
    natural_s=4.0,
    longest_s=12.0,
    headline_words=9,
)
