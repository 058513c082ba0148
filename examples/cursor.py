"""A pointer that travels to a button and presses it."""

from openmotion.model import (
    Composition,
    CursorLayer,
    CursorStation,
    DeviceLayer,
    Ground,
    Layer,
    Rect,
    Scene,
    ShapeLayer,
    Solid,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
    frame_rate,
    track,
)
from openmotion.pipeline import render_video

FRAMES = 90
PRESS = 42


def button() -> tuple[Layer, ...]:
    """A button that gives way under the press."""
    style = TextStyle(family="inter", size_px=34, weight=640, colour="#ffffff")
    pressed = track((PRESS, 1.0), (PRESS + 3, 0.95), (PRESS + 12, 1.0))
    place = Transform(anchor=(150, 44), position=(520, 330), scale=pressed)
    fill = ShapeLayer(
        id="button.fill",
        start=0,
        end=FRAMES,
        geometry=Rect(width=300, height=88, radius=44),
        fill=Solid(colour="#1d7a5f"),
        transform=place,
    )
    label = TextLayer(
        id="button.label",
        start=0,
        end=FRAMES,
        align="centre",
        lines=(TextLine(runs=(TextRun(text="Send recap", style=style),), y=56),),
        transform=place.model_copy(update={"anchor": (0.0, 44.0)}),
    )
    return fill, label


CURSOR = Composition(
    width=1280,
    height=720,
    rate=frame_rate(30),
    duration_frames=FRAMES,
    scenes=(
        Scene(
            id="cursor",
            name="cursor",
            start=0,
            end=FRAMES,
            ground=Ground(kind="mesh", colours=("#efeaf6", "#c9b8ea", "#f0d0e0", "#d8e4ff")),
            layers=(
                DeviceLayer(
                    id="page",
                    device="browser",
                    start=0,
                    end=FRAMES,
                    width=1040,
                    height=580,
                    theme="light",
                    url="nimbus.example/recap",
                    screen=button(),
                    transform=Transform(position=(120, 70)),
                ),
                CursorLayer(
                    id="pointer",
                    start=0,
                    end=FRAMES,
                    label="Maya",
                    accent="#f0705a",
                    stations=(
                        CursorStation(frame=8, x=240, y=620),
                        CursorStation(
                            frame=PRESS, x=690, y=470, travel_frames=24, press=True, shape="hand"
                        ),
                    ),
                ),
            ),
        ),
    ),
    silent=True,
)

if __name__ == "__main__":
    render_video(CURSOR, "cursor.mp4")
