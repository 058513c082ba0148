"""What a director should know about each kind of transition.

Source: lengths and tones are those of our motion guide (docs/explanation/motion.md).
"""

from dataclasses import dataclass

from openmotion.model.transition import TransitionKind


@dataclass(frozen=True, slots=True)
class TransitionFacts:
    """A kind of transition in words and numbers.

    Attributes:
        summary: how the next scene comes.
        tones: what it says, and what it suits.
        seconds: usual length, the shortest and the longest.
    """

    summary: str
    tones: tuple[str, ...]
    seconds: tuple[float, float]


TRANSITION_FACTS: dict[TransitionKind, TransitionFacts] = {
    "cut_the_curve": TransitionFacts(
        "Both scenes slide the same way; the cut falls where the movement is fastest.",
        ("default", "confident"),
        (0.4, 0.6),
    ),
    "zoom_through": TransitionFacts(
        "Through the first scene into the second.", ("progress", "tech"), (0.5, 0.7)
    ),
    "inverse_zoom": TransitionFacts(
        "Out of the first scene; the second settles from being too large.",
        ("arrival", "result"),
        (0.5, 0.7),
    ),
    "waterfall_words": TransitionFacts(
        "The words of the first leave one after the other, ever faster; those of the second "
        "arrive in the same way.",
        ("text to text", "rhythmic"),
        (0.6, 0.7),
    ),
    "crossfade": TransitionFacts("One fades into the other.", ("continue", "quiet"), (0.4, 0.6)),
    "blur_crossfade": TransitionFacts("The same, through a blur.", ("calm", "premium"), (0.5, 0.8)),
    "push": TransitionFacts("The second pushes the first out.", ("structure", "steps"), (0.4, 0.5)),
    "cover_card": TransitionFacts(
        "The second rises as a card; the first steps back and dims.", ("app-like",), (0.5, 0.5)
    ),
    "circle_iris": TransitionFacts(
        "A circle opens onto the second from a button or dot.", ("reveal", "playful"), (0.5, 0.5)
    ),
    "shape_iris": TransitionFacts(
        "A mark, such as a logo, springs up, stands a moment and opens onto the second.",
        ("brand hit", "bold"),
        (0.5, 0.7),
    ),
    "angled_wipe": TransitionFacts(
        "A slanted edge with trailing bands of colour passes.", ("bold", "sport"), (0.45, 0.45)
    ),
    "stagger_blocks": TransitionFacts(
        "Blocks close and open, one after the other.", ("chapter",), (0.6, 0.6)
    ),
    "blinds": TransitionFacts("Strips turn over.", ("retro",), (0.5, 0.5)),
    "whip_pan": TransitionFacts("A fast pan, smeared.", ("speed", "energetic"), (0.3, 0.4)),
    "spin_whip": TransitionFacts(
        "The camera whips about its axis, smeared.", ("hype", "energetic"), (0.35, 0.35)
    ),
    "flash": TransitionFacts("A short flash in a colour.", ("photo", "beat"), (0.1, 0.2)),
    "light_leak": TransitionFacts(
        "A light, warm if no colour is given, crosses the frame; the scenes change under it.",
        ("organic", "warm", "memory"),
        (0.6, 0.8),
    ),
    "noise_dissolve": TransitionFacts(
        "The second grows through the first like frost.", ("organic",), (0.6, 0.6)
    ),
    "ink_wipe": TransitionFacts(
        "Ink spreads from a point with ragged fingers; drying, it shows the second.",
        ("editorial", "craft"),
        (0.6, 0.9),
    ),
    "domain_warp": TransitionFacts(
        "Both flow like a liquid, and one becomes the other.",
        ("premium", "hero"),
        (0.6, 0.8),
    ),
    "chromatic_split": TransitionFacts(
        "Red and blue leave for the edges and fall back together as the second.",
        ("tech", "beat"),
        (0.3, 0.3),
    ),
    "glitch": TransitionFacts(
        "Strips jump aside and colours part, as in a bad signal; once in a video at most.",
        ("tech", "disruption"),
        (0.25, 0.4),
    ),
    "pixel_dissolve": TransitionFacts(
        "Cells grow and glint, in drifting patches.", ("game", "data"), (0.5, 0.6)
    ),
    "card_flip": TransitionFacts(
        "The first is the face of a card that turns over; on its back is the second.",
        ("compare", "before and after"),
        (0.6, 0.7),
    ),
    "cube": TransitionFacts(
        "Both are sides of a cube that turns by a quarter.", ("retro", "playful"), (0.7, 0.8)
    ),
    "match_cut": TransitionFacts(
        "Layers with the same id in both scenes travel from place to place; the rest changes "
        "around them.",
        ("product", "story"),
        (0.5, 0.6),
    ),
    "scale_to_detail": TransitionFacts(
        "The camera dives into a detail of the first until it fills the frame and is the second.",
        ("story", "product"),
        (0.8, 0.9),
    ),
    "colour_flood": TransitionFacts(
        "A disc of colour fills the frame and gives way to the second.", ("beat hit",), (0.4, 0.4)
    ),
    "scroll_strip": TransitionFacts(
        "Both are pages of one sheet that is scrolled by until the second rests.",
        ("list", "feed"),
        (0.6, 0.7),
    ),
    "focus_pull": TransitionFacts(
        "The first goes out of focus and the second, or a layer of it first, comes into focus.",
        ("cinematic",),
        (0.6, 0.8),
    ),
    "dip_to_ink": TransitionFacts(
        "Down to a dark colour and up again.", ("ending", "chapter"), (0.6, 1.0)
    ),
}
