"""Swarms of every shape, from every emitter, look as they did."""

from typing import Any

import pytest

from openmotion.model import (
    BoxEmitter,
    Composition,
    FrameRate,
    Ground,
    LineEmitter,
    ParticlesLayer,
    PathEmitter,
    RingEmitter,
    Scene,
    track,
)

pytestmark = pytest.mark.golden
COLOURS = ("#c5f23c", "#f7f5ee", "#ff8f6b", "#b79be8")
SWARMS: dict[str, dict[str, Any]] = {
    "dots": {
        "emitter": RingEmitter(radius=90, thickness=30),
        "outward": True,
        "direction_deg": 0,
        "burst": 240,
        "speed": (5, 60),
        "softness": 0.4,
        "opacity_curve": (1, 0.3),
    },
    "squares": {
        "emitter": BoxEmitter(width=400, height=200),
        "burst": 90,
        "turn_deg": (0, 90),
        "spin_deg": (-200, 200),
        "size_curve": (0, 1, 0.4),
    },
    "strips": {
        "emitter": LineEmitter(start=(-60, 100), end=(60, 100)),
        "burst": 160,
        "spread_deg": 80,
        "speed": (90, 420),
        "gravity": (0, 300),
        "drag": 1.0,
        "shape": "strip",
        "turn_deg": (0, 360),
        "tumble": (0.5, 2),
    },
    "stars": {
        "emitter": PathEmitter(data="M-180 60C-80-160 80-160 180 60"),
        "outward": True,
        "direction_deg": 0,
        "per_second": 60,
        "speed": (10, 40),
        "shape": "star",
        "turn_deg": (0, 72),
    },
    "streaks": {
        "at": track((0, (-200.0, 80.0)), (30, (160.0, -40.0)), easing="linear"),
        "per_second": 150,
        "spread_deg": 140,
        "speed": (60, 260),
        "size_px": (2, 4),
        "shape": "streak",
        "streak_s": 0.12,
        "colour_by": "life",
        "additive": True,
    },
}


@pytest.mark.parametrize("name", SWARMS)
def test_a_swarm_looks_as_before(check_frame, name):
    known = {"size_px": (5, 16), "life_s": (1.5, 2.5), "seed": 4, "colours": COLOURS}
    if name == "squares":
        known["shape"] = "square"
    layer = ParticlesLayer(
        id=name,
        start=0,
        end=60,
        transform={"position": (240, 135)},
        **(known | SWARMS[name]),
    )
    scene = Scene(
        id="s1",
        name=name,
        start=0,
        end=60,
        ground=Ground(kind="flat", colours=("#10241f",), drift=0),
        layers=(layer,),
    )
    film = Composition(
        width=480, height=270, rate=FrameRate(num=30), duration_frames=60, scenes=(scene,)
    )

    check_frame(f"particles.{name}", film, 30)
