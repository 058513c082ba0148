"""One drawing used four times, each with a time of its own: as it is, fast, backwards, frozen."""

from openmotion.model import (
    Clock,
    Component,
    ComponentLayer,
    Composition,
    Ellipse,
    Finish,
    Ground,
    Rect,
    Scene,
    ShapeLayer,
    Solid,
    Stroke,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
    Trim,
    frame_rate,
    track,
)
from openmotion.pipeline import render_video

LENGTH = 40
INK, PAPER, LIME, LILAC = "#12211c", "#f2f1e8", "#c8f169", "#b7a5f5"


def words(name: str, text: str, at: tuple[float, float]) -> TextLayer:
    """A small label."""
    style = TextStyle(family="geist", size_px=30, weight=500, colour=PAPER)
    return TextLayer(
        id=name,
        start=0,
        end=120,
        align="centre",
        transform=Transform(position=at),
        lines=(TextLine(runs=(TextRun(text=text, style=style),)),),
    )


# A dial whose ring closes while a dot runs around it, 40 frames long.
DIAL = Component(
    id="dial",
    width=220,
    height=220,
    duration_frames=LENGTH,
    layers=(
        ShapeLayer(
            id="ring",
            start=0,
            end=LENGTH,
            geometry=Ellipse(cx=110, cy=110, rx=92, ry=92),
            stroke=Stroke(paint=Solid(colour=LILAC), width_px=14),
            trim=Trim(end=track((0, 0.02), (LENGTH - 1, 1.0), easing="inout-cubic")),
        ),
        ShapeLayer(
            id="dot",
            start=0,
            end=LENGTH,
            geometry=Ellipse(cx=0, cy=-56, rx=15, ry=15),
            fill=Solid(colour=LIME),
            transform=Transform(
                position=(110, 110),
                rotation_deg=track((0, 0.0), (LENGTH - 1, 360.0), easing="inout-cubic"),
            ),
        ),
        ShapeLayer(
            id="heart",
            start=0,
            end=LENGTH,
            geometry=Rect(x=-13, y=-13, width=26, height=26, radius=6),
            fill=Solid(colour=PAPER),
            transform=Transform(
                position=(110, 110),
                scale=track((0, 0.4), (LENGTH // 2, 1.5), (LENGTH - 1, 0.4), easing="inout-sine"),
            ),
        ),
    ),
)

CLOCKS = {
    "again": Clock(duration=LENGTH, after="repeat"),
    "twice as fast": Clock(speed=2, duration=LENGTH, after="repeat"),
    "there and back": Clock(speed=-1, duration=LENGTH, after="ping_pong"),
    "held": Clock(remap=track((0, 0.0), (50, 26.0), easing="out-expo")),
}

NESTED_TIME = Composition(
    width=1280,
    height=720,
    rate=frame_rate(30),
    duration_frames=120,
    components=(DIAL,),
    scenes=(
        Scene(
            id="clocks",
            name="clocks",
            start=0,
            end=120,
            ground=Ground(kind="mesh", colours=(INK, "#1c3a30", "#2b2b4a"), seed=4),
            finish=Finish(grain=1.5),
            layers=tuple(
                layer
                for index, (name, clock) in enumerate(CLOCKS.items())
                for layer in (
                    ComponentLayer(
                        id=f"dial{index}",
                        start=0,
                        end=120,
                        component="dial",
                        clock=clock,
                        transform=Transform(position=(88 + 296 * index, 210)),
                    ),
                    words(f"name{index}", name, (198 + 296 * index, 505)),
                )
            ),
        ),
    ),
    silent=True,
)

if __name__ == "__main__":
    render_video(NESTED_TIME, "nested_time.mp4")
