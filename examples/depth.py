"""Planes in depth: the eye goes around them while the focus is pulled to the front."""

from openmotion.model import (
    Camera,
    Composition,
    Ellipse,
    Finish,
    Ground,
    Layer,
    Rect,
    Scene,
    Shadow,
    ShadowPart,
    ShapeLayer,
    Solid,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
    chance,
    frame_rate,
    track,
)
from openmotion.pipeline import render_video

LENGTH = 105
CENTRE = (640.0, 360.0)
FAR, NEAR = 900.0, -120.0


def bubble(index: int) -> ShapeLayer:
    """A disc somewhere in the room."""
    x, y, z, size = (chance(7, "bubble", index, part) for part in ("x", "y", "z", "size"))
    return ShapeLayer(
        id=f"bubble{index}",
        start=0,
        end=LENGTH,
        geometry=Ellipse(rx=24 + 62 * size, ry=24 + 62 * size),
        fill=Solid(colour=("#f4b860", "#ee7b6c", "#8ec5d6", "#f7efe2")[index % 4]),
        transform=Transform(position=(-200 + 1680 * x, -80 + 880 * y), z=250 + 900 * z),
        opacity=0.9,
    )


def card(name: str, text: str, at: tuple[float, float], z: float) -> tuple[Layer, ...]:
    """A card with a word, and its shadow."""
    parts = (ShadowPart(dy=18, blur_px=22, opacity=0.25), ShadowPart(dy=3, blur_px=4, opacity=0.2))
    style = TextStyle(family="bricolage-grotesque", size_px=64, weight=700, colour="#26354a")
    return (
        ShapeLayer(
            id=name,
            start=0,
            end=LENGTH,
            geometry=Rect(x=-190, y=-80, width=380, height=160, radius=34, smooth=True),
            fill=Solid(colour="#fdf8ef"),
            effects=(Shadow(colour="#1b2a3f", parts=parts),),
            transform=Transform(position=at, z=z),
        ),
        TextLayer(
            id=f"{name}.word",
            start=0,
            end=LENGTH,
            align="centre",
            parent=name,
            transform=Transform(position=(0, 23)),
            lines=(TextLine(runs=(TextRun(text=text, style=style),)),),
        ),
    )


DEPTH = Composition(
    width=1280,
    height=720,
    rate=frame_rate(30),
    duration_frames=LENGTH,
    scenes=(
        Scene(
            id="room",
            name="room",
            start=0,
            end=LENGTH,
            ground=Ground(kind="soft_sky", colours=("#20304a", "#49627f"), seed=2),
            camera=Camera(
                focus=CENTRE,
                distance_px=1500,
                orbit_y_deg=track((0, -16.0), (LENGTH - 1, 12.0), easing="inout-sine"),
                orbit_x_deg=track((0, 5.0), (LENGTH - 1, -3.0), easing="inout-sine"),
                focus_z=track((20, FAR), (62, NEAR), easing="inout-cubic"),
                aperture_px=12.0,
            ),
            finish=Finish(grain=2.0),
            layers=(
                *(bubble(index) for index in range(16)),
                *card("far", "Out there", (330.0, 250.0), FAR),
                *card("near", "Right here", (800.0, 470.0), NEAR),
            ),
        ),
    ),
    silent=True,
)

if __name__ == "__main__":
    render_video(DEPTH, "depth.mp4")
