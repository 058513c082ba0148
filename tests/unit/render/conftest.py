"""A small composition that uses everything a renderer draws."""

from types import SimpleNamespace

import numpy as np
import pytest

from openmotion.model import (
    Blur,
    Box,
    Camera,
    Composition,
    Counter,
    Decode,
    Ellipse,
    Finish,
    FrameRate,
    Glow,
    Ground,
    GroupLayer,
    Highlight,
    ImageLayer,
    LinearGradient,
    Matte,
    MotionBlur,
    Path,
    Rect,
    Scene,
    Shadow,
    ShadowPart,
    ShapeLayer,
    Solid,
    Stop,
    Stroke,
    Sweep,
    TextAnimator,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
    Transition,
    Trim,
    Typing,
    track,
)

INK = "#101b16"


def words(text, size_px=24.0, *, y=0.0, family="inter", colour=INK, **style):
    """One line in one style."""
    made = TextStyle(family=family, size_px=size_px, colour=colour, **style)
    return TextLine(runs=(TextRun(text=text, style=made),), y=y)


def text_layer(name, text, *, at=(0.0, 0.0), size_px=24.0, start=0, end=40, **fields):
    """A text layer of one line."""
    fields.setdefault("lines", (words(text, size_px),))
    fields.setdefault("transform", Transform(position=at))
    return TextLayer(id=name, start=start, end=end, **fields)


def box_layer(name, x, y, width, height, colour="#c0392b", *, start=0, end=40, **fields):
    """A filled rectangle."""
    outline = Rect(x=x, y=y, width=width, height=height, radius=fields.pop("radius", 0.0))
    return ShapeLayer(
        id=name, start=start, end=end, geometry=outline, fill=Solid(colour=colour), **fields
    )


def one_scene(*layers, width=160, height=90, frames=40, ground="#808080", camera=None, finish=None):
    """A composition of one scene on a flat ground that stands still."""
    scene = Scene(
        id="s",
        name="test",
        start=0,
        end=frames,
        ground=Ground(kind="flat", colours=(ground,), drift=0),
        layers=layers,
        camera=camera or Camera(),
        finish=finish or Finish(grain=0),
    )
    return Composition(
        width=width,
        height=height,
        rate=FrameRate(num=30),
        duration_frames=frames,
        scenes=(scene,),
    )


def _shadow():
    parts = (
        ShadowPart(dy=2, blur_px=3, opacity=0.2),
        ShadowPart(dy=10, blur_px=14, opacity=0.3),
    )
    return Shadow(colour="#0f3d2e", parts=parts)


def _window():
    rows = tuple(
        GroupLayer(
            id=f"row{index}",
            start=0,
            end=40,
            layers=(
                box_layer(f"bar{index}", 0, 0, 90, 14, "#e8efe2", radius=4.0),
                text_layer(f"name{index}", "Ship it", at=(4, 11), size_px=10),
            ),
            transform=Transform(
                position=track(
                    (4 + 3 * index, (8.0, 30.0)), (12 + 3 * index, (8.0, 20.0 + 18 * index))
                )
            ),
            opacity=track((4 + 3 * index, 0.0), (9 + 3 * index, 1.0)),
        )
        for index in range(2)
    )
    return GroupLayer(
        id="window",
        start=2,
        end=40,
        box=Box(x=0, y=0, width=110, height=70),
        clip=Rect(width=110, height=70, radius=10, smooth=True),
        layers=(
            ShapeLayer(
                id="paper",
                start=0,
                end=40,
                geometry=Rect(width=110, height=70, radius=10, smooth=True),
                fill=Solid(colour="#fdfdfb"),
            ),
            box_layer("side", 0, 0, 20, 70, "#dfe8d8"),
            *rows,
        ),
        transform=Transform(
            anchor=(55, 35),
            position=(160.0, 70.0),
            tilt_y_deg=track((2, 30.0), (16, 12.0), (39, 11.0)),
            tilt_x_deg=4.0,
        ),
        opacity=track((2, 0.0), (8, 1.0)),
        effects=(_shadow(),),
    )


def _first_scene():
    icon = Path(data="M20 6 9 17l-5-5", scale=1.5)
    layers = (
        TextLayer(
            id="head",
            start=0,
            end=40,
            lines=(words("Notes that", 30, weight=700), words("write.", 30, y=32, weight=700)),
            transform=Transform(position=(10, 40)),
            animators=(
                TextAnimator(start=2, duration=10, stagger=2, y=1.1, masked=True, opacity=1),
                TextAnimator(unit="word", start=32, duration=6, x=0.5, blur_px=3, exit=True),
            ),
        ),
        text_layer(
            "mark",
            "Mark words",
            at=(10, 100),
            highlights=(Highlight(first=5, last=10, colour="#c6f432"),),
        ),
        _window(),
        ShapeLayer(
            id="tick",
            start=0,
            end=40,
            geometry=icon,
            stroke=Stroke(paint=Solid(colour=INK), width_px=3),
            trim=Trim(end=track((4, 0.0), (14, 1.0))),
            transform=Transform(position=(190, 100)),
        ),
        box_layer("still1", 10, 112, 12, 12),
        box_layer("still2", 26, 112, 12, 12, effects=(_shadow(),)),
        ShapeLayer(
            id="shaded",
            start=0,
            end=40,
            geometry=Ellipse(cx=60, cy=118, rx=14, ry=8),
            fill=LinearGradient(
                start=(46, 0),
                end=(74, 0),
                stops=(Stop(offset=0, colour="#ff0000"), Stop(offset=1, colour="#0000ff")),
            ),
        ),
        ImageLayer(
            id="photo",
            start=0,
            end=40,
            asset="photo",
            width=30,
            height=20,
            radius=4,
            transform=Transform(position=(90, 108), rotation_deg=track((0, 0.0), (30, 8.0))),
        ),
    )
    return Scene(
        id="first",
        name="app_window",
        start=0,
        end=40,
        ground=Ground(kind="mesh", colours=("#eef0ea", "#d6ebb8", "#cfeee6")),
        layers=layers,
        finish=Finish(grain=2),
    )


def _second_scene():
    layers = (
        TextLayer(
            id="hook",
            start=0,
            end=40,
            lines=(words("Begins", 48, colour="#f7f4ea", weight=700),),
            transform=Transform(position=(20, 60)),
            animators=(
                TextAnimator(unit="glyph", start=2, duration=8, stagger=1.5, y=0.5, order="random"),
            ),
            effects=(Glow(sigma_px=8, strength=0.5),),
        ),
        text_layer("count", "0", at=(20, 90), counter=Counter(value=track((0, 0.0), (20, 1287.0)))),
        text_layer(
            "typed",
            "Weekly sync",
            at=(20, 110),
            size_px=14,
            typing=Typing(shown=track((2, 0.0), (20, 11.0))),
        ),
        text_layer("code", "48 MIN", at=(140, 110), size_px=14, decode=Decode(start=4)),
        box_layer(
            "fast",
            0,
            0,
            16,
            16,
            transform=Transform(position=track((0, (120.0, 70.0)), (20, (210.0, 70.0)))),
            effects=(MotionBlur(samples=4),),
        ),
        box_layer("soft", 200, 10, 20, 20, effects=(Blur(sigma_px=track((0, 6.0), (20, 0.0))),)),
        box_layer(
            "lit", 160, 10, 30, 20, "#3b6fe0", effects=(Sweep(progress=track((0, 0.0), (30, 1.0))),)
        ),
        box_layer(
            "cut", 120, 10, 30, 20, matte=Matte(layers=(box_layer("hole", 130, 10, 10, 20),))
        ),
        box_layer("light", 100, 20, 30, 20, "#402010", blend="plus"),
    )
    return Scene(
        id="second",
        name="hook",
        start=34,
        end=74,
        ground=Ground(kind="aurora", colours=("#04100d", "#0d5b46")),
        layers=layers,
        camera=Camera(zoom=track((0, 1.0), (20, 1.06)), focus=(120, 68)),
        finish=Finish(grain=3, bloom=0.2),
    )


@pytest.fixture(scope="session")
def rich_composition():
    """Two overlapping scenes with every kind of layer and effect, 240 by 136."""
    first, second = _first_scene(), _second_scene()
    join = Transition(kind="crossfade", outgoing="first", incoming="second", start=34, end=40)
    overlay = text_layer("badge", "openmotion", at=(200, 12), size_px=8, end=74)
    return Composition(
        width=240,
        height=136,
        rate=FrameRate(num=30),
        duration_frames=74,
        seed=7,
        scenes=(first, second),
        transitions=(join,),
        overlay=(overlay,),
    )


@pytest.fixture(scope="session")
def photo():
    """A picture with a soft edge, premultiplied."""
    rows, columns = np.mgrid[0:40, 0:60]
    pixels = np.zeros((40, 60, 4), np.uint8)
    pixels[..., 0] = columns * 4
    pixels[..., 1] = rows * 6
    pixels[..., 3] = 255
    return pixels


@pytest.fixture(scope="session")
def make():
    """Builders of small layers and compositions."""
    return SimpleNamespace(words=words, text=text_layer, box=box_layer, scene=one_scene)
