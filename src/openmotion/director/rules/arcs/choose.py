"""The arc for a brief."""

from collections.abc import Callable

from openmotion.director.rules.arcs.greeting import greeting_arc, greeting_of
from openmotion.director.rules.arcs.launch import launch_arc
from openmotion.director.rules.arcs.marks import logo_arc, name_plate_arc
from openmotion.director.rules.arcs.numbers import data_arc
from openmotion.director.rules.arcs.occasions import (
    countdown_arc,
    event_arc,
    hiring_arc,
    news_arc,
)
from openmotion.director.rules.arcs.screens import code_arc, comparison_arc, interface_arc
from openmotion.director.rules.arcs.script import script_arc
from openmotion.director.rules.arcs.spoken import kinetic_arc, quote_arc
from openmotion.director.rules.arcs.steps import journey_arc, steps_arc
from openmotion.director.rules.arcs.topic import topic_arc
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.story import Story
from openmotion.model.brief import Brief, VideoKind

Arc = Callable[[Story], list[Draft]]

ARCS: dict[VideoKind, Arc] = {
    "product_launch": launch_arc,
    "explainer": topic_arc,
    "data_viz": data_arc,
    "kinetic_type": kinetic_arc,
    "social_ad": launch_arc,
    "logo_sting": logo_arc,
    "lower_third": name_plate_arc,
    "quote": quote_arc,
    "event": event_arc,
    "how_to": steps_arc,
    "app_ui": interface_arc,
    "code": code_arc,
    "timeline": steps_arc,
    "map": journey_arc,
    "countdown": countdown_arc,
    "testimonial": quote_arc,
    "announcement": news_arc,
    "hiring": hiring_arc,
    "changelog": news_arc,
    "year_in_review": news_arc,
    "comparison": comparison_arc,
    "title_sequence": kinetic_arc,
    "choreography": topic_arc,
    "other": launch_arc,
}
# A countdown is a script of its own.
_SCRIPTLESS = frozenset({"countdown"})


def choose_arc(story: Story) -> Arc:
    """The script where the prompt spells scenes out, else the arc of the kind."""
    if is_scripted(story.brief):
        return script_arc
    if greeting_of(story.brief):
        return greeting_arc
    if story.brief.kind.value == "other" and len(story.brief.features) >= 3:
        return news_arc
    return ARCS[story.brief.kind.value]


def is_scripted(brief: Brief) -> bool:
    """Whether the prompt spells out scenes, and most of them say what they show."""
    telling = [beat for beat in brief.script if beat.texts or beat.recipe_hint]
    is_told = len(telling) >= 2 and 2 * len(telling) >= len(brief.script)
    return is_told and brief.kind.value not in _SCRIPTLESS
