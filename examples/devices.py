"""A phone and a laptop that show what you draw on their screens."""

from openmotion.model import (
    Composition,
    DeviceLayer,
    Ground,
    Layer,
    LinearGradient,
    Rect,
    Scene,
    ShapeLayer,
    Stop,
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


def words(name: str, text: str, size_px: float, x: float, y: float) -> Layer:
    """A line of white text."""
    style = TextStyle(family="bricolage-grotesque", size_px=size_px, weight=700, colour="#f7f6f2")
    return TextLayer(
        id=name,
        start=0,
        end=FRAMES,
        lines=(TextLine(runs=(TextRun(text=text, style=style),)),),
        transform=Transform(position=(x, y)),
    )


def wall(name: str, width: float, height: float) -> Layer:
    """A green wall behind the words of a screen."""
    return ShapeLayer(
        id=name,
        start=0,
        end=FRAMES,
        geometry=Rect(width=width, height=height),
        fill=LinearGradient(
            start=(0, 0),
            end=(width, height),
            stops=(Stop(offset=0, colour="#0d4a3f"), Stop(offset=1, colour="#5f8f2c")),
        ),
    )


LAPTOP = DeviceLayer(
    id="laptop",
    device="laptop",
    start=0,
    end=FRAMES,
    width=760,
    theme="silver",
    screen_width=1280,
    screen=(wall("desk", 1280, 840), words("hello", "Work begins.", 130, 90, 220)),
    lid_deg=track((4, 15.0), (34, 90.0), easing="emphasized-decel"),
    transform=Transform(position=(60, 150)),
)
PHONE = DeviceLayer(
    id="phone",
    device="phone",
    start=0,
    end=FRAMES,
    width=250,
    screen_width=390,
    screen=(wall("lock", 390, 900), words("bye", "Hang up.", 68, 34, 250)),
    transform=Transform(
        position=track((20, (930.0, 760.0)), (54, (930.0, 130.0)), easing="emphasized-decel")
    ),
)

DEVICES = Composition(
    width=1280,
    height=720,
    rate=frame_rate(30),
    duration_frames=FRAMES,
    scenes=(
        Scene(
            id="devices",
            name="devices",
            start=0,
            end=FRAMES,
            ground=Ground(kind="mesh", colours=("#efeaf6", "#c9b8ea", "#f0d0e0", "#d8e4ff")),
            layers=(LAPTOP, PHONE),
        ),
    ),
    silent=True,
)

if __name__ == "__main__":
    render_video(DEVICES, "devices.mp4")
