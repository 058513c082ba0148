"""Values that follow rules: a lamp that wanders, a tail that lags behind it, a loop, a child."""

from openmotion.model import (
    Composition,
    Ellipse,
    Finish,
    Glow,
    Ground,
    Link,
    Loop,
    Pair,
    Rect,
    Scene,
    ShapeLayer,
    Solid,
    Transform,
    Wiggle,
    frame_rate,
    track,
)
from openmotion.pipeline import render_video

LENGTH = 120
WARM, ROSE, NIGHT = "#ffd58a", "#ff8f8f", "#171327"


def follower(index: int) -> ShapeLayer:
    """A disc that goes where the lamp was, later and more softly the further it is behind."""
    size = 30 * 0.86**index
    place = Link(layer="lamp", property="position", lag_frames=3.0 * index, smooth_frames=2 + index)
    return ShapeLayer(
        id=f"tail{index}",
        start=0,
        end=LENGTH,
        geometry=Ellipse(rx=size, ry=size),
        fill=Solid(colour=ROSE),
        opacity=0.75 * 0.9**index,
        transform=Transform(position=place),
    )


LAMP = ShapeLayer(
    id="lamp",
    start=0,
    end=LENGTH,
    geometry=Ellipse(rx=36, ry=36),
    fill=Solid(colour=WARM),
    effects=(Glow(sigma_px=26, strength=1.1, colour=WARM),),
    transform=Transform(
        position=Wiggle[Pair](
            base=track((0, (240.0, 360.0)), (LENGTH, (1040.0, 360.0)), easing="inout-sine"),
            amplitude=210,
            period_frames=26,
            seed=11,
        ),
        rotation_deg=Loop[float](track=track((0, 0.0), (40, 360.0), easing="linear")),
    ),
)

# It hangs on the lamp: turned by the lamp's loop, carried by its way.
MOON = ShapeLayer(
    id="moon",
    start=0,
    end=LENGTH,
    parent="lamp",
    geometry=Rect(x=64, y=-11, width=22, height=22, radius=7, smooth=True),
    fill=Solid(colour="#bfe3ff"),
)

RULES = Composition(
    width=1280,
    height=720,
    rate=frame_rate(30),
    duration_frames=LENGTH,
    scenes=(
        Scene(
            id="night",
            name="night",
            start=0,
            end=LENGTH,
            ground=Ground(kind="aurora", colours=(NIGHT, "#2a2350", "#5b3a6e"), seed=9),
            finish=Finish(grain=2.0),
            layers=(*(follower(index) for index in reversed(range(1, 9))), LAMP, MOON),
        ),
    ),
    silent=True,
)

if __name__ == "__main__":
    render_video(RULES, "rules.mp4")
