"""Which arc a promotion takes: by its kind, by what its brief can fill, and by its seed."""

from collections.abc import Callable
from typing import Literal

from openmotion.director.rules.arcs.before_after import before_after_arc, can_compare
from openmotion.director.rules.arcs.cascade import cascade_arc
from openmotion.director.rules.arcs.countdown_list import countdown_list_arc
from openmotion.director.rules.arcs.demo_loop import can_show, demo_loop_arc
from openmotion.director.rules.arcs.launch import launch_arc
from openmotion.director.rules.arcs.problem_solution import problem_solution_arc
from openmotion.director.rules.arcs.tale import has_person, tale_arc
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.story import Story
from openmotion.model.brief import VideoKind
from openmotion.model.seed import chance

PromotionName = Literal[
    "launch",
    "problem_solution",
    "before_after",
    "demo_loop",
    "cascade",
    "countdown_list",
    "tale",
]
_TELLS: dict[PromotionName, Callable[[Story], list[Draft]]] = {
    "launch": launch_arc,
    "problem_solution": problem_solution_arc,
    "before_after": before_after_arc,
    "demo_loop": demo_loop_arc,
    "cascade": cascade_arc,
    "countdown_list": countdown_list_arc,
    "tale": tale_arc,
}
# What a kind leans to; every arc that fits may still come up.
_LEANS: dict[VideoKind, tuple[PromotionName, ...]] = {
    "product_launch": ("launch", "problem_solution", "cascade"),
    "social_ad": ("problem_solution", "countdown_list", "tale"),
    "app_ui": ("demo_loop", "cascade"),
    "code": ("demo_loop", "problem_solution"),
    "changelog": ("cascade", "countdown_list"),
    "comparison": ("before_after",),
    "announcement": ("launch", "cascade"),
    "year_in_review": ("countdown_list", "cascade"),
}
_PULL = 0.35


def promotion_arc(story: Story) -> list[Draft]:
    """A product, app, brand or place, told in one of the ways that its brief can fill."""
    return _TELLS[promotion_name(story)](story)


def promotion_name(story: Story) -> PromotionName:
    """The arc that fits the brief, by what its kind leans to and by chance."""
    fitting = [name for name in _TELLS if _fits(name, story)]
    leans = _LEANS.get(story.brief.kind.value, ())

    def wish(name: PromotionName) -> float:
        return chance(story.seed, "arc", name) + (_PULL if name in leans else 0.0)

    return max(fitting, key=wish)


def _fits(name: PromotionName, story: Story) -> bool:
    """Whether the brief and the length have what the arc lives on."""
    deck, points = story.deck, len(story.brief.features)
    if name == "launch":
        return True
    if not story.is_english or story.count < 4:
        return False
    if name == "problem_solution":
        return bool(deck.pains) and bool(deck.hooks)
    if name == "before_after":
        return can_compare(story) and story.count >= 5
    if name == "demo_loop":
        return can_show(story)
    if name == "cascade":
        return 3 <= points <= 5 or (not points and len(deck.benefits) >= 4)
    if name == "countdown_list":
        return 3 <= points <= 7 or (not points and len(deck.benefits) >= 4 and story.count >= 5)
    return has_person(story)
