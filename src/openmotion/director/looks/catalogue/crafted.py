"""The label of a good thing to eat."""

from openmotion.director.looks.look import Look, Motion, Voice
from openmotion.director.looks.scheme import Scheme, schemes_named
from openmotion.director.looks.surface import Surface

CRAFTED = Look(
    name="crafted",
    summary="Hand-made warmth: a soft old-style serif inside a label's frame, food colours.",
    display=Voice(family="fraunces", weight=640, tracking_em=-0.024, leading=1.04),
    accent=Voice(family="fraunces", weight=520, italic=True, tracking_em=-0.02, leading=1.04),
    body=Voice(family="figtree", weight=470, tracking_em=-0.004, leading=1.4),
    label=Voice(family="figtree", weight=650, tracking_em=0.02, leading=1.3),
    grounds={"dark": "topographic", "light": "paper", "flood": "halftone"},
    motion=Motion(
        entrances=("rise", "mask_up", "glyph_rise"),
        arrive="out-quart",
        duration_s=0.72,
        stagger_s=0.07,
        ways=("lift", "tip"),
        camera="drift",
    ),
    transition="noise_dissolve",
    accent_transition="circle_iris",
    pace=0.94,
    mood="warm",
    moods=("warm", "calm", "playful"),
    first_tone="light",
    roundness=0.9,
    grain=2.8,
    vignette=0.25,
    centred=True,
    surface=Surface(shadow="none", border="ink", border_px=2.6),
    ornament="seal",
    schemes=(
        Scheme(
            name="butter and tomato",
            hue_deg=40,
            chroma=0.05,
            accent=(0.84, 0.13, 80),
            accent_on_light=(0.50, 0.18, 32),
            flood=(0.84, 0.13, 85),
            second=(0.60, 0.10, 140),
            moods=("warm", "playful"),
            words=("pizza", "food", "restaurant", "bakery", "sauce", "market"),
            dark=(0.32, 0.10, 30),
            light=(0.945, 0.045, 92),
        ),
        *schemes_named("espresso and cream", "sage and clay"),
    ),
)
