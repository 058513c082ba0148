"""One scene that every renderer of `benchmarks/peers` draws, too, as a composition of ours.

Ten seconds of 1920x1080 at 30 frames a second in which everything moves in every frame: a ground
of four lights, a soft light that wanders, a card that sways with a shadow and a chart that draws
itself, six icons that pop up, and two lines of text that come in letter by letter.
"""

import math
from collections.abc import Callable
from itertools import pairwise

from openmotion.model import (
    Blur,
    Composition,
    Ellipse,
    Finish,
    FrameRate,
    Ground,
    GroupLayer,
    Layer,
    LinearGradient,
    Path,
    Point,
    Rect,
    Scene,
    Shadow,
    ShadowPart,
    ShapeLayer,
    Solid,
    Stop,
    Stroke,
    TextAnimator,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
    Trim,
    track,
)

WIDTH, HEIGHT, FPS, SECONDS = 1920, 1080, 30, 10
END = FPS * SECONDS
CARD_W, CARD_H = 820, 470
# fmt: off
PERCENT = (
    18, 22, 20, 31, 28, 36, 33, 45, 41, 52, 60, 55,
    63, 58, 70, 74, 69, 80, 77, 86, 83, 90, 94, 97,
)
# fmt: on
ICONS = (
    "M12 2L15.1 8.3L22 9.3L17 14.1L18.2 21L12 17.8L5.8 21L7 14.1L2 9.3L8.9 8.3Z",
    "M3 12C3 7 7 3 12 3C17 3 21 7 21 12C21 17 17 21 12 21C7 21 3 17 3 12ZM12 7L12 12L16 14",
    "M13 2L3 14L12 14L11 22L21 10L12 10Z",
    "M12 21C5 15.5 2 12 2 8C2 5 4.5 3 7 3C9.2 3 11 4.2 12 6C13 4.2 14.8 3 17 3"
    "C19.5 3 22 5 22 8C22 12 19 15.5 12 21Z",
    "M3 17L9 11L13 15L21 7M14 7L21 7L21 14",
    "M4 4L20 4L20 20L4 20ZM4 9L20 9M9 21L9 9",
)
COLOURS = ("#fbbf24", "#38bdf8", "#a78bfa", "#fb7185", "#34d399", "#f472b6")
_EVERY = 5  # frames between the keys of a sway


def peers_scene() -> Composition:
    """The scene."""
    layers = (_light(), _card(), *_icons(), *_texts())
    ground = Ground(
        kind="mesh", colours=("#0b0d1e", "#5838fa", "#f5428f", "#0fb8d4", "#faa633"), drift=2.0
    )
    return Composition(
        width=WIDTH,
        height=HEIGHT,
        rate=FrameRate(num=FPS),
        duration_frames=END,
        scenes=(
            Scene(
                id="scene",
                name="scene",
                start=0,
                end=END,
                ground=ground,
                layers=layers,
                finish=Finish(grain=0.0),
            ),
        ),
        silent=True,
    )


def _swaying(place: Callable[[float], tuple[float, float]]) -> Point:
    """A path given by seconds, as keyframes."""
    frames = range(0, END + _EVERY, _EVERY)
    return track(*((frame, place(frame / FPS)) for frame in frames), easing="linear")


def _light() -> Layer:
    return ShapeLayer(
        id="light",
        start=0,
        end=END,
        geometry=Ellipse(rx=220, ry=220),
        fill=Solid(colour="#ff7ad9b0"),
        effects=(Blur(sigma_px=60),),
        blend="screen",
        transform=Transform(
            position=_swaying(
                lambda t: (
                    WIDTH / 2 + 620 * math.cos(t * 0.8),
                    HEIGHT * 0.55 + 260 * math.sin(t * 1.1),
                )
            )
        ),
    )


def _card() -> Layer:
    box = Rect(width=CARD_W, height=CARD_H, radius=36, smooth=False)
    points = [
        (60 + (CARD_W - 120) * i / (len(PERCENT) - 1), CARD_H - 60 - (CARD_H - 190) * value / 100)
        for i, value in enumerate(PERCENT)
    ]
    line = f"M{points[0][0]} {points[0][1]}" + "".join(
        f"C{(a + c) / 2} {b} {(a + c) / 2} {d} {c} {d}" for (a, b), (c, d) in pairwise(points)
    )
    grown = Trim(end=track((48, 0.0), (138, 1.0), easing="inout-cubic"))
    inside: list[Layer] = [
        ShapeLayer(
            id="card.fill",
            start=0,
            end=END,
            geometry=box,
            fill=LinearGradient(
                start=(0, 0),
                end=(0, CARD_H),
                stops=(Stop(offset=0, colour="#141a33f2"), Stop(offset=1, colour="#0b1022f2")),
            ),
            stroke=Stroke(paint=Solid(colour="#ffffff33"), width_px=2),
            effects=(
                Shadow(colour="#000000", parts=(ShadowPart(dy=30, blur_px=32, opacity=0.45),)),
            ),
        ),
        *(
            ShapeLayer(
                id=f"card.line{i}",
                start=0,
                end=END,
                geometry=Path(data=f"M60 {130 + 70 * i}H{CARD_W - 60}"),
                stroke=Stroke(paint=Solid(colour="#ffffff22"), width_px=1.5),
            )
            for i in range(5)
        ),
        _words("card.title", "Monthly active creators", (60, 92), 30, "#cbd5e1", 500),
        _words("card.figure", "+128%", (CARD_W - 220, 96), 46, "#34d399", 700),
        GroupLayer(
            id="card.grown",
            start=48,
            end=END,
            clip=Rect(
                x=60,
                width=track((48, 0.0), (138, CARD_W - 120.0), easing="inout-cubic"),
                height=CARD_H,
                radius=0,
            ),
            layers=(
                ShapeLayer(
                    id="card.area",
                    start=0,
                    end=END,
                    geometry=Path(data=f"{line}L{CARD_W - 60} {CARD_H - 60}L60 {CARD_H - 60}Z"),
                    fill=LinearGradient(
                        start=(0, 130),
                        end=(0, CARD_H - 60),
                        stops=(
                            Stop(offset=0, colour="#38bdf870"),
                            Stop(offset=1, colour="#38bdf800"),
                        ),
                    ),
                ),
            ),
        ),
        ShapeLayer(
            id="card.curve",
            start=48,
            end=END,
            geometry=Path(data=line),
            stroke=Stroke(
                paint=LinearGradient(
                    start=(60, 0),
                    end=(CARD_W - 60, 0),
                    stops=(Stop(offset=0, colour="#38bdf8"), Stop(offset=1, colour="#a78bfa")),
                ),
                width_px=6,
            ),
            trim=grown,
        ),
    ]
    return GroupLayer(
        id="card",
        start=18,
        end=END,
        layers=tuple(inside),
        transform=Transform(
            anchor=(CARD_W / 2, CARD_H / 2),
            position=_swaying(_card_place),
            rotation_deg=track(
                *(
                    (frame, -1.5 * math.sin(frame / FPS * 0.7))
                    for frame in range(0, END + _EVERY, _EVERY)
                ),
                easing="linear",
            ),
        ),
    )


def _card_place(t: float) -> tuple[float, float]:
    u = min(1.0, max(0.0, t - 0.6)) - 1
    come = 1 + 2.70158 * u**3 + 1.70158 * u**2
    gone = min(1.0, max(0.0, (t - 9.1) / 0.8)) ** 3
    y = 470 + (1 - come) * 520 + 14 * math.sin(t * 1.3) + gone * 760
    return WIDTH / 2 + 26 * math.sin(t * 0.9), y + CARD_H / 2


def _icons() -> tuple[Layer, ...]:
    return tuple(_icon(index, data) for index, data in enumerate(ICONS))


def _icon(index: int, data: str) -> Layer:
    start = round((1.0 + 0.12 * index) * FPS)
    x, y = 170 if index < 3 else WIDTH - 170, 480 + index % 3 * 170
    leaves = round((8.8 + 0.06 * index) * FPS)
    return GroupLayer(
        id=f"icon{index}",
        start=start,
        end=END,
        transform=Transform(
            position=_swaying(lambda t: (x, y + 10 * math.sin(t * 1.5 + index))),
            rotation_deg=track(
                *(
                    (frame, 8 * math.sin(frame / FPS * 1.2 + index * 1.7))
                    for frame in range(0, END + _EVERY, _EVERY)
                ),
                easing="linear",
            ),
            scale=track(
                (start, 0.0),
                (start + 21, 1.0),
                (leaves, 1.0),
                (leaves + 15, 0.0),
                easing="out-back",
            ),
        ),
        layers=(
            ShapeLayer(
                id=f"icon{index}.disc",
                start=0,
                end=END,
                geometry=Ellipse(rx=62, ry=62),
                fill=Solid(colour="#ffffff33"),
            ),
            ShapeLayer(
                id=f"icon{index}.lines",
                start=0,
                end=END,
                geometry=Path(data=data, scale=3.0),
                stroke=Stroke(paint=Solid(colour=COLOURS[index]), width_px=6),
                trim=Trim(end=track((start + 3, 0.0), (start + 36, 1.0), easing="inout-cubic")),
                transform=Transform(position=(-36, -36)),
            ),
        ),
    )


def _texts() -> tuple[Layer, ...]:
    lines = (("Design that moves", 132, 250), ("from prompt to pixels", 88, 372))
    return tuple(
        _words(
            f"text{index}",
            words,
            (WIDTH / 2, y),
            size,
            "#ffffff" if index == 0 else "#dbe6ff",
            700,
            animators=(
                TextAnimator(
                    unit="glyph",
                    start=round((0.3 + 0.5 * index) * FPS),
                    duration=21,
                    stagger=0.045 * FPS,
                    y=90 / size,
                    rotation_deg=14,
                    scale=0.6,
                    opacity=0.0,
                    easing="out-back",
                ),
                TextAnimator(
                    unit="glyph",
                    start=round(8.6 * FPS),
                    duration=15,
                    stagger=0.03 * FPS,
                    y=-60 / size,
                    opacity=0.0,
                    easing="in-cubic",
                    exit=True,
                ),
            ),
        )
        for index, (words, size, y) in enumerate(lines)
    )


def _words(
    name: str,
    words: str,
    at: tuple[float, float],
    size: float,
    colour: str,
    weight: int,
    animators: tuple[TextAnimator, ...] = (),
) -> TextLayer:
    style = TextStyle(family="inter", size_px=size, weight=weight, colour=colour)
    return TextLayer(
        id=name,
        start=0,
        end=END,
        lines=(TextLine(runs=(TextRun(text=words, style=style),)),),
        align="centre" if animators else "left",
        animators=animators,
        transform=Transform(position=at),
    )
