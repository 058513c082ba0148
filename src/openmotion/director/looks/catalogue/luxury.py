"""Gold on ink."""

from openmotion.director.looks.look import Look, Motion, Voice
from openmotion.director.looks.scheme import Scheme
from openmotion.director.looks.surface import Surface

_CAPITALS = Voice(
    family="cormorant", weight=500, tracking_em=0.075, leading=1.16, caps=True, scale=0.86
)

LUXURY = Look(
    name="luxury",
    summary="Gold hairlines on ink: fine capitals set wide, slow light, long silences.",
    display=_CAPITALS,
    accent=Voice(
        family="cormorant", weight=480, italic=True, tracking_em=0.0, leading=1.1, scale=1.04
    ),
    body=Voice(family="cormorant", weight=560, tracking_em=0.012, leading=1.36, scale=1.16),
    label=Voice(family="cormorant", weight=620, tracking_em=0.16, leading=1.3, caps=True),
    grounds={"dark": "caustics", "light": "window_light", "flood": "window_light"},
    motion=Motion(
        entrances=("fade_letters", "blur_in", "track_in"),
        arrive="out-quart",
        bounce="out-quart",
        duration_s=1.3,
        stagger_s=0.12,
        ways=("lift",),
        camera="push",
    ),
    transition="ink_wipe",
    accent_transition="light_leak",
    pace=0.78,
    mood="luxury",
    moods=("luxury",),
    first_tone="dark",
    roundness=0.0,
    grain=1.6,
    bloom=0.24,
    vignette=0.6,
    centred=True,
    surface=Surface(shadow="none", border="accent", border_px=1.4, card="clear"),
    ornament="frame",
    brand="name",
    drift=0.4,
    cut="shimmer",
    schemes=(
        Scheme(
            name="gold on ink",
            hue_deg=80,
            chroma=0.008,
            accent=(0.82, 0.09, 84),
            accent_on_light=(0.48, 0.075, 76),
            flood=(0.84, 0.07, 85),
            second=(0.60, 0.08, 30),
            moods=("luxury", "cinematic"),
            dark=(0.135, 0.006, 80),
            light=(0.955, 0.012, 88),
            colourful=0.45,
        ),
        Scheme(
            name="gold on bottle green",
            hue_deg=165,
            chroma=0.04,
            accent=(0.83, 0.09, 88),
            accent_on_light=(0.42, 0.06, 160),
            flood=(0.84, 0.06, 90),
            second=(0.62, 0.08, 40),
            moods=("luxury", "calm"),
            dark=(0.19, 0.04, 165),
            light=(0.95, 0.012, 110),
            colourful=0.45,
        ),
        Scheme(
            name="rose gold on aubergine",
            hue_deg=340,
            chroma=0.04,
            accent=(0.83, 0.07, 45),
            accent_on_light=(0.44, 0.09, 10),
            flood=(0.85, 0.05, 45),
            second=(0.70, 0.07, 300),
            moods=("luxury", "warm"),
            dark=(0.18, 0.045, 340),
            light=(0.955, 0.012, 30),
            colourful=0.45,
        ),
    ),
)
