"""The colours that people name, as designers mean them, and how modifiers change them."""

from openmotion.model.paint import oklch, to_oklch


def _table(text: str) -> dict[str, str]:
    """Entries between commas; the last word of each is its value."""
    entries = (entry.split() for entry in text.replace("\n", " ").split(","))
    return {" ".join(entry[:-1]): entry[-1] for entry in entries}


BASES = _table(
    """
white #ffffff, off-white #faf7f0, cream #f7efdc, ivory #fbf6e6, beige #ecdfc8, sand #dcc9a3,
black #050506, near-black #0c0c0e, off-black #111114, jet black #050506, charcoal #2b2d31,
graphite #3a3d42, slate #475569, dark slate #1e293b, grey #808791, gray #808791, silver #c3c8cf,
space gray #4b4e54, red #e5252a, crimson #c8102e, scarlet #f02a1d, burgundy #6b0f2e,
maroon #6a1021, wine #5e1130, brick #a53e2c, rust #b1481e, orange #f97316, burnt orange #c2551a,
tangerine #fb8b24, coral #ff6f59, salmon #fa8d7c, peach #ffc4a3, apricot #fdbb84,
terracotta #c8623f, amber #f59e0b, gold #d4af37, yellow #facc15, mustard #d6a419, lemon #fdf06f,
sunny yellow #f7dc6f, ochre #c98a2b, bronze #a9743a, copper #b8693d, lime #a3e635,
lime green #84cc16, chartreuse #c3f53c, green #22a34a, green screen #00b140, chroma green #00b140,
chroma key green #00b140, emerald #10b981, forest green #17522f,
olive #71762c, sage #a3b399, sage green #a3b399, mint #6ee7b7, mint green #6ee7b7, moss #6b7a3a,
jade #14a777, acid green #b0f000, pine #124b3f, teal #0d9488, turquoise #2cc7bf, aqua #22d3ee,
cyan #06c8e8, petrol #0d5563, blue #2563eb, sky blue #7cc5f9, baby blue #a9d6f9, azure #2b8ff5,
cobalt #1546b8, royal blue #2b4fe0, navy #0b1f44, navy blue #0b1f44, midnight blue #0c1433,
midnight #0c1433, steel blue #4b7fa8, ice blue #cfe8f7, powder blue #bcd9ea, ultramarine #2a27c8,
cornflower #6c96ee, indigo #4f46e5, violet #7c3aed, purple #8b35e0, lavender #c9b8f7,
lilac #cdb0ee, plum #6b2a5e, aubergine #3c1b3a, eggplant #3c1b3a, mauve #b898c0, magenta #d81ec8,
fuchsia #e01fbf, pink #f472b6, hot pink #ff2d8e, blush #f6cfd0, rose #f43f5e, rose gold #c98a80,
raspberry #c2185b, brown #6b4423, chocolate #4a2a18, coffee brown #5a3d2b, espresso #2f1d15,
tan #cda678, caramel #b9783f, khaki #b7a978, taupe #8d7f73
"""
)
"""English names of colours."""

MODIFIERS: dict[str, tuple[float, float]] = {
    "very dark": (0.42, 0.7),
    "dark": (0.55, 0.75),
    "darker": (0.62, 0.85),
    "deep": (0.62, 0.95),
    "deepest": (0.5, 0.9),
    "rich": (0.9, 1.15),
    "light": (1.38, 0.6),
    "lighter": (1.25, 0.7),
    "pale": (1.45, 0.42),
    "soft": (1.3, 0.6),
    "pastel": (1.45, 0.5),
    "muted": (0.95, 0.5),
    "dusty": (1.0, 0.5),
    "bright": (1.1, 1.2),
    "vibrant": (1.05, 1.3),
    "vivid": (1.05, 1.35),
    "neon": (1.12, 1.6),
    "electric": (1.1, 1.5),
    "hot": (1.02, 1.4),
    "acid": (1.15, 1.6),
    "warm": (1.02, 0.95),
    "cool": (1.0, 0.9),
    "burnt": (0.75, 0.9),
    "off": (0.97, 0.6),
    "fluorescent": (1.14, 1.6),
}
"""Factors of lightness and chroma in OKLCH."""

_KNOWN = _table(
    """
neon blue #1f6bff, neon green #39ff14, neon pink #ff1f96, electric lime #c6ff00,
electric blue #2f6bff, deep navy #0a1128, dark navy #0b1530, dark green #0b3d2e,
deep green #0b3d2e, deep blue #12309a, dark blue #101f5c, light blue #93c5fd,
dark purple #25104f, deep purple #3a1470, dark red #7a1016, dark grey #2c2f34, dark gray #2c2f34,
light grey #dfe3e8, light gray #dfe3e8, deep burgundy #4d0a24, deep orange #ea580c,
deep black #050506, warm cream #f8eed8, light warm cream #f8eed8, warm white #fbf5ea,
pastel pink #fbcfe0, soft blue #a9c8f2, warm orange #f28a2e, dark brown #3a2416,
light green #a7e8b4, hot orange #ff5a14, neon yellow #e9ff1f, neon purple #a21fff,
neon cyan #10e5ff, neon orange #ff6a13
"""
)
"""Names whose colour the factors miss."""


def colour_of(modifiers: tuple[str, ...], base: str) -> str:
    """The colour of a name such as ("deep",), "blue"; "#rrggbb"."""
    *front, last = base.split(" ") if base not in BASES else [base]
    return _known((*modifiers, *front), last)


def _known(modifiers: tuple[str, ...], base: str) -> str:
    full = " ".join((*modifiers, base))
    for name in (full, full.replace(" ", "-")):
        if name in BASES:
            return BASES[name]
    if full in _KNOWN:
        return _KNOWN[full]
    if len(modifiers) > 1:
        return _modified(modifiers[:1], _known(modifiers[1:], base))
    return _modified(modifiers, BASES[base])


def _modified(modifiers: tuple[str, ...], colour: str) -> str:
    lightness, chroma, hue = to_oklch(colour)
    for name in modifiers:
        light, strong = MODIFIERS.get(name, (1.0, 1.0))
        lightness, chroma = min(0.985, lightness * light), min(0.34, chroma * strong)
    return oklch(lightness, chroma, hue) if modifiers else colour
