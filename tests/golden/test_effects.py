"""Effects, blends, masks and adjustments look as they did."""

import runpy
from pathlib import Path

import pytest

from openmotion.model import (
    BLENDS,
    AdjustmentLayer,
    Blur,
    Box,
    ChromaticSplit,
    Composition,
    DirectionalBlur,
    Displace,
    Duotone,
    Ellipse,
    Finish,
    FrameRate,
    Glow,
    Grade,
    Ground,
    GroupLayer,
    Halftone,
    Invert,
    Levels,
    LinearGradient,
    Mask,
    Matte,
    Outline,
    Pixelate,
    Posterize,
    RadialBlur,
    Rect,
    Scanlines,
    Scene,
    ShapeLayer,
    Sharpen,
    Solid,
    Stop,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Threshold,
    Transform,
    Vignette,
)

pytestmark = pytest.mark.golden
EXAMPLES = Path(__file__).parents[2] / "examples"
WIDE, TALL, COLUMNS = 80.0, 90.0, 6
EFFECTS = (
    Grade(exposure=0.4, contrast=1.2, saturation=1.3, temperature=0.3),
    Grade(hue_deg=120),
    Duotone(dark="#1b1140", light="#ffd9a0"),
    Levels(black=0.1, white=0.8, gamma=1.3, floor=0.1),
    Posterize(levels=3),
    Threshold(level=0.45),
    Invert(),
    Halftone(size_px=6, ink="#14213d", paper="#fca311"),
    Pixelate(size_px=8),
    Scanlines(strength=0.5),
    Vignette(amount=0.8),
    Sharpen(amount=2),
    DirectionalBlur(length_px=20, angle_deg=30),
    RadialBlur(zoom=0.4),
    Displace(style="wave", amount_px=4, size_px=20),
    Displace(amount_px=5, size_px=30),
    ChromaticSplit(amount_px=4),
    Outline(width_px=3, gap_px=2),
)


def solid(name, geometry, colour, **fields):
    return ShapeLayer(
        id=name, start=0, end=30, geometry=geometry, fill=Solid(colour=colour), **fields
    )


def letter(name, text, size_px, at, **fields):
    style = TextStyle(family="bricolage-grotesque", size_px=size_px, weight=800, colour="#fff4e0")
    return TextLayer(
        id=name,
        start=0,
        end=30,
        align="centre",
        transform=Transform(position=at),
        lines=(TextLine(runs=(TextRun(text=text, style=style),)),),
        **fields,
    )


def scene(*layers):
    ground = Ground(kind="flat", colours=("#26304a",), drift=0)
    return Composition(
        width=480,
        height=270,
        rate=FrameRate(num=30),
        duration_frames=30,
        scenes=(
            Scene(
                id="s",
                name="s",
                start=0,
                end=30,
                ground=ground,
                layers=layers,
                finish=Finish(grain=0),
            ),
        ),
    )


def tile(index, *effects):
    """A small picture of a sun and a letter with an effect."""
    stops = (Stop(offset=0, colour="#e0452f"), Stop(offset=1, colour="#f6d8b0"))
    bed = ShapeLayer(
        id=f"bed{index}",
        start=0,
        end=30,
        geometry=Rect(x=10, y=10, width=60, height=70, radius=8),
        fill=LinearGradient(start=(10, 10), end=(70, 80), stops=stops),
    )
    disc = solid(f"disc{index}", Ellipse(cx=52, cy=60, rx=20, ry=20), "#2d6cdf")
    return GroupLayer(
        id=f"tile{index}",
        start=0,
        end=30,
        box=Box(x=0, y=0, width=WIDE, height=TALL),
        layers=(bed, disc, letter(f"letter{index}", "R", 44, (34, 56))),
        effects=effects,
        transform=Transform(position=place(index)),
    )


def place(index, wide=WIDE, tall=TALL, columns=COLUMNS):
    return wide * (index % columns), tall * (index // columns)


def test_effects_look_as_before(check_frame):
    film = scene(*(tile(index, effect) for index, effect in enumerate(EFFECTS)))

    check_frame("effects", film, 10)


def test_blends_look_as_before(check_frame):
    layers = []
    for index, mode in enumerate(BLENDS):
        x, y = place(index)
        stops = tuple(
            Stop(offset=part / 3, colour=colour)
            for part, colour in enumerate(("#101018", "#c0392b", "#f2c14e", "#ffffff"))
        )
        below = ShapeLayer(
            id=f"below{index}",
            start=0,
            end=30,
            geometry=Rect(x=x + 4, y=y + 4, width=72, height=82),
            fill=LinearGradient(start=(x + 4, 0), end=(x + 76, 0), stops=stops),
        )
        cool = tuple(
            Stop(offset=part / 2, colour=colour)
            for part, colour in enumerate(("#ffffff", "#2d6cdfcc", "#10203000"))
        )
        above = ShapeLayer(
            id=f"above{index}",
            start=0,
            end=30,
            geometry=Rect(x=x + 4, y=y + 14, width=72, height=62),
            fill=LinearGradient(start=(0, y + 14), end=(0, y + 76), stops=cool),
            blend=mode,
        )
        layers += [below, above]

    check_frame("blends", scene(*layers), 10)


def test_masks_look_as_before(check_frame):
    disc, bar = Ellipse(cx=40, cy=45, rx=30, ry=34), Rect(x=30, y=0, width=20, height=90)
    cases = (
        (Mask(geometry=disc),),
        (Mask(geometry=disc, feather_px=20),),
        (Mask(geometry=disc, inverted=True),),
        (Mask(geometry=disc), Mask(geometry=bar, mode="subtract", feather_px=6)),
        (Mask(geometry=disc, opacity=0.5), Mask(geometry=bar)),
        (Mask(geometry=bar, expansion_px=12), Mask(geometry=disc, mode="intersect")),
    )
    layers = [
        tile(index, Outline(width_px=2)).model_copy(update={"masks": masks})
        for index, masks in enumerate(cases)
    ]
    for index, mode in enumerate(("alpha", "luma", "alpha_inverted", "luma_inverted")):
        at = place(index + 6)
        mask = tile(50 + index).model_copy(update={"transform": Transform(position=at)})
        cut = solid(
            f"cut{index}",
            Rect(x=at[0], y=at[1], width=WIDE, height=TALL),
            "#f2c14e",
            matte=Matte(mode=mode, layers=(mask,)),
        )
        layers.append(cut)

    check_frame("masks", scene(*layers), 10)


def test_adjustments_look_as_before(check_frame):
    def adjust(name, *effects, **fields):
        return AdjustmentLayer(id=name, start=0, end=30, effects=effects, **fields)

    film = scene(
        *(tile(index) for index in range(18)),
        adjust("grey", Grade(saturation=0), geometry=Ellipse(cx=80, cy=70, rx=70, ry=60)),
        adjust(
            "soft", Blur(sigma_px=5), geometry=Rect(x=180, width=140, height=270), feather_px=40
        ),
        adjust("shine", Glow(sigma_px=10, strength=1), geometry=Rect(x=340, width=140, height=120)),
        adjust(
            "dots",
            Halftone(size_px=7, ink="#101018", paper="#ffe9c7"),
            matte=Matte(layers=(letter("word", "DOT", 110, (400, 240)),)),
        ),
        adjust("corner", Vignette(amount=0.7), opacity=0.8),
    )

    check_frame("adjustments", film, 10)


@pytest.mark.parametrize(
    ("name", "frame"), [("effects", 53), ("effects", 120), ("blends_and_mattes", 90)]
)
def test_the_examples_look_as_before(check_frame, name, frame):
    found = runpy.run_path(str(EXAMPLES / f"{name}.py"))
    (film,) = (value for value in found.values() if isinstance(value, Composition))

    check_frame(f"example.{name}.{frame}", film, frame, size=(256, 144))
