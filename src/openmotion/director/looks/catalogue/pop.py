"""Round and friendly."""

from openmotion.director.looks.look import Look, Motion, Voice
from openmotion.director.looks.scheme import Scheme, schemes_named
from openmotion.director.looks.surface import Surface

POP = Look(
    name="pop",
    summary="Friendly: round letters, springy parts, soft floating shapes.",
    display=Voice(family="fredoka", weight=640, tracking_em=-0.012, leading=1.02, scale=1.02),
    accent=Voice(family="fredoka", weight=640, tracking_em=-0.012, leading=1.02, scale=1.02),
    body=Voice(family="dm-sans", weight=500, tracking_em=-0.006, leading=1.38),
    label=Voice(family="dm-sans", weight=650, tracking_em=0.0, leading=1.3),
    grounds={"dark": "blobs", "light": "blobs", "flood": "blobs"},
    motion=Motion(
        entrances=("pop", "glyph_rise", "fall"),
        arrive="spring-alive",
        bounce="spring-playful",
        duration_s=0.6,
        stagger_s=0.06,
        ways=("grow", "tip", "drop"),
        camera="push",
    ),
    transition="circle_iris",
    accent_transition="shape_iris",
    pace=1.08,
    mood="playful",
    moods=("playful", "warm", "energetic"),
    first_tone="light",
    roundness=1.35,
    vignette=0.12,
    surface=Surface(border="none"),
    ornament="bubbles",
    brand="block",
    schemes=(
        Scheme(
            name="bubblegum and blue",
            hue_deg=275,
            chroma=0.13,
            accent=(0.85, 0.14, 350),
            accent_on_light=(0.53, 0.22, 280),
            flood=(0.82, 0.13, 350),
            second=(0.88, 0.15, 95),
            moods=("playful", "energetic"),
            dark=(0.34, 0.16, 278),
            light=(0.95, 0.035, 340),
        ),
        *schemes_named("cobalt and yellow", "lagoon and pink", "midnight and coral"),
    ),
)
