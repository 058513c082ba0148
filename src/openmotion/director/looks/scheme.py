"""Curated colour relations, in OKLCH: which ground, accent and flood go together."""

from openmotion.model import Frozen, Mood

Lch = tuple[float, float, float]


class Scheme(Frozen):
    """Colours that belong together.

    Attributes:
        name: for people.
        hue_deg: that neutrals and grounds lean to.
        chroma: of dark grounds.
        accent: lightness, chroma and hue of the accent on dark ground.
        accent_on_light: the same hue for light ground.
        flood: ground of the flood scene.
        second: rare second hue.
        moods: that it fits.
        words: of subjects that it fits.
        dark: the dark ground itself, where it is not drawn from hue and chroma.
        light: the light ground itself.
        colourful: how far further lights of the grounds are from the base, 1 is normal, 0 flat.
    """

    name: str
    hue_deg: float
    chroma: float
    accent: Lch
    accent_on_light: Lch
    flood: Lch
    second: Lch
    moods: tuple[Mood, ...]
    words: tuple[str, ...] = ()
    dark: Lch | None = None
    light: Lch | None = None
    colourful: float = 1.0


SCHEMES: tuple[Scheme, ...] = (
    Scheme(
        name="forest and lime",
        hue_deg=172,
        chroma=0.05,
        accent=(0.90, 0.20, 122),
        accent_on_light=(0.44, 0.10, 160),
        flood=(0.90, 0.19, 122),
        second=(0.78, 0.12, 300),
        moods=("tech", "energetic", "warm"),
        words=("meeting", "note", "voice", "team", "eco", "climate", "garden", "energy"),
    ),
    Scheme(
        name="petrol and mint",
        hue_deg=212,
        chroma=0.05,
        accent=(0.87, 0.14, 168),
        accent_on_light=(0.47, 0.10, 190),
        flood=(0.82, 0.12, 172),
        second=(0.80, 0.13, 60),
        moods=("tech", "corporate", "calm"),
        words=("health", "bank", "finance", "security", "data", "cloud", "water", "medical"),
    ),
    Scheme(
        name="midnight and coral",
        hue_deg=268,
        chroma=0.06,
        accent=(0.76, 0.17, 34),
        accent_on_light=(0.58, 0.20, 32),
        flood=(0.74, 0.17, 38),
        second=(0.82, 0.10, 200),
        moods=("tech", "energetic", "warm", "corporate"),
        words=("calendar", "schedule", "social", "people", "hiring", "community", "chat"),
    ),
    Scheme(
        name="graphite and orange",
        hue_deg=50,
        chroma=0.012,
        accent=(0.74, 0.19, 48),
        accent_on_light=(0.60, 0.19, 42),
        flood=(0.75, 0.18, 52),
        second=(0.80, 0.08, 230),
        moods=("energetic", "tech", "corporate"),
        words=("build", "tool", "sport", "fitness", "delivery", "speed", "car", "developer"),
    ),
    Scheme(
        name="navy and sky",
        hue_deg=255,
        chroma=0.075,
        accent=(0.82, 0.12, 225),
        accent_on_light=(0.50, 0.17, 256),
        flood=(0.80, 0.11, 228),
        second=(0.86, 0.16, 95),
        moods=("corporate", "calm", "tech"),
        words=("business", "report", "travel", "flight", "enterprise", "insurance", "api"),
    ),
    Scheme(
        name="cobalt and yellow",
        hue_deg=264,
        chroma=0.13,
        accent=(0.91, 0.18, 104),
        accent_on_light=(0.48, 0.22, 264),
        flood=(0.90, 0.18, 102),
        second=(0.78, 0.16, 20),
        moods=("playful", "energetic", "retro"),
        words=("learn", "school", "kids", "game", "quiz", "course", "science"),
    ),
    Scheme(
        name="plum and peach",
        hue_deg=335,
        chroma=0.06,
        accent=(0.84, 0.11, 52),
        accent_on_light=(0.50, 0.16, 2),
        flood=(0.84, 0.10, 45),
        second=(0.80, 0.10, 300),
        moods=("warm", "luxury", "cinematic", "calm"),
        words=("beauty", "fashion", "music", "night", "event", "wedding", "jazz"),
    ),
    Scheme(
        name="espresso and cream",
        hue_deg=55,
        chroma=0.035,
        accent=(0.83, 0.10, 72),
        accent_on_light=(0.47, 0.11, 45),
        flood=(0.80, 0.11, 66),
        second=(0.66, 0.09, 140),
        moods=("warm", "luxury", "calm"),
        words=("coffee", "food", "bakery", "restaurant", "kitchen", "tea", "craft", "wine"),
    ),
    Scheme(
        name="ink and champagne",
        hue_deg=80,
        chroma=0.012,
        accent=(0.84, 0.08, 85),
        accent_on_light=(0.46, 0.07, 75),
        flood=(0.86, 0.06, 85),
        second=(0.60, 0.08, 30),
        moods=("luxury", "cinematic"),
        words=("watch", "jewellery", "hotel", "perfume", "estate", "gallery"),
    ),
    Scheme(
        name="lagoon and pink",
        hue_deg=195,
        chroma=0.06,
        accent=(0.80, 0.15, 350),
        accent_on_light=(0.56, 0.20, 356),
        flood=(0.83, 0.11, 350),
        second=(0.88, 0.15, 110),
        moods=("playful", "warm", "energetic"),
        words=("party", "holiday", "dating", "pet", "toy", "summer", "creator"),
    ),
    Scheme(
        name="sage and clay",
        hue_deg=145,
        chroma=0.03,
        accent=(0.82, 0.10, 55),
        accent_on_light=(0.50, 0.12, 38),
        flood=(0.80, 0.07, 140),
        second=(0.74, 0.09, 45),
        moods=("calm", "warm"),
        words=("yoga", "sleep", "meditation", "plant", "farm", "organic", "home", "photosynthesis"),
    ),
    Scheme(
        name="magenta hour",
        hue_deg=310,
        chroma=0.09,
        accent=(0.78, 0.19, 345),
        accent_on_light=(0.55, 0.24, 350),
        flood=(0.80, 0.14, 330),
        second=(0.86, 0.13, 200),
        moods=("retro", "energetic", "playful"),
        words=("stream", "gaming", "neon", "club", "dj", "synth"),
    ),
)
"""Every scheme; none of them is purple to blue on black."""


def schemes_named(*names: str) -> tuple[Scheme, ...]:
    """The schemes of these names, in the order of the names.

    Raises:
        KeyError: there is no scheme of a name (a defect).
    """
    known = {scheme.name: scheme for scheme in SCHEMES}
    return tuple(known[name] for name in names)
