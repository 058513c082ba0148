"""Shots for facts of one sort: people, plans, stops, messages, each in the scene made for them."""

import re
from collections.abc import Callable, Sequence

from openmotion.director.recipes import RECIPES
from openmotion.director.rules.draft import Draft, Role
from openmotion.director.rules.scenes import quote_shot, split_evenly
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import accent_of
from openmotion.model.brief import Copy, Feature, Group

# The scenes that can show a kind of group, best first; the first one that exists is taken.
_SCENES: dict[str, tuple[str, ...]] = {
    "team": ("team", "feature_list"),
    "pricing": ("pricing", "feature_list"),
    "testimonials": ("testimonial_wall", "feature_list"),
    "offer": ("offer", "event_card"),
    "integrations": ("constellation", "logo_wall", "feature_list"),
    "timeline": ("timeline", "process_steps"),
    "route": ("map", "process_steps"),
    "chat": ("chat", "feature_list"),
    "terminal": ("terminal", "code_editor"),
    "notifications": ("notification_cascade", "feature_list"),
    "before_after": ("before_after", "comparison"),
    "versus": ("comparison",),
    "changelog": ("feature_list",),
}
_FAVOURED = (
    r"\b{}\s(?:plan\s)?is\s(?:our\s|the\s)?(?:most popular|most chosen|recommended|bestseller"
    r"|best value|favou?rite|best for [\w ]{{3,20}}|best)(?=\s*[.,;!\n]|\s(?:one|choice|plan)\b|$)"
)
_WALL = 3  # quotations from here on stand on a wall


def group_shots(story: Story, group: Group) -> list[Draft]:
    """The shots of a group, all of its facts on them; none if there is nothing to compare."""
    if not tells(group):
        return []
    if group.kind == "testimonials" and len(group.items) < _WALL:
        return [quote_shot(story, Copy(text=i.title, by=i.detail or None)) for i in group.items]
    draw = _DRAWS.get(group.kind, _listed)
    return draw(story, group)


def tells(group: Group) -> bool:
    """Whether a group says more than what is compared."""
    if group.kind not in {"versus", "before_after"}:
        return True
    return all(_points(side) for side in group.items)


def scene_of(kind: str) -> str:
    """The best scene that exists for a kind of group."""
    return next(name for name in (*_SCENES[kind], "feature_list") if name in RECIPES)


def _listed(story: Story, group: Group) -> list[Draft]:
    """One shot, or as many as the scene needs to hold all items."""
    recipe = scene_of(group.kind)
    whole = recipe == "pricing"
    items = tuple(item if whole else _flat(item) for item in group.items)
    most = RECIPES[recipe].most_items or len(items)
    parts = split_evenly(items, -(-len(items) // most))
    shots = []
    for index, part in enumerate(parts):
        title = group.title if index == 0 else ""
        title, accent = _favoured(story, group) if whole and not title else (title, "")
        accent = accent or accent_of(title)
        content = story.content(title, accent=accent, items=part, icon_from=title)
        role: Role = "proof" if group.kind == "testimonials" else "feature"
        way = "close_up" if recipe == "chat" and len(part) < _WALL else ""
        shots.append(Draft(recipe, content, role, way=way))
    return shots


def _favoured(story: Story, group: Group) -> tuple[str, str]:
    """What the prompt says of its favourite plan, and the plan: ("Pro is the most popular", "Pro").

    Both are empty where it has none.
    """
    for item in group.items:
        found = re.search(_FAVOURED.format(re.escape(item.title)), story.brief.prompt)
        if found:
            return found.group(), item.title
    return "", ""


def _flat(item: Feature) -> Feature:
    """The item with its points in its detail, for scenes that show no points."""
    rest = [point for point in item.points if point != item.detail]
    detail = " \u00b7 ".join(text for text in (item.detail, *rest) if text)
    return item.model_copy(update={"detail": detail, "points": ()})


def _named(story: Story, group: Group) -> list[Draft]:
    """Names around a hub, or on a wall where only that can show them."""
    recipe = scene_of(group.kind)
    if recipe != "logo_wall":
        return _listed(story, group)
    names = tuple(item.title for item in group.items[:12])
    content = story.content(group.title, accent=accent_of(group.title), lines=names)
    return [Draft(recipe, content, "proof")]


def _sided(story: Story, group: Group) -> list[Draft]:
    """Two sides with their points."""
    first, second = group.items[0], group.items[-1]
    content = story.content(
        group.title,
        accent=accent_of(group.title),
        lines=(first.title, second.title),
        left=_points(first),
        right=_points(second),
    )
    return [Draft(scene_of(group.kind), content, "proof")]


def _points(side: Feature) -> tuple[str, ...]:
    return side.points or ((side.detail,) if side.detail else ())


def _offered(story: Story, group: Group) -> list[Draft]:
    """What is offered, until when, and the code to enter."""
    recipe = scene_of(group.kind)
    if recipe != "offer":
        return _listed(story, group)
    first = group.items[0]
    codes = [item.title for item in group.items[1:] if item.detail == "code"]
    others = [item.title for item in group.items[1:] if item.title not in codes]
    word = "Code " if story.is_english else ""
    lines = [text for text in (first.detail, *others) if text]
    lines += [f"{word}{code}" for code in codes]
    content = story.content(first.title, accent=accent_of(first.title), lines=tuple(lines[:3]))
    return [Draft(recipe, content, "proof")]


def _travelled(story: Story, group: Group) -> list[Draft]:
    """Places in the order of the way between them."""
    return [place_shot(story, group.items, title=group.title)]


def place_shot(
    story: Story, places: Sequence[Feature], *, title: str = "", is_route: bool = True
) -> Draft:
    """Places where they are on earth, joined in their order where there is a way."""
    content = story.content(title, accent=accent_of(title), items=tuple(places), is_route=is_route)
    return Draft(scene_of("route"), content, "feature")


def _typed(story: Story, group: Group) -> list[Draft]:
    """Commands with what they print."""
    recipe = scene_of(group.kind)
    lines: list[str] = []
    for item in group.items:
        lines.append(item.title if recipe != "terminal" else f"$ {item.title}")
        lines += [text for text in (item.detail, *item.points) if text]
    content = story.content(group.title, lines=tuple(lines[:14]), icon_from="terminal")
    return [Draft(recipe, content, "feature")]


_DRAWS: dict[str, Callable[[Story, Group], list[Draft]]] = {
    "integrations": _named,
    "route": _travelled,
    "before_after": _sided,
    "versus": _sided,
    "offer": _offered,
    "terminal": _typed,
}
