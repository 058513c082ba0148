"""Which of the scenes that could show a shot's words does show them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from openmotion.director.recipes import RECIPES
from openmotion.director.rules.arcs.choose import is_scripted
from openmotion.director.rules.draft import Draft, needed_s, shown_texts
from openmotion.director.rules.fitness import fitness
from openmotion.director.rules.requests import requested, unwanted
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import phrases, squash
from openmotion.model.brief import Feature
from openmotion.model.seed import chance
from openmotion.model.storyboard import Content

# What may stand in for what, if it can show the same words.
_STAND_INS: Mapping[str, tuple[str, ...]] = {
    "hook": (
        "question",
        "title_card",
        "kinetic_phrase",
        "product_hero",
        "ken_burns",
        "framed_clip",
        "gallery",
    ),
    "title_card": ("question", "hook", "ken_burns", "framed_clip", "kinetic_phrase"),
    "feature_spotlight": (
        "product_hero",
        "ken_burns",
        "framed_clip",
        "laptop",
        "gallery",
        "question",
        "hook",
        "title_card",
    ),
    "feature_list": (
        "bento",
        "notification_cascade",
        "cursor_demo",
        "product_hero",
        "exploded_layers",
        "constellation",
        "gallery",
        "logo_wall",
    ),
    "app_window": ("laptop", "cursor_demo", "phone", "framed_clip"),
    "phone": ("app_window", "laptop", "cursor_demo"),
    "prompt_to_result": ("chat",),
    "process_steps": ("timeline",),
    "bar_chart": ("donut", "pictogram", "bar_race"),
    "stat_counter": ("donut", "pictogram"),
    "comparison": ("before_after",),
    "code_editor": ("terminal",),
    "map": ("globe",),
    "constellation": ("logo_wall",),
}
_AGAIN, _AT_ONCE = 0.6, 0.9  # what a scene loses that was seen already, or just before
_LOYALTY = 0.15  # for the scene that the arc chose
_ASKED = 4.0


def cast(story: Story, drafts: Sequence[Draft]) -> list[Draft]:
    """The shots, each in the scene that suits it best among those that show all of its words.

    Scenes that the prompt asks for by name come first; others take turns by seed, so that few are
    seen twice. A script's own scenes are left as they are unless they only say words.
    """
    plain = is_scripted(story.brief)
    out: list[Draft] = []
    spare = max(0.0, story.duration_s - sum(map(needed_s, drafts)))
    for index, draft in enumerate(drafts):
        if plain and draft.recipe not in {"hook", "title_card"}:
            out.append(draft)
            continue
        best = _best(story, draft, index, out, spare=spare)
        spare -= max(0.0, needed_s(best) - needed_s(draft))
        out.append(best)
    return out


def _best(
    story: Story, draft: Draft, index: int, before: Sequence[Draft], *, spare: float
) -> Draft:
    """The scene of most worth that the spare seconds of the video bear."""
    used = [earlier.recipe for earlier in before]
    wished = requested(story.brief)
    banned = unwanted(story.brief)

    def worth(option: Draft) -> float:
        name = option.recipe
        points = chance(story.seed, "cast", index, name) + fitness(story, draft, name)
        points += _LOYALTY * (name == draft.recipe and index > 0)
        points += _ASKED * (name in wished and name not in used)
        repeats = _AGAIN * used.count(name) + _AT_ONCE * (bool(used) and used[-1] == name)
        # Points of one list are told alike; the card of one becomes the card of the next.
        is_run = bool(before) and draft.role == before[-1].role == "feature"
        if is_run and name == draft.recipe == used[-1]:
            repeats = 0.0
        points -= repeats
        return points - 9.0 * (name in banned)

    options = [draft, *_stand_ins(story, draft, spare=spare)]
    fitting = [option for option in options if _has_room(option)]
    return max(fitting or options[:1], key=worth)


def _stand_ins(story: Story, draft: Draft, *, spare: float) -> list[Draft]:
    found = []
    for name in _STAND_INS.get(draft.recipe, ()):
        if name not in RECIPES or fitness(story, draft, name) <= -1.0:
            continue
        option = replace(draft, recipe=name, content=_turned(story, draft, name))
        is_mock_up = draft.recipe == "prompt_to_result"
        in_time = needed_s(option) <= needed_s(draft) + min(1.0, spare)
        if in_time and (is_mock_up or _says_as_much(draft, option)):
            found.append(option)
    return found


def _turned(story: Story, draft: Draft, recipe: str) -> Content:
    """The content as the other scene reads it: what is typed and answered becomes a talk."""
    content = draft.content
    if recipe == "logo_wall":
        names = tuple(item.title for item in content.items)
        return content.model_copy(update={"lines": names, "items": ()})
    if recipe == "kinetic_phrase":
        runs = tuple(phrases(content.headline, 3))
        return content.model_copy(update={"headline": "", "accent": "", "lines": runs})
    if recipe != "chat" or not content.lines:
        return content
    answers = [f"{item.title}. {item.detail}".rstrip(". ") + "." for item in content.items[:2]]
    name = story.deck.naming.product or "Answer"
    talk = [Feature(title="You", detail=content.lines[0])]
    talk += [Feature(title=name, detail=answer) for answer in answers]
    return content.model_copy(update={"lines": (), "items": tuple(talk)})


def _says_as_much(draft: Draft, option: Draft) -> bool:
    said = squash(" ".join(shown_texts(option)))
    return all(squash(text) in said for text in shown_texts(draft) if squash(text))


def _has_room(draft: Draft) -> bool:
    facts, content = draft.facts, draft.content
    items = len(content.items) if "items" in facts.shows else 0
    fits = not facts.most_items or items <= facts.most_items
    return fits and len(content.headline.split()) <= max(1, facts.headline_words)
