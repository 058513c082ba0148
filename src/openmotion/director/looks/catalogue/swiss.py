"""The international style."""

from openmotion.director.looks.look import Look, Motion, Voice
from openmotion.director.looks.scheme import Lch, Scheme
from openmotion.director.looks.surface import Surface
from openmotion.model import Mood


def _primary(name: str, colour: Lch, on_light: Lch, moods: tuple[Mood, ...]) -> Scheme:
    """White, black and one primary colour."""
    return Scheme(
        name=name,
        hue_deg=colour[2],
        chroma=0.0,
        accent=colour,
        accent_on_light=on_light,
        flood=on_light,
        second=(0.55, 0.0, 0),
        moods=moods,
        dark=(0.145, 0.0, 0),
        light=(0.985, 0.0, 0),
        colourful=0.0,
    )


SWISS = Look(
    name="swiss",
    summary="International style: a grid, a big flush-left grotesk, black, white and one primary.",
    display=Voice(family="inter", weight=690, tracking_em=-0.052, leading=0.98),
    accent=Voice(family="inter", weight=690, tracking_em=-0.052, leading=0.98),
    body=Voice(family="inter", weight=460, tracking_em=-0.012, leading=1.32),
    label=Voice(family="inter", weight=560, tracking_em=-0.006, leading=1.25, scale=0.9),
    grounds={"dark": "flat", "light": "flat", "flood": "flat"},
    motion=Motion(
        entrances=("mask_up", "lean"),
        arrive="emphasized-decel",
        bounce="out-expo",
        duration_s=0.6,
        stagger_s=0.04,
        ways=("slide",),
        camera="still",
    ),
    transition="push",
    accent_transition="stagger_blocks",
    pace=1.0,
    mood="corporate",
    moods=("corporate", "tech", "cinematic", "calm"),
    first_tone="light",
    roundness=0.0,
    grain=0.0,
    bloom=0.0,
    vignette=0.0,
    surface=Surface(shadow="none", border="ink", border_px=3.0, card="clear"),
    ornament="columns",
    brand="name",
    drift=0.0,
    schemes=(
        _primary(
            "red on white", (0.64, 0.235, 28), (0.58, 0.235, 28), ("corporate", "energetic", "tech")
        ),
        _primary("blue on white", (0.68, 0.17, 258), (0.50, 0.24, 262), ("corporate", "tech")),
        _primary("orange on white", (0.72, 0.19, 48), (0.62, 0.20, 42), ("energetic", "warm")),
    ),
)
