"""The arc for a brief."""

import re
from collections.abc import Callable

from openmotion.director.rules.arcs.bargain import bargain_arc, bargain_of
from openmotion.director.rules.arcs.choreography import choreography_arc
from openmotion.director.rules.arcs.facts import facts_arc
from openmotion.director.rules.arcs.greeting import greeting_arc, greeting_of
from openmotion.director.rules.arcs.marks import logo_arc, name_plate_arc
from openmotion.director.rules.arcs.numbers import data_arc
from openmotion.director.rules.arcs.occasions import (
    countdown_arc,
    event_arc,
    hiring_arc,
    news_arc,
)
from openmotion.director.rules.arcs.promotion import promotion_arc, promotion_name
from openmotion.director.rules.arcs.screens import code_arc, comparison_arc, has_code, interface_arc
from openmotion.director.rules.arcs.script import script_arc
from openmotion.director.rules.arcs.spoken import kinetic_arc, quote_arc
from openmotion.director.rules.arcs.steps import journey_arc, steps_arc
from openmotion.director.rules.arcs.topic import topic_arc
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.grouped import tells
from openmotion.director.rules.story import Story
from openmotion.model.brief import Brief, VideoKind

Arc = Callable[[Story], list[Draft]]

ARCS: dict[VideoKind, Arc] = {
    "product_launch": promotion_arc,
    "explainer": topic_arc,
    "data_viz": data_arc,
    "kinetic_type": kinetic_arc,
    "social_ad": promotion_arc,
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
    "choreography": choreography_arc,
    "other": promotion_arc,
}
# A countdown is a script of its own.
_MANY = 3  # figures from here on are what a film without a kind is about
_SHOWN_CODE = re.compile(
    r"\b(?:this|the following|these) (?:lines? of )?(?:code|snippet|function|command|script|query)",
    re.IGNORECASE,
)
_SCRIPTLESS = frozenset({"countdown"})
# Kinds that are made of facts, where the prompt gives them.
_FACTUAL = frozenset(
    {
        "app_ui",
        "changelog",
        "choreography",
        "code",
        "comparison",
        "explainer",
        "how_to",
        "kinetic_type",
        "map",
        "other",
        "quote",
        "testimonial",
        "timeline",
        "title_sequence",
        "year_in_review",
    }
)


def choose_arc(story: Story) -> Arc:
    """The script where the prompt spells scenes out, else the arc of the kind."""
    if story.brief.choreography is not None:
        return choreography_arc
    if is_scripted(story.brief):
        return script_arc
    if greeting_of(story.brief):
        return greeting_arc
    kind = story.brief.kind.value
    if kind in {"social_ad", "other"} and bargain_of(story) is not None:
        return bargain_arc
    if kind == "explainer" and _SHOWN_CODE.search(story.brief.prompt) and has_code(story):
        return code_arc
    if kind == "other" and len(story.brief.figures) >= _MANY and not story.brief.product.value:
        return news_arc
    if any(map(tells, story.brief.groups)) and story.brief.kind.value in _FACTUAL:
        return facts_arc
    if story.brief.kind.value == "other" and len(story.brief.features) >= 3:
        return news_arc
    return ARCS[story.brief.kind.value]


def arc_name(story: Story) -> str:
    """The name of the arc, by which its curve of energy is known."""
    arc = choose_arc(story)
    if arc is promotion_arc:
        return promotion_name(story)
    return arc.__name__.removesuffix("_arc")


def is_scripted(brief: Brief) -> bool:
    """Whether the prompt spells out scenes, and most of them say what they show."""
    telling = [beat for beat in brief.script if beat.texts or beat.recipe_hint]
    is_told = len(telling) >= 2 and 2 * len(telling) >= len(brief.script)
    return is_told and brief.kind.value not in _SCRIPTLESS
