"""Which look a video takes."""

from openmotion.director.looks.catalogue import LOOKS
from openmotion.director.looks.cues import hints, named_looks
from openmotion.director.looks.look import Look
from openmotion.errors import UnknownLook
from openmotion.model import Brief, VideoKind, chance

# Looks that suit a kind of video, best first.
_KINDS: dict[VideoKind, tuple[str, ...]] = {
    "product_launch": ("aurora", "pure", "clarity", "swiss", "soft", "poster", "bauhaus"),
    "explainer": ("pop", "paper", "clarity", "bauhaus", "soft", "aurora", "memphis"),
    "data_viz": ("newsroom", "swiss", "clarity", "signal", "bauhaus", "aurora"),
    "kinetic_type": ("poster", "swiss", "brutalist", "sport", "bauhaus", "memphis"),
    "social_ad": ("poster", "memphis", "pop", "neon", "brutalist", "aurora", "sport"),
    "logo_sting": ("aurora", "pure", "luxury", "swiss", "neon", "bauhaus", "noir"),
    "lower_third": ("newsroom", "clarity", "swiss", "sport"),
    "quote": ("editorial", "noir", "crafted", "swiss", "paper", "luxury"),
    "event": ("poster", "bauhaus", "neon", "crafted", "editorial", "memphis", "brutalist"),
    "how_to": ("paper", "clarity", "pop", "crafted", "soft", "bauhaus"),
    "app_ui": ("aurora", "soft", "clarity", "pure", "signal", "pop"),
    "code": ("terminal", "signal", "swiss", "brutalist"),
    "timeline": ("swiss", "editorial", "newsroom", "clarity", "paper", "bauhaus"),
    "map": ("newsroom", "clarity", "noir", "swiss", "paper", "aurora"),
    "countdown": ("poster", "sport", "arcade", "brutalist", "vhs", "neon"),
    "testimonial": ("editorial", "soft", "aurora", "crafted", "clarity", "pure"),
    "announcement": ("poster", "brutalist", "swiss", "aurora", "bauhaus", "newsroom", "pop"),
    "hiring": ("pop", "bauhaus", "clarity", "paper", "memphis", "swiss"),
    "changelog": ("signal", "terminal", "swiss", "pure", "brutalist"),
    "year_in_review": ("poster", "bauhaus", "aurora", "swiss", "memphis", "newsroom"),
    "comparison": ("swiss", "clarity", "signal", "newsroom", "bauhaus", "brutalist"),
    "title_sequence": ("noir", "editorial", "bauhaus", "swiss", "vhs", "luxury"),
}
_OPEN = 9
"""So many looks take turns where the prompt names none."""


def choose_look(brief: Brief, seed: int, *, turn: int | None = None) -> Look:
    """The look that is asked for or named in words, else one of those that fit best.

    Args:
        brief: what is to be said.
        seed: of all chance.
        turn: number of the try; consecutive ones take different looks where none is named, the
            first one that which fits best. Without it, chance decides.

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
    names, refused = named_looks(brief.prompt)
    if names:
        most = max(names.values())
        best = [LOOKS[name] for name, count in names.items() if count == most]
        return max(best, key=lambda look: _fit(look, brief) + 0.4 * chance(seed, look.name))
    allowed = [look for look in LOOKS.values() if look.name not in refused]
    fitting = sorted(allowed, key=lambda look: -_fit(look, brief))[:_OPEN]
    fitting.sort(
        key=lambda look: -0.4 * _fit(look, brief) - 1.6 * chance(1, look.name, brief.prompt)
    )
    return fitting[(turn if turn is not None else seed) % len(fitting)]


def _fit(look: Look, brief: Brief) -> float:
    """How well a look suits kind, mood and words of a brief; each prompt has its own chance."""
    kinds = _KINDS.get(brief.kind.value, ())
    kind = 1.7 - 0.15 * kinds.index(look.name) if look.name in kinds else 0.0
    mood = 1.2 * (brief.mood.value in look.moods) + 0.5 * (brief.mood.value == look.mood)
    said = min(2.7, 0.9 * hints(brief.prompt).get(look.name, 0))
    return kind + mood + said + 1.5 * chance(0, "look", look.name, brief.prompt)
