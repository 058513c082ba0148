"""Raw and heavy."""

from openmotion.director.looks.look import Look, Motion, Voice
from openmotion.director.looks.scheme import Scheme
from openmotion.director.looks.surface import Surface

BRUTALIST = Look(
    name="brutalist",
    summary="Raw: heavy borders, hard shadows, hazard stripes, mono labels, nothing soft.",
    display=Voice(
        family="archivo", weight=880, width=100, tracking_em=-0.045, leading=0.98, caps=True
    ),
    accent=Voice(
        family="archivo", weight=880, width=100, tracking_em=-0.045, leading=0.98, caps=True
    ),
    body=Voice(family="space-mono", weight=400, tracking_em=-0.03, leading=1.36, scale=0.9),
    label=Voice(family="space-mono", weight=700, tracking_em=-0.02, leading=1.25, scale=0.9),
    grounds={"dark": "flat", "light": "flat", "flood": "flat"},
    motion=Motion(
        entrances=("stamp", "slam"),
        arrive="out-expo",
        bounce="out-expo",
        duration_s=0.26,
        stagger_s=0.07,
        ways=("snap", "settle"),
        camera="snap",
    ),
    transition="stagger_blocks",
    accent_transition="glitch",
    pace=1.15,
    mood="cinematic",
    moods=("cinematic", "energetic", "tech"),
    first_tone="light",
    roundness=0.0,
    grain=0.0,
    vignette=0.0,
    surface=Surface(shadow="hard", border="ink", border_px=6.0, card="sheet", offset_px=14.0),
    ornament="hazard",
    brand="outline",
    marker=True,
    drift=0.0,
    cut="impact",
    schemes=(
        Scheme(
            name="concrete and yellow",
            hue_deg=100,
            chroma=0.0,
            accent=(0.90, 0.19, 102),
            accent_on_light=(0.17, 0.0, 102),
            flood=(0.90, 0.19, 102),
            second=(0.62, 0.22, 28),
            moods=("energetic", "cinematic", "tech"),
            dark=(0.15, 0.0, 0),
            light=(0.90, 0.004, 100),
            colourful=0.0,
        ),
        Scheme(
            name="white and hot orange",
            hue_deg=45,
            chroma=0.0,
            accent=(0.72, 0.20, 45),
            accent_on_light=(0.16, 0.0, 45),
            flood=(0.72, 0.20, 45),
            second=(0.50, 0.22, 264),
            moods=("energetic", "cinematic"),
            dark=(0.14, 0.0, 0),
            light=(0.97, 0.0, 0),
            colourful=0.0,
        ),
        Scheme(
            name="grey and acid green",
            hue_deg=135,
            chroma=0.0,
            accent=(0.88, 0.25, 135),
            accent_on_light=(0.17, 0.0, 135),
            flood=(0.88, 0.25, 135),
            second=(0.60, 0.24, 300),
            moods=("tech", "energetic"),
            dark=(0.15, 0.0, 0),
            light=(0.92, 0.0, 0),
            colourful=0.0,
        ),
    ),
)
