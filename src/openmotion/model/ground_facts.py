"""What a director should know about each kind of ground."""

from dataclasses import dataclass

from openmotion.model.ground import GroundKind


@dataclass(frozen=True, slots=True)
class GroundFacts:
    """A kind of ground in words.

    Attributes:
        summary: what is seen.
        tones: moods that it suits.
        colours: what the first, second and further colours are; those not given are derived from
            the first.
    """

    summary: str
    tones: tuple[str, ...]
    colours: tuple[str, ...]


_LINES = ("base", "light above; the most different colour draws the {}", "light below")


def _marks(name: str) -> tuple[str, ...]:
    return tuple(part.format(name) for part in _LINES)


GROUND_FACTS: dict[GroundKind, GroundFacts] = {
    "flat": GroundFacts(
        "One colour that breathes, three percent lighter and darker.",
        ("bold", "energetic", "flood"),
        ("the colour",),
    ),
    "mesh": GroundFacts(
        "Soft lights of the palette at the edges of the frame.",
        ("product", "tech", "calm", "premium"),
        ("base", "largest light", "second light", "third light", "fourth light"),
    ),
    "aurora": GroundFacts(
        "Curtains of light that wave.",
        ("cinematic", "calm", "night"),
        ("base", "first curtain", "second curtain", "third curtain"),
    ),
    "soft_sky": GroundFacts(
        "Two colours that meet as in the sky, thin clouds, a warm horizon.",
        ("calm", "friendly", "open"),
        ("sky above", "sky below", "light at the horizon"),
    ),
    "paper": GroundFacts(
        "A tone that wanders a little, and fibres.",
        ("craft", "food", "editorial", "warm"),
        ("sheet", "light from the upper right", "light from the lower left"),
    ),
    "dot_grid": GroundFacts(
        "Dots that a slow wave passes through.",
        ("tech", "data", "precise"),
        _marks("dots"),
    ),
    "line_grid": GroundFacts(
        "A floor of lines in perspective that slowly comes nearer.",
        ("retro", "games", "tech"),
        _marks("lines"),
    ),
    "topographic": GroundFacts(
        "Lines of equal height on a landscape that changes slowly.",
        ("outdoor", "maps", "calm"),
        _marks("lines"),
    ),
    "rays": GroundFacts(
        "Shafts of light from the focus that slowly turn.",
        ("proud", "launch", "peak"),
        ("base", "rays and glow", "second fan of rays"),
    ),
    "stripes": GroundFacts(
        "Slanted stripes of two close tones.",
        ("sport", "sale", "playful"),
        ("base", "stripes, brought close to the base", "light below"),
    ),
    "blobs": GroundFacts(
        "Liquid shapes that melt into each other at the edges of the frame.",
        ("playful", "friendly", "young"),
        ("base", "shapes", "shade of the shapes", "tip of the shapes"),
    ),
    "window_light": GroundFacts(
        "Sun through a window, leaves moving in front.",
        ("home", "warm", "lifestyle"),
        ("wall", "sunlight"),
    ),
    "halftone": GroundFacts(
        "Printed dots on a turned grid that swell towards one side of the frame.",
        ("pop", "print", "music", "bold"),
        _marks("dots"),
    ),
    "rings": GroundFacts(
        "Rings of ticks around the focus, turning against each other, gone where the hero stands.",
        ("precise", "finale", "time", "sound"),
        _marks("ticks"),
    ),
    "caustics": GroundFacts(
        "Light that water throws on the floor of a pool.",
        ("water", "fresh", "summer", "wellness"),
        ("base", "web of light", "light below"),
    ),
    "bokeh": GroundFacts(
        "Points of light at all depths; near ones are large and out of focus.",
        ("night", "celebration", "dreamy", "space"),
        ("base", "lights", "more lights", "more lights"),
    ),
    "flow_lines": GroundFacts(
        "Fine lines of a current, with light running along them.",
        ("data", "energy", "wind", "connection"),
        _marks("lines"),
    ),
    "blurred_media": GroundFacts(
        "A picture far out of focus, dimmed on dark and veiled on light.",
        ("lifestyle", "travel", "music", "story"),
        ("tint that the picture is held to", "shapes, without a picture"),
    ),
    "ghost_type": GroundFacts(
        "A key word, huge and barely lighter than the base, passing by.",
        ("editorial", "fashion", "bold", "title"),
        _marks("word"),
    ),
    "split_panel": GroundFacts(
        "Two tints that meet at a hairline.",
        ("comparison", "editorial", "corporate"),
        ("larger side", "smaller side, brought close to the base", "hairline"),
    ),
    "none": GroundFacts(
        "Nothing: the frame stays transparent.",
        ("overlay", "lower third"),
        ("what it will probably lie on, for reviews of contrast",),
    ),
}
