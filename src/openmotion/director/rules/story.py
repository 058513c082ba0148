"""All that an arc works with."""

from dataclasses import dataclass

from openmotion.director.rules.deck import Deck, open_deck
from openmotion.director.rules.edit import tidy_brief
from openmotion.director.rules.material import Material, sort_material
from openmotion.director.rules.wording import accent_of, capitalise, plain_word_count, squash
from openmotion.director.understand import find_icon
from openmotion.model.brief import Brief, VideoKind
from openmotion.model.storyboard import Content

_KIND_ICONS: dict[VideoKind, str] = {
    "map": "map-pin",
    "countdown": "timer",
    "data_viz": "chart-column",
    "code": "code-xml",
    "hiring": "briefcase",
    "event": "calendar-days",
    "quote": "quote",
    "testimonial": "quote",
    "announcement": "megaphone",
    "how_to": "list-checks",
    "timeline": "milestone",
    "year_in_review": "calendar-range",
}


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
        if not words and self.is_english and plain_word_count(self.brief.prompt) <= 4:
            words = capitalise(self.brief.prompt.strip(" .\n"))
        return words if plain_word_count(words) <= 8 else ""

    @property
    def icon(self) -> str:
        """The icon of what it is; a name alone does not say what that is."""
        brief = self.brief
        name, subject = squash(brief.product.value), brief.subject.value
        is_name = squash(subject) == name and brief.kind.value != "event"
        told = brief.goal.value if is_name else subject
        return find_icon(told) or _KIND_ICONS.get(brief.kind.value, "sparkles")

    @property
    def has_kind_icon(self) -> bool:
        """Whether the icon only says what kind of video it is."""
        return self.icon in {*_KIND_ICONS.values(), "sparkles"}

    def accent(self, headline: str) -> str:
        """The telling words of a headline: the name or the thing it presents, if it does."""
        naming = self.deck.naming
        for words in (naming.product, naming.core):
            if words and words != headline and plain_word_count(words) <= 3 and words in headline:
                return words
        return accent_of(headline)

    @property
    def duration_s(self) -> float:
        """Length of the video."""
        return self.brief.duration_s.value

    def content(self, headline: str = "", *, icon_from: str = "", **fields: object) -> Content:
        """A content with what all shots share: product, subject and an icon."""
        filled = {
            "headline": headline,
            "product": "" if "logo" in self.brief.excluded else self.deck.naming.product,
            "subject": self.brief.subject.value,
            "icon": find_icon(icon_from) or self.icon,
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
