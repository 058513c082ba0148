"""Plain and trustworthy."""

from openmotion.director.looks.look import Look, Motion, Voice
from openmotion.director.looks.scheme import schemes_named
from openmotion.director.looks.surface import Surface

CLARITY = Look(
    name="clarity",
    summary="Plain and trustworthy: one clear sans, light air, calm pushes.",
    display=Voice(family="plus-jakarta-sans", weight=740, tracking_em=-0.036, leading=1.06),
    accent=Voice(family="plus-jakarta-sans", weight=740, tracking_em=-0.036, leading=1.06),
    body=Voice(family="plus-jakarta-sans", weight=470, tracking_em=-0.008, leading=1.42),
    label=Voice(family="plus-jakarta-sans", weight=600, tracking_em=0.0, leading=1.3),
    grounds={"dark": "aurora", "light": "soft_sky", "flood": "mesh"},
    motion=Motion(
        entrances=("mask_up", "rise", "blur_in"),
        arrive="out-quart",
        duration_s=0.6,
        stagger_s=0.05,
        ways=("lift", "grow"),
    ),
    transition="inverse_zoom",
    accent_transition="card_flip",
    pace=0.97,
    mood="corporate",
    moods=("corporate", "calm", "warm"),
    first_tone="light",
    vignette=0.25,
    surface=Surface(),
    ornament="horizon",
    schemes=schemes_named(
        "navy and sky", "petrol and mint", "midnight and coral", "forest and lime"
    ),
)
