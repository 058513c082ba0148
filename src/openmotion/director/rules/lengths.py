"""What each scene recipe shows and how long it lasts by nature.

Source: own measurement of reading and drawing times of the recipes.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RecipeFacts:
    """What the planner has to know of a recipe.

    Attributes:
        min_s: below this its moves look rushed.
        natural_s: what it likes to have.
        longest_s: after this it stands still for too long.
        shows: the fields of the content that it puts on screen.
        headline_words: the most words of its own headlines.
        most_items: the most items, lines or points a side.
        bold: whether it can carry the peak and a flood ground.
    """

    min_s: float
    natural_s: float
    longest_s: float
    shows: tuple[str, ...]
    headline_words: int = 7
    most_items: int = 0
    bold: bool = False


_TEXT = ("headline", "support", "label")
FACTS: dict[str, RecipeFacts] = {
    "hook": RecipeFacts(1.6, 2.6, 4.5, _TEXT, bold=True),
    "kinetic_phrase": RecipeFacts(1.6, 3.0, 5.0, ("headline", "lines"), 4, 6, bold=True),
    "title_card": RecipeFacts(1.6, 2.6, 4.5, _TEXT, 12, bold=True),
    "logo_reveal": RecipeFacts(1.8, 3.0, 5.0, ("headline", "support")),
    "feature_list": RecipeFacts(2.6, 4.2, 8.0, (*_TEXT, "items"), 7, 5),
    "feature_spotlight": RecipeFacts(2.0, 3.2, 5.5, _TEXT, 6, bold=True),
    "app_window": RecipeFacts(2.6, 4.0, 6.5, _TEXT, 6),
    "phone": RecipeFacts(2.6, 4.0, 6.5, (*_TEXT, "items"), 6, 3),
    "prompt_to_result": RecipeFacts(3.2, 4.6, 7.0, ("headline", "label", "lines", "items"), 6, 3),
    "stat_counter": RecipeFacts(2.2, 3.2, 5.5, (*_TEXT, "figures", "series"), 7, 1, bold=True),
    "stat_trio": RecipeFacts(2.6, 3.6, 6.0, ("headline", "label", "figures"), 7, 3, bold=True),
    "line_chart": RecipeFacts(2.8, 4.2, 7.5, (*_TEXT, "series")),
    "bar_chart": RecipeFacts(2.8, 4.2, 8.0, (*_TEXT, "series")),
    "quote": RecipeFacts(2.4, 4.6, 8.0, ("headline", "by", "label"), 40),
    "comparison": RecipeFacts(3.0, 4.6, 8.0, ("headline", "label", "lines", "sides"), 7, 4),
    "process_steps": RecipeFacts(3.0, 5.0, 10.0, (*_TEXT, "items"), 7, 6),
    "countdown": RecipeFacts(1.6, 3.0, 60.0, ("headline", "label", "figures", "lines"), bold=True),
    "event_card": RecipeFacts(2.8, 4.2, 7.0, (*_TEXT, "items", "link"), 8, 4),
    "code_editor": RecipeFacts(2.2, 4.2, 9.0, ("headline", "label", "lines"), 7, 14),
    "end_card": RecipeFacts(1.8, 3.4, 5.0, ("headline", "support", "label", "cta", "link")),
}
