"""The mark of the product: the small one in the corner and the tile of reveals."""

from openmotion.director.kit.icon import NO_ICON, icon
from openmotion.director.kit.motion import appear, arrive
from openmotion.director.kit.stage import Stage
from openmotion.director.kit.surface import card_shadow, panel
from openmotion.director.kit.tint import shade, tints
from openmotion.director.kit.words import headline, line, place
from openmotion.model import (
    Box,
    GroupLayer,
    Layer,
    LinearGradient,
    Pair,
    Stop,
    Transform,
    choose,
    track,
    with_alpha,
)


def corner_mark(stage: Stage, *, first: bool) -> tuple[Layer, ...]:
    """The product's mark in the top left corner, as the look sets it; nothing without a name."""
    name = stage.content.product
    if not name:
        return ()
    tint, style = tints(stage), stage.look.brand
    u = stage.u * stage.enlarged("mark")
    start = stage.at(0.1) if first else 0
    bare = stage.content.icon == NO_ICON or style != "icon"
    boxed = style in {"block", "outline"}
    pad = 18 * u if boxed else 0.0
    size = 0.0 if bare else (36 if stage.shape == "wide" else 42) * u
    word = line(
        stage,
        name,
        width=stage.area.width * 0.5,
        voice=stage.look.display,
        max_lines=1,
        colour=tint.on_accent if style == "block" else tint.text,
        size_px=(33 if stage.shape == "wide" else 38) * u,
    )
    text = place(
        word,
        "brand.name",
        x=stage.area.x + pad + (0.0 if bare else size + 14 * u),
        y=word.on_middle(_mark_y(stage)) if boxed else _mark_y(stage) - word.fitted.cap_px / 2,
        start=start,
        end=stage.end,
        decor=True,
    )
    layers: list[Layer] = [text]
    if boxed:
        layers.insert(0, _label_box(stage, word.width + 2 * pad, start))
    elif not bare:
        mark = icon(
            stage,
            "brand.icon",
            stage.content.icon,
            x=stage.area.x,
            y=_mark_y(stage) - size / 2,
            size=max(1.0, size),
            colour=tint.accent,
            weight=2.4,
            start=start,
            end=stage.end,
        )
        layers.insert(0, mark)
    if not first:
        return tuple(layers)
    shown = appear(stage, start, 0.4)
    return tuple(layer.model_copy(update={"opacity": shown}) for layer in layers)


def _label_box(stage: Stage, width: float, start: int) -> Layer:
    """The box that a mark stands in, filled with the accent or outlined."""
    u, tint = stage.u, tints(stage)
    tall = (58 if stage.shape == "wide" else 66) * u
    filled = stage.look.brand == "block"
    line_px = max(2.0, stage.look.surface.border_px * 0.7) * u
    box = Box(x=stage.area.x, y=_mark_y(stage) - tall / 2, width=width, height=tall)
    return panel(
        "brand.box",
        box if filled else box.inset(line_px / 2),
        start=start,
        end=stage.end,
        fill=tint.accent if filled else with_alpha(tint.ground, 0.0),
        radius=min(tall / 2, 30 * u * stage.look.roundness),
        stroke=None if filled else tint.text,
        stroke_px=line_px,
    )


def corner_label(stage: Stage, text: str, *, start: int | None = None) -> tuple[Layer, ...]:
    """A small label in the top right corner (top left where no mark stands); none if empty."""
    if not text:
        return ()
    begins = stage.at(0.3) if start is None else start
    right = bool(stage.content.product)
    block = line(
        stage,
        text,
        role="label",
        width=stage.area.width * (0.62 if right else 0.9),
        max_lines=1,
        least=29,
        align="right" if right else "left",
        colour=tints(stage).faint,
    )
    layer = place(
        block,
        "label",
        x=stage.area.right if right else stage.area.x,
        y=_mark_y(stage) - block.fitted.cap_px / 2,
        start=begins,
        end=stage.end,
    )
    return (layer.model_copy(update={"opacity": appear(stage, begins, 0.5)}),)


def tile(
    stage: Stage,
    layer_id: str,
    name: str,
    *,
    centre: tuple[float, float],
    size: float,
    start: int,
    transform: Transform | None = None,
    draw_s: float = 0.0,
) -> GroupLayer:
    """The product's icon on a shining tile with soft corners."""
    tint = tints(stage)
    box = Box(x=-size / 2, y=-size / 2, width=size, height=size)
    base = tint.accent
    fill = LinearGradient(
        start=(0, -size / 2),
        end=(0, size / 2),
        stops=(
            Stop(offset=0, colour=shade(base, 0.035)),
            Stop(offset=1, colour=shade(base, -0.055)),
        ),
    )
    return GroupLayer(
        id=layer_id,
        start=start,
        end=stage.end,
        transform=transform or Transform(position=centre),
        layers=(
            panel(
                f"{layer_id}.tile",
                box,
                start=start,
                end=stage.end,
                fill=fill,
                radius=size * 0.29 * stage.look.roundness**0.5,
                shadow=card_shadow(stage, lift=0.75),
            ),
            _sign(stage, f"{layer_id}.icon", name, size=size, start=start, draw_s=draw_s),
        ),
        decor=True,
    )


def _sign(
    stage: Stage, layer_id: str, name: str, *, size: float, start: int, draw_s: float
) -> Layer:
    """The icon about the origin, or the name's first letter where no icon tells what it is."""
    colour = tints(stage).on_accent
    letter = _letter(stage) if name == NO_ICON else ""
    if letter:
        block = headline(
            stage,
            letter,
            width=size,
            max_lines=1,
            align="centre",
            size_px=size * 0.66 / stage.look.display.scale,
            colour=colour,
        )
        return place(
            block, layer_id, x=0, y=-block.height / 2, start=start, end=stage.end, decor=True
        )
    glyph = size * 0.6
    return icon(
        stage,
        layer_id,
        name,
        x=-glyph / 2,
        y=-glyph / 2,
        size=glyph,
        colour=colour,
        start=start,
        end=stage.end,
        weight=2.2,
        draw_s=draw_s,
    )


def _letter(stage: Stage) -> str:
    """The first letter or figure of the product's name, in upper case; empty without a name."""
    return next((char.upper() for char in stage.content.product if char.isalnum()), "")


def assemble(stage: Stage, middle: Pair, start: int) -> Transform:
    """How the product's tile comes: growing, dropping or turning in; shots take turns."""
    way = choose(stage.shot.seed, ("grow", "turn", "drop"), "assemble")
    bounce = stage.look.motion.bounce
    if way == "grow":
        return arrive(stage, start, position=middle, scale=0.4, seconds=0.8, easing=bounce)
    if way == "drop":
        return arrive(
            stage,
            start,
            position=middle,
            dy=-stage.height * 0.3,
            scale=1.12,
            seconds=0.7,
            easing=bounce,
        )
    stop = start + stage.frames(0.85)
    turn = track((start, -38.0), (stop, 0.0), easing="out-expo")
    base = arrive(stage, start, position=middle, scale=0.5, seconds=0.85)
    return base.model_copy(update={"rotation_deg": turn})


def _mark_y(stage: Stage) -> float:
    """The line on which corner mark and label stand."""
    if stage.shape == "tall":
        return stage.area.y * 0.78
    return (98 if stage.shape == "wide" else 112) * stage.u
