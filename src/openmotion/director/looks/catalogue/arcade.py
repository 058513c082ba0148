"""A night drive in the eighties."""

from openmotion.director.looks.look import Look, Motion, Voice
from openmotion.director.looks.scheme import Scheme, schemes_named
from openmotion.director.looks.surface import Surface

ARCADE = Look(
    name="arcade",
    summary="Night drive: wide letters, a striped sun, glowing lines on a dark horizon.",
    display=Voice(family="unbounded", weight=700, tracking_em=-0.03, leading=1.1, scale=0.84),
    accent=Voice(family="unbounded", weight=700, tracking_em=-0.03, leading=1.1, scale=0.84),
    body=Voice(family="onest", weight=460, tracking_em=-0.004, leading=1.4),
    label=Voice(family="geist-mono", weight=560, tracking_em=0.02, leading=1.3),
    grounds={"dark": "line_grid", "light": "line_grid", "flood": "rays"},
    motion=Motion(
        entrances=("track_in", "slam", "mask_up"),
        arrive="out-expo",
        duration_s=0.5,
        stagger_s=0.05,
        ways=("slide", "grow"),
        camera="push",
    ),
    transition="spin_whip",
    accent_transition="flash",
    pace=1.12,
    mood="retro",
    moods=("retro", "energetic"),
    bloom=0.45,
    grain=3.2,
    vignette=0.5,
    roundness=0.6,
    surface=Surface(shadow="glow", border="accent", border_px=2.4),
    ornament="sun",
    schemes=(
        Scheme(
            name="violet dusk",
            hue_deg=300,
            chroma=0.10,
            accent=(0.80, 0.17, 350),
            accent_on_light=(0.50, 0.24, 345),
            flood=(0.80, 0.15, 345),
            second=(0.86, 0.14, 75),
            moods=("retro", "energetic"),
            dark=(0.20, 0.09, 298),
            light=(0.91, 0.045, 330),
        ),
        Scheme(
            name="teal dusk",
            hue_deg=330,
            chroma=0.09,
            accent=(0.87, 0.14, 195),
            accent_on_light=(0.46, 0.11, 215),
            flood=(0.84, 0.12, 195),
            second=(0.78, 0.18, 5),
            moods=("retro", "tech"),
            dark=(0.20, 0.08, 325),
            light=(0.93, 0.03, 200),
        ),
        *schemes_named("magenta hour"),
    ),
)
