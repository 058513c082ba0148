"""The stadium."""

from openmotion.director.looks.look import Look, Motion, Voice
from openmotion.director.looks.scheme import Scheme, schemes_named
from openmotion.director.looks.surface import Surface

_WIDE = Voice(
    family="archivo",
    weight=840,
    width=118,
    italic=True,
    tracking_em=-0.035,
    leading=0.98,
    caps=True,
    scale=0.86,
)

SPORT = Look(
    name="sport",
    summary="The stadium: wide slanted capitals, slashes across the frame, whip pans.",
    display=_WIDE,
    accent=_WIDE,
    body=Voice(family="archivo", weight=500, width=104, tracking_em=-0.004, leading=1.34),
    label=Voice(
        family="archivo", weight=700, width=112, italic=True, tracking_em=0.02, leading=1.25
    ),
    grounds={"dark": "stripes", "light": "stripes", "flood": "stripes"},
    motion=Motion(
        entrances=("lean", "slam"),
        arrive="out-expo",
        bounce="out-expo",
        duration_s=0.36,
        stagger_s=0.04,
        ways=("slide", "snap"),
        camera="snap",
    ),
    transition="whip_pan",
    accent_transition="angled_wipe",
    pace=1.25,
    mood="energetic",
    moods=("energetic",),
    first_tone="dark",
    roundness=0.1,
    grain=2.0,
    vignette=0.3,
    surface=Surface(shadow="none", border="none"),
    ornament="slashes",
    marker=False,
    drift=1.6,
    schemes=(
        Scheme(
            name="royal and volt",
            hue_deg=262,
            chroma=0.10,
            accent=(0.93, 0.21, 118),
            accent_on_light=(0.46, 0.22, 262),
            flood=(0.92, 0.21, 118),
            second=(0.70, 0.20, 30),
            moods=("energetic", "tech"),
            dark=(0.24, 0.12, 262),
            light=(0.95, 0.006, 260),
            colourful=0.6,
        ),
        Scheme(
            name="black and scarlet",
            hue_deg=25,
            chroma=0.01,
            accent=(0.67, 0.23, 27),
            accent_on_light=(0.55, 0.23, 27),
            flood=(0.60, 0.24, 27),
            second=(0.90, 0.02, 90),
            moods=("energetic", "cinematic"),
            dark=(0.15, 0.006, 25),
            light=(0.955, 0.004, 30),
            colourful=0.6,
        ),
        *schemes_named("graphite and orange"),
    ),
)
