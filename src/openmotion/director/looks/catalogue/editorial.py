"""The magazine page."""

from openmotion.director.looks.look import Look, Motion, Voice
from openmotion.director.looks.scheme import Scheme
from openmotion.director.looks.surface import Surface

EDITORIAL = Look(
    name="editorial",
    summary="A magazine page: a high-contrast serif, much space, folio lines, slow light.",
    display=Voice(family="playfair-display", weight=480, tracking_em=-0.018, leading=1.08),
    accent=Voice(
        family="playfair-display", weight=460, italic=True, tracking_em=-0.012, leading=1.08
    ),
    body=Voice(family="manrope", weight=450, tracking_em=-0.002, leading=1.45),
    label=Voice(family="manrope", weight=600, tracking_em=0.03, leading=1.3),
    grounds={"dark": "window_light", "light": "paper", "flood": "soft_sky"},
    motion=Motion(
        entrances=("blur_in", "mask_up", "fade_letters"),
        arrive="out-quart",
        bounce="out-quart",
        duration_s=0.95,
        stagger_s=0.085,
        ways=("lift",),
        camera="push",
    ),
    transition="blur_crossfade",
    accent_transition="waterfall_words",
    pace=0.85,
    mood="luxury",
    moods=("luxury", "calm", "cinematic"),
    first_tone="light",
    roundness=0.12,
    grain=2.6,
    vignette=0.3,
    centred=True,
    surface=Surface(shadow="none", border="ink", border_px=1.5, card="clear"),
    ornament="folio",
    brand="name",
    drift=0.6,
    schemes=(
        Scheme(
            name="cream and oxblood",
            hue_deg=25,
            chroma=0.03,
            accent=(0.80, 0.09, 40),
            accent_on_light=(0.42, 0.14, 25),
            flood=(0.82, 0.06, 50),
            second=(0.62, 0.07, 230),
            moods=("luxury", "cinematic", "warm"),
            dark=(0.20, 0.03, 25),
            light=(0.955, 0.016, 85),
        ),
        Scheme(
            name="bone and bottle green",
            hue_deg=160,
            chroma=0.03,
            accent=(0.85, 0.08, 110),
            accent_on_light=(0.40, 0.07, 160),
            flood=(0.83, 0.05, 120),
            second=(0.66, 0.10, 45),
            moods=("calm", "luxury", "warm"),
            dark=(0.22, 0.03, 160),
            light=(0.95, 0.012, 100),
        ),
        Scheme(
            name="grey and ultramarine",
            hue_deg=262,
            chroma=0.02,
            accent=(0.80, 0.09, 265),
            accent_on_light=(0.40, 0.19, 265),
            flood=(0.80, 0.05, 265),
            second=(0.70, 0.11, 60),
            moods=("cinematic", "corporate", "calm"),
            dark=(0.19, 0.02, 262),
            light=(0.945, 0.004, 260),
        ),
    ),
)
