"""The art directions that come with openmotion."""

from openmotion.director.looks.look import Look, Motion, Voice

_AURORA = Look(
    name="aurora",
    summary="Warm launch: a friendly grotesk, serif italic accents, glowing colour behind.",
    display=Voice(family="bricolage-grotesque", weight=700, tracking_em=-0.034, leading=1.0),
    accent=Voice(
        family="instrument-serif", italic=True, tracking_em=-0.028, scale=1.13, leading=1.0
    ),
    body=Voice(family="inter", weight=430, tracking_em=-0.006, leading=1.38),
    label=Voice(family="geist-mono", weight=500, tracking_em=0.0, leading=1.3),
    grounds={"dark": "mesh", "light": "mesh", "flood": "mesh"},
    motion=Motion(entrances=("mask_up", "blur_in", "rise")),
    transition="cut_the_curve",
    accent_transition="circle_iris",
    mood="tech",
    moods=("tech", "corporate", "warm", "energetic"),
    bloom=0.3,
    vignette=0.45,
)

_SIGNAL = Look(
    name="signal",
    summary="Developer: a precise grotesk with mono labels over fine grids.",
    display=Voice(family="geist", weight=640, tracking_em=-0.042, leading=1.02),
    accent=Voice(family="geist", weight=640, tracking_em=-0.042, leading=1.02),
    body=Voice(family="geist", weight=420, tracking_em=-0.008, leading=1.4),
    label=Voice(family="geist-mono", weight=500, tracking_em=0.0, leading=1.3),
    grounds={"dark": "dot_grid", "light": "dot_grid", "flood": "flat"},
    motion=Motion(
        entrances=("mask_up", "track_in", "blur_in"),
        arrive="out-expo",
        duration_s=0.5,
        stagger_s=0.045,
    ),
    transition="push",
    accent_transition="zoom_through",
    pace=1.08,
    mood="tech",
    moods=("tech", "corporate"),
    roundness=0.7,
    bloom=0.22,
    vignette=0.4,
)

_POSTER = Look(
    name="poster",
    summary="Loud: condensed capitals, flat colour, hard wipes on the beat.",
    display=Voice(family="anton", weight=400, tracking_em=-0.004, leading=1.06, caps=True),
    accent=Voice(family="anton", weight=400, tracking_em=-0.004, leading=1.06, caps=True),
    body=Voice(family="figtree", weight=520, tracking_em=-0.004, leading=1.36),
    label=Voice(family="figtree", weight=650, tracking_em=0.03, leading=1.3),
    grounds={"dark": "stripes", "light": "flat", "flood": "rays"},
    motion=Motion(
        entrances=("slam", "mask_up", "rise"),
        arrive="out-expo",
        bounce="spring-alive",
        duration_s=0.42,
        stagger_s=0.055,
    ),
    transition="angled_wipe",
    accent_transition="stagger_blocks",
    pace=1.2,
    mood="energetic",
    moods=("energetic", "retro", "playful"),
    roundness=0.45,
    grain=3.0,
    vignette=0.2,
)

_EDITORIAL = Look(
    name="editorial",
    summary="Quiet and refined: a high-contrast serif, much space, slow light.",
    display=Voice(family="playfair-display", weight=480, tracking_em=-0.018, leading=1.08),
    accent=Voice(
        family="playfair-display", weight=460, italic=True, tracking_em=-0.012, leading=1.08
    ),
    body=Voice(family="manrope", weight=450, tracking_em=-0.002, leading=1.45),
    label=Voice(family="manrope", weight=600, tracking_em=0.03, leading=1.3),
    grounds={"dark": "window_light", "light": "paper", "flood": "soft_sky"},
    motion=Motion(
        entrances=("blur_in", "mask_up", "track_in"),
        arrive="out-quart",
        bounce="out-quart",
        duration_s=0.95,
        stagger_s=0.085,
    ),
    transition="blur_crossfade",
    accent_transition="noise_dissolve",
    pace=0.85,
    mood="luxury",
    moods=("luxury", "calm", "cinematic"),
    first_tone="light",
    roundness=0.5,
    grain=2.6,
    vignette=0.3,
    centred=True,
)

_POP = Look(
    name="pop",
    summary="Friendly: round letters, springy parts, soft floating shapes.",
    display=Voice(family="outfit", weight=680, tracking_em=-0.03, leading=1.04),
    accent=Voice(family="outfit", weight=680, tracking_em=-0.03, leading=1.04),
    body=Voice(family="dm-sans", weight=470, tracking_em=-0.006, leading=1.38),
    label=Voice(family="dm-sans", weight=600, tracking_em=0.0, leading=1.3),
    grounds={"dark": "blobs", "light": "blobs", "flood": "blobs"},
    motion=Motion(
        entrances=("pop", "glyph_rise", "rise"),
        arrive="spring-alive",
        bounce="spring-playful",
        duration_s=0.6,
        stagger_s=0.06,
    ),
    transition="cover_card",
    accent_transition="colour_flood",
    pace=1.08,
    mood="playful",
    moods=("playful", "warm", "energetic"),
    first_tone="light",
    roundness=1.35,
    vignette=0.12,
)

_CLARITY = Look(
    name="clarity",
    summary="Plain and trustworthy: one clear sans, light air, calm pushes.",
    display=Voice(family="plus-jakarta-sans", weight=720, tracking_em=-0.036, leading=1.06),
    accent=Voice(family="plus-jakarta-sans", weight=720, tracking_em=-0.036, leading=1.06),
    body=Voice(family="plus-jakarta-sans", weight=470, tracking_em=-0.008, leading=1.42),
    label=Voice(family="plus-jakarta-sans", weight=600, tracking_em=0.0, leading=1.3),
    grounds={"dark": "aurora", "light": "soft_sky", "flood": "mesh"},
    motion=Motion(
        entrances=("mask_up", "rise", "blur_in"),
        arrive="out-quart",
        duration_s=0.6,
        stagger_s=0.05,
    ),
    transition="push",
    accent_transition="inverse_zoom",
    pace=0.97,
    mood="corporate",
    moods=("corporate", "calm", "warm"),
    first_tone="light",
    vignette=0.25,
)

_CRAFTED = Look(
    name="crafted",
    summary="Hand-made warmth: a soft old-style serif on paper, food and craft colours.",
    display=Voice(family="fraunces", weight=560, tracking_em=-0.024, leading=1.04),
    accent=Voice(family="fraunces", weight=480, italic=True, tracking_em=-0.02, leading=1.04),
    body=Voice(family="figtree", weight=470, tracking_em=-0.004, leading=1.4),
    label=Voice(family="figtree", weight=600, tracking_em=0.01, leading=1.3),
    grounds={"dark": "topographic", "light": "paper", "flood": "soft_sky"},
    motion=Motion(
        entrances=("rise", "mask_up", "glyph_rise"),
        arrive="out-quart",
        duration_s=0.72,
        stagger_s=0.07,
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
)

_ARCADE = Look(
    name="arcade",
    summary="Night drive: wide letters, glowing lines on a dark horizon.",
    display=Voice(family="unbounded", weight=700, tracking_em=-0.03, leading=1.1, scale=0.84),
    accent=Voice(family="unbounded", weight=700, tracking_em=-0.03, leading=1.1, scale=0.84),
    body=Voice(family="onest", weight=460, tracking_em=-0.004, leading=1.4),
    label=Voice(family="geist-mono", weight=560, tracking_em=0.02, leading=1.3),
    grounds={"dark": "line_grid", "light": "stripes", "flood": "rays"},
    motion=Motion(
        entrances=("track_in", "slam", "mask_up"),
        arrive="out-expo",
        duration_s=0.5,
        stagger_s=0.05,
    ),
    transition="whip_pan",
    accent_transition="flash",
    pace=1.12,
    mood="retro",
    moods=("retro", "energetic", "tech"),
    bloom=0.45,
    grain=3.2,
    vignette=0.5,
)

LOOKS: dict[str, Look] = {
    look.name: look
    for look in (_AURORA, _SIGNAL, _POSTER, _EDITORIAL, _POP, _CLARITY, _CRAFTED, _ARCADE)
}
"""Every look by its name."""
