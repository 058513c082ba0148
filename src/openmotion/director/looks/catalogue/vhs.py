"""A worn tape."""

from openmotion.director.looks.look import Look, Motion, Voice
from openmotion.director.looks.scheme import Scheme
from openmotion.director.looks.surface import Surface

VHS = Look(
    name="vhs",
    summary="A worn tape: scan lines, split colours at the edges, a tracking bar, camcorder type.",
    display=Voice(family="bebas-neue", tracking_em=0.02, leading=1.0, scale=1.1, caps=True),
    accent=Voice(family="bebas-neue", tracking_em=0.02, leading=1.0, scale=1.1, caps=True),
    body=Voice(family="space-mono", weight=400, tracking_em=-0.03, leading=1.36, scale=0.9),
    label=Voice(family="space-mono", weight=700, tracking_em=0.02, leading=1.25, scale=0.92),
    grounds={"dark": "blurred_media", "light": "blurred_media", "flood": "blurred_media"},
    motion=Motion(
        entrances=("scatter", "typed"),
        arrive="out-cubic",
        bounce="out-cubic",
        duration_s=0.4,
        stagger_s=0.06,
        ways=("snap", "slide"),
        camera="handheld",
    ),
    transition="glitch",
    accent_transition="chromatic_split",
    pace=1.04,
    mood="retro",
    moods=("retro", "cinematic"),
    first_tone="dark",
    roundness=0.0,
    grain=8.0,
    bloom=0.4,
    vignette=0.4,
    surface=Surface(shadow="none", border="ink", border_px=3.0, card="clear"),
    ornament="tape",
    brand="name",
    cut="click",
    schemes=(
        Scheme(
            name="blue screen",
            hue_deg=265,
            chroma=0.16,
            accent=(0.90, 0.16, 100),
            accent_on_light=(0.44, 0.22, 266),
            flood=(0.66, 0.20, 25),
            second=(0.80, 0.14, 195),
            moods=("retro", "tech"),
            dark=(0.32, 0.19, 266),
            light=(0.90, 0.02, 220),
        ),
        Scheme(
            name="faded tape",
            hue_deg=350,
            chroma=0.05,
            accent=(0.86, 0.11, 195),
            accent_on_light=(0.46, 0.13, 350),
            flood=(0.80, 0.12, 60),
            second=(0.78, 0.15, 5),
            moods=("retro", "cinematic", "warm"),
            dark=(0.24, 0.05, 330),
            light=(0.90, 0.025, 80),
        ),
    ),
)
