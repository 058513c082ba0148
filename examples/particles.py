"""Five swarms of particles, one a scene: confetti, sparks, snow, dust and bubbles.

Each is a layer or two; nothing is simulated, so any frame can be drawn by itself.
"""

from openmotion.model import (
    BoxEmitter,
    Composition,
    Finish,
    Ground,
    LineEmitter,
    ParticlesLayer,
    RingEmitter,
    Scene,
    frame_rate,
)
from openmotion.pipeline import render_video

WIDTH, HEIGHT, FRAMES = 1280, 720, 75
EACH = {"start": 0, "end": FRAMES}

CONFETTI = ParticlesLayer(
    id="confetti",
    **EACH,
    emitter=LineEmitter(start=(-90, 0), end=(90, 0)),
    at=(WIDTH / 2, HEIGHT + 20),
    burst=260,
    emit_start=4,
    life_s=(2.2, 3.4),
    direction_deg=-90,
    spread_deg=70,
    speed=(700, 2300),
    gravity=(0, 620),
    drag=1.7,
    turbulence_px=26,
    turbulence_s=1.1,
    shape="strip",
    size_px=(15, 27),
    aspect=0.55,
    turn_deg=(0, 360),
    spin_deg=(-240, 240),
    tumble=(0.6, 2.2),
    opacity_curve=(1, 1, 1, 1, 0),
    colours=("#c5f23c", "#f7f5ee", "#ff8f6b", "#b79be8", "#38c9a4"),
)

SPARKS = ParticlesLayer(
    id="sparks",
    **EACH,
    at=(WIDTH * 0.36, HEIGHT * 0.62),
    per_second=420,
    emit_start=-20,
    life_s=(0.35, 1.1),
    direction_deg=-52,
    spread_deg=64,
    speed=(240, 1150),
    gravity=(0, 1100),
    drag=0.7,
    shape="streak",
    streak_s=0.045,
    size_px=(2, 4.5),
    opacity_curve=(1, 0.9, 0.5, 0),
    colours=("#fff3cf", "#ffc04d", "#ff7a2e", "#b3331b"),
    colour_by="life",
    additive=True,
)

FAR_SNOW = ParticlesLayer(
    id="far",
    **EACH,
    emitter=LineEmitter(start=(-WIDTH * 0.7, 0), end=(WIDTH * 0.7, 0)),
    at=(WIDTH / 2, -20),
    per_second=60,
    emit_start=-440,
    life_s=(16, 17),
    direction_deg=90,
    speed=(42, 66),
    wind=(10, 0),
    turbulence_px=24,
    turbulence_s=4.2,
    size_px=(2, 6),
    softness=0.6,
    opacity_curve=(0.8,),
    colours=("#dfe9f7", "#c4d5ee", "#aabfde"),
)
NEAR_SNOW = FAR_SNOW.model_copy(
    update={
        "id": "near",
        "seed": 1,
        "per_second": 7.0,
        "life_s": (7.0, 8.0),
        "emit_start": -220,
        "speed": (96.0, 150.0),
        "wind": (24.0, 0.0),
        "size_px": (9.0, 26.0),
        "softness": 1.0,
        "opacity_curve": (0.75,),
        "colours": ("#ffffff",),
    }
)

DUST = ParticlesLayer(
    id="dust",
    **EACH,
    emitter=BoxEmitter(width=WIDTH * 1.1, height=HEIGHT * 1.1),
    at=(WIDTH / 2, HEIGHT / 2),
    per_second=26,
    emit_start=-300,
    life_s=(5, 9),
    spread_deg=360,
    speed=(4, 16),
    wind=(7, -5),
    turbulence_px=22,
    turbulence_s=5,
    size_px=(2, 9),
    softness=1,
    opacity_curve=(0, 0.6, 0.45, 0.6, 0),
    colours=("#f4d9a6", "#fff4dc", "#d9a864"),
    additive=True,
)

BUBBLE = (
    "M50 0A50 50 0 1 1 49.9 0ZM50 5A45 45 0 1 0 50.1 5Z"
    "M24 40A28 28 0 0 1 44 22A3 3 0 0 1 45 28A22 22 0 0 0 30 42A3 3 0 0 1 24 40Z"
)
BUBBLES = ParticlesLayer(
    id="bubbles",
    **EACH,
    emitter=RingEmitter(radius=170, thickness=170),
    at=(WIDTH / 2, HEIGHT * 0.95),
    per_second=16,
    emit_start=-110,
    life_s=(2.4, 4.6),
    direction_deg=-90,
    spread_deg=50,
    speed=(30, 110),
    gravity=(0, -52),
    drag=0.25,
    turbulence_px=20,
    turbulence_s=1.6,
    shape="path",
    path=BUBBLE,
    size_px=(16, 74),
    size_curve=(0.3, 0.8, 1, 1, 1.06, 1.12),
    opacity_curve=(0, 0.8, 0.8, 0.8, 0.7, 0),
    colours=("#ffffff", "#d8f3ff", "#bff0e6"),
)

SWARMS = (
    ((CONFETTI,), Ground(kind="mesh", colours=("#071a16", "#0d5b46", "#46611b"), focus=(0.3, 0.2))),
    ((SPARKS,), Ground(kind="flat", colours=("#14110f",), vignette=0.4)),
    ((FAR_SNOW, NEAR_SNOW), Ground(kind="soft_sky", colours=("#16263f", "#3d5c86", "#8fa9c9"))),
    ((DUST,), Ground(kind="window_light", colours=("#2a1c12", "#6b4423"), vignette=0.3)),
    ((BUBBLES,), Ground(kind="caustics", colours=("#0a3a52", "#12708a", "#0c5a6b"))),
)

COMPOSITION = Composition(
    width=WIDTH,
    height=HEIGHT,
    rate=frame_rate(25),
    duration_frames=FRAMES * len(SWARMS),
    scenes=tuple(
        Scene(
            id=layers[-1].id,
            name=layers[-1].id,
            start=FRAMES * index,
            end=FRAMES * (index + 1),
            ground=ground,
            layers=layers,
            finish=Finish(bloom=0.6 if layers == (SPARKS,) else 0.0),
        )
        for index, (layers, ground) in enumerate(SWARMS)
    ),
    silent=True,
)

if __name__ == "__main__":
    render_video(COMPOSITION, "particles.mp4")
