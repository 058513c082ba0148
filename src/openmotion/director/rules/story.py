"""All that an arc works with."""

from dataclasses import dataclass

from openmotion.director.rules.deck import Deck, open_deck
from openmotion.director.rules.edit import tidy_brief
from openmotion.director.rules.material import Material, sort_material
from openmotion.director.rules.wording import capitalise, plain_word_count
from openmotion.director.understand import icon_for
from openmotion.model.brief import Brief
from openmotion.model.storyboard import Content


@dataclass(frozen=True, slots=True)
class Story:
    """All that an arc works with.

    Attributes:
        brief: what is to be said.
        seed: of all chance.
        deck: lines of ours that may be used.
        material: quoted words by their part.
        count: how many shots the length calls for.
    """

    brief: Brief
    seed: int
    deck: Deck
    material: Material
    count: int

    @property
    def is_english(self) -> bool:
        """Whether lines of ours may be used at all."""
        return self.brief.language.value == "en"

    @property
    def title(self) -> str:
        """The name, or what the video is about; empty if the prompt has no words for it."""
        words = self.deck.naming.product or capitalise(self.brief.subject.value)
        return words if plain_word_count(words) <= 8 else ""

    @property
    def duration_s(self) -> float:
        """Length of the video."""
        return self.brief.duration_s.value

    def content(self, headline: str = "", *, icon_from: str = "", **fields: object) -> Content:
        """A content with what all shots share: product, subject and an icon."""
        about = icon_from or self.brief.subject.value or self.deck.naming.product
        filled = {
            "headline": headline,
            "product": "" if "logo" in self.brief.excluded else self.deck.naming.product,
            "subject": self.brief.subject.value,
            "icon": icon_for(about) if about else "sparkles",
            **fields,
        }
        return Content.model_validate(filled)


def tell(brief: Brief, seed: int) -> Story:
    """The story of a brief for a seed."""
    brief = tidy_brief(brief)
    return Story(
        brief=brief,
        seed=seed,
        deck=open_deck(brief, seed),
        material=sort_material(brief),
        count=shot_count(brief.duration_s.value),
    )


def shot_count(duration_s: float) -> int:
    """How many shots a length calls for: 5 for 15 s, 8 for 30 s, 14 for 60 s."""
    steps = ((3.0, 1), (4.6, 2), (7.5, 3), (11.5, 4), (17.0, 5), (22.0, 6), (26.0, 7), (33.0, 8))
    for limit, count in steps:
        if duration_s <= limit:
            return count
    if duration_s <= 60:
        return round(8 + (duration_s - 33) * 6 / 27)
    return round(14 + (duration_s - 60) / 6.2)
