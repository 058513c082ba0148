"""The front page."""

from openmotion.director.looks.look import Look, Motion, Voice
from openmotion.director.looks.scheme import Scheme
from openmotion.director.looks.surface import Surface

_NARROW = Voice(family="archivo", weight=760, width=68, tracking_em=-0.014, leading=1.0, scale=1.1)

NEWSROOM = Look(
    name="newsroom",
    summary="The data desk: narrow headlines, newsprint, double rules and one red.",
    display=_NARROW,
    accent=_NARROW,
    body=Voice(family="archivo", weight=430, width=92, tracking_em=0.0, leading=1.38),
    label=Voice(family="archivo", weight=640, width=84, tracking_em=0.03, leading=1.25),
    grounds={"dark": "flat", "light": "paper", "flood": "flat"},
    motion=Motion(
        entrances=("mask_up", "lean"),
        arrive="out-quart",
        bounce="out-quart",
        duration_s=0.5,
        stagger_s=0.035,
        ways=("lift", "slide"),
        camera="still",
    ),
    transition="scroll_strip",
    accent_transition="push",
    pace=1.02,
    mood="corporate",
    moods=("corporate", "cinematic"),
    first_tone="light",
    roundness=0.08,
    grain=1.2,
    vignette=0.0,
    surface=Surface(shadow="none", border="ink", border_px=1.6, card="clear"),
    ornament="masthead",
    brand="block",
    drift=0.0,
    cut="tick",
    schemes=(
        Scheme(
            name="newsprint and red",
            hue_deg=80,
            chroma=0.006,
            accent=(0.68, 0.20, 28),
            accent_on_light=(0.52, 0.20, 27),
            flood=(0.54, 0.20, 27),
            second=(0.60, 0.09, 245),
            moods=("corporate", "cinematic", "energetic"),
            dark=(0.20, 0.006, 60),
            light=(0.95, 0.012, 85),
            colourful=0.15,
        ),
        Scheme(
            name="salmon and claret",
            hue_deg=50,
            chroma=0.01,
            accent=(0.74, 0.14, 20),
            accent_on_light=(0.45, 0.16, 18),
            flood=(0.46, 0.15, 18),
            second=(0.55, 0.10, 215),
            moods=("corporate", "luxury"),
            words=("finance", "market", "bank", "economy", "invest"),
            dark=(0.21, 0.02, 30),
            light=(0.93, 0.032, 60),
            colourful=0.15,
        ),
    ),
)
