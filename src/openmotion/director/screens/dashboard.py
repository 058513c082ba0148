"""Tiles, a drawn curve and bars: the interface of anything that is measured."""

from openmotion.director.kit import arrive, disc, grow, panel, rule, smooth_path
from openmotion.director.screens.screen import Layers, Screen
from openmotion.model import (
    Box,
    GroupLayer,
    Layer,
    LinearGradient,
    Path,
    Rect,
    ShapeLayer,
    Solid,
    Stop,
    Stroke,
    Trim,
    with_alpha,
)

_CURVE = (0.22, 0.30, 0.27, 0.42, 0.40, 0.55, 0.52, 0.66, 0.78, 0.74, 0.88, 0.96)
_TILES = {
    "finance": (("Balance", "€4,280"), ("This month", "€1,912"), ("Saved", "€640")),
    "fitness": (("Steps", "8,412"), ("Sleep", "7 h 40"), ("Heart", "62 bpm")),
    "analytics": (("Visits", "12,480"), ("Sign-ups", "1,036"), ("Active", "864")),
}
_BARS = (0.55, 0.8, 0.62, 0.95, 0.7, 0.4, 0.5)


def dashboard(screen: Screen, field: str = "analytics") -> Layers:
    """The interface of a dashboard; its figures are plainly an illustration."""
    em = screen.em
    title = {"finance": "Overview", "fitness": "Today"}.get(field, "This week")
    top = em * (4.6 if screen.compact else 3.0)
    layers: list[Layer] = [
        screen.text("dash.title", title, em * 1.6, top, size=1.7, display=True, width=em * 14)
    ]
    tiles = _TILES.get(field, _TILES["analytics"])
    inner = screen.width - em * 3.2
    gap = em * 0.9
    shown = tiles[:2] if screen.compact else tiles
    wide = (inner - gap * (len(shown) - 1)) / len(shown)
    y = top + em * 1.7
    for index, (label, value) in enumerate(shown):
        layers.append(_tile(screen, index, em * 1.6 + index * (wide + gap), y, wide, label, value))
    y += em * 6.1
    rest = screen.height - y - em * 1.4
    if screen.compact:
        layers.append(_chart(screen, Box(x=em * 1.6, y=y, width=inner, height=min(rest, em * 13))))
        if rest > em * 22:
            layers.append(_bars(screen, Box(x=em * 1.6, y=y + em * 14, width=inner, height=em * 9)))
    else:
        share = inner * 0.62
        layers.append(_chart(screen, Box(x=em * 1.6, y=y, width=share, height=rest)))
        layers.append(
            _bars(
                screen, Box(x=em * 1.6 + share + gap, y=y, width=inner - share - gap, height=rest)
            )
        )
    return tuple(layers)


def _tile(
    screen: Screen, index: int, x: float, y: float, wide: float, label: str, value: str
) -> GroupLayer:
    em, tint, start = screen.em, screen.tint, screen.when(index, 0.09)
    return GroupLayer(
        id=f"dash.tile{index}",
        start=start,
        end=screen.end,
        transform=arrive(screen.stage, start, position=(x, y), dy=em * 1.6, seconds=0.5),
        opacity=screen.fade(index),
        layers=(
            panel(
                f"dash.tile{index}.fill",
                Box(x=0, y=0, width=wide, height=em * 5.2),
                start=start,
                end=screen.end,
                fill=tint.card_alt,
                radius=em * 0.8,
            ),
            screen.text(
                f"dash.tile{index}.label",
                label,
                em * 1.0,
                em * 1.75,
                size=0.86,
                colour=tint.card_soft,
                width=wide - em * 1.6,
            ),
            screen.text(
                f"dash.tile{index}.value",
                value,
                em * 1.0,
                em * 4.05,
                size=1.75,
                weight=680,
                width=wide - em * 1.6,
            ),
        ),
    )


def _chart(screen: Screen, box: Box) -> GroupLayer:
    em, tint, stage = screen.em, screen.tint, screen.stage
    start = screen.when(3)
    left, right = em * 1.0, box.width - em * 1.6
    low, high = box.height - em * 1.3, em * 2.4
    points = tuple(
        (left + (right - left) * i / (len(_CURVE) - 1), low - (low - high) * value)
        for i, value in enumerate(_CURVE)
    )
    curve = smooth_path(points)
    drawn = grow(start + 4, stage.frames(1.1), 0.0, 1.0, "inout-cubic")
    area = f"{curve} L{right:.1f} {low:.1f} L{left:.1f} {low:.1f}Z"
    late = start + stage.frames(0.9)
    return GroupLayer(
        id="dash.chart",
        start=start,
        end=screen.end,
        transform=arrive(stage, start, position=(box.x, box.y), dy=em * 1.6, seconds=0.5),
        opacity=screen.fade(3),
        layers=(
            panel(
                "dash.chart.fill",
                Box(x=0, y=0, width=box.width, height=box.height),
                start=start,
                end=screen.end,
                fill=tint.card_alt,
                radius=em * 0.8,
            ),
            *(
                rule(
                    f"dash.chart.line{i}",
                    ((left, low - (low - high) * i / 3), (right, low - (low - high) * i / 3)),
                    start=start,
                    end=screen.end,
                    colour=tint.card_line,
                    width_px=2,
                )
                for i in range(4)
            ),
            ShapeLayer(
                id="dash.chart.area",
                start=start,
                end=screen.end,
                geometry=Path(data=area),
                fill=LinearGradient(
                    start=(0, high),
                    end=(0, low),
                    stops=(
                        Stop(offset=0, colour=with_alpha(tint.card_accent, 0.30)),
                        Stop(offset=1, colour=with_alpha(tint.card_accent, 0.0)),
                    ),
                ),
                opacity=grow(late - 8, 12, 0.0, 1.0, "out-cubic"),
                decor=True,
            ),
            ShapeLayer(
                id="dash.chart.curve",
                start=start,
                end=screen.end,
                geometry=Path(data=curve),
                stroke=_pen(screen),
                trim=Trim(end=drawn),
                decor=True,
            ),
            disc(
                "dash.chart.dot",
                points[-1][0],
                points[-1][1],
                em * 0.46,
                start=late,
                end=screen.end,
                fill=tint.card_accent,
                opacity=grow(late, 5, 0.0, 1.0, "out-cubic"),
            ),
        ),
    )


def _pen(screen: Screen) -> Stroke:
    return Stroke(paint=Solid(colour=screen.tint.card_accent), width_px=screen.em * 0.26)


def _bars(screen: Screen, box: Box) -> GroupLayer:
    em, tint, stage = screen.em, screen.tint, screen.stage
    start = screen.when(4)
    inner = box.width - em * 2
    step = inner / len(_BARS)
    low, high = box.height - em * 1.2, em * 1.6
    layers: list[Layer] = [
        panel(
            "dash.bars.fill",
            Box(x=0, y=0, width=box.width, height=box.height),
            start=start,
            end=screen.end,
            fill=tint.card_alt,
            radius=em * 0.8,
        )
    ]
    for index, value in enumerate(_BARS):
        tall = (low - high) * value
        begins = start + 5 + index * 2
        colour = tint.card_accent if index == 3 else with_alpha(tint.card_text, 0.22)
        x = em + step * index + step * 0.2
        layers.append(
            _bar(
                f"dash.bar{index}",
                x,
                low,
                step * 0.6,
                tall,
                colour,
                begins,
                screen,
                stage.frames(0.7),
            )
        )
    return GroupLayer(
        id="dash.bars",
        start=start,
        end=screen.end,
        layers=tuple(layers),
        transform=arrive(stage, start, position=(box.x, box.y), dy=em * 1.6, seconds=0.5),
        opacity=screen.fade(4),
    )


def _bar(
    layer_id: str,
    x: float,
    low: float,
    wide: float,
    tall: float,
    colour: str,
    begins: int,
    screen: Screen,
    frames: int,
) -> ShapeLayer:
    return ShapeLayer(
        id=layer_id,
        start=begins,
        end=screen.end,
        decor=True,
        fill=Solid(colour=colour),
        geometry=Rect(
            x=x,
            y=grow(begins, frames, low, low - tall),
            width=wide,
            height=grow(begins, frames, 0.0, tall),
            radius=wide * 0.3,
        ),
    )
