"""Inks that multiply, lights that screen, words that cut other layers, and a soft mask."""

from openmotion.model import (
    Blend,
    Box,
    Composition,
    Duotone,
    Ellipse,
    Finish,
    Ground,
    GroupLayer,
    Layer,
    LinearGradient,
    Mask,
    Matte,
    Rect,
    Scene,
    ShapeLayer,
    Solid,
    Stop,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
    Wiggle,
    frame_rate,
    track,
)
from openmotion.pipeline import render_video

WIDTH, HEIGHT, LENGTH = 1280, 720, 150
PAPER, INK = "#f4eddd", "#14131f"
INKS = ("#00a6c8", "#ef3f7d", "#ffd02e")
LIGHTS = ("#2f6bff", "#ff3d5a", "#3be07f")
PLACES = ((-62.0, 40.0), (62.0, 40.0), (0.0, -66.0))


def words(name: str, text: str, at: tuple[float, float], size_px: float, colour: str) -> TextLayer:
    """A line of text in the middle of a place."""
    style = TextStyle(family="bricolage-grotesque", size_px=size_px, weight=800, colour=colour)
    return TextLayer(
        id=name,
        start=0,
        end=LENGTH,
        align="centre",
        transform=Transform(position=at),
        lines=(TextLine(runs=(TextRun(text=text, style=style),)),),
    )


def fill(name: str, geometry: Rect | Ellipse, colour: str) -> ShapeLayer:
    """A plain shape."""
    return ShapeLayer(id=name, start=0, end=LENGTH, geometry=geometry, fill=Solid(colour=colour))


def discs(name: str, centre: tuple[float, float], colours: tuple[str, ...], blend: Blend) -> Layer:
    """Three discs that drift over each other."""
    cx, cy = centre
    layers = []
    for index, (colour, (x, y)) in enumerate(zip(colours, PLACES, strict=True)):
        drift: Wiggle[tuple[float, float]] = Wiggle(
            base=(cx + x, cy + y), amplitude=26, period_frames=70, seed=10 + index
        )
        disc = fill(f"{name}{index}", Ellipse(rx=112, ry=112), colour)
        layers.append(
            disc.model_copy(update={"blend": blend, "transform": Transform(position=drift)})
        )
    return GroupLayer(id=name, start=0, end=LENGTH, layers=tuple(layers))


def stripes() -> GroupLayer:
    """Bands of colour that run, seen only where the word is."""
    bands = tuple(
        fill(f"band{index}", Rect(x=70 * index, y=-100, width=70, height=800), colour)
        for index, colour in enumerate((*INKS, INK) * 8)
    )
    return GroupLayer(
        id="stripes",
        start=0,
        end=LENGTH,
        layers=bands,
        transform=Transform(
            position=track((0, (-560.0, 360.0)), (LENGTH, (-280.0, 360.0)), easing="linear"),
            rotation_deg=-12,
        ),
        matte=Matte(layers=(words("word", "MATTE", (320, 620), 190, "#ffffff"),)),
    )


def window() -> GroupLayer:
    """A picture that a soft mask opens."""
    dusk = LinearGradient(
        start=(0, 0),
        end=(0, 360),
        stops=(Stop(offset=0, colour="#ffffff"), Stop(offset=1, colour="#101010")),
    )
    radius = track((20, 0.0), (70, 210.0), easing="inout-cubic")
    return GroupLayer(
        id="window",
        start=0,
        end=LENGTH,
        box=Box(x=0, y=0, width=640, height=360),
        layers=(
            ShapeLayer(
                id="dusk",
                start=0,
                end=LENGTH,
                geometry=Rect(width=640, height=360),
                fill=dusk,
            ),
            words("soft", "Soft mask", (320, 210), 92, "#000000"),
        ),
        masks=(
            Mask(
                geometry=Ellipse(cx=320, cy=180, rx=Wiggle(base=300, amplitude=6), ry=radius),
                feather_px=60,
            ),
        ),
        effects=(Duotone(dark="#2a0f5c", middle="#ef3f7d", light="#ffd02e"),),
        transform=Transform(position=(640, 360)),
    )


BLENDS_AND_MATTES = Composition(
    width=WIDTH,
    height=HEIGHT,
    rate=frame_rate(30),
    duration_frames=LENGTH,
    scenes=(
        Scene(
            id="four",
            name="four",
            start=0,
            end=LENGTH,
            ground=Ground(kind="flat", colours=(PAPER,)),
            layers=(
                fill("night", Rect(x=640, width=640, height=360), INK),
                fill("deep", Rect(x=640, y=360, width=640, height=360), "#1b1033"),
                discs("ink", (320, 190), INKS, "multiply"),
                discs("light", (960, 190), LIGHTS, "screen"),
                stripes(),
                window(),
            ),
            finish=Finish(grain=1.5),
        ),
    ),
    silent=True,
)

if __name__ == "__main__":
    render_video(BLENDS_AND_MATTES, "blends_and_mattes.mp4")
