"""Warm launch."""

from openmotion.director.looks.look import Look, Motion, Voice
from openmotion.director.looks.surface import Surface

AURORA = Look(
    name="aurora",
    summary="Warm launch: a friendly grotesk, serif italic accents, glowing colour behind.",
    display=Voice(family="bricolage-grotesque", weight=700, tracking_em=-0.034, leading=1.0),
    accent=Voice(
        family="instrument-serif", italic=True, tracking_em=-0.028, scale=1.13, leading=1.0
    ),
    body=Voice(family="inter", weight=430, tracking_em=-0.006, leading=1.38),
    label=Voice(family="geist-mono", weight=500, tracking_em=0.0, leading=1.3),
    grounds={"dark": "mesh", "light": "mesh", "flood": "mesh"},
    motion=Motion(entrances=("mask_up", "blur_in", "rise")),
    transition="cut_the_curve",
    accent_transition="circle_iris",
    mood="tech",
    moods=("tech", "corporate", "warm", "energetic"),
    bloom=0.3,
    vignette=0.45,
    surface=Surface(),
    ornament="rings",
)
