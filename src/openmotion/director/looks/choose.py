"""Which look a video takes."""

from openmotion.director.looks.catalogue import LOOKS
from openmotion.director.looks.look import Look
from openmotion.errors import UnknownLook
from openmotion.model import Brief, VideoKind, chance

# Words of the prompt that speak for a look.
_WORDS: dict[str, tuple[str, ...]] = {
    "signal": ("developer", "api", "code", "terminal", "cli", "devops", "open source", "sdk"),
    "poster": ("bold", "brutalist", "condensed", "loud", "punchy", "sport", "slam", "hype"),
    "editorial": ("elegant", "luxury", "editorial", "refined", "serif", "premium", "minimalist"),
    "pop": ("playful", "fun", "kids", "friendly", "cute", "cartoon", "bouncy", "colourful"),
    "clarity": ("corporate", "professional", "clean", "apple", "swiss", "business", "tutorial"),
    "crafted": ("coffee", "bakery", "food", "craft", "organic", "warm", "handmade", "restaurant"),
    "arcade": ("retro", "80s", "vhs", "synthwave", "neon", "cyberpunk", "gaming", "glitch"),
    "aurora": ("launch", "startup", "modern", "ai", "app", "product"),
}
_KINDS: dict[VideoKind, tuple[str, ...]] = {
    "product_launch": ("aurora", "clarity"),
    "app_ui": ("aurora", "clarity"),
    "code": ("signal",),
    "changelog": ("signal",),
    "data_viz": ("clarity", "signal", "aurora"),
    "quote": ("editorial", "crafted"),
    "testimonial": ("editorial", "aurora"),
    "kinetic_type": ("poster", "signal", "aurora"),
    "social_ad": ("poster", "pop", "aurora"),
    "logo_sting": ("aurora", "poster", "signal"),
    "countdown": ("poster", "arcade"),
    "event": ("poster", "crafted", "editorial"),
    "explainer": ("pop", "clarity", "aurora"),
    "how_to": ("clarity", "pop", "crafted"),
    "timeline": ("clarity", "editorial"),
}


def choose_look(brief: Brief, seed: int) -> Look:
    """The look that is asked for, or the one that fits kind, mood and words best.

    Raises:
        UnknownLook: the brief names a look that does not exist.
    """
    wanted = brief.look.value
    if wanted is not None:
        if wanted not in LOOKS:
            raise UnknownLook(
                f"there is no look called {wanted!r}; choose one of {', '.join(sorted(LOOKS))}"
            )
        return LOOKS[wanted]
    prompt = f" {brief.prompt.lower()} "

    def fit(look: Look) -> float:
        kinds = _KINDS.get(brief.kind.value, ())
        place = kinds.index(look.name) if look.name in kinds else None
        kind = 0.0 if place is None else 1.6 - 0.3 * place
        mood = 1.4 * (brief.mood.value in look.moods) + 0.8 * (brief.mood.value == look.mood)
        said = sum(f" {word}" in prompt for word in _WORDS[look.name])
        return kind + mood + min(2.4, 0.9 * said) + 0.9 * chance(seed, "look", look.name, prompt)

    return max(LOOKS.values(), key=fit)
